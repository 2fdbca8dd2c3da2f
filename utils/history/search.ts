import type { Band } from '../audit/report';
import { folded } from '../signals/folded';
import type { PageType } from '../signals/page-type';
import type { Page } from './entry';
import { changeOf } from './trend';

/** What a list of pages shows; absent: whatever it is. */
export interface PageFilter {
  words: string;
  site?: string | undefined;
  type?: PageType | undefined;
  tag?: string | undefined;
  band?: Band | undefined;
  worse?: boolean | undefined;
  /** One of these pages, by what its audits have in common. */
  among?: ReadonlySet<string> | undefined;
  /** Audited last within so many days. */
  days?: number | undefined;
}

/** What shows every page again. */
export const EVERYTHING: { [Key in keyof Required<PageFilter>]: PageFilter[Key] } = {
  words: '',
  site: undefined,
  type: undefined,
  tag: undefined,
  band: undefined,
  worse: undefined,
  among: undefined,
  days: undefined,
};

const DAY = 86_400_000;

export type PageSort = 'last' | 'score' | 'change' | 'title';

/** Texts that pages are found by, folded once: a search over 10,000 must not wait for it. */
const texts = new WeakMap<Page, string>();

/** An address as people write it: “/cafés” for “/caf%C3%A9s”; empty where that is the same. */
function readable(url: string): string {
  if (!url.includes('%')) return '';
  try {
    return decodeURI(url);
  } catch {
    return '';
  }
}

function textOf(page: Page): string {
  const known = texts.get(page);
  if (known !== undefined) return known;
  const { title, url, note } = page.last;
  const text = folded([title, url, readable(url), note, page.notes ?? '', ...page.tags].join('\n'));
  texts.set(page, text);
  return text;
}

/** Makes the first search over these as fast as the next. */
export const prepare = (pages: readonly Page[]): void => {
  for (const page of pages) textOf(page);
};

/** Pages that pass: every word stands in title, address, notes or tags. */
export function found(pages: readonly Page[], filter: PageFilter, now = new Date()): Page[] {
  const words = folded(filter.words).split(/\s+/u).filter(Boolean);
  const { site, type, tag, band, worse, among, days } = filter;
  const from = days && new Date(now.valueOf() - days * DAY).toISOString();
  return pages.filter(
    (page) =>
      (site === undefined || page.site === site) &&
      (type === undefined || page.last.type === type) &&
      (tag === undefined || page.tags.includes(tag)) &&
      (band === undefined || page.last.band === band) &&
      (!worse || (changeOf(page) ?? 0) < 0) &&
      (among === undefined || among.has(page.page)) &&
      (from === undefined || page.at >= from) &&
      (words.length === 0 || words.every((word) => textOf(page).includes(word))),
  );
}

/** Whether nothing is left out. */
export const isAll = ({ words, ...rest }: PageFilter): boolean =>
  words.trim() === '' &&
  Object.values(rest).every((value) => value === undefined || value === false);

const byTime = (a: Page, b: Page) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0);

/** By number; pages without one come last, whichever way round. */
const NUMBERS: Partial<Record<PageSort, (page: Page) => number | null | undefined>> = {
  score: ({ last }) => last.overall,
  change: changeOf,
};

const BY: Readonly<Record<PageSort, (a: Page, b: Page) => number>> = {
  last: byTime,
  score: (a, b) => (a.last.overall ?? 0) - (b.last.overall ?? 0),
  change: (a, b) => (changeOf(a) ?? 0) - (changeOf(b) ?? 0),
  title: (a, b) => (a.last.title || a.last.url).localeCompare(b.last.title || b.last.url, 'en'),
};

/** The newest, the lowest, the most fallen or the first by name at the start; `turned`: at the end. */
export function sorted(pages: readonly Page[], by: PageSort, turned = false): Page[] {
  const numberOf = NUMBERS[by];
  const known = numberOf ? pages.filter((page) => numberOf(page) != null) : pages;
  const ordered = known.toSorted((a, b) => BY[by](a, b) || byTime(a, b));
  if (turned) ordered.reverse();
  if (known.length === pages.length) return ordered;
  const inOrder = new Set(known);
  return [...ordered, ...pages.filter((page) => !inOrder.has(page)).sort(byTime)];
}

/** Values that a filter offers, with how many pages have each, the most first. */
export function choices<T extends string>(
  pages: readonly Page[],
  valuesOf: (page: Page) => readonly T[],
): { value: T; count: number }[] {
  const counts = new Map<T, number>();
  for (const page of pages)
    for (const value of valuesOf(page)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'en'));
}
