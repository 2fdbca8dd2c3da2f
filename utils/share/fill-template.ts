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

/** Templates remembered at most: more than there are networks. Own choice. */
const TEMPLATES = 200;

const encodeForMail = encoding('\r\n');
const encodeForWeb = encoding('\n');

/** A template taken apart; every draft is put into the same few dozens. */
interface Taken {
  encode: (value: string) => string;
  parts: readonly {
    /** Of `?`, `#` and `&` the one that it stands behind; empty for the first. */
    sign: string;
    /** What the template says itself and, at odd places, names of values. */
    tokens: readonly string[];
  }[];
}

const takenApart = remembered((template): Taken => {
  const all = template.split(/([?#&])/);
  const parts = all.flatMap((part, at) =>
    at % 2 === 0 ? [{ sign: all[at - 1] ?? '', tokens: part.split(PLACEHOLDER) }] : [],
  );
  return { encode: /^mailto:/i.test(template) ? encodeForMail : encodeForWeb, parts };
}, TEMPLATES);

/** A part of a template between two of `?`, `#` and `&`, filled. The gap beside a missing value goes with it. */
function fillPart(
  tokens: readonly string[],
  values: Values,
  encode: (value: string) => string,
): Piece[] {
  const pieces: Piece[] = [];
  let isAfterMissing = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as string;
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
  const { encode, parts } = takenApart(template);
  const pieces: Piece[] = [];
  let isFirst = true;
  for (const { sign, tokens } of parts) {
    const filled = fillPart(tokens, values, encode);
    if (sign === '') {
      pieces.push(...filled);
      continue;
    }
    const isMissing = tokens.length > 1 && !filled.some(({ from }) => from);
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
export function filled(template: string, values: Values): string {
  let address = '';
  for (const { text } of fillTemplate(template, values)) address += text;
  return address;
}
