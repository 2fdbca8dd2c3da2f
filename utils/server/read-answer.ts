import { itemsOf } from '../page/derive/items';
import { relLinksOf } from '../page/derive/roles';
import { treeOf } from '../page/derive/tree';
import { all, attr, fold, resolve, rootElement, textContent } from '../page/dom';
import type { Sent } from '../page/gathered';
import { readHead } from '../page/head';
import { mainLength, mainOf } from '../page/main-content';
import { MARKS, SERVED_KEYS } from '../page/marks';
import { type PageNode, readNodes } from '../page/nodes';
import { scanPage } from '../page/scan';
import {
  type HeadBreak,
  type HeadFacts,
  LIMITS,
  type PageFacts,
  type ServerFacts,
} from '../page/snapshot';
import { decode } from './decode';
import { placeTags, scanBytes } from './place-tags';
import { fewestRead, mostRead } from './reading-view';

/** A server's answer as bytes, before anything is read into it. */
export interface Answer {
  /** Address asked for, without fragment. */
  url: string;
  finalUrl: string;
  status: number;
  /** Lower-case names. */
  headers: Record<string, string>;
  bytes: Uint8Array;
  /** Whether the body went on past what was read. */
  cut: boolean;
  /** Milliseconds until the headers were here. */
  firstByte: number;
  /** Milliseconds until the last byte. */
  elapsed: number;
}

/** What was read of the same document before; a parser without scripts must have seen the same. */
export interface ReadBefore {
  /** Where it is the same for both. */
  head?: HeadFacts;
  nodes: Sent<PageNode>[];
  /** Length of the main content. */
  characters: number;
  /** What was made of the nodes, where that was of them as they are. */
  page?: Pick<PageFacts, 'baseUrl' | 'items' | 'relLinks'>;
}

/** Whether a tag that makes a card, or the canonical, ended up in the body. */
function hasStrayTags({ metas, links }: HeadFacts): boolean {
  return (
    metas.some(
      ({ inHead, property, name }) =>
        !inHead && /^\s*(og|twitter|article|fediverse):/i.test(property ?? name ?? ''),
    ) || links.some(({ inHead, rel }) => !inHead && /\bcanonical\b/i.test(rel))
  );
}

/**
 * Whether blogging software describes the page to other software in a comment, as TrackBack asks for
 * (TrackBack Technical Specification, Six Apart, 2004).
 */
function hasTrackback(doc: Document): boolean {
  const comments = Document.prototype.createTreeWalker.call(doc, doc, NodeFilter.SHOW_COMMENT);
  for (let node = comments.nextNode(); node; node = comments.nextNode()) {
    if (/\btrackback:ping\s*=/i.test(textContent(node) ?? '')) return true;
  }
  return false;
}

/** Base address of a served document. */
function baseOf({ base }: HeadFacts, finalUrl: string): string {
  return (base !== undefined && resolve(base, finalUrl)) || finalUrl;
}

/** A refresh as slow as this tells visitors something first. Own choice, in seconds. */
const SOON = 5;
/** Characters below which a page has no text to speak of. Own choice. */
const NEXT_TO_NOTHING = 200;

/** Where the HTML sends its reader on at once. */
function onwardOf(
  { metas }: HeadFacts,
  inline: readonly string[],
  plain: string,
  base: string,
): ServerFacts['onward'] {
  for (const { httpEquiv, content } of metas) {
    if (!/^\s*refresh\s*$/i.test(httpEquiv ?? '')) continue;
    const found = /^\s*([\d.]+)\s*[;,]?\s*url\s*=\s*(["']?)(.*)$/is.exec(content ?? '');
    const seconds = Number.parseFloat(found?.[1] ?? '');
    const [, , quote = '', rest = ''] = found ?? [];
    const url = resolve(quote ? (rest.split(quote)[0] ?? '') : rest.trim(), base);
    if (url !== undefined && seconds < SOON) return { by: 'meta', url, seconds };
  }
  if (plain.length >= NEXT_TO_NOTHING) return undefined;
  for (const code of inline) {
    const found =
      /\blocation(?:\.href)?\s*=\s*(["'])([^"'\s]+)\1|\blocation\.(?:replace|assign)\(\s*(["'])([^"'\s]+)\3\s*\)/.exec(
        code.slice(0, LIMITS.jsonLd),
      );
    const url = found && resolve(found[2] ?? found[4], base);
    if (url) return { by: 'script', url, seconds: 0 };
  }
  return undefined;
}

/** Items and links that mean something. */
function rolesOf(
  doc: Document,
  base: string,
  nodes: Sent<PageNode>[] = readNodes(scanPage(doc, SERVED_KEYS, MARKS.formats), MARKS, []),
): Pick<ServerFacts, 'items' | 'relLinks'> {
  const tree = treeOf(nodes);
  return { items: itemsOf(tree, base), relLinks: relLinksOf(tree, base) };
}

/**
 * Reads what the server said out of its answer. `parse` makes a document of HTML without running it. `read` gives what
 * is known of that document by then.
 */
export function readAnswer(
  answer: Answer,
  parse: (html: string) => Document,
  read: () => ReadBefore | undefined = () => undefined,
): ServerFacts {
  const { bytes, headers, finalUrl } = answer;
  const { text, encoding, encodingFrom } = decode(bytes, headers['content-type']);
  const doc = parse(text);
  const scanned = scanBytes(bytes, encoding, text);
  const before = read();
  const head = placeTags(before?.head ?? readHead(doc, [], finalUrl), scanned, parse);
  const base = baseOf(head, finalUrl);
  const addresses = (selector: string) =>
    all(doc, selector)
      .slice(0, LIMITS.addresses)
      .map((el) => resolve(attr(el, 'src') ?? '', finalUrl) ?? '')
      .filter(Boolean);
  const scripts = addresses('script[src]');
  const frames = addresses('iframe[src]');
  const h1 = fold(textContent(all(doc, 'h1')[0]), 300);
  const { items, relLinks } =
    before?.page?.baseUrl === base ? before.page : rolesOf(doc, base, before?.nodes);
  const main = mainOf(doc);
  const characters = before?.characters ?? mainLength(main, MARKS.frame);
  const most = mostRead(doc);
  const trackback = hasTrackback(doc);
  const inline = all(doc, 'script:not([src])').map((el) => textContent(el) ?? '');
  const passwordFields = all(doc, 'input[type="password"]').length;
  for (const el of all(doc, 'script, style, noscript, template, title, svg')) {
    Element.prototype.remove.call(el);
  }
  const plain = (textContent(rootElement(doc)) ?? '').replace(/\s\s+|[^\S ]/g, ' ').trim();
  const { breaks } = scanned.scanned;
  const onward = onwardOf(head, inline, plain, base);
  const charset = head.metas.find(
    ({ charset, httpEquiv, content }) =>
      charset !== undefined ||
      (/^\s*content-type\s*$/i.test(httpEquiv ?? '') && /charset\s*=/i.test(content ?? '')),
  );
  const headBreak: HeadBreak | undefined =
    breaks && hasStrayTags(head)
      ? { tag: breaks.tag.slice(0, 40), line: breaks.line, byte: scanned.byteOf(breaks.at) }
      : undefined;
  return {
    url: answer.url,
    finalUrl,
    redirected: finalUrl !== answer.url,
    status: answer.status,
    headers,
    encoding,
    encodingFrom,
    bytes: bytes.length,
    cut: answer.cut,
    elapsed: answer.elapsed,
    head,
    ...(headBreak ? { headBreak } : {}),
    ...(h1 ? { h1 } : {}),
    textStart: plain.slice(0, 600),
    textLength: plain.length,
    passwordFields,
    scripts,
    frames,
    items,
    mainLength: characters,
    reading: { fewest: fewestRead(main.main), most },
    relLinks,
    firstByte: answer.firstByte,
    ...(charset?.source ? { charsetByte: charset.source.byte } : {}),
    ...(onward ? { onward } : {}),
    ...(trackback ? { trackback } : {}),
  };
}
