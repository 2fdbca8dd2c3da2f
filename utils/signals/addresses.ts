import type { Exhibit } from '../audit/finding';
import type { LinkTag } from '../page/snapshot';
import { linkHeader } from './link-header';
import { exhibit, linksOf, meta, served } from './meta';
import { signal } from './signal';
import { isHomepage, isRoute, webUrl, withoutTracking } from './urls';

/** One place that names the page's permanent address. */
export interface Canonical {
  /** As written. */
  value: string;
  /** Resolved against the document's address; absent where it does not parse. */
  url?: string;
  from: 'link' | 'header';
  inHead: boolean;
  evidence: Exhibit;
}

const fromLink = (tag: LinkTag, from: 'server' | 'page'): Canonical => ({
  value: tag.href.trim(),
  ...(tag.url ? { url: tag.url } : {}),
  from: 'link',
  inHead: tag.inHead,
  evidence: exhibit('canonical', tag, from),
});

/** Every canonical in the served HTML and in its headers; empty while the server has not answered. */
export const servedCanonicals = signal((snapshot): Canonical[] => {
  const facts = served(snapshot);
  if (!facts) return [];
  return [
    ...linksOf(facts.head, 'canonical')
      .filter((tag) => tag.href.trim() !== '')
      .map((tag) => fromLink(tag, 'server')),
    ...linkHeader(facts.headers['link'])
      .filter(({ rels, params }) => rels.includes('canonical') && params['anchor'] === undefined)
      .map(({ target, text }): Canonical => {
        const url = URL.canParse(target, facts.finalUrl)
          ? new URL(target, facts.finalUrl).href
          : undefined;
        return {
          value: target,
          ...(url ? { url } : {}),
          from: 'header',
          inHead: true,
          evidence: { label: 'Link header', text: `Link: ${text}`.slice(0, 500), from: 'header' },
        };
      }),
  ];
});

/** Canonicals of the rendered page. */
export const renderedCanonicals = signal((snapshot): Canonical[] =>
  linksOf(snapshot.page.head, 'canonical')
    .filter((tag) => tag.href.trim() !== '')
    .map((tag) => fromLink(tag, 'page')),
);

/** The page's address without fragment. */
export const pageUrl = signal((snapshot) => snapshot.page.url.replace(/#.*$/s, ''));

/** og:url of the served HTML (of the page while the server has not answered), absolute http(s) or nothing. */
export const ogUrl = signal((snapshot): string | undefined => {
  const value = meta(served(snapshot)?.head ?? snapshot.page.head, 'og:url');
  return webUrl(value)?.href;
});

/**
 * The canonical that counts: of the served HTML once it is here, the first in the head before any that
 * strayed into the body, where search engines pass over it.
 */
export const canonical = signal((snapshot): Canonical | undefined => {
  const stated = served(snapshot) ? servedCanonicals(snapshot) : renderedCanonicals(snapshot);
  const usable = stated.filter(({ url }) => webUrl(url) !== undefined);
  return usable.find(({ inHead }) => inHead) ?? usable[0];
});

/** The address that the page calls its own: canonical, else og:url, else the address itself. */
export const canonicalUrl = signal((snapshot): string => {
  const stated = webUrl(canonical(snapshot)?.url)?.href;
  return stated ?? ogUrl(snapshot) ?? pageUrl(snapshot);
});

/** Where the address to share was taken from. */
export type ShareAddressReason = 'canonical' | 'address';

/**
 * The address to share: the canonical when it truly is this page (same host but for `www.`, not the home
 * page while this is none, not back to http), else the page's own, in both cases without trackers. The
 * fragment goes, unless it is the route without which a script shows another page.
 */
export const shareAddress = signal((snapshot): { url: string; reason: ShareAddressReason } => {
  const own = webUrl(snapshot.page.url);
  const stated = webUrl(canonicalUrl(snapshot));
  const bare = (url: URL) => url.hostname.replace(/^(www|m|mobile|amp)\./, '');
  if (own && isRoute(own.hash)) {
    return { url: withoutTracking(snapshot.page.url), reason: 'address' };
  }
  const isHere =
    stated !== undefined &&
    own !== undefined &&
    bare(stated) === bare(own) &&
    (!isHomepage(stated.href) || isHomepage(own.href)) &&
    (stated.protocol === 'https:' || own.protocol === 'http:');
  return isHere
    ? { url: withoutTracking(stated.href), reason: 'canonical' }
    : { url: withoutTracking(pageUrl(snapshot)), reason: 'address' };
});
