import type { Page } from '../history/entry';

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
 * Kept pages to compare with: of the same type first, then those of other sites than the ones compared, one a site,
 * the last audited first. `pages`: the last audited first.
 */
export function suggestionsFor(
  pages: readonly Page[],
  compared: readonly { url: string; site: string; type: string }[],
): Suggestion[] {
  const addresses = new Set(compared.map(({ url }) => url));
  const sites = new Set(compared.map(({ site }) => site));
  const types = new Set(compared.map(({ type }) => type));
  const rank = ({ last, site }: Page) =>
    (types.size === 0 || types.has(last.type) ? 0 : 2) + (sites.has(site) ? 1 : 0);
  const ranked = pages
    .filter(({ last }) => !addresses.has(last.url))
    .map((page, at) => ({ page, at, rank: rank(page) }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at);
  const seen = new Set<string>();
  const first = ranked.filter(({ page: { site } }) => !seen.has(site) && seen.add(site));
  // Where few sites are known, further pages of theirs are better than none.
  const rest = ranked.filter((each) => !first.includes(each));
  return [...first, ...rest].slice(0, MOST).map(({ page: { last } }) => ({
    id: last.id,
    url: last.url,
    site: last.site,
    title: last.title,
    type: last.type,
    at: last.at,
  }));
}
