import { PREVIEW_NETWORKS } from '../networks/registry';
import type { HeadFacts, Snapshot } from '../page/snapshot';
import type { PlannedImage } from '../server/probe-image';
import type { PlannedProbe, ProbePlan } from '../server/probe-plan';
import { canonical, pageUrl, shareAddress } from './addresses';
import { sideOf } from './best-icon';
import { cards } from './card';
import { crawlersWithAgents } from './crawlers';
import { feedLinks, isCommentFeed } from './feeds';
import { contentOf, linksOf, meta, metaAll, served } from './meta';
import { oembedLinks } from './oembed';
import { shareControls } from './share-controls';
import { signal } from './signal';
import { difference, isHomepage, norm, resolved, webUrl } from './urls';

/** Own choices, all of them: what a card rarely needs more of. */
const MOST_CARD_IMAGES = 4;
const MOST_SIBLINGS = 2;
const MOST_LANGUAGES = 3;

const IMAGE_KEYS = [
  'og:image',
  'og:image:url',
  'og:image:secure_url',
  'twitter:image',
  'twitter:image:src',
];

/** The head that crawlers get: the server's once it is here. */
const headOf = (snapshot: Snapshot): HeadFacts => served(snapshot)?.head ?? snapshot.page.head;

/** Absolute web address without fragment, or nothing. */
function absolute(snapshot: Snapshot, address: string | undefined): string | undefined {
  const base = served(snapshot)?.finalUrl ?? snapshot.page.url;
  if (!address) return undefined;
  const known = /^https?:\/\//i.test(address) ? webUrl(address) : undefined;
  return (known ?? resolved(address, base))?.href.replace(/#.*$/s, '');
}

/** Addresses in order, each once. */
const distinct = (addresses: (string | undefined)[]): string[] => [
  ...new Set(addresses.filter((address) => address !== undefined)),
];

/** Pictures that cards would show, and the others that the page names for them; at most four. */
function cardImages(snapshot: Snapshot): PlannedImage[] {
  const head = headOf(snapshot);
  const shown = cards(snapshot).map(({ image }) => image?.value);
  const stated = IMAGE_KEYS.flatMap((key) => metaAll(head, key).map(contentOf));
  // A picture that only scripts name is drawn on no card, but is what the author meant.
  const written = IMAGE_KEYS.flatMap((key) => metaAll(snapshot.page.head, key).map(contentOf));
  return distinct([...shown, ...stated, ...written].map((each) => absolute(snapshot, each)))
    .slice(0, MOST_CARD_IMAGES)
    .map((url) => ({ url, why: 'card image' }));
}

function iconOf(snapshot: Snapshot, rels: string[], path: string): string | undefined {
  const head = headOf(snapshot);
  const links = rels
    .flatMap((rel) => linksOf(head, rel))
    .toSorted((a, b) => sideOf(b.sizes) - sideOf(a.sizes));
  for (const { url } of links) {
    const found = absolute(snapshot, url);
    if (found) return found;
  }
  return absolute(snapshot, path);
}

/** The icons that an audit asks for. */
export const plannedIcons = signal((snapshot): PlannedImage[] => {
  const icon = iconOf(snapshot, ['icon'], '/favicon.ico');
  const touch = iconOf(
    snapshot,
    ['apple-touch-icon', 'apple-touch-icon-precomposed'],
    '/apple-touch-icon.png',
  );
  return [
    ...(icon ? [{ url: icon, why: 'icon' as const }] : []),
    ...(touch && touch !== icon ? [{ url: touch, why: 'touch icon' as const }] : []),
  ];
});

function player(snapshot: Snapshot): string | undefined {
  const head = headOf(snapshot);
  const isPage = /^\s*text\/html/i.test(meta(head, 'og:video:type') ?? '');
  const video =
    meta(head, 'og:video:secure_url') || meta(head, 'og:video:url') || meta(head, 'og:video');
  return absolute(snapshot, meta(head, 'twitter:player') || (isPage ? video : undefined));
}

function pingback(snapshot: Snapshot): string | undefined {
  const header = served(snapshot)?.headers['x-pingback'];
  return absolute(snapshot, header ?? linksOf(headOf(snapshot), 'pingback')[0]?.url);
}

/** The address that the page's own share controls share, where it is not the page's or its canonical. */
function shared(snapshot: Snapshot, known: readonly string[]): string | undefined {
  const stated = shareControls(snapshot).map(({ shares }) => webUrl(shares)?.href);
  return [...stated, shareAddress(snapshot).url]
    .map((each) => absolute(snapshot, each))
    .find((url) => url !== undefined && known.every((each) => difference(each, url) !== 'none'));
}

/** Other pages of the same site that the page names as neighbours. */
function siblings(snapshot: Snapshot, known: readonly string[]): string[] {
  const own = webUrl(pageUrl(snapshot));
  const head = headOf(snapshot);
  const neighbours = ['prev', 'next', 'previous'].flatMap((rel) =>
    linksOf(head, rel).map(({ url }) => url),
  );
  const items = snapshot.page.relLinks
    .filter(({ rel }) => /\bbookmark\b/i.test(rel))
    .map(({ url }) => url);
  const seen = new Set(known.map(norm));
  return distinct([...neighbours, ...items].map((each) => absolute(snapshot, each)))
    .filter((url) => webUrl(url)?.host === own?.host && !seen.has(norm(url)))
    .slice(0, MOST_SIBLINGS);
}

function languages(snapshot: Snapshot, known: readonly string[]): string[] {
  const links = headOf(snapshot).links.filter(
    ({ rel, hreflang }) => hreflang && /\balternate\b/i.test(rel),
  );
  const seen = new Set(known.map(norm));
  return distinct(links.map(({ url }) => absolute(snapshot, url)))
    .filter((url) => !seen.has(norm(url)))
    .slice(0, MOST_LANGUAGES);
}

/** An address that no server can know: it bears the moment of the audit. */
function nowhere(snapshot: Snapshot): string | undefined {
  return absolute(snapshot, `/shareworthy-${snapshot.capturedAt.replace(/\D/g, '')}-no-such-page`);
}

function httpTwin(snapshot: Snapshot): string | undefined {
  const url = webUrl(pageUrl(snapshot));
  return url?.protocol === 'https:' && url.port === ''
    ? url.href.replace(/^https/, 'http')
    : undefined;
}

function imageHost(snapshot: Snapshot, images: readonly PlannedImage[]): string | undefined {
  const own = webUrl(pageUrl(snapshot))?.origin;
  return images.map(({ url }) => webUrl(url)?.origin).find((origin) => origin && origin !== own);
}

/**
 * What an audit asks for besides the page and its robots.txt, most valuable first. It lists all there is to
 * ask; the limits of an audit end the list where they must.
 */
export const probePlan = signal((snapshot): ProbePlan => {
  const own = webUrl(pageUrl(snapshot))?.href;
  const images = cardImages(snapshot);
  const stated = absolute(snapshot, canonical(snapshot)?.url);
  const differs = own !== undefined && stated !== undefined && difference(own, stated) !== 'none';
  const known = [own, stated].filter((each) => each !== undefined);
  const feeds = feedLinks(headOf(snapshot));
  const feed = feeds.find((link) => !isCommentFeed(link)) ?? feeds[0];
  const home = own && !isHomepage(own) ? absolute(snapshot, '/') : undefined;
  const manifest = linksOf(headOf(snapshot), 'manifest')[0]?.url;

  const one = <Name extends PlannedProbe['probe']>(probe: Name, url: string | undefined) =>
    url === undefined ? [] : [{ probe, url } as Extract<PlannedProbe, { probe: Name }>];
  const probes: PlannedProbe[] = [
    ...one('canonical', differs ? stated : undefined),
    ...one('home', home),
    ...one('feed', absolute(snapshot, feed?.url)),
    ...(own
      ? [{ probe: 'range' as const, url: own, wantsOg: !!meta(headOf(snapshot), 'og:title') }]
      : []),
    ...one('nowhere', nowhere(snapshot)),
    ...one('http', httpTwin(snapshot)),
    ...one('again', own),
    ...one('oembed', absolute(snapshot, oembedLinks(snapshot)[0]?.url)),
    ...siblings(snapshot, [...known, ...(home ? [home] : [])]).flatMap((url) =>
      one('siblings', url),
    ),
    ...one('imageRobots', imageHost(snapshot, images)),
    ...one('shared', shared(snapshot, known)),
    ...one('manifest', absolute(snapshot, manifest)),
    ...one('player', player(snapshot)),
    ...languages(snapshot, known).flatMap((url) => one('languages', url)),
    ...one('pingback', pingback(snapshot)),
  ];
  return {
    cardImages: images,
    icons: plannedIcons(snapshot),
    probes,
    crawlers: crawlersWithAgents(PREVIEW_NETWORKS),
  };
});
