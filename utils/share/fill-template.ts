import { remembered } from '../signals/remembered';

/** What a template can ask for. */
export const PLACEHOLDERS = ['url', 'title', 'text', 'hashtags', 'via', 'image'] as const;

type Placeholder = (typeof PLACEHOLDERS)[number];

/** The values of a template; all are plain. One that is missing or empty is left out. */
export type Values = Readonly<Partial<Record<Placeholder, string>>>;

/** Part of a filled template. */
export interface Piece {
  text: string;
  /** Name of the value that it is; absent for what the template says itself. */
  from?: Placeholder;
}

const PLACEHOLDER = new RegExp(`\\{(${PLACEHOLDERS.join('|')})\\}`);

/** Blanks and line breaks between two values, as they stand in a template. */
const GAP = '(?:%20|%0D|%0A|\\+| )+';
const GAP_FIRST = new RegExp(`^${GAP}`, 'i');
const GAP_LAST = new RegExp(`${GAP}$`, 'i');

/**
 * Percent-encodes once. Half of a surrogate pair cannot be encoded and becomes U+FFFD; an apostrophe is encoded, too,
 * since the URL parser would do so later and the address would not stay as it is.
 */
const encoding = (lineBreak: string) =>
  remembered(
    (value) =>
      encodeURIComponent(
        value.replace(/\r\n?|\n/g, lineBreak).replace(/\p{Surrogate}/gu, '\uFFFD'),
      ).replace(/'/g, '%27'),
    ENCODED,
  );

/** The same title and address go to every network; own choice. */
const ENCODED = 20;

const encodeForMail = encoding('\r\n');
const encodeForWeb = encoding('\n');

/** A part of a template between two of `?`, `#` and `&`, filled. The gap beside a missing value goes with it. */
function fillPart(part: string, values: Values, encode: (value: string) => string): Piece[] {
  const pieces: Piece[] = [];
  let isAfterMissing = false;
  for (const [at, token] of part.split(PLACEHOLDER).entries()) {
    if (at % 2 === 0) {
      const text = isAfterMissing ? token.replace(GAP_FIRST, '') : token;
      if (text !== '') pieces.push({ text });
      continue;
    }
    const from = token as Placeholder;
    const value = values[from] ?? '';
    isAfterMissing = value === '';
    if (!isAfterMissing) pieces.push({ text: encode(value), from });
  }
  const last = pieces.at(-1);
  if (isAfterMissing && last && !last.from) last.text = last.text.replace(GAP_LAST, '');
  return pieces;
}

/**
 * An address in pieces: each value stands in it percent-encoded once, and nothing that a value holds is taken for a
 * part of the template. A parameter that has placeholders and no value is left out. `mailto:` gets its line breaks
 * as CR LF (RFC 6068, section 5; checked 2026-11-25), everything else as LF.
 */
export function fillTemplate(template: string, values: Values): Piece[] {
  const encode = /^mailto:/i.test(template) ? encodeForMail : encodeForWeb;
  const [head = '', ...rest] = template.split(/([?#&])/);
  const pieces = fillPart(head, values, encode);
  let isFirst = true;
  for (let at = 0; at < rest.length; at += 2) {
    const sign = rest[at] ?? '';
    const part = rest[at + 1] ?? '';
    const filled = fillPart(part, values, encode);
    const isMissing = PLACEHOLDER.test(part) && !filled.some(({ from }) => from);
    if (sign !== '&') {
      pieces.push({ text: sign });
      isFirst = true;
    } else if (!isMissing && !isFirst) {
      pieces.push({ text: sign });
    }
    if (isMissing) continue;
    pieces.push(...filled);
    isFirst = false;
  }
  return pieces;
}

/** The same as one text. */
export const filled = (template: string, values: Values): string =>
  fillTemplate(template, values)
    .map(({ text }) => text)
    .join('');
