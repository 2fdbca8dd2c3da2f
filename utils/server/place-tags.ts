import { all, attr, textContent } from '../page/dom';
import { type HeadFacts, LIMITS, type TagSource } from '../page/snapshot';
import { type Scan, type ScannedTag, type Span, scan } from './scan';

/**
 * Pairs the tags that the parser found with the tags that the scanner found. The parser itself reads each
 * scanned tag once more, alone, so that both sides are compared in the same, decoded form. Where the page
 * holds more or fewer of a tag than the bytes do, it gets no place: no line is better than a wrong one.
 */

export interface Bytes {
  scanned: Scan;
  /** Decoded text of a span. */
  read(span: Span): string;
  /** Offset in bytes of a scanned position. */
  byteOf(position: number): number;
}

const ESCAPE = String.fromCharCode(0x1b);
/** From the escape to two-byte characters up to the next escape. */
const WIDE_RUN = new RegExp(`${ESCAPE}\\$[@B][^${ESCAPE}]*`, 'g');

/**
 * Scans a body. UTF-16 is decoded first, as its markup is not ASCII; two bytes stand for each unit then.
 * The two-byte runs of ISO-2022-JP look like ASCII, `<` included, and are blotted out.
 */
export function scanBytes(bytes: Uint8Array, encoding: string): Bytes {
  if (encoding.startsWith('utf-16')) {
    // A byte order mark stays in, as it takes two bytes.
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
    return { scanned: scan(text), read: (span) => text.slice(...span), byteOf: (at) => at * 2 };
  }
  // One character per byte; which one is of no matter, as values are read from the bytes again.
  const text = new TextDecoder('windows-1252', { ignoreBOM: true }).decode(bytes);
  const markup =
    encoding === 'iso-2022-jp' ? text.replace(WIDE_RUN, (run) => 'x'.repeat(run.length)) : text;
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return {
    scanned: scan(markup),
    read: (span) => decoder.decode(bytes.subarray(...span)),
    byteOf: (at) => at,
  };
}

/** A longer tag is not paired, in characters; own choice, far above what any value keeps. */
const LONGEST = 65_536;

/** Two tags are the same when these are. */
type Marks = (string | undefined)[];

const META_MARKS = ['property', 'name', 'itemprop', 'charset', 'content'] as const;

const marksOfMeta = (el: Element): Marks => [
  ...META_MARKS.map((name) => attr(el, name)?.slice(0, LIMITS.address)),
  attr(el, 'http-equiv')?.slice(0, LIMITS.text),
];
const marksOfLink = (el: Element): Marks => [
  attr(el, 'rel')?.slice(0, 200),
  (attr(el, 'href') ?? '').slice(0, LIMITS.address),
];
const marksOfTitle = (el: Element): Marks => [(textContent(el) ?? '').slice(0, LIMITS.text)];

/** `JSON` keeps an absent value and an empty one apart. */
const keyOf = (marks: Marks): string => JSON.stringify(marks.map((mark) => mark ?? null));

/** Entries by key, in order. */
function byKey<T>(
  entries: readonly T[],
  key: (entry: T, index: number) => string,
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  entries.forEach((entry, index) => {
    const name = key(entry, index);
    const group = groups.get(name);
    if (group) group.push(entry);
    else groups.set(name, [entry]);
  });
  return groups;
}

/** The head's tags with the place of each in the served bytes, where it is beyond doubt. */
export function placeTags(
  head: HeadFacts,
  bytes: Bytes,
  parse: (html: string) => Document,
): HeadFacts {
  const { scanned, read, byteOf } = bytes;
  const whole = ({ span: [start, end], content }: ScannedTag): Span => [start, content?.[1] ?? end];
  const isShort = (tag: ScannedTag) => whole(tag)[1] - whole(tag)[0] <= LONGEST;

  function place<T extends { source?: TagSource }>(
    name: 'meta' | 'link' | 'title',
    given: { tags: readonly T[]; found: readonly ScannedTag[]; isCut: boolean },
    marksOfElement: (el: Element) => Marks,
    marksOfTag: (tag: T) => Marks,
  ): T[] {
    const found = given.found.filter(isShort);
    const end = name === 'title' ? '</title>' : '';
    const html = found.map((tag) => `${read(whole(tag))}${end}`).join('');
    const elements = found.length > 0 && given.tags.length > 0 ? all(parse(html), name) : [];
    if (elements.length !== found.length) return [...given.tags];
    const places = byKey(found, (_, index) => {
      const el = elements[index];
      return el ? keyOf(marksOfElement(el)) : '';
    });
    const numbers = byKey(given.tags, (tag) => keyOf(marksOfTag(tag)));
    const sources = new Map<T, TagSource>();
    for (const [key, tags] of numbers) {
      const stand = places.get(key) ?? [];
      // Only the end of a list that was cut may lack tags that the bytes hold.
      if (stand.length < tags.length || (stand.length > tags.length && !given.isCut)) continue;
      tags.forEach((tag, index) => {
        const at = stand[index];
        if (!at) return;
        const [start, stop] = at.span;
        sources.set(tag, {
          line: at.line,
          byte: byteOf(start),
          endByte: byteOf(stop),
          text: read([start, Math.min(stop, start + LIMITS.source * 4)]).slice(0, LIMITS.source),
          ...(at.comment
            ? { comment: { line: at.comment.line, text: read(at.comment.span) } }
            : {}),
          ...(at.noscript ? { noscript: at.noscript } : {}),
        });
      });
    }
    return given.tags.map((tag) => {
      const source = sources.get(tag);
      return source ? { ...tag, source } : tag;
    });
  }

  const { metas, links, titles } = head;
  return {
    ...head,
    metas: place(
      'meta',
      { tags: metas, found: scanned.metas, isCut: metas.length >= LIMITS.metas },
      marksOfMeta,
      (tag) => [...META_MARKS.map((name) => tag[name]), tag.httpEquiv],
    ),
    links: place(
      'link',
      { tags: links, found: scanned.links, isCut: links.length >= LIMITS.links },
      marksOfLink,
      ({ rel, href }) => [rel, href],
    ),
    titles: place(
      'title',
      { tags: titles, found: scanned.titles, isCut: titles.length >= LIMITS.titles },
      marksOfTitle,
      ({ text }) => [text],
    ),
  };
}
