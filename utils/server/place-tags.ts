import { all, attr, textContent } from '../page/dom';
import { type HeadFacts, LIMITS, type TagSource } from '../page/snapshot';
import { MOST_ATTRIBUTES, type Scan, type ScannedTag, type Span, scan } from './scan';

/**
 * Pairs the tags that the parser found with the tags that the scanner found. A scanned tag that does not stand for
 * itself is read once more by the parser, alone, so that both sides are compared in the same, decoded form. Where the
 * page holds more or fewer of a tag than the bytes do, it gets no place: no line is better than a wrong one.
 */

export interface Bytes {
  scanned: Scan;
  /** Decoded text of a span. */
  read(span: Span): string;
  /** Whether that is what the parser read, and not decoded anew. */
  isText: boolean;
  /** Offset in bytes of a scanned position. */
  byteOf(position: number): number;
}

const ESCAPE = String.fromCharCode(0x1b);
/** From the escape to two-byte characters up to the next escape. */
const WIDE_RUN = new RegExp(`${ESCAPE}\\$[@B][^${ESCAPE}]*`, 'g');

/** Characters between two places whose bytes are kept; own choice. */
const STRIDE = 128;

/** Bytes that a text takes in UTF-8 before a place in it; `start` stand before the text. */
function bytesBefore(text: string, start: number): (at: number) => number {
  const kept = [start];
  const count = (from: number, to: number): number => {
    let bytes = 0;
    for (let at = from; at < to; at += 1) {
      const code = text.charCodeAt(at);
      // Half of a pair takes half of four bytes.
      bytes += code < 0x80 ? 1 : code < 0x8_00 || (code & 0xf8_00) === 0xd8_00 ? 2 : 3;
    }
    return bytes;
  };
  return (at) => {
    const last = Math.floor(at / STRIDE);
    for (let next = kept.length; next <= last; next += 1)
      kept.push((kept[next - 1] ?? 0) + count((next - 1) * STRIDE, next * STRIDE));
    return (kept[last] ?? 0) + count(last * STRIDE, at);
  };
}

/**
 * Scans a body; `text` is what was decoded of it. UTF-16 is decoded again with its byte order mark, as two bytes stand
 * for each unit then. Where the decoded text tells which byte each character was, it is scanned itself; else the bytes
 * are, as one character each. The two-byte runs of ISO-2022-JP look like ASCII, `<` included, and are blotted out.
 */
export function scanBytes(bytes: Uint8Array, encoding: string, text: string): Bytes {
  if (encoding.startsWith('utf-16')) {
    // A byte order mark stays in, as it takes two bytes.
    const units = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
    return {
      scanned: scan(units),
      read: (span) => units.slice(...span),
      isText: false,
      byteOf: (at) => at * 2,
    };
  }
  if (encoding !== 'iso-2022-jp') {
    const read = (span: Span) => text.slice(...span);
    // No decoder makes more characters than there are bytes, so each is one then.
    if (text.length === bytes.length)
      return { scanned: scan(text), read, isText: true, byteOf: (at) => at };
    // What could not be decoded tells no bytes, and a second byte order mark is none.
    if (encoding === 'utf-8' && !text.includes('\ufffd') && !text.startsWith('\ufeff')) {
      const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
      return {
        scanned: scan(text),
        read,
        isText: true,
        byteOf: bytesBefore(text, hasMark ? 3 : 0),
      };
    }
  }
  const plain = new TextDecoder('windows-1252', { ignoreBOM: true }).decode(bytes);
  const markup =
    encoding === 'iso-2022-jp' ? plain.replace(WIDE_RUN, (run) => 'x'.repeat(run.length)) : plain;
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return {
    scanned: scan(markup),
    read: (span) => decoder.decode(bytes.subarray(...span)),
    isText: false,
    byteOf: (at) => at,
  };
}

/** A longer tag is not paired, in characters; own choice, far above what any value keeps. */
const LONGEST = 65_536;

/** Two tags are the same when these are. */
type Marks = (string | undefined)[];

const META_MARKS = ['property', 'name', 'itemprop', 'charset', 'content'] as const;

/** A tag by its attributes and, for titles, its text. */
interface Read {
  value(name: string): string | undefined;
  text(): string;
}

const marksOfMeta = ({ value }: Read): Marks => [
  ...META_MARKS.map((name) => value(name)?.slice(0, LIMITS.address)),
  value('http-equiv')?.slice(0, LIMITS.text),
];
const marksOfLink = ({ value }: Read): Marks => [
  value('rel')?.slice(0, 200),
  (value('href') ?? '').slice(0, LIMITS.address),
];
const marksOfTitle = ({ text }: Read): Marks => [text().slice(0, LIMITS.text)];

/** What a parser reads as something else: references, line breaks, and what it cannot read. */
const READ_ANEW = /[&\r\0]/;

const readOf = (el: Element): Read => ({
  value: (name) => attr(el, name),
  text: () => textContent(el) ?? '',
});

/** Lengths keep marks apart, and an absent one from an empty one. */
function keyOf(marks: Marks): string {
  let key = '';
  for (const mark of marks) key += mark === undefined ? '-' : `${mark.length}:${mark}`;
  return key;
}

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
  const short = {
    metas: scanned.metas.filter(isShort),
    links: scanned.links.filter(isShort),
    titles: scanned.titles.filter(isShort),
  };
  const isOdd = (tag: ScannedTag) =>
    !bytes.isText || tag.attributes.size >= MOST_ATTRIBUTES || READ_ANEW.test(read(whole(tag)));
  const asWritten = ({ attributes, content }: ScannedTag): Read => ({
    value: (name) => {
      const span = attributes.get(name);
      return span && read(span);
    },
    text: () => (content ? read(content) : ''),
  });
  const odd = {
    meta: short.metas.filter(isOdd),
    link: short.links.filter(isOdd),
    title: short.titles.filter(isOdd),
  };
  const written = (tags: readonly ScannedTag[], end = '') =>
    tags.map((tag) => `${read(whole(tag))}${end}`).join('');
  const html = written(odd.meta) + written(odd.link) + written(odd.title, '</title>');
  const again = html === '' ? undefined : parse(html);

  function place<T extends { source?: TagSource }>(
    name: 'meta' | 'link' | 'title',
    given: { tags: readonly T[]; found: readonly ScannedTag[]; isCut: boolean },
    marksOfRead: (read: Read) => Marks,
    marksOfTag: (tag: T) => Marks,
  ): T[] {
    const { found } = given;
    const elements = again ? all(again, name) : [];
    if (elements.length !== odd[name].length) return [...given.tags];
    const reads = new Map(odd[name].map((tag, index) => [tag, elements[index]]));
    const places = byKey(found, (tag) => {
      const el = reads.get(tag);
      return keyOf(marksOfRead(el ? readOf(el) : asWritten(tag)));
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
      { tags: metas, found: short.metas, isCut: metas.length >= LIMITS.metas },
      marksOfMeta,
      (tag) => [...META_MARKS.map((name) => tag[name]), tag.httpEquiv],
    ),
    links: place(
      'link',
      { tags: links, found: short.links, isCut: links.length >= LIMITS.links },
      marksOfLink,
      ({ rel, href }) => [rel, href],
    ),
    titles: place(
      'title',
      { tags: titles, found: short.titles, isCut: titles.length >= LIMITS.titles },
      marksOfTitle,
      ({ text }) => [text],
    ),
  };
}
