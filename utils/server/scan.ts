/**
 * Finds start tags and where they stand. A browser's parser knows what HTML means but not which byte it
 * stood at; this scanner knows the bytes, and `place-tags.ts` pairs the two. It follows the tokenizer of
 * the HTML standard (https://html.spec.whatwg.org/multipage/parsing.html#tokenization, checked 2026-11-22)
 * as far as tags of the head go, in one pass and in linear time.
 *
 * It works on one character per byte. Every encoding of the web but UTF-16 and ISO-2022-JP, which
 * `place-tags.ts` prepares, keeps ASCII bytes for ASCII, and none uses the bytes of `<`, `>`, quotes or `&`
 * as the second half of a character, so markup is found without decoding.
 */

/** A span of the scanned text: first character and the one past the last. */
export type Span = readonly [start: number, end: number];

export interface ScannedTag {
  name: string;
  /** Attribute values by lower-case name; of a repeated attribute the first counts. */
  attributes: ReadonlyMap<string, Span>;
  /** From `<` to past `>`. */
  span: Span;
  /** 1-based. */
  line: number;
  /** For `title`: its text. */
  content?: Span;
  /** The comment before the run of metas, links and titles that it stands in. */
  comment?: ScannedComment;
  /** Inside `noscript`. */
  noscript?: true;
}

interface ScannedComment {
  span: Span;
  /** 1-based. */
  line: number;
}

export interface Scan {
  metas: ScannedTag[];
  links: ScannedTag[];
  titles: ScannedTag[];
  /** First tag or text that closed the head before `</head>` or `<body>`; `#text` for text. */
  breaks?: { tag: string; line: number; at: number };
}

/** Tags collected per kind at most; own choice, above the limits of a snapshot. */
const MOST_TAGS = 2_000;
/** Characters of a comment that signs tags, at most; own choice. */
const LONGEST_COMMENT = 200;
/** Comments that end what another began, and those that are code for old browsers. */
const CLOSING = /^<!--\s*(?:\/|end\b|\[|<!)/i;

/** Attributes read per tag at most; own choice. */
export const MOST_ATTRIBUTES = 50;

/**
 * Content of these is text up to their end tag, which the pattern finds; a parser without scripts reads `noscript` as
 * markup. Where that of a script is depends on what it holds.
 */
const RAW: ReadonlyMap<string, RegExp | undefined> = new Map([
  ['script', undefined],
  ...['style', 'title', 'textarea', 'xmp', 'iframe', 'noembed', 'noframes'].map(
    (name) => [name, new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi')] as const,
  ),
]);

/** What may stand in a head without closing it. */
const HEAD_TAGS = new Set([
  'html',
  'head',
  'base',
  'basefont',
  'bgsound',
  'link',
  'meta',
  'title',
  'noscript',
  'noframes',
  'style',
  'script',
  'template',
]);

const isLetter = (code: number): boolean => {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
};

/** Past the end of a comment that starts at `at`. One search for both ends keeps the whole scan linear. */
function commentEnd(text: string, at: number): number {
  if (text.startsWith('<!-->', at)) return at + 5;
  if (text.startsWith('<!--->', at)) return at + 6;
  const close = /--!?>/g;
  close.lastIndex = at + 4;
  return close.exec(text) ? close.lastIndex : text.length;
}

/** The first place from one on where the text of a script ends or hides what follows, or the end. */
function scriptMark(text: string, from: number): number {
  let at = text.indexOf('<', from);
  for (; at >= 0; at = text.indexOf('<', at + 1)) {
    const code = text.charCodeAt(at + 1);
    if (code === SOLIDUS || code === EXCLAMATION) return at;
  }
  return text.length;
}

/**
 * Where the end tag of a script stands whose text starts at `from`. Inside `<!--` a nested `<script>` takes
 * the next end tag for itself.
 */
function scriptEnd(text: string, from: number): number {
  const mark = /<!--|-->|<\/?script(?=[\t\n\f\r />])/gi;
  // Most scripts hide nothing, and are long.
  let start = scriptMark(text, from);
  while (start < text.length && !text.startsWith('<!--', start)) {
    if (SCRIPT_END.test(text.slice(start, start + 9))) return start;
    start = scriptMark(text, start + 1);
  }
  mark.lastIndex = start;
  let state: 'plain' | 'escaped' | 'nested' = 'plain';
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    const [word] = found;
    if (word === '-->') state = 'plain';
    else if (word === '<!--') {
      // Its dashes may be those of `-->` as well.
      mark.lastIndex = found.index + 2;
      if (state === 'plain') state = 'escaped';
    } else if (word[1] === '/') {
      if (state !== 'nested') return found.index;
      state = 'escaped';
    } else if (state === 'escaped') state = 'nested';
  }
  return text.length;
}

function rawEnd(text: string, name: string, from: number): number {
  const close = RAW.get(name);
  if (close === undefined) return scriptEnd(text, from);
  close.lastIndex = from;
  return close.exec(text)?.index ?? text.length;
}

const pastNext = (text: string, mark: string, at: number): number => {
  const found = text.indexOf(mark, at);
  return found < 0 ? text.length : found + mark.length;
};

/** Tags whose attributes are of account. */
const READ = /^(?:meta|link|title)$/;
const NO_ATTRIBUTES: ReadonlyMap<string, Span> = new Map();

/** The end tag of a script. */
const SCRIPT_END = /^<\/script[\t\n\f\r />]/i;

/** First letters of the names that are of account anywhere, in both cases: most tags have others. */
const FIRST = new Set([...'bfhilmnpstx', ...'BFHILMNPSTX'].map((letter) => letter.charCodeAt(0)));
/** Letters of the shortest of these names. */
const SHORTEST = 3;

const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SOLIDUS = 0x2f;
const GREATER = 0x3e;
const EQUALS = 0x3d;
const isWhite = (code: number): boolean =>
  code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c;

/** The first place from one on that is no white space, or the end. */
function pastWhite(text: string, from: number): number {
  let at = from;
  while (isWhite(text.charCodeAt(at))) at += 1;
  return at;
}

/** Where a name ends that goes on at a place; `also` ends it too. */
function nameEnd(text: string, from: number, also?: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === GREATER || code === SOLIDUS || code === also || isWhite(code)) break;
  }
  return at;
}

/** Where a value without quotes ends that begins at a place. */
function bareEnd(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === GREATER || isWhite(code)) break;
  }
  return at;
}

/** A tag as it was read last. */
interface Tag {
  /** Empty where it is of no account. */
  name: string;
  attributes: ReadonlyMap<string, Span>;
  end: number;
  closesItself: boolean;
}

/**
 * Reads a tag's name from just past its `<` or `</`, and its attributes where they are of account. Names that mean
 * something in a head alone are read where `isInHead`.
 */
function readTag(text: string, from: number, isInHead: boolean, tag: Tag): void {
  let at = nameEnd(text, from);
  const isNamed = isInHead || (at - from >= SHORTEST && FIRST.has(text.charCodeAt(from)));
  tag.name = isNamed ? text.slice(from, Math.min(at, from + 40)).toLowerCase() : '';
  const attributes = isNamed && READ.test(tag.name) ? new Map<string, Span>() : undefined;
  tag.attributes = attributes ?? NO_ATTRIBUTES;
  tag.closesItself = false;
  for (;;) {
    const before = at;
    let code = text.charCodeAt(at);
    while (code === SOLIDUS || isWhite(code)) {
      at += 1;
      code = text.charCodeAt(at);
    }
    if (at >= text.length) {
      tag.end = text.length;
      return;
    }
    if (code === GREATER) {
      tag.end = at + 1;
      tag.closesItself = at > before && text.charCodeAt(at - 1) === SOLIDUS;
      return;
    }
    // An equals sign at the start belongs to the attribute's name.
    const keyStart = at;
    at = nameEnd(text, at + 1, EQUALS);
    const keyEnd = at;
    let start = at;
    let end = at;
    const afterKey = pastWhite(text, at);
    if (text.charCodeAt(afterKey) === EQUALS) {
      start = pastWhite(text, afterKey + 1);
      const quote = text.charCodeAt(start);
      if (quote === QUOTE || quote === APOSTROPHE) {
        start += 1;
        end = start;
        while (end < text.length && text.charCodeAt(end) !== quote) end += 1;
        at = Math.min(end + 1, text.length);
      } else {
        end = bareEnd(text, start);
        at = end;
      }
    }
    if (attributes !== undefined && attributes.size < MOST_ATTRIBUTES) {
      const key = text.slice(keyStart, Math.min(keyEnd, keyStart + 60)).toLowerCase();
      if (!attributes.has(key)) attributes.set(key, [start, end]);
    }
  }
}

/** Tells the line that a place stands in, counted from 1; places have to be asked for in order. */
function linesOf(text: string): (at: number) => number {
  const next = (from: number) => {
    const found = text.indexOf('\n', from);
    return found < 0 ? text.length : found;
  };
  const hasLoneReturns = text.includes('\r') && /\r(?!\n)/.test(text);
  let line = 1;
  let counted = 0;
  let feed = next(0);
  return (at) => {
    for (; feed < at; feed = next(feed + 1)) line += 1;
    if (hasLoneReturns) line += text.slice(counted, at + 1).match(/\r(?!\n|$)/g)?.length ?? 0;
    counted = at;
    return line;
  };
}

/** Scans HTML given as one character per byte (or decoded UTF-16). */
export function scan(text: string): Scan {
  const found: Scan = { metas: [], links: [], titles: [] };
  // A byte order mark, of UTF-16 or as the three bytes of UTF-8, is no text.
  let at = text.startsWith('\uFEFF') ? 1 : text.startsWith('\u00EF\u00BB\u00BF') ? 3 : 0;
  let templates = 0;
  let foreign = 0;
  let noscripts = 0;
  let headIsOpen = true;
  let comment: ScannedComment | undefined;
  const lineAt = linesOf(text);

  const breaksHead = (tag: string, index: number) => {
    if (!headIsOpen || templates > 0) return;
    headIsOpen = false;
    found.breaks = { tag, line: lineAt(index), at: index };
  };
  const keep = (
    list: ScannedTag[],
    { name, attributes, end }: Tag,
    open: number,
    content?: Span,
  ) => {
    if (templates > 0 || foreign > 0 || list.length >= MOST_TAGS) return;
    list.push({
      name,
      attributes,
      span: [open, end],
      line: lineAt(open),
      ...(comment ? { comment } : {}),
      ...(noscripts > 0 ? { noscript: true as const } : {}),
      ...(content ? { content } : {}),
    });
  };
  const solid = /[^\t\n\f\r ]/g;
  const tag: Tag = { name: '', attributes: NO_ATTRIBUTES, end: 0, closesItself: false };

  while (at < text.length) {
    const open = text.indexOf('<', at);
    const textEnd = open < 0 ? text.length : open;
    if (headIsOpen && textEnd > at) {
      solid.lastIndex = at;
      const mark = solid.exec(text)?.index ?? textEnd;
      if (mark < textEnd) breaksHead('#text', mark);
    }
    if (open < 0) break;
    const following = text.charCodeAt(open + 1);

    if (following === EXCLAMATION || following === QUESTION) {
      const isComment = text.startsWith('<!--', open);
      at = isComment
        ? commentEnd(text, open)
        : foreign > 0 && text.startsWith('<![CDATA[', open)
          ? pastNext(text, ']]>', open)
          : pastNext(text, '>', open);
      if (isComment) {
        const signs = at - open <= LONGEST_COMMENT && !CLOSING.test(text.slice(open, at));
        comment = signs ? { span: [open, at], line: lineAt(open) } : undefined;
      }
      continue;
    }
    if (following === SOLIDUS) {
      if (!isLetter(text.charCodeAt(open + 2))) {
        at = pastNext(text, '>', open);
        continue;
      }
      readTag(text, open + 2, false, tag);
      const { name, end } = tag;
      if (name === 'head') headIsOpen = false;
      if (name === 'template' && templates > 0) templates--;
      if (name === 'noscript' && noscripts > 0) noscripts--;
      if ((name === 'svg' || name === 'math') && foreign > 0) foreign--;
      at = end;
      continue;
    }
    if (!isLetter(following)) {
      if (headIsOpen) breaksHead('#text', open);
      at = open + 1;
      continue;
    }

    readTag(text, open + 1, headIsOpen, tag);
    const { name, end, closesItself } = tag;
    at = end;
    // A start tag that the file ends in is never emitted.
    if (end >= text.length && text[end - 1] !== '>') break;
    if (name === 'body' || name === 'frameset') headIsOpen = false;
    else if (headIsOpen && !HEAD_TAGS.has(name)) breaksHead(name, open);

    if (name === 'meta') foreign = 0;
    if (name === 'svg' || name === 'math') foreign += closesItself ? 0 : 1;
    if (name === 'template') templates++;
    if (name === 'noscript') noscripts++;

    if (name !== 'meta' && name !== 'link' && name !== 'title') comment = undefined;
    if (foreign === 0 && RAW.has(name)) {
      at = rawEnd(text, name, end);
      if (name === 'title') keep(found.titles, tag, open, [end, at]);
    } else if (name === 'meta') keep(found.metas, tag, open);
    else if (name === 'link') keep(found.links, tag, open);
    if (name === 'plaintext') break;
  }
  return found;
}
