/**
 * DOM access that a page cannot shadow. `<img name=querySelectorAll>` or `<form><input name=attributes>`
 * hide methods and properties of the objects themselves, even in an isolated world; those of the
 * prototypes stay true.
 */

const getter = <T>(proto: object, name: string): ((target: unknown) => T) => {
  const get = Object.getOwnPropertyDescriptor(proto, name)?.get;
  return (target) => (target == null ? undefined : get?.call(target)) as T;
};

const qsa = Document.prototype.querySelectorAll;
const qsaElement = Element.prototype.querySelectorAll;
const getAttribute = Element.prototype.getAttribute;
const getAttributeNames = Element.prototype.getAttributeNames;
const closestOf = Element.prototype.closest;
const cloneOf = Node.prototype.cloneNode;

/** Elements of the document that match, in document order. */
export const all = (doc: Document, selector: string): Element[] => [
  ...(qsa.call(doc, selector) as NodeListOf<Element>),
];

/** Descendants of an element that match, in document order. */
export const within = (el: Element, selector: string): Element[] => [
  ...(qsaElement.call(el, selector) as NodeListOf<Element>),
];

/** Attribute value, or `undefined` where there is none. */
export const attr = (el: Element, name: string): string | undefined =>
  getAttribute.call(el, name) ?? undefined;

export const attrNames = (el: Element): string[] => getAttributeNames.call(el);
export const closest = (el: Element, selector: string): Element | null =>
  closestOf.call(el, selector);
export const shallowCopy = (el: Element): Element => cloneOf.call(el, false) as Element;

export const textContent = getter<string | null>(Node.prototype, 'textContent');
export const parentElement = getter<Element | null>(Node.prototype, 'parentElement');
export const localName = getter<string>(Element.prototype, 'localName');
export const outerHTML = getter<string>(Element.prototype, 'outerHTML');
export const baseURI = getter<string>(Node.prototype, 'baseURI');
export const rootElement = getter<Element | null>(Document.prototype, 'documentElement');
export const bodyElement = getter<HTMLElement | null>(Document.prototype, 'body');
export const headElement = getter<Element | null>(Document.prototype, 'head');
export const contentType = getter<string>(Document.prototype, 'contentType');
export const characterSet = getter<string>(Document.prototype, 'characterSet');
export const readyState = getter<string>(Document.prototype, 'readyState');
export const innerText = getter<string | undefined>(
  typeof HTMLElement === 'undefined' ? {} : HTMLElement.prototype,
  'innerText',
);

/** Text with white space folded, cut at `max` characters. */
export const fold = (text: string | null | undefined, max: number): string =>
  (text ?? '')
    .slice(0, max * 4)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, max);

/** Absolute form of an address, or `undefined` where it does not parse. */
export function resolve(address: string, base: string): string | undefined {
  try {
    return new URL(address, base).href;
  } catch {
    return undefined;
  }
}
