import type { Exhibit } from '../audit/finding';
import type { HeadFacts, LinkTag, ServerFacts, Snapshot } from '../page/snapshot';
import { linkHeader } from './link-header';
import { exhibit, linksOf, meta, served } from './meta';
import { signal } from './signal';
import {
  difference,
  isHomepage,
  isRoute,
  parametersOf,
  trackingIn,
  webUrl,
  withoutTracking,
} from './urls';

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

/** Why this address is shared: the page's own word for it, or why that does not count. */
export type ShareAddressReason =
  | 'canonical'
  | 'og-url'
  /** The page names no address of its own. */
  | 'none-stated'
  /** It names another page of the site, and its server does not, or has not yet. */
  | 'other-page'
  | 'other-site'
  /** It names the home page, and is none. */
  | 'home-page'
  /** It names an http address, and is open under https. */
  | 'insecure'
  /** Its og:url names the address in front with parameters added. */
  | 'longer'
  /** Its fragment is the route by which a script shows it. */
  | 'route';

export interface ShareAddress {
  /** Without trackers. */
  url: string;
  reason: ShareAddressReason;
  /** The same before trackers were taken out. */
  uncleaned: string;
  /** Names of the trackers that the address in front or the chosen one bore, and that are gone. */
  removed: string[];
  /** The page's server has not answered yet, and its answer could change the choice. */
  unsure?: true;
  /** Another page or site that the server's HTML names as this page's address, where that is not shared. */
  elsewhere?: string;
}

/** What a page says its address is, and by which tag. */
interface Stated {
  url: URL;
  by: 'canonical' | 'og-url';
}

function statedIn(links: Canonical[], head: HeadFacts): Stated | undefined {
  const usable = links.filter(({ url }) => webUrl(url) !== undefined);
  const link = webUrl((usable.find(({ inHead }) => inHead) ?? usable[0])?.url);
  if (link) return { url: link, by: 'canonical' };
  const og = webUrl(meta(head, 'og:url'));
  return og && { url: og, by: 'og-url' };
}

/** Hosts of one site for phones, AMP and desktops. */
const bareHost = (url: URL) => url.hostname.replace(/^(www|m|mobile|amp)\./, '');

/** How surely two addresses of one site are those of one page, by their letters alone. */
function nearness(stated: URL, own: URL): 'same' | 'shorter' | 'longer' | 'far' {
  const differs = difference(stated.href, own.href);
  if (differs === 'host' || differs === 'path') return 'far';
  if (differs !== 'query') return 'same';
  // To leave parameters out is what a canonical address is for; another value is another page.
  const pairs = (url: URL) =>
    parametersOf(withoutTracking(url.href)).map(({ name, value }) => `${name}=${value}`);
  const [had, has] = [pairs(own), pairs(stated)];
  if (has.every((pair) => had.includes(pair))) return 'shorter';
  return had.every((pair) => has.includes(pair)) ? 'longer' : 'far';
}

/** Why an address can never stand for the one in front; `undefined` where it may. */
function against({ url: stated, by }: Stated, own: URL): ShareAddressReason | undefined {
  if (bareHost(stated) !== bareHost(own)) return 'other-site';
  if (isHomepage(stated.href) && !isHomepage(own.href)) return 'home-page';
  if (stated.protocol === 'http:' && own.protocol === 'https:') return 'insecure';
  // Such an og:url echoes what the server asked itself for; the page opens without.
  return by === 'og-url' && nearness(stated, own) === 'longer' ? 'longer' : undefined;
}

/** The HTML that the server sent for the address in front, and not for a login or another page. */
function servedForThis(snapshot: Snapshot, own: URL): ServerFacts | undefined {
  const facts = served(snapshot);
  if (!facts || facts.status < 200 || facts.status >= 300) return undefined;
  const isOwn = [facts.url, facts.finalUrl].every((address) => {
    const url = webUrl(address);
    if (!url || bareHost(url) !== bareHost(own)) return false;
    const differs = difference(address, own.href);
    return differs === 'host' ? url.pathname === own.pathname : differs !== 'path';
  });
  return isOwn ? facts : undefined;
}

/**
 * The address to share: the one that the page calls its own when it truly is this page, else the one in front;
 * both without trackers. What the page in front says counts at once while it differs in spelling or leaves
 * parameters out, so that the choice is the same with and without the server's answer. One with another path
 * or parameters counts only when the server's HTML says it, too: a script that changes pages leaves the tags of
 * the last one behind. Another site, the home page and a way back to http never count, nor do parameters that
 * og:url adds. The fragment goes, unless it is a route without which a script shows another page.
 */
export const shareAddress = signal((snapshot): ShareAddress => {
  const address = snapshot.page.url;
  const own = webUrl(address);
  const chosen = (
    uncleaned: string,
    reason: ShareAddressReason,
    more: Pick<ShareAddress, 'unsure' | 'elsewhere'> = {},
  ): ShareAddress => ({
    url: withoutTracking(uncleaned),
    reason,
    uncleaned,
    removed: [...new Set([...trackingIn(address), ...trackingIn(uncleaned)])],
    ...more,
  });
  if (own && isRoute(own.hash)) return chosen(address.replace(/:~:.*$/s, ''), 'route');
  if (!own) return chosen(pageUrl(snapshot), 'none-stated');

  const here = statedIn(renderedCanonicals(snapshot), snapshot.page.head);
  const facts = servedForThis(snapshot, own);
  const there = facts && statedIn(servedCanonicals(snapshot), facts.head);
  const isPending = snapshot.server.state === 'pending';
  const no = here && against(here, own);
  const near = here && !no ? nearness(here.url, own) : 'far';

  if (here && near === 'same') return chosen(here.url.href, here.by);
  const noThere = there && against(there, own);
  if (there && !noThere) return chosen(there.url.href, there.by);
  if (here && near === 'shorter') {
    return chosen(here.url.href, here.by, isPending ? { unsure: true } : {});
  }
  const reason = noThere ?? no ?? (here ? 'other-page' : 'none-stated');
  return chosen(pageUrl(snapshot), reason, {
    ...(isPending && here && !no ? { unsure: true } : {}),
    ...(there && noThere !== 'insecure' && noThere !== 'longer'
      ? { elsewhere: there.url.href }
      : {}),
  });
});
