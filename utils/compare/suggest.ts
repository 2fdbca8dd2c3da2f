import type { Page } from '../history/entry';
import { pageKey } from '../history/page-key';

/** A page worth comparing with. */
export interface Suggestion {
  /** Of its last audit. */
  id: string;
  url: string;
  site: string;
  title: string;
  type: string;
  /** ISO 8601, UTC. */
  at: string;
}

/** Suggestions at most. Own choice: a list that is read at a glance. */
const MOST = 8;

/**
 * Kept pages to compare with: all of the same type before any other, and of these one a site before a second of any,
 * other sites than the ones compared before theirs, the last audited first. `pages`: the last audited first.
 */
export function suggestionsFor(
  pages: readonly Page[],
  compared: readonly { url: string; site: string; type: string }[],
): Suggestion[] {
  const keys = new Set(compared.map(({ url }) => pageKey(url)));
  const sites = new Set(compared.map(({ site }) => site));
  const types = new Set(compared.map(({ type }) => type));
  /** Pages of the same type, or of others, that a site has had so far. */
  const had = new Map<string, number>();
  return pages
    .filter(({ page }) => !keys.has(page))
    .map(({ last, site }) => {
      const isAlike = types.size === 0 || types.has(last.type);
      const key = `${isAlike} ${site}`;
      const place = had.get(key) ?? 0;
      had.set(key, place + 1);
      return { last, rank: [isAlike ? 0 : 1, place, sites.has(site) ? 1 : 0] };
    })
    .sort((a, b) => byRank(a.rank, b.rank))
    .slice(0, MOST)
    .map(({ last: { id, url, site, title, type, at } }) => ({ id, url, site, title, type, at }));
}

/** By the first number in which they differ; else as they were. */
function byRank(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((each, place) => each !== b[place]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
