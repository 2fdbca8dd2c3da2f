import { defaultTreeAdapter } from 'parse5';
import {
  type Attribute,
  ServedDocument,
  ServedElement,
  ServedFragment,
  type ServedNode,
  type ServedText,
} from './nodes';
import { parseQuickly } from './tokenizer';

/** Adds a last child. A list that grows by one takes room for many more, and most elements hold one or none. */
function appendChild(holder: ServedNode, child: ServedElement | ServedText): void {
  const { childNodes } = holder;
  if (childNodes.length === 0) holder.childNodes = [child];
  else if (childNodes.length === 1) holder.childNodes = [childNodes[0] ?? child, child];
  else childNodes.push(child);
  child.parentNode = holder;
}

/** Our nodes have all that the parser's own adapter reads and writes, so only the making of them is ours. */
const adapter = {
  ...defaultTreeAdapter,
  createDocument: () => new ServedDocument(),
  createDocumentFragment: () => new ServedFragment(),
  createElement: (tagName: string, namespaceURI: string, attrs: Attribute[]) => {
    const el = new ServedElement(tagName, attrs);
    el.namespaceURI = namespaceURI;
    return el;
  },
  appendChild,
  insertText: (holder: ServedNode, value: string) => {
    const last = holder.childNodes[holder.childNodes.length - 1];
    if (last?.nodeName === '#text') (last as ServedText).value += value;
    else appendChild(holder, { nodeName: '#text', value, parentNode: null });
  },
} as unknown as typeof defaultTreeAdapter;

/** Elements that are never shown, by their name. */
const UNSEEN = new Set(['head', 'script', 'style', 'noscript', 'template', 'datalist']);

/** Whether an element's HTML alone keeps it, and what it holds, from being shown. */
function hides({ tagName, attrs }: ServedElement): boolean {
  if (UNSEEN.has(tagName)) return true;
  let isShut = tagName === 'dialog';
  for (const { name, value } of attrs) {
    if (name === 'hidden') return true;
    if (name === 'open') isShut = false;
    if (name === 'type' && tagName === 'input' && /^hidden$/i.test(value)) return true;
    if (name === 'style' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value)) return true;
  }
  return isShut;
}

/** Whether an element lies in shut `details`. */
const isShut = (holder: ServedElement, el: ServedElement): boolean =>
  holder.tagName === 'details' && holder.value('open') === undefined && el.tagName !== 'summary';

/** Notes places, texts and what is hidden, in one walk. Pages may nest as deep as they like, so it does not call itself. */
function settle(doc: ServedDocument): void {
  const { elements, texts, comments } = doc;
  const parts: string[] = [];
  let length = 0;
  const close = (el: ServedElement) => {
    el.end = elements.length;
    el.lastText = texts.length;
    el.textTo = length;
  };
  // The elements that are open, and of which child it is the turn.
  const open: ServedElement[] = [];
  const turns: number[] = [];
  let holder: ServedElement | null = null;
  let children = doc.childNodes;
  let turn = 0;
  for (;;) {
    const child = children[turn];
    if (child === undefined) {
      if (holder === null) break;
      close(holder);
      open.pop();
      holder = open[open.length - 1] ?? null;
      children = (holder ?? doc).childNodes;
      turn = turns.pop() ?? 0;
      continue;
    }
    turn += 1;
    if (child instanceof ServedElement) {
      child.parent = holder;
      child.firstText = texts.length;
      child.textFrom = length;
      child.isHidden = hides(child);
      if (holder !== null) {
        child.inNoscript = holder.inNoscript || holder.tagName === 'noscript';
        child.isHidden ||= holder.isHidden || isShut(holder, child);
      }
      doc.admit(child);
      if (child.childNodes.length === 0) close(child);
      else {
        turns.push(turn);
        open.push(child);
        holder = child;
        children = child.childNodes;
        turn = 0;
      }
    } else if (child.nodeName === '#text') {
      const value = child.value ?? '';
      texts.push(child);
      parts.push(value);
      length += value.length;
    } else if (child.nodeName === '#comment') comments.push(child);
  }
  const text = parts.join('');
  doc.text = text;
  // Views of the input would keep all of it in memory.
  let from = 0;
  for (const node of texts) {
    const to = from + (node.value ?? '').length;
    node.value = text.slice(from, to);
    from = to;
  }
}

/** Parses HTML as a browser does, without scripts unless `scripted`; `url` is where it came from. Never throws. */
export function parseServed(html: string, url = 'about:blank', scripted = false): ServedDocument {
  const doc = parseQuickly(html, {
    treeAdapter: adapter,
    scriptingEnabled: scripted,
  }) as unknown as ServedDocument;
  settle(doc);
  const written = doc.querySelectorAll('base[href]')[0]?.value('href');
  doc.base = url;
  if (written !== undefined && URL.canParse(written, url)) doc.base = new URL(written, url).href;
  return doc;
}
