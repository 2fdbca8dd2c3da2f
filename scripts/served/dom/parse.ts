import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import {
  type Attribute,
  ServedDocument,
  ServedElement,
  ServedFragment,
  type ServedNode,
} from './nodes.ts';

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
} as unknown as typeof defaultTreeAdapter;

/** Elements whose HTML alone keeps them, and what they hold, from being shown. */
function hides(el: ServedElement): boolean {
  const style = el.value('style');
  return (
    el.value('hidden') !== undefined ||
    (el.tagName === 'dialog' && el.value('open') === undefined) ||
    (el.tagName === 'input' && /^hidden$/i.test(el.value('type') ?? '')) ||
    (style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style))
  );
}

const UNSEEN = new Set(['head', 'script', 'style', 'noscript', 'template', 'datalist']);

/** Whether an element lies in shut `details`. */
const isShut = (holder: ServedElement, el: ServedElement): boolean =>
  holder.tagName === 'details' && holder.value('open') === undefined && el.tagName !== 'summary';

/** Notes places, texts and what is hidden, in one walk. Pages may nest as deep as they like, so it does not call itself. */
function settle(doc: ServedDocument): void {
  const { elements, texts, comments } = doc;
  const parts: string[] = [];
  let length = 0;
  const open: { node: ServedNode; holder: ServedElement | null; next: number }[] = [
    { node: doc, holder: null, next: 0 },
  ];
  for (let level = open.at(-1); level; level = open.at(-1)) {
    const { node, holder } = level;
    const child = node.childNodes[level.next];
    level.next += 1;
    if (child === undefined) {
      open.pop();
      if (holder) {
        holder.end = elements.length;
        holder.lastText = texts.length;
        holder.textTo = length;
      }
    } else if (child instanceof ServedElement) {
      child.owner = doc;
      child.parent = holder;
      child.at = elements.push(child) - 1;
      child.firstText = texts.length;
      child.textFrom = length;
      if (holder) {
        child.inNoscript = holder.inNoscript || holder.tagName === 'noscript';
        child.isHidden = holder.isHidden || isShut(holder, child);
      }
      child.isHidden ||= UNSEEN.has(child.tagName) || hides(child);
      if (child.childNodes.length > 0) open.push({ node: child, holder: child, next: 0 });
      else {
        child.end = elements.length;
        child.lastText = texts.length;
        child.textTo = length;
      }
    } else if (child.nodeName === '#text') {
      const value = child.value ?? '';
      texts.push(child);
      parts.push(value);
      length += value.length;
    } else if (child.nodeName === '#comment') comments.push(child);
  }
  doc.text = parts.join('');
}

/** Parses HTML as a browser does, without scripts unless `scripted`; `url` is where it came from. Never throws. */
export function parseServed(html: string, url = 'about:blank', scripted = false): ServedDocument {
  const doc = parse<DefaultTreeAdapterTypes.DefaultTreeAdapterMap>(html, {
    treeAdapter: adapter,
    scriptingEnabled: scripted,
  }) as unknown as ServedDocument;
  settle(doc);
  const written = doc.querySelectorAll('base[href]')[0]?.value('href');
  doc.base = url;
  if (written !== undefined && URL.canParse(written, url)) doc.base = new URL(written, url).href;
  return doc;
}
