/**
 * DOM access that a page cannot shadow. `<img name=querySelectorAll>` or `<form><input name=attributes>`
 * hide methods and properties of the objects themselves, even in an isolated world; those of the
 * prototypes stay true.
 */

import { ADDRESS, SOURCE } from './limits';
import { fold } from './text';

export { fold, resolve } from './text';

const getter = <T>(proto: object, name: string): ((target: unknown) => T) => {
  const get = Object.getOwnPropertyDescriptor(proto, name)?.get;
  return (target) => (target == null ? undefined : get?.call(target)) as T;
};

// Short names: these stand many times in the injected script.
const ofDocument = Document.prototype;
const ofElement = Element.prototype;
const ofNode = Node.prototype;
const getAttribute = ofElement.getAttribute;

/** Where elements are looked for: a document, an open shadow root or an element. */
export type Root = Document | DocumentFragment | Element;

const query = (root: Root, selector: string): NodeListOf<Element> =>
  (root instanceof Element
    ? ofElement
    : root instanceof Document
      ? ofDocument
      : DocumentFragment.prototype
  ).querySelectorAll.call(root, selector) as NodeListOf<Element>;

/** Elements below a root that match, in document order; none for a selector that this browser cannot read. */
export function all(root: Root, selector: string): Element[] {
  const found: Element[] = [];
  try {
    const list = query(root, selector);
    // An iterator over a list of nodes takes four times as long.
    for (let at = 0; at < list.length; at++) found.push(list[at] as Element);
  } catch {}
  return found;
}

/** Attribute value, or `undefined` where there is none. */
export const attr = (el: Element, name: string): string | undefined =>
  getAttribute.call(el, name) ?? undefined;

export const attrNames = (el: Element): string[] => ofElement.getAttributeNames.call(el);
/** Attributes whose names fit, 40 at most, cut. */
export function copyOf(el: Element, names = /^(?!style)/): Record<string, string> {
  const copy: Record<string, string> = {};
  let left = 40;
  for (const name of attrNames(el))
    if (names.test(name) && left-- > 0) copy[name] = (attr(el, name) ?? '').slice(0, ADDRESS);
  return copy;
}

export const closest = (el: Element, selector: string): Element | null =>
  ofElement.closest.call(el, selector);
export const matches = (el: Element, selector: string): boolean =>
  ofElement.matches.call(el, selector);
export const contains = (el: Node, other: Node): boolean => ofNode.contains.call(el, other);

/** The element's box in CSS px, relative to the window. */
export const rectOf = (el: Element): DOMRect => ofElement.getBoundingClientRect.call(el);

/** Whether the browser would paint it; true where the browser cannot say. */
export const isPainted = (el: Element): boolean =>
  ofElement.checkVisibility?.call(el, { opacityProperty: true, visibilityProperty: true }) ?? true;

export const textContent = getter<string | null>(ofNode, 'textContent');
export const parentElement = getter<Element | null>(ofNode, 'parentElement');
export const localName = getter<string>(ofElement, 'localName');
export const baseURI = getter<string>(ofNode, 'baseURI');
export const rootElement = getter<Element | null>(ofDocument, 'documentElement');
export const bodyElement = getter<HTMLElement | null>(ofDocument, 'body');
export const contentType = getter<string>(ofDocument, 'contentType');
export const innerText = getter<string | undefined>(HTMLElement.prototype, 'innerText');
export const shadowRoot = getter<ShadowRoot | null | undefined>(ofElement, 'shadowRoot');
const outerHTML = getter<string>(ofElement, 'outerHTML');
const host = getter<Element | undefined>(ShadowRoot.prototype, 'host');

/** The start tag, and the end tag where there is room for it. */
export const startTag = (el: Element): string =>
  outerHTML(ofNode.cloneNode.call(el, false)).slice(0, SOURCE);

/** The document, fragment or shadow root that the element stands in. */
export const rootOf = (el: Element): Root => ofNode.getRootNode.call(el) as Root;

/** Element that holds the shadow tree in which another stands. */
export const hostOf = (el: Element): Element | undefined => {
  const root = rootOf(el);
  return root instanceof ShadowRoot ? host(root) : undefined;
};

/** Parent element, out of shadow trees too. */
export const parentOf = (el: Element): Element | null | undefined =>
  parentElement(el) ?? hostOf(el);

/** The same as `closest`, out of shadow trees too. */
export const closestOut = (el: Element, selector: string): Element | null => {
  const found = closest(el, selector);
  const outer = found ? undefined : hostOf(el);
  return outer ? closestOut(outer, selector) : found;
};

/** Topmost element at a place of the window, inside open shadow trees too; none outside the window. */
export const elementAt = (root: Root, x: number, y: number): Element | null => {
  const proto = root instanceof ShadowRoot ? ShadowRoot.prototype : ofDocument;
  const found: Element | null = proto.elementFromPoint?.call(root as Document, x, y) ?? null;
  const inner = found && shadowRoot(found);
  return inner && inner !== root ? (elementAt(inner, x, y) ?? found) : found;
};

/** Folded text content of an element. */
export const textOf = (el: Node | undefined, max: number): string => fold(textContent(el), max);

const walk = (root: Root, what: number): TreeWalker =>
  ofDocument.createTreeWalker.call(
    getter<Document | null>(ofNode, 'ownerDocument')(root) ?? (root as Document),
    root,
    what,
  );

/** Visits every element below a root once, in document order. */
export function eachElement(root: Root, visit: (el: Element) => void): void {
  const walker = walk(root, 1);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) visit(node as Element);
}

/** Folded texts below an element in document order, scripts and styles left out, until one is enough. */
export function eachText(el: Element, isEnough: (parent: Element, text: string) => boolean): void {
  const walker = walk(el, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = parentElement(node);
    const text = textOf(node, 500);
    if (text && parent && !closest(parent, NO_TEXT) && isEnough(parent, text)) return;
  }
}

/** Elements whose text nobody reads. */
export const NO_TEXT = 'script, style, noscript, template, iframe';
