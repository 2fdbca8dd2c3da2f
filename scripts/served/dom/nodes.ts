import type { SelectorList } from './selectors.ts';
import { selectorList } from './selectors.ts';

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

export class ServedNode {
  nodeName = '';
  childNodes: (ServedElement | ServedText)[] = [];
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
      return owner && !owner.changed
        ? owner.text.slice(this.textFrom, this.textTo)
        : textBelow(this);
    }
    return this instanceof ServedDocument ? null : textBelow(this);
  }

  contains(other: unknown): boolean {
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
      this.names = written ? written.split(/[\t\n\f\r ]+/).filter(Boolean) : EMPTY;
    }
    return this.names;
  }

  getAttribute(name: string): string | null {
    return this.value(name) ?? null;
  }

  getAttributeNames(): string[] {
    return this.attrs.map(({ name, prefix }) => (prefix ? `${prefix}:${name}` : name));
  }

  matches(selector: string): boolean {
    return selectorList(selector).matches(this);
  }

  closest(selector: string): ServedElement | null {
    const { matches } = selectorList(selector);
    for (let at: ServedElement | null = this; at; at = at.parent) if (matches(at)) return at;
    return null;
  }

  override contains(other: unknown): boolean {
    if (other instanceof ServedElement)
      return other.owner === this.owner && other.at >= this.at && other.at < this.end;
    return super.contains(other);
  }

  querySelectorAll(selector: string): ServedElement[] {
    return this.owner?.within(selector, this.at + 1, this.end) ?? [];
  }

  /** Nothing is laid out: what may be shown has a box of a size that says so, and no more. */
  getBoundingClientRect() {
    const size = this.isHidden ? 0 : 8;
    return { left: 0, top: 0, right: size, bottom: size, width: size, height: size };
  }

  checkVisibility(): boolean {
    return !this.isHidden;
  }

  remove(): void {
    const { parentNode } = this;
    if (!parentNode) return;
    parentNode.childNodes.splice(parentNode.childNodes.indexOf(this), 1);
    this.parentNode = null;
    this.parent = null;
    if (this.owner) this.owner.changed = true;
  }
}

/** Elements by what they have, each list in document order. */
interface Index {
  tag: Map<string, ServedElement[]>;
  class: Map<string, ServedElement[]>;
  attribute: Map<string, ServedElement[]>;
}

function add(map: Map<string, ServedElement[]>, key: string, el: ServedElement): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [el]);
  else if (list.at(-1) !== el) list.push(el);
}

function indexOf(elements: readonly ServedElement[]): Index {
  const index: Index = { tag: new Map(), class: new Map(), attribute: new Map() };
  for (const el of elements) {
    add(index.tag, el.tagName, el);
    for (const { name } of el.attrs) add(index.attribute, name, el);
    for (const name of el.classes()) add(index.class, name, el);
  }
  return index;
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

export class ServedDocument extends ServedNode {
  override nodeName = '#document';
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
  private index: Index | undefined;
  private found = new Map<string, ServedElement[]>();

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

  private select({ complexes }: SelectorList): ServedElement[] {
    this.index ??= indexOf(this.elements);
    const { index, scripted } = this;
    const lists = complexes.map(({ key, test }) =>
      (key.by === 'none' ? this.elements : (index[key.by].get(key.name) ?? [])).filter(
        (el) => !(scripted && el.inNoscript) && test(el),
      ),
    );
    const some = lists.filter((list) => list.length > 0);
    if (some.length <= 1) return some[0] ?? [];
    return [...new Set(some.flat())].sort((a, b) => a.at - b.at);
  }

  /** Matches between two places, in document order. */
  within(selector: string, from: number, to: number): ServedElement[] {
    const key = this.scripted ? `s ${selector}` : selector;
    let all = this.found.get(key);
    if (all === undefined) {
      all = this.select(selectorList(selector));
      this.found.set(key, all);
    }
    if (all.length === 0) return [];
    const start = firstFrom(all, from);
    const end = firstFrom(all, to);
    const part = all.slice(start, end);
    return this.changed ? part.filter((el) => this.contains(el)) : part;
  }

  querySelectorAll(selector: string): ServedElement[] {
    return this.within(selector, 0, this.elements.length);
  }

  /** Walks over elements (1), texts (4) or comments (128) below a root. */
  createTreeWalker(root: ServedNode, what: number): { nextNode(): unknown } {
    const isPart = root instanceof ServedElement;
    const list: readonly unknown[] =
      what === 1
        ? isPart
          ? this.elements.slice(root.at + 1, root.end)
          : this.elements
        : what === 4
          ? isPart
            ? this.texts.slice(root.firstText, root.lastText)
            : this.texts
          : this.comments;
    const seen =
      what === 1 && this.scripted ? list.filter((el) => !(el as ServedElement).inNoscript) : list;
    let at = 0;
    return { nextNode: () => seen[at++] ?? null };
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
