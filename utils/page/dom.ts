/**
 * DOM access that a page cannot shadow. `<img name=querySelectorAll>` or `<form><input name=attributes>`
 * hide methods and properties of the objects themselves, even in an isolated world; those of the
 * prototypes stay true.
 */

import { LIMITS } from './snapshot';

const getter = <T>(proto: object, name: string): ((target: unknown) => T) => {
  const get = Object.getOwnPropertyDescriptor(proto, name)?.get;
  return (target) => (target == null ? undefined : get?.call(target)) as T;
};

// Short names: these stand many times in the injected script.
const [ofDocument, ofElement, ofNode] = [Document.prototype, Element.prototype, Node.prototype];
const qsa = ofDocument.querySelectorAll;
const qsaElement = ofElement.querySelectorAll;
const getAttribute = ofElement.getAttribute;
const getAttributeNames = ofElement.getAttributeNames;
const closestOf = ofElement.closest;
const cloneOf = ofNode.cloneNode;

/** Elements of the document that match, in document order; none for a selector this browser cannot read. */
export function all(doc: Document, selector: string): Element[] {
  try {
    return [...(qsa.call(doc, selector) as NodeListOf<Element>)];
  } catch {
    return [];
  }
}

/** Descendants of an element that match, in document order. */
export const within = (el: Element, selector: string): Element[] => [
  ...(qsaElement.call(el, selector) as NodeListOf<Element>),
];

/** Attribute value, or `undefined` where there is none. */
export const attr = (el: Element, name: string): string | undefined =>
  getAttribute.call(el, name) ?? undefined;

/** The named attributes that the element has, each cut at `max` characters. */
export function attrs<Name extends string>(
  el: Element,
  names: readonly Name[],
  max: number,
): { [Key in Name]?: string } {
  const found: { [Key in Name]?: string } = {};
  for (const name of names) {
    const value = attr(el, name)?.slice(0, max);
    if (value !== undefined) found[name] = value;
  }
  return found;
}

export const attrNames = (el: Element): string[] => getAttributeNames.call(el);
export const closest = (el: Element, selector: string): Element | null =>
  closestOf.call(el, selector);
export const shallowCopy = (el: Element): Element => cloneOf.call(el, false) as Element;

/** The element's box in CSS px, relative to the window. */
export const boxOf = (el: Element): DOMRect => ofElement.getBoundingClientRect.call(el);

/** Whether the browser would paint it; true where the browser cannot say. */
export const isPainted = (el: Element): boolean =>
  ofElement.checkVisibility?.call(el, { opacityProperty: true, visibilityProperty: true }) ?? true;

export const textContent = getter<string | null>(ofNode, 'textContent');
export const parentElement = getter<Element | null>(ofNode, 'parentElement');
export const localName = getter<string>(ofElement, 'localName');
export const outerHTML = getter<string>(ofElement, 'outerHTML');
export const baseURI = getter<string>(ofNode, 'baseURI');
export const rootElement = getter<Element | null>(ofDocument, 'documentElement');
export const bodyElement = getter<HTMLElement | null>(ofDocument, 'body');
export const contentType = getter<string>(ofDocument, 'contentType');
export const innerText = getter<string | undefined>(HTMLElement.prototype, 'innerText');

/** Text with white space folded, cut at `max` characters. */
export const fold = (text: string | null | undefined, max: number): string =>
  (text ?? '')
    .slice(0, max * 4)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, max);

/** Absolute form of an address, cut at its bound, or `undefined` where it does not parse. */
export function resolve(address: string, base: string): string | undefined {
  try {
    return new URL(address, base).href.slice(0, LIMITS.address);
  } catch {
    return undefined;
  }
}
