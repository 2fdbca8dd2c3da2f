import { remembered } from '../signals/remembered';
import { webUrl } from '../signals/urls';
import { LISTED_TRACKERS } from './listed-trackers';

/** The list's name for what holds on every site. */
const EVERYWHERE = 'Global';

interface Entry {
  /** Registrable domain, or its name alone with `.*` where it has several endings. */
  site: string;
  names: readonly string[];
  /** Pattern of the paths that it is about; absent: all. */
  path?: RegExp;
}

/** Names that the list takes out but that select what is shown, and so stay. */
const KEPT: readonly (Entry & { why: string })[] = [
  {
    site: EVERYWHERE,
    names: ['mbid', 'ncid', 'cmpid'],
    why: 'Elsewhere these are ids of recordings (MusicBrainz), categories and companies.',
  },
  { site: 'pixiv.net', names: ['p', 'i', 'g'], why: '`p` is the page of a list.' },
  {
    site: 'amazon.*',
    names: ['keywords', 'qu', 'rnid'],
    path: /^\/(?!.*(?:dp|product)\/)/,
    why: 'Outside a product’s page they are the search itself.',
  },
  { site: 'amazon.*', names: ['smid', 'psc'], why: 'They select the seller and the variant.' },
  { site: 'ebay.*', names: ['var'], why: 'It selects the variant.' },
  { site: 'music.apple.com', names: ['i'], why: 'It selects the song of an album.' },
  { site: 'aliexpress.*', names: ['productId', 'productIds'], why: 'They select the products.' },
  { site: 'yandex.com', names: ['lr'], why: 'It selects the region that is searched.' },
  { site: 'baidu.com', names: ['tn'], why: 'It selects news, pictures and the like.' },
  {
    site: 'bing.com',
    names: ['cdnurl', 'ccid', 'simid', 'thid', 'ru', 'form', 'FORM', 'sp', 'sk', 'sc'],
    path: /^\/(?:images|videos|maps)\//,
    why: 'There they select the picture, film or place.',
  },
  {
    site: 'optigruen.*',
    names: ['cHash', 'chash'],
    why: 'TYPO3 answers 404 where the checksum of other parameters is missing.',
  },
  { site: 'rosenberger.com', names: ['cHash', 'chash'], why: 'As with optigruen.' },
  { site: 'wish.com', names: ['share'], why: 'What it does is not known to us.' },
  { site: 'chess.com', names: ['c'], why: 'What it does is not known to us.' },
  { site: 'playbook.com', names: ['p'], why: 'What it does is not known to us.' },
  { site: 'map.sewoon.org', names: ['cid'], why: 'It reads like the id of a place.' },
  {
    site: 'linksynergy.com',
    names: ['id', 'mid'],
    why: 'An address that leads on does not work without them.',
  },
  {
    site: 'skimresources.com',
    names: ['id'],
    why: 'An address that leads on does not work without it.',
  },
  {
    site: 'redirectingat.com',
    names: ['id'],
    why: 'An address that leads on does not work without it.',
  },
];

/** Ids of a single share that the list lacks. From memory, 2026-11-26. */
const MORE: readonly Entry[] = [
  { site: 'youtube.com', names: ['si', 'pp'] },
  { site: 'youtu.be', names: ['si', 'feature', 'pp'] },
  { site: 'x.com', names: ['s', 't', 'src', 'ref_src', 'ref_url'], path: /\/status\// },
  { site: 'twitter.com', names: ['t'], path: /\/status\// },
  { site: 'facebook.com', names: ['mibextid', '__tn__', '__cft__[0]'] },
  { site: 'threads.net', names: ['xmt', 'slof'] },
  { site: 'threads.com', names: ['xmt', 'slof'] },
  { site: 'linkedin.com', names: ['rcm'] },
];

/** Whether a host belongs to a site: `amazon.*` has any ending of one or two labels. */
function isOf(host: string, site: string): boolean {
  if (site === EVERYWHERE) return true;
  if (!site.endsWith('.*')) return host === site || host.endsWith(`.${site}`);
  return new RegExp(`(?:^|\\.)${site.slice(0, -2)}\\.[a-z]{2,3}(?:\\.[a-z]{2})?$`).test(host);
}

/**
 * The label that tells a site from others, as the list's patterns are open at both ends: one for `apple.com`
 * also finds `pineapple.com`.
 */
const mainLabel = (site: string): string =>
  site
    .split('.')
    .slice(0, site.includes('.') ? -1 : 1)
    .reduce((longest, label) => (label.length > longest.length ? label : longest), '');

/** Whether a host is the one that an entry of the list is for. */
function isListedHost(host: string, site: string, pattern: string): boolean {
  if (site === EVERYWHERE) return true;
  if (!host.split('.').includes(mainLabel(site))) return false;
  const match = new RegExp(pattern, 'i').exec(host);
  // `amazon.evi` of `amazon.evil.example` is no host.
  return match !== null && /^(?:\.|$)/.test(host.slice(match.index + match[0].length));
}

const listedFor = remembered((host): readonly string[] =>
  LISTED_TRACKERS.filter(([site, pattern]) => isListedHost(host, site, pattern)).flatMap(
    ([, , names]) => names.split(' '),
  ),
);

/** Names of the parameters that track and select nothing at an address, by the list and our own exceptions. */
export function trackersAt(address: string): ReadonlySet<string> {
  const url = webUrl(address);
  if (!url) return new Set();
  const concerns = ({ site, path }: Entry) =>
    isOf(url.hostname, site) && (path?.test(url.pathname) ?? true);
  const kept = new Set(KEPT.filter(concerns).flatMap(({ names }) => names));
  const more = MORE.filter(concerns).flatMap(({ names }) => names);
  return new Set([...listedFor(url.hostname), ...more].filter((name) => !kept.has(name)));
}
