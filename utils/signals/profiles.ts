import type { Control, Snapshot } from '../page/snapshot';
import { controlLinks } from './control-links';
import { type JsonLdNode, jsonLd, textOf, typesOf } from './json-ld';
import { contentOf, linksOf, metaAll, served } from './meta';
import { networkOfProfile, networkOfShare } from './network-of';
import { plainName, saysFollow } from './share-words';
import { signal } from './signal';
import { webUrl } from './urls';

/** An account that the page links as its own. */
export interface Profile {
  network: string;
  url: string;
  /** Name of the account without `@`; for the fediverse `name@server`. */
  handle?: string;
  from:
    | 'rel-me'
    | 'same-as'
    | 'link'
    | (typeof TAGS)[number]
    | 'twitter:site'
    | 'fediverse:creator';
}

/** Tags that hold the address of an account (https://ogp.me/#type_article, and Facebook’s use of it; checked 2026-11-26). */
const TAGS = ['article:publisher', 'article:author'] as const;

const BODY_REGIONS: readonly Control['region'][] = ['main', 'article', 'aside', 'none'];

/** Types whose accounts are the site's or the author's own, not those of what the page is about. */
const OWNER = /(Organization|Person|WebSite|Brand|Corporation|Business|Store|ProfilePage)$/;

const asNode = (value: unknown): JsonLdNode[] =>
  [value].flat().filter((each): each is JsonLdNode => typeof each === 'object' && each !== null);

/** Networks on which an account is told by its server, too. */
const BY_SERVER: readonly string[] = ['mastodon', 'misskey'];

function fediverse(url: string, handle: string | undefined): string | undefined {
  const server = webUrl(url)?.host;
  return handle && !handle.includes('@') && server ? `${handle}@${server}` : handle;
}

function profileOf(address: string | undefined, from: Profile['from']): Profile[] {
  const url = webUrl(address)?.href;
  if (!url || networkOfShare(url)) return [];
  const match = networkOfProfile(url);
  if (!match) return [];
  const isOfServer = BY_SERVER.includes(match.network.id);
  const handle = isOfServer ? fediverse(url, match.handle) : match.handle;
  return [{ network: match.network.id, url, ...(handle ? { handle } : {}), from }];
}

/**
 * Whether a link stands for an account of the site. In header, footer and navigation every one does; in the
 * text only an icon or a link that bears the network's name or invites to follow, since articles link to
 * other people's accounts.
 */
function isOwnLink(control: Control): boolean {
  if (control.region === 'comments') return false;
  if (!BODY_REGIONS.includes(control.region)) return true;
  if (control.text === '') return true;
  const network = control.url ? networkOfProfile(control.url)?.network : undefined;
  const known = [
    network?.name.replace(/\s*\(.*/, ''),
    network?.id,
    network?.id === 'x' && 'twitter',
  ];
  const name = ` ${plainName(control.name)} `;
  return (
    saysFollow(control.name) ||
    known.some((each) => Boolean(each) && name.startsWith(` ${String(each).toLowerCase()} `))
  );
}

function stated(snapshot: Snapshot, key: string): string[] {
  const head = served(snapshot)?.head ?? snapshot.page.head;
  return [...metaAll(head, key), ...metaAll(snapshot.page.head, key)]
    .map(contentOf)
    .filter(Boolean);
}

/** Accounts by source, in document order; the same account of two sources stands twice, of one once. */
export const profiles = signal((snapshot): Profile[] => {
  const { head, controls } = snapshot.page;
  const heads = [served(snapshot)?.head, head].filter((each) => each !== undefined);
  const isMe = ({ rel }: Control) => rel !== undefined && /(?:^|\s)me(?:\s|$)/i.test(rel);
  const links = controlLinks(snapshot);
  const nodes = jsonLd(snapshot).nodes;
  const owners = [
    ...nodes.filter((node) => typesOf(node).some((type) => OWNER.test(type))),
    ...nodes.flatMap((node) => asNode([node['publisher'], node['author'], node['creator']].flat())),
  ];
  const all: Profile[] = [
    ...heads.flatMap((each) => linksOf(each, 'me')).flatMap(({ url }) => profileOf(url, 'rel-me')),
    ...controls.filter(isMe).flatMap(({ url }) => profileOf(url, 'rel-me')),
    ...owners
      .flatMap((node) => [node['sameAs']].flat())
      .flatMap((value) => profileOf(textOf(value), 'same-as')),
    ...controls
      .filter(
        (control, at) => links[at]?.profile !== undefined && !isMe(control) && isOwnLink(control),
      )
      .flatMap(({ url }) => profileOf(url, 'link')),
    ...TAGS.flatMap((key) => stated(snapshot, key).flatMap((value) => profileOf(value, key))),
    ...stated(snapshot, 'twitter:site').flatMap((value) => {
      const handle = /^@?(\w{1,15})$/.exec(value)?.[1];
      return handle ? profileOf(`https://x.com/${handle}`, 'twitter:site') : [];
    }),
    ...stated(snapshot, 'fediverse:creator').flatMap((value): Profile[] => {
      const match = /^@?([\w.-]+)@([\w.-]+\.[a-z]{2,})$/i.exec(value);
      const [, name, server] = match ?? [];
      return name && server
        ? [
            {
              network: 'mastodon',
              url: `https://${server}/@${name}`,
              handle: `${name}@${server}`,
              from: 'fediverse:creator',
            },
          ]
        : [];
    }),
  ];
  const seen = new Set<string>();
  return all.filter(({ from, url }) => {
    const key = `${from} ${url}`;
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
});
