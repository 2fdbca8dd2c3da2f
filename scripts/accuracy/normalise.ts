import { createHash } from 'node:crypto';

/** Texts longer than this are stored as digests, so that the labels hold no sentences of the pages. */
const MOST_STORED = 60;

const DIGEST = 'sha256:';

const QUOTES: [RegExp, string][] = [
  [/[\u2018\u2019\u201a\u201b\u2032\u00b4`]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  // Soft hyphens, zero-width blanks and marks of direction.
  [/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, ''],
];

/**
 * A text as it is compared: compatibility forms, white space, typographic quotes and dashes folded,
 * invisible characters dropped, trimmed, without case.
 */
export function plainText(text: string): string {
  let plain = text;
  // Before the compatibility forms, which would take an acute accent for a blank and a mark.
  for (const [pattern, by] of QUOTES) plain = plain.replace(pattern, by);
  return plain.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** `sha256:` and the first 16 hex digits of the digest of the text as it is compared. */
export function digest(text: string): string {
  return `${DIGEST}${createHash('sha256').update(plainText(text)).digest('hex').slice(0, 16)}`;
}

/** The form in which a text is kept among the labels: itself, or its digest when it is long. */
export function stored(text: string): string {
  return text.length > MOST_STORED ? digest(text) : text;
}

/** Whether a text is the one that was stored. */
export function isStored(kept: string, text: string): boolean {
  return kept.startsWith(DIGEST) ? kept === digest(text) : plainText(kept) === plainText(text);
}

/**
 * An address as it is compared: resolved, without fragment, `http` and `https` alike, with or without a
 * slash at the end of its path. What does not parse stays as it is.
 */
export function plainAddress(address: string, base?: string): string {
  const trimmed = address.trim();
  if (!URL.canParse(trimmed, base)) return trimmed;
  const url = new URL(trimmed, base);
  url.hash = '';
  const path = url.pathname.replace(/\/$/, '');
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return url.href;
  return `//${url.host}${path}${url.search}`;
}

/** The primary subtag of a language tag or locale, in its current form (`iw` is `he`). */
export function plainLanguage(tag: string): string {
  const [primary = ''] = tag.trim().split(/[-_]/);
  try {
    return new Intl.Locale(primary).language;
  } catch {
    return primary.toLowerCase();
  }
}

export interface Day {
  /** `YYYY-MM-DD`, or as much of it as is known. */
  text: string;
  /** A time of day stood with it, so that another zone may be in another day. */
  hasTime: boolean;
}

const two = (value: number) => String(value).padStart(2, '0');

/** The calendar day of a date as it is written; `undefined` where it is none. */
export function dayOf(date: string): Day | undefined {
  const text = date.trim();
  const hasTime = /\d[T\s]+\d{1,2}:\d\d|\d{1,2}:\d\d:\d\d/i.test(text);
  const iso = /^\d{4}(-\d\d(-\d\d)?)?(?=$|[T\s])/.exec(text);
  if (iso) return { text: iso[0], hasTime };
  const time = Date.parse(text);
  if (Number.isNaN(time)) return undefined;
  // Words without a zone are read in the zone of this machine, so its own calendar gives them back.
  const parsed = new Date(time);
  const day = `${parsed.getFullYear()}-${two(parsed.getMonth() + 1)}-${two(parsed.getDate())}`;
  return { text: day, hasTime };
}

/** Whether two days are one, or next to each other where a time of day allows for another zone. */
export function isSameDay(accepted: string, value: Day): boolean {
  const { text, hasTime } = value;
  if (text.length < accepted.length) return false;
  if (text.startsWith(accepted)) return true;
  if (!hasTime || accepted.length < 10) return false;
  return Math.abs(Date.parse(text.slice(0, 10)) - Date.parse(accepted)) <= 86_400_000;
}
