import type { Snapshot } from '../page/snapshot';
import { canonicalUrl, ogUrl, pageUrl, shareAddress } from './addresses';
import { pageType } from './page-type';
import type { ShareControl } from './share-controls';
import { decodeOnce } from './shared-address';
import { signal } from './signal';
import {
  difference,
  isHomepage,
  isPrivateHost,
  isStagingOf,
  norm,
  trackingIn,
  webUrl,
} from './urls';

/** How the address that a control shares relates to the page. */
export type ShareVerdict =
  | 'right'
  | 'empty'
  | 'double-encoded'
  | 'placeholder'
  | 'not-absolute'
  | 'cut'
  | 'private'
  | 'home'
  | 'other-page'
  | 'tracked'
  | 'variant'
  | 'short'
  | 'elsewhere';

/** What belongs to other pages, or may. */
export const OF_OTHERS: readonly (ShareVerdict | undefined)[] = [
  'home',
  'other-page',
  'elsewhere',
  'short',
];

/** Addresses that all stand for this page. */
const ownAddresses = signal((snapshot): string[] => {
  const own = [
    canonicalUrl(snapshot),
    shareAddress(snapshot).url,
    pageUrl(snapshot),
    ogUrl(snapshot),
  ];
  return [...new Set(own.filter((each) => each !== undefined))];
});

const PLACEHOLDER =
  /\{\{|\}\}|\{\w*(url|link|title|permalink|slug)\w*\}|\$\{|%%\w|<[?%]|\[\w*(url|link|title)\w*\]|\b(your-?(domain|site|url)|yoursite)\b|^(https?:\/\/)?(undefined|null|nan)\b|\[object |(\/|=)undefined(\/|$)/i;

/** A template mark in an address, encoded or not. */
function isPlaceholder(address: string): boolean {
  return (
    PLACEHOLDER.test(address) || PLACEHOLDER.test(decodeOnce(address)) || /^%\w+%$/.test(address)
  );
}

/** A short address: one short segment on any host, or a bare number as CMSs give out (`?p=12`, `/node/12`). */
function isShort(url: URL): boolean {
  const path = url.pathname.replace(/\/$/, '');
  return (
    (/^\/[\w-]{2,12}$/.test(path) && /\d|[A-Z]/.test(path)) ||
    /^\/(p|s|n|go|a|e|node|i)\/[\w-]{1,16}$/i.test(path) ||
    /[?&](p|page_id|id|post)=\d+(&|$)/.test(url.search)
  );
}

/** Paths that speak of the same thing: one continues the other, or both carry the same number or last part. */
function isSameThing(a: URL, b: URL): boolean {
  const [x, y] = [a, b].map(({ pathname }) => pathname.toLowerCase().replace(/\/+$/, ''));
  if (!x || !y) return false;
  if (x.startsWith(`${y}/`) || y.startsWith(`${x}/`)) return true;
  const numbers = new Set(x.match(/\d{4,}/g)?.filter((each) => !/^(19|20)\d\d$/.test(each)));
  if (y.match(/\d{4,}/g)?.some((each) => numbers.has(each))) return true;
  const last = (path: string) => path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  return last(x).length >= 4 && last(x) === last(y);
}

/** The address of this page that a shared one is a variant of, the nearest first. */
export function twinOf(snapshot: Snapshot, shares: string): string | undefined {
  const own = ownAddresses(snapshot);
  const url = webUrl(shares);
  return (
    own.find((each) => !/^(?:host|path)$/.test(difference(shares, each))) ??
    own.find((each) => url && webUrl(each) && isSameThing(url, webUrl(each) as URL))
  );
}

/** The address went wrong at an `&` or `#` that was not encoded: what stands behind it makes it whole. */
function isCut(share: ShareControl, address: string | undefined, own: readonly string[]): boolean {
  const { raw, shares } = share;
  if (!raw || !shares || !address || !/^https?:\/\//i.test(raw)) return false;
  const at = address.indexOf(raw);
  const rest = at < 0 ? '' : address.slice(at + raw.length);
  if (/^#[!/]./.test(rest)) return true;
  if (!rest.startsWith('&') || !raw.includes('?')) return false;
  const pairs = rest.slice(1).split('#', 1)[0]?.split('&') ?? [];
  return pairs.some((_, count) => {
    const whole = `${shares}&${pairs.slice(0, count + 1).join('&')}`;
    return own.some((each) => norm(each) === norm(whole));
  });
}

/**
 * Judges the address that a control states, or `undefined` where it states none. `other-page` still needs
 * a look at the other controls: a list holds buttons for each of its items.
 */
export function shareVerdict(
  snapshot: Snapshot,
  share: ShareControl,
  address: string | undefined,
): ShareVerdict | undefined {
  if (share.raw === '') return 'empty';
  const { shares } = share;
  if (shares === undefined) return undefined;
  if (/^https?%3a|^%2f/i.test(shares)) return 'double-encoded';
  const own = ownAddresses(snapshot);
  const url = webUrl(shares);
  if (own.some((each) => difference(shares, each) === 'none'))
    return trackingIn(shares).length > 0 ? 'tracked' : 'right';
  if (isPlaceholder(shares)) return 'placeholder';
  if (!url) return 'not-absolute';
  if (isCut(share, address, own)) return 'cut';
  const differences = own.map((each) => difference(shares, each));
  if (differences.some((each) => each !== 'host' && each !== 'path')) return 'variant';
  const here = webUrl(snapshot.page.url);
  if (
    here &&
    !isPrivateHost(here.hostname) &&
    (isPrivateHost(url.hostname) || isStagingOf(url.hostname, here.hostname))
  )
    return 'private';
  const shortlinks = snapshot.page.head.links.filter(({ rel }) => /\bshortlink\b/i.test(rel));
  if (shortlinks.some((link) => link.url && norm(link.url) === norm(shares))) return 'short';
  if (own.some((each) => webUrl(each) && isSameThing(url, webUrl(each) as URL))) return 'variant';
  if (!onSite(url, own)) return isShort(url) ? 'short' : 'elsewhere';
  const { type } = pageType(snapshot);
  if (type === 'homepage' || type === 'listing' || isHomepage(snapshot.page.url)) return 'right';
  if (isHomepage(shares)) return 'home';
  return isShort(url) ? 'short' : 'other-page';
}

/** Whether an address stands on one of the hosts that the page calls its own, `www.` and `m.` aside. */
function onSite(url: URL, own: readonly string[]): boolean {
  const bare = (host: string) => host.replace(/^(www|m|mobile|amp)\./, '');
  return own.some((each) => bare(webUrl(each)?.host ?? '') === bare(url.host));
}
