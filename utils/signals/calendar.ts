import { MONTHS } from './month-names';
import { simple } from './plain-text';

/** Reading dates as pages write them, in the languages of most of the web. */

/** A pattern of all names of months, longest first. */
const MONTH = `(?<![\\p{L}])(${Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  .join('|')})(?![\\p{L}])`;

/** A pattern that is made when first needed: each holds all names of months, and takes long to compile. */
function lazily(source: string): (text: string) => RegExpExecArray | null {
  let pattern: RegExp | undefined;
  return (text) => {
    pattern ??= new RegExp(source, 'u');
    return pattern.exec(text);
  };
}

/** A calendar day; without `year` where none was written. */
interface Day {
  year?: number;
  month: number;
  day: number;
}

const two = (value: number) => String(value).padStart(2, '0');
const four = (year: number) => (year < 100 ? year + (year < 70 ? 2000 : 1900) : year);

/** Whether it is a day that a page could have been written on, up to a day ahead of `now`. */
function isDay({ year, month, day }: Day): boolean {
  return (
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= 31 &&
    (year === undefined || (year >= 1970 && year <= 2099))
  );
}

const isoOf = ({ year, month, day }: Required<Day>) => `${year}-${two(month)}-${two(day)}`;

/** Numbers with their order plain from how they stand: year first, or with the marks of East Asia. */
const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})(?!\d)/;
const COMPACT = /(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/;
const NUMBERS =
  /(?<![\d.,/:-]|[a-z])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?((?:19|20)?\d\d)(?![\d/:-]|\.\d)/;
const DAY = String.raw`(?<!\d|\d[.,:/])(\d{1,2})(?:st|nd|rd|th|er|º|ª|-?е|-?го)?`;
const YEAR = String.raw`((?:19|20)\d\d|['’]\d\d)(?!\d)`;

const GLUE = String.raw`[\s.,/-]*(?:(?:de|of|di|del|d')\s+)?`;
const monthIn = lazily(MONTH);
const dayMonthYear = lazily(`${DAY}${GLUE}${MONTH}(?:/[\\p{L}]+)?${GLUE}${YEAR}`);
const monthDayYear = lazily(
  `${MONTH}[\\s.,/-]*(?:the\\s+)?${DAY}[\\s.,/-]*(?:(?:of|at|um|\\d\\d?:\\d\\d(?::\\d\\d)?(?:\\s*[ap]m)?|[+-]\\d{4}|[a-z]{3,4})\\s+){0,3}[\\s.,/-]*${YEAR}`,
);
const yearMonthDay = lazily(`${YEAR}[\\s.,/-]+${MONTH}[\\s.,/-]*${DAY}`);
const dayMonth = lazily(`${DAY}${GLUE}${MONTH}`);
const monthDay = lazily(`${MONTH}[\\s.]*${DAY}(?!:)`);

function fromWords(text: string): Day | undefined {
  if (!/\d/.test(text) || !monthIn(text)) return undefined;
  const number = (name: string | undefined) => MONTHS[name ?? ''] ?? 0;
  const found = (
    pattern: (text: string) => RegExpExecArray | null,
    read: (parts: (string | undefined)[]) => Day,
  ) => {
    const parts = pattern(text);
    const day = parts && read(parts);
    return day && isDay(day) ? { day, at: parts.index } : undefined;
  };
  const year = (text: string | undefined) => four(Number((text ?? '').replace(/['’]/, '')));
  const both = [
    found(dayMonthYear, ([, day, month, y]) => ({
      year: year(y),
      month: number(month),
      day: Number(day),
    })),
    found(monthDayYear, ([, month, day, y]) => ({
      year: year(y),
      month: number(month),
      day: Number(day),
    })),
    found(yearMonthDay, ([, y, month, day]) => ({
      year: year(y),
      month: number(month),
      day: Number(day),
    })),
  ].filter((each) => each !== undefined);
  const first = both.sort((a, b) => a.at - b.at)[0];
  if (first) return first.day;
  const bare = [
    found(dayMonth, ([, day, month]) => ({
      month: number(month),
      day: Number(day),
    })),
    found(monthDay, ([, month, day]) => ({
      month: number(month),
      day: Number(day),
    })),
  ].find((each) => each !== undefined);
  return bare?.day;
}

export interface DateHints {
  /** Numbers such as 3/4/2012 start with the month. */
  monthFirst?: boolean;
  /** Address of the page: of a date without year, the year that stands there with the same month. */
  url?: string;
}

/**
 * The date in a text as ISO 8601: with time and zone where it is written so, else the day. `undefined` where
 * there is none, or only a relative one.
 */
export function dateIn(
  text: string,
  { monthFirst = false, url = '' }: DateHints = {},
): string | undefined {
  // A digit of any kind is either plain or no ASCII.
  if (!/[\d\u0080-\uffff]/.test(text)) return undefined;
  const given = simple(text).trim();
  if (given === '' || !/\d/.test(given)) return undefined;
  const [iso, date = '', time = '', zone = ''] =
    /^(\d{4}-\d\d-\d\d)(?:[t\s]+(\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?\s*(z|[+-]\d\d:?\d\d)?)?/.exec(
      given,
    ) ?? [];
  if (iso && time && !Number.isNaN(Date.parse(date))) {
    return `${date}T${time}${zone.toUpperCase()}`;
  }
  if (/^\d{10}(\d{3})?$/.test(given)) {
    const stamp = new Date(Number(given.slice(0, 10)) * 1000);
    return stamp.getUTCFullYear() > 1994 ? `${stamp.toISOString().slice(0, 19)}Z` : undefined;
  }
  const ordered = YEAR_FIRST.exec(given) ?? COMPACT.exec(given);
  if (ordered) {
    const [, year, month, day] = ordered.map(Number);
    const found = { year: year ?? 0, month: month ?? 0, day: day ?? 0 };
    if (isDay(found)) return isoOf(found);
  }
  const worded = fromWords(given);
  if (worded?.year !== undefined) return isoOf(worded as Required<Day>);
  const numbers = NUMBERS.exec(given);
  if (numbers) {
    const [a, b] = [Number(numbers[1]), Number(numbers[3])];
    const year = four(Number(numbers[4]));
    const isMonthFirst = b > 12 || (a <= 12 && monthFirst && numbers[2] !== '.');
    const found = isMonthFirst ? { year, month: a, day: b } : { year, month: b, day: a };
    if (isDay(found)) return isoOf(found);
  }
  const slashed = /(?<!\d)(\d{1,2})\/(\d{1,2})(?!\d)/.exec(given);
  const short = worded ?? (slashed && { month: Number(slashed[1]), day: Number(slashed[2]) });
  if (!short || !isDay(short)) return undefined;
  const [, year, month] = /(?<!\d)((?:19|20)\d\d)[-/]?(\d\d?)(?=[-/]|\d\d)/.exec(url) ?? [];
  return year && Number(month) === short.month
    ? isoOf({ ...short, year: Number(year) })
    : undefined;
}
