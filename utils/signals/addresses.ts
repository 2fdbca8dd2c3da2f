import type { Exhibit } from '../audit/finding';
import type { LinkTag } from '../page/snapshot';
import { exhibit, linksOf, meta, served } from './meta';
import { signal } from './signal';
import { webUrl, withoutTracking } from './urls';

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

/** `Link: <https://…>; rel="canonical"` headers (RFC 8288), in order. */
function canonicalHeaders(header: string | undefined): string[] {
  return [...(header ?? '').matchAll(/<([^>]*)>((?:\s*;[^,;"]*(?:"[^"]*")?)*)/g)]
    .filter(([, , params]) => /;\s*rel\s*=\s*"?[^";]*\bcanonical\b/i.test(params ?? ''))
    .map(([, target]) => target ?? '');
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
    ...canonicalHeaders(facts.headers['link']).map((value): Canonical => {
      const url = URL.canParse(value, facts.finalUrl)
        ? new URL(value, facts.finalUrl).href
        : undefined;
      return {
        value,
        ...(url ? { url } : {}),
        from: 'header',
        inHead: true,
        evidence: { label: 'Link header', text: `Link: <${value}>; rel="canonical"`, from: 'header' },
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

/** The address that the page calls its own: canonical, else og:url, else the address itself. */
export const canonicalUrl = signal((snapshot): string => {
  const canonicals = served(snapshot) ? servedCanonicals(snapshot) : renderedCanonicals(snapshot);
  const stated = canonicals.map(({ url }) => webUrl(url)?.href).find((url) => url !== undefined);
  return stated ?? ogUrl(snapshot) ?? pageUrl(snapshot);
});

/** Where the address to share was taken from. */
export type ShareAddressReason = 'canonical' | 'address';

/**
 * The address to share: the canonical when it truly is this page (same host but for `www.`, and not
 * the home page while this is none), else the page's own, in both cases without trackers.
 */
export const shareAddress = signal((snapshot): { url: string; reason: ShareAddressReason } => {
  const own = webUrl(pageUrl(snapshot));
  const stated = webUrl(canonicalUrl(snapshot));
  const bare = (url: URL | undefined) => url?.hostname.replace(/^(www|m|mobile|amp)\./, '');
  const isHere =
    stated !== undefined &&
    own !== undefined &&
    bare(stated) === bare(own) &&
    (stated.pathname !== '/' || own.pathname === '/');
  return isHere
    ? { url: withoutTracking(stated.href), reason: 'canonical' }
    : { url: withoutTracking(pageUrl(snapshot)), reason: 'address' };
});
