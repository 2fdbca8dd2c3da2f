import { ElementIndex } from './element-index';
import { type SelectorList, selectorList } from './selectors';

/**
 * A document of served HTML that is read and never rendered: the members of the DOM that the readers of pages
 * call, and nothing else. A tree does not change after it was parsed, but for elements that are taken out; so
 * places in document order answer most questions without a walk.
 */

export interface Attribute {
  name: string;
  value: string;
  prefix?: string;
}

/** Text and comments, as the parser makes them. */
export interface ServedText {
  nodeName: '#text' | '#comment';
  value?: string;
  data?: string;
  parentNode: ServedNode | null;
}

const EMPTY: readonly string[] = [];

/** White space of HTML, as far as it is ASCII. */
const isWhite = (code: number): boolean =>
  code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0b);

function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (!isWhite(text.charCodeAt(at))) return false;
  return true;
}

/** Words between white space. */
function wordsOf(written: string): string[] {
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at < written.length; at += 1) {
    const isBetween = isWhite(written.charCodeAt(at));
    if (isBetween && start >= 0) words.push(written.slice(start, at));
    if (isBetween) start = -1;
    else if (start < 0) start = at;
  }
  if (start >= 0) words.push(start === 0 ? written : written.slice(start));
  return words;
}

const NO_NODES: (ServedElement | ServedText)[] = [];

export class ServedNode {
  nodeName = '';
  /** Made anew as the first is added: the one of those without any is the same for all. */
  childNodes: (ServedElement | ServedText)[] = NO_NODES;
  parentNode: ServedNode | null = null;
  /** The document it was parsed into; absent in the content of templates. */
  owner: ServedDocument | null = null;

  get parentElement(): ServedElement | null {
    const { parentNode } = this;
    return parentNode instanceof ServedElement ? parentNode : null;
  }

  get ownerDocument(): ServedDocument | null {
    return this instanceof ServedDocument ? null : this.owner;
  }

  get baseURI(): string {
    return this instanceof ServedDocument ? this.base : (this.owner?.base ?? '');
  }

  get textContent(): string | null {
    // Texts and comments are plain objects that only carry what they say.
    const { nodeName, value, data } = this as unknown as ServedText;
    if (nodeName === '#text') return value ?? '';
    if (nodeName === '#comment') return data ?? '';
    if (this instanceof ServedElement) {
      const { owner } = this;
      return owner ? owner.textIn(this) : textBelow(this);
    }
    return this instanceof ServedDocument ? null : textBelow(this);
  }

  contains(other: unknown): boolean {
    if (this instanceof ServedElement && other instanceof ServedElement && !this.owner?.changed)
      return other.owner === this.owner && other.at >= this.at && other.at < this.end;
    for (let at = other as ServedNode | null; at; at = at.parentNode) if (at === this) return true;
    return false;
  }

  getRootNode(): ServedNode {
    return this.owner ?? this;
  }

  /** Only without what it holds, as start tags are read. */
  cloneNode(): ServedElement {
    const { nodeName, attrs } = this as unknown as ServedElement;
    return new ServedElement(nodeName, attrs);
  }
}

function textBelow(root: ServedNode): string {
  const texts: string[] = [];
  const open: (ServedNode | ServedText)[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node instanceof ServedNode) {
      for (let at = node.childNodes.length - 1; at >= 0; at -= 1)
        open.push(node.childNodes[at] as ServedElement | ServedText);
    } else if (node.nodeName === '#text') texts.push(node.value ?? '');
  }
  return texts.join('');
}

const escaped = (value: string) =>
  value
    .replaceAll('&', '&amp;')
    .replaceAll('\u00a0', '&nbsp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

type Box = Record<'left' | 'top' | 'right' | 'bottom' | 'width' | 'height', number>;

/** Nothing is laid out: what may be shown has a box of a size that says so, and no more. */
const boxOf = (size: number): Box => ({
  left: 0,
  top: 0,
  right: size,
  bottom: size,
  width: size,
  height: size,
});
const NO_BOX = boxOf(0);
const SOME_BOX = boxOf(8);

const nameOf = ({ name, prefix }: Attribute): string => (prefix ? `${prefix}:${name}` : name);

const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

export class ServedElement extends ServedNode {
  tagName: string;
  attrs: Attribute[];
  namespaceURI = '';
  /** What a template holds, which is no part of the page. */
  content?: ServedNode;
  /** Place in document order, and the one past its last descendant. */
  at = 0;
  end = 0;
  /** The same among the texts, and in the text of the document. */
  firstText = 0;
  lastText = 0;
  textFrom = 0;
  textTo = 0;
  parent: ServedElement | null = null;
  /** Inside `noscript`: there for parsers that run no script only. */
  inNoscript = false;
  /** Kept from being shown by its own HTML, or by that of what holds it. */
  isHidden = false;
  private names: readonly string[] | undefined;

  constructor(tagName: string, attrs: Attribute[]) {
    super();
    this.nodeName = tagName;
    this.tagName = tagName;
    this.attrs = attrs;
  }

  get localName(): string {
    return this.tagName;
  }

  get shadowRoot(): null {
    return null;
  }

  /** No picture is loaded. */
  get currentSrc(): string {
    return '';
  }

  get naturalWidth(): number {
    return 0;
  }

  get naturalHeight(): number {
    return 0;
  }

  get outerHTML(): string {
    const { tagName } = this;
    const attributes = this.attrs.map(({ name, value }) => ` ${name}="${escaped(value)}"`).join('');
    return `<${tagName}${attributes}>${VOID.test(tagName) ? '' : `</${tagName}>`}`;
  }

  value(name: string): string | undefined {
    for (const attribute of this.attrs) if (attribute.name === name) return attribute.value;
    return undefined;
  }

  classes(): readonly string[] {
    if (this.names === undefined) {
      const written = this.value('class');
      this.names = written ? wordsOf(written) : EMPTY;
    }
    return this.names;
  }

  getAttribute(name: string): string | null {
    return this.value(name) ?? null;
  }

  getAttributeNames(): string[] {
    return this.attrs.map(nameOf);
  }

  matches(selector: string): boolean {
    return selectorList(selector).matches(this);
  }

  closest(selector: string): ServedElement | null {
    const { owner } = this;
    if (owner) return owner.closest(selector, this);
    return selectorList(selector).matches(this) ? this : null;
  }

  querySelectorAll(selector: string): ServedElement[] {
    return this.owner?.within(selector, this.at + 1, this.end) ?? [];
  }

  getBoundingClientRect(): Box {
    return this.isHidden ? NO_BOX : SOME_BOX;
  }

  checkVisibility(): boolean {
    return !this.isHidden;
  }

  remove(): void {
    const { parentNode, owner } = this;
    if (!parentNode) return;
    this.parentNode = null;
    this.parent = null;
    owner?.takeOut(this);
  }
}

/** First place in a list whose element stands at `at` or after. */
function firstFrom(list: readonly ServedElement[], at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as ServedElement).at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const NONE: readonly ServedElement[] = [];
const NO_FOUND: ServedElement[] = [];
/** Stands for no element where places are counted from 1. */
const NO_MATCH = -1;

export class ServedDocument extends ServedNode {
  override nodeName = '#document';
  // The parser adds the document type to it by itself.
  override childNodes: (ServedElement | ServedText)[] = [];
  mode = 'no-quirks';
  base = 'about:blank';
  /** In document order. */
  elements: ServedElement[] = [];
  texts: ServedText[] = [];
  comments: ServedText[] = [];
  /** All text, that of scripts and styles too. */
  text = '';
  /** Whether elements were taken out. */
  changed = false;
  /** Whether to read it as a browser does that runs scripts: then what `noscript` holds is not there. */
  scripted = false;
  /** Whether that makes a difference. */
  hasNoscript = false;
  private readonly index = new ElementIndex();
  /** What selectors found: of all elements, and of those outside `noscript`. */
  private readonly found = [new Map<string, ServedElement[]>(), new Map<string, ServedElement[]>()];
  /** By selector, for each element one more than the place of its nearest match, or `NO_MATCH`; 0 where it is not known. */
  private readonly nearest = new Map<string, { list: SelectorList; places: Int32Array }>();
  /** Elements that were taken out, as they came. */
  private readonly out: ServedElement[] = [];
  /** The same in document order, while it is known. */
  private inOrder: readonly ServedElement[] | undefined;

  get contentType(): string {
    return 'text/html';
  }

  get documentElement(): ServedElement | null {
    return this.elements[0] ?? null;
  }

  get body(): ServedElement | null {
    const children = this.documentElement?.childNodes ?? [];
    return (
      children.find(
        (child): child is ServedElement =>
          child instanceof ServedElement && /^(body|frameset)$/.test(child.tagName),
      ) ?? null
    );
  }

  /** Takes an element in, the next in document order. */
  admit(el: ServedElement): void {
    el.owner = this;
    el.at = this.elements.push(el) - 1;
    if (el.inNoscript) this.hasNoscript = true;
    this.index.add(el);
  }

  /** Text in an element, without that of elements in it that were taken out. */
  textIn(el: ServedElement): string {
    const { textFrom: from, textTo: to } = el;
    if (!this.changed) return this.text.slice(from, to);
    let text = '';
    let at = from;
    this.inOrder ??= this.out.toSorted((a, b) => a.at - b.at);
    const { inOrder } = this;
    for (let next = firstFrom(inOrder, el.at + 1); next < inOrder.length; next += 1) {
      const out = inOrder[next] as ServedElement;
      if (out.at >= el.end) break;
      if (out.textTo <= at) continue;
      text += this.text.slice(at, Math.max(at, out.textFrom));
      at = out.textTo;
    }
    return text + this.text.slice(at, to);
  }

  takeOut(el: ServedElement): void {
    this.changed = true;
    this.out.push(el);
    this.inOrder = undefined;
  }

  private select({ complexes }: SelectorList): ServedElement[] {
    const isApart = this.scripted && this.hasNoscript;
    const { elements, index } = this;
    const lists: (readonly ServedElement[])[] = [];
    for (const { keys, around, test, isKeyAll } of complexes) {
      let list: readonly ServedElement[] = elements;
      for (const key of keys) {
        const having = index.having(key, elements);
        if (having.length < list.length) list = having;
      }
      if (list.length === 0 || around.some((key) => index.having(key, elements).length === 0))
        continue;
      const found =
        isKeyAll && !isApart
          ? list
          : list.filter((el) => !(isApart && el.inNoscript) && (isKeyAll || test(el)));
      if (found.length > 0) lists.push(found);
    }
    if (lists.length <= 1) return (lists[0] ?? NONE) as ServedElement[];
    // Each is in order already, so that sorting but merges them.
    const merged = NO_FOUND.concat(...lists).sort((a, b) => a.at - b.at);
    return merged.filter((el, at) => el !== merged[at - 1]);
  }

  /** Matches between two places, in document order. */
  within(selector: string, from: number, to: number): ServedElement[] {
    const found = this.found[this.scripted && this.hasNoscript ? 1 : 0] as Map<
      string,
      ServedElement[]
    >;
    let all = found.get(selector);
    if (all === undefined) {
      all = this.select(selectorList(selector));
      found.set(selector, all);
    }
    if (all.length === 0) return [];
    const start = firstFrom(all, from);
    const end = firstFrom(all, to);
    const part = all.slice(start, end);
    return this.changed ? part.filter((el) => this.contains(el)) : part;
  }

  /** Nearest element that is or holds another and matches. Worked out once for each element on the way. */
  closest(selector: string, from: ServedElement): ServedElement | null {
    let nearest = this.nearest.get(selector);
    if (nearest === undefined) {
      nearest = { list: selectorList(selector), places: new Int32Array(this.elements.length) };
      this.nearest.set(selector, nearest);
    }
    const { list, places } = nearest;
    let found = NO_MATCH;
    let at: ServedElement | null = from;
    for (; at; at = at.parent) {
      const known = places[at.at] as number;
      if (known !== 0) {
        found = known;
        break;
      }
      if (list.matches(at)) {
        found = at.at + 1;
        places[at.at] = found;
        break;
      }
    }
    for (let up: ServedElement | null = from; up !== null && up !== at; up = up.parent)
      places[up.at] = found;
    return found === NO_MATCH ? null : (this.elements[found - 1] as ServedElement);
  }

  querySelectorAll(selector: string): ServedElement[] {
    return this.within(selector, 0, this.elements.length);
  }

  /** Walks over elements (1), texts that are more than white space (4) or comments (128) below a root. */
  createTreeWalker(root: ServedNode, what: number): { nextNode(): unknown } {
    const isPart = root instanceof ServedElement;
    if (what === 1) {
      const { elements } = this;
      const isApart = this.scripted && this.hasNoscript;
      const end = isPart ? root.end : elements.length;
      let at = isPart ? root.at + 1 : 0;
      return {
        nextNode() {
          while (isApart && at < end && elements[at]?.inNoscript) at += 1;
          return at < end ? elements[at++] : null;
        },
      };
    }
    if (what === 4) {
      const { texts } = this;
      const end = isPart ? root.lastText : texts.length;
      let at = isPart ? root.firstText : 0;
      return {
        nextNode() {
          // Half of all texts are what indents the source, and nobody asks for these.
          while (at < end && isBlank(texts[at]?.value ?? '')) at += 1;
          return at < end ? texts[at++] : null;
        },
      };
    }
    const { comments } = this;
    let at = 0;
    return { nextNode: () => (at < comments.length ? comments[at++] : null) };
  }
}

export class ServedFragment extends ServedNode {
  override nodeName = '#document-fragment';
  querySelectorAll(): ServedElement[] {
    return [];
  }
}

/** There are no shadow trees in served HTML that is read without scripts. */
export class ServedShadowRoot extends ServedFragment {
  get host(): undefined {
    return undefined;
  }
}
