/**
 * How numbers and dates are written. Words are English whatever it is, and so are lists, whose “and” is a word.
 * Formats are made when first needed: the first of them loads the browser's language data.
 */

/** Where the user has chosen nothing: thousands apart by a comma, the day before the month. */
const NUMBERS = 'en';
const DATES = 'en-GB';

let chosen: string | undefined;
let formats = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

/** A language tag as `Intl` writes it; `undefined` where it is none. */
export function tagOf(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
}

/**
 * Has numbers and dates written from now on as the settings say: by a language tag, `browser`, or `english`, which also
 * holds where it is none of them. `browser`: the tag of the browser's own language.
 */
export function writeNumbersAs(numbers = 'english', browser = ''): void {
  chosen = numbers === 'english' ? undefined : tagOf(numbers === 'browser' ? browser : numbers);
  formats = new Map();
}

function format<Format extends Intl.NumberFormat | Intl.DateTimeFormat>(
  key: string,
  make: (locale: string | undefined) => Format,
): Format {
  const known = formats.get(key) as Format | undefined;
  if (known) return known;
  const made = make(chosen);
  formats.set(key, made);
  return made;
}

/** A number with its thousands apart, at most two decimals. */
export const numberWords = (value: number): string =>
  format(
    'number',
    (tag) => new Intl.NumberFormat(tag ?? NUMBERS, { maximumFractionDigits: 2 }),
  ).format(value);

/** Parts of a date that a screen wants, and the time zone: `UTC`, or none for the user’s own. */
export type DateParts = Pick<
  Intl.DateTimeFormatOptions,
  'day' | 'month' | 'year' | 'weekday' | 'hour' | 'minute' | 'dateStyle' | 'timeStyle' | 'timeZone'
>;

/** A date in the words that these parts ask for. Throws where it is none. */
export const dateText = (date: Date, parts: DateParts): string =>
  format(
    JSON.stringify(parts),
    (tag) => new Intl.DateTimeFormat(tag ?? DATES, { ...parts }),
  ).format(date);
