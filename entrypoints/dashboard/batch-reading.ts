import type { ListedSite, ReadList } from '../../components/batch/view';
import { type AddressList, readAddresses } from '../../utils/batch/addresses';
import { coveredBy, patternOf } from './batch-grants';

/** What a text is as a batch takes it, and what the screen says of it. */
export interface Reading {
  urls: readonly string[];
  list: AddressList;
  read: ReadList;
  /** Match patterns of the hosts that are not granted. */
  missing: readonly string[];
}

/** Addresses that look like a sitemap or feed by their path. */
const LIST_LIKE =
  /\/[^/]*sitemap[^/]*\.(xml|txt)(\.gz)?$|\.(rss|atom|xml)(\.gz)?$|\/(feed|rss|atom)\/?$/i;

/** Sites of a list, most pages first. */
function sitesOf(urls: readonly string[], granted: readonly string[]): ListedSite[] {
  const isCovered = coveredBy(granted);
  const sites = new Map<string, ListedSite>();
  for (const each of urls) {
    const url = new URL(each);
    const { hostname: host } = url;
    const known = sites.get(host);
    // A host can stand there by both schemes, of which one may be granted.
    if (!known) sites.set(host, { host, pages: 1, granted: isCovered(url) });
    else {
      known.pages += 1;
      known.granted &&= isCovered(url);
    }
  }
  return [...sites.values()].sort((a, b) => b.pages - a.pages);
}

/** Reads the field. `granted`: match patterns that the user has granted. */
export function readingOf(text: string, granted: readonly string[]): Reading {
  const list = readAddresses(text);
  return { ...grantedIn(list, granted), list };
}

/** The same list once other hosts are granted. */
export function grantedIn(list: AddressList, granted: readonly string[]): Omit<Reading, 'list'> {
  const { urls, duplicates, bad, beyond, sitemaps } = list;
  const sites = sitesOf(urls, granted);
  const isCovered = coveredBy(granted);
  const lists = [...sitemaps, ...urls.filter((url) => LIST_LIKE.test(new URL(url).pathname))];
  const missing = urls.map((url) => new URL(url)).filter((url) => !isCovered(url));
  return {
    urls,
    read: { total: urls.length, beyond, sites, duplicates, bad, lists },
    missing: [...new Set(missing.map(patternOf))],
  };
}

/** What a batch is called by itself: its site, or how many. */
export function nameFor(sites: readonly ListedSite[]): string {
  const [first] = sites;
  if (!first) return 'No site';
  return sites.length === 1 ? first.host : `${first.host} and ${sites.length - 1} more`;
}
