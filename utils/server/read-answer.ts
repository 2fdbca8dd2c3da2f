import { all, attr, fold, resolve, rootElement, textContent } from '../page/dom';
import { readHead } from '../page/head';
import { type HeadBreak, type HeadFacts, LIMITS, type ServerFacts } from '../page/snapshot';
import { decode } from './decode';
import { placeTags, scanBytes } from './place-tags';

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
  /** Milliseconds until the last byte. */
  elapsed: number;
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

/** Reads what the server said out of its answer. `parse` makes a document of HTML without running it. */
export function readAnswer(answer: Answer, parse: (html: string) => Document): ServerFacts {
  const { bytes, headers, finalUrl } = answer;
  const { text, encoding, encodingFrom } = decode(bytes, headers['content-type']);
  const doc = parse(text);
  const scanned = scanBytes(bytes, encoding);
  const head = placeTags(readHead(doc, [], finalUrl), scanned, parse);
  const addresses = (selector: string) =>
    all(doc, selector)
      .slice(0, LIMITS.addresses)
      .map((el) => resolve(attr(el, 'src') ?? '', finalUrl) ?? '')
      .filter(Boolean);
  const scripts = addresses('script[src]');
  const frames = addresses('iframe[src]');
  const h1 = fold(textContent(all(doc, 'h1')[0]), 300);
  const passwordFields = all(doc, 'input[type="password"]').length;
  for (const el of all(doc, 'script, style, noscript, template, title, svg')) {
    Element.prototype.remove.call(el);
  }
  const plain = (textContent(rootElement(doc)) ?? '').replace(/\s+/g, ' ').trim();
  const { breaks } = scanned.scanned;
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
  };
}
