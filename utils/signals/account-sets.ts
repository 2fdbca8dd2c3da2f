import type { JsonLdNode } from './json-ld';
import { jsonLd, resolved, textOf, typesOf } from './json-ld';
import { contentOf, metaAll, served } from './meta';
import { networkOfProfile } from './network-of';
import { ownLinks } from './own-links';
import { signal } from './signal';
import { webUrl } from './urls';

/** An account that some part of the page names as the site's. */
export interface SiteAccount {
  network: string;
  /** To compare: lower case, without `@`. */
  handle: string;
  /** To show: as the page writes it, without `@`. */
  written: string;
  url: string;
  from: 'links' | 'sameAs' | 'twitter:site' | 'article:publisher';
}

/**
 * Networks on which an account has one name, by which two addresses can be compared. On others, such as YouTube and
 * LinkedIn, one account has addresses of several forms.
 */
const COMPARABLE: readonly string[] = [
  'x',
  'facebook',
  'instagram',
  'pinterest',
  'tiktok',
  'bluesky',
  'threads',
  'mastodon',
  'misskey',
];

/** Networks on which an account is told by its server, too. */
const BY_SERVER: readonly string[] = ['mastodon', 'misskey'];

/** Paths of Facebook that are no names. */
const NO_NAME = /^(?:pages|people|groups|profile\.php|p|home\.php|\d+)$/i;

const SITE = /(Organization|WebSite|Brand|Corporation|Business|Store)$/;

function account(address: string | undefined, from: SiteAccount['from']): SiteAccount[] {
  const url = webUrl(address);
  const match = url && networkOfProfile(url.href);
  if (!url || !match?.handle || !COMPARABLE.includes(match.network.id)) return [];
  const written = match.handle.replace(/^@/, '').replace(/\/+$/, '');
  const handle = written.toLowerCase();
  // Facebook takes names with and without dots for one.
  const plain = match.network.id === 'facebook' ? handle.replace(/\./g, '') : handle;
  const isOfServer = BY_SERVER.includes(match.network.id) && !plain.includes('@');
  const server = isOfServer ? `@${url.host}` : '';
  if (NO_NAME.test(handle) || (match.network.id === 'facebook' && /-\d{6,}$/.test(handle)))
    return [];
  return [
    {
      network: match.network.id,
      handle: `${plain}${server}`,
      written: `${written}${server}`,
      url: url.href,
      from,
    },
  ];
}

/** `sameAs` of the site and its publisher; those of authors are left out. */
export const siteSameAs = signal((snapshot): string[] => {
  const data = jsonLd(snapshot);
  const isSite = (node: JsonLdNode) => typesOf(node).some((type) => SITE.test(type));
  const publishers = data.nodes
    .flatMap((node) => [node['publisher']].flat())
    .map((value) => resolved(data, value))
    .filter((value): value is JsonLdNode => typeof value === 'object' && value !== null)
    .filter((node) => isSite(node) || typesOf(node).length === 0);
  return [...new Set([...data.nodes.filter(isSite), ...publishers])].flatMap((node) =>
    [node['sameAs']].flat().flatMap((value) => textOf(value) ?? []),
  );
});

/** What each part of the page says on the site's own accounts. */
export const siteAccounts = signal((snapshot): SiteAccount[] => {
  const head = served(snapshot)?.head ?? snapshot.page.head;
  const all = [
    ...ownLinks(snapshot)
      // An account beside a text may be its author's; those of the frame are the site's.
      .filter(({ to, control }) => to === 'account' && /^(header|nav|footer)$/.test(control.region))
      .flatMap(({ control }) => account(control.url, 'links')),
    ...siteSameAs(snapshot).flatMap((address) => account(address, 'sameAs')),
    ...metaAll(head, 'twitter:site').flatMap((tag) => {
      const handle = /^@?(\w{1,15})$/.exec(contentOf(tag))?.[1];
      return handle ? account(`https://x.com/${handle}`, 'twitter:site') : [];
    }),
    ...metaAll(head, 'article:publisher').flatMap((tag) =>
      account(contentOf(tag), 'article:publisher'),
    ),
  ];
  const seen = new Set<string>();
  return all.filter(({ from, network, handle }) => {
    const key = `${from} ${network} ${handle}`;
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
});
