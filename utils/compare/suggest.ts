import type { Page } from '../history/entry';
import { pageKey } from '../history/page-key';

/** Suggestions at most. Own choice: a list that is read at a glance. */
export const MOST_SUGGESTIONS = 8;

/** Kept pages but for those that are compared, by page or by id of the audit. */
export function others(
  pages: readonly Page[],
  { ids, compared }: { ids: readonly string[]; compared: readonly { url: string }[] },
): Page[] {
  const keys = new Set(compared.map(({ url }) => pageKey(url)));
  return pages.filter(({ page, last }) => !keys.has(page) && !ids.includes(last.id));
}

/**
 * Kept pages to compare with: all of the same type before any other, and of these one a site before a second of any,
 * other sites than the ones compared before theirs, the last audited first. `pages`: the last audited first.
 */
export function ranked(
  pages: readonly Page[],
  compared: readonly { site: string; type: string }[],
): Page[] {
  const sites = new Set(compared.map(({ site }) => site));
  const types = new Set(compared.map(({ type }) => type));
  /** Pages of the same type, or of others, that a site has had so far. */
  const had = new Map<string, number>();
  return pages
    .map((page) => {
      const { last, site } = page;
      const isAlike = types.size === 0 || types.has(last.type);
      const key = `${isAlike} ${site}`;
      const place = had.get(key) ?? 0;
      had.set(key, place + 1);
      return { page, rank: [isAlike ? 0 : 1, place, sites.has(site) ? 1 : 0] };
    })
    .sort((a, b) => byRank(a.rank, b.rank))
    .map(({ page }) => page);
}

/** By the first number in which they differ; else as they were. */
function byRank(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((each, place) => each !== b[place]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
