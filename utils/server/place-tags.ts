import { type HeadFacts, LIMITS, type TagSource } from '../page/snapshot';
import { type Scan, type ScannedTag, type Span, scan } from './scan';

/**
 * Pairs the tags that the parser found with the tags that the scanner found, in document order, by their
 * attributes. A tag that cannot be paired beyond doubt gets no place: no line is better than a wrong one.
 */

interface Bytes {
  scanned: Scan;
  /** Decoded text of a span. */
  read(span: Span): string;
  /** Offset in bytes of a scanned position. */
  byteOf(position: number): number;
}

/** Scans a body. UTF-16 is decoded first, as its markup is not ASCII; two bytes stand for each unit then. */
export function scanBytes(bytes: Uint8Array, encoding: string): Bytes {
  if (encoding.startsWith('utf-16')) {
    // The decoder drops a byte order mark, which is one unit long.
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
    return { scanned: scan(text), read: (span) => text.slice(...span), byteOf: (at) => at * 2 };
  }
  // One character per byte; which one is of no matter, as values are read from the bytes again.
  const text = new TextDecoder('windows-1252', { ignoreBOM: true }).decode(bytes);
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return {
    scanned: scan(text),
    read: (span) => decoder.decode(bytes.subarray(...span)),
    byteOf: (at) => at,
  };
}

/** How many scanned tags are tried for one parsed tag; own choice, bounds the work on hostile pages. */
const REACH = 200;

/** Whether a value as written can be the value as parsed. Entities are skipped, not decoded. */
function canBe(raw: string, value: string): boolean {
  const written = raw.replace(/\r\n?/g, '\n').replace(/\0/g, '\uFFFD').slice(0, LIMITS.address);
  const amp = written.indexOf('&');
  if (amp < 0) return written === value;
  if (written.slice(0, amp) !== value.slice(0, amp)) return false;
  const last = written.lastIndexOf('&');
  const tail =
    written.length < LIMITS.address ? written.slice(last).replace(/^&[^;\s]*;?/, '') : '';
  return value.endsWith(tail);
}

function pair<T extends { source?: TagSource }>(
  tags: readonly T[],
  scanned: readonly ScannedTag[],
  fits: (tag: T, candidate: ScannedTag) => boolean,
  bytes: Bytes,
): T[] {
  let next = 0;
  return tags.map((tag) => {
    for (let at = next; at < Math.min(scanned.length, next + REACH); at++) {
      const candidate = scanned[at];
      if (!candidate || !fits(tag, candidate)) continue;
      next = at + 1;
      const [start, end] = candidate.span;
      const source: TagSource = {
        line: candidate.line,
        byte: bytes.byteOf(start),
        endByte: bytes.byteOf(end),
        text: bytes.read([start, Math.min(end, start + LIMITS.source)]),
      };
      return { ...tag, source };
    }
    return tag;
  });
}

/** The head's tags with the place of each in the served bytes, where it could be found. */
export function placeTags(head: HeadFacts, bytes: Bytes): HeadFacts {
  const { scanned, read } = bytes;
  const same = (candidate: ScannedTag, name: string, value: string | undefined): boolean => {
    const span = candidate.attributes.get(name);
    if (span === undefined || value === undefined)
      return (span === undefined) === (value === undefined);
    return canBe(read(span), value);
  };
  return {
    ...head,
    metas: pair(
      head.metas,
      scanned.metas,
      (tag, candidate) =>
        same(candidate, 'property', tag.property) &&
        same(candidate, 'name', tag.name) &&
        same(candidate, 'itemprop', tag.itemprop) &&
        same(candidate, 'charset', tag.charset) &&
        same(candidate, 'content', tag.content),
      bytes,
    ),
    links: pair(
      head.links,
      scanned.links,
      (tag, candidate) =>
        canBe(read(candidate.attributes.get('rel') ?? [0, 0]).slice(0, 200), tag.rel) &&
        canBe(read(candidate.attributes.get('href') ?? [0, 0]), tag.href),
      bytes,
    ),
    titles: pair(
      head.titles,
      scanned.titles,
      (tag, candidate) =>
        candidate.content !== undefined &&
        canBe(read(candidate.content).slice(0, LIMITS.text), tag.text),
      bytes,
    ),
  };
}
