import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { mastodonProfile } from '../../audit/sources/mastodon';
import { servedPage, short } from '../../signals/card-values';
import { linksOf } from '../../signals/meta';
import { networkOfProfile } from '../../signals/network-of';
import { ownLinks } from '../../signals/own-links';
import { profiles } from '../../signals/profiles';
import { webUrl } from '../../signals/urls';

/** Mastodon reads as much of the page when it looks for the link back (docs.joinmastodon.org/user/profile, 2026-11-22). */
const READ = 1_048_576;

const isMe = (rel: string | undefined) => /(^|\s)me(\s|$)/i.test(rel ?? '');

/** One form for the addresses of an account, as its server redirects them. */
const plainly = (address: string): string =>
  (webUrl(address)?.href ?? address).replace(/\/+$/, '').toLowerCase();

export default defineRule({
  id: 'rel-me-links',
  pillar: 'community',
  title: 'Links to your fediverse accounts prove that they are yours',
  kind: 'achievement',
  severity: 'minor',
  weight: 2,
  confidence: 'high',
  networks: ['mastodon', 'indieweb'],
  needs: ['server'],
  topic: 'profiles',
  scope: ['homepage', 'profile'],
  messages: {
    missing: 'The link to “{url}” lacks rel=me, so the account cannot show this page as verified',
    pageOnly:
      'The rel=me link to “{url}” only appears after scripts have run, and Mastodon runs none',
    insecure: 'The rel=me link to “{url}” does not use https',
    tooLarge:
      'The page is larger than the first megabyte that Mastodon reads to find the rel=me link',
  },
  why: 'Mastodon shows a verified mark on the account only when the page links back with rel=me.',
  fix: {
    text: 'Add rel="me" to the link, or put this into the head, and name the page in the account’s profile.',
    snippet: '<link rel="me" href="https://…/@your-account">',
  },
  sources: [
    mastodonProfile,
    {
      title: 'microformats: rel-me',
      url: 'https://microformats.org/wiki/rel-me',
      basis: 'memory',
      checked: '2026-11-22',
    },
  ],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const isFediverse = (url: string) => networkOfProfile(url)?.network.id === 'mastodon';
    const linked = [
      ...ownLinks(snapshot).flatMap(({ control }) => control.url ?? []),
      ...profiles(snapshot)
        .filter(({ from }) => from === 'rel-me')
        .map(({ url }) => url),
    ].filter(isFediverse);
    const accounts = [...new Map(linked.map((url) => [plainly(url), url])).values()];
    if (accounts.length === 0) return say.nothingToCheck();

    const servedMe = [
      ...linksOf(facts.head, 'me').map(({ url, href }) => url ?? href),
      ...facts.relLinks.filter(({ rel }) => isMe(rel)).map(({ url }) => url),
    ];
    const renderedMe = snapshot.page.relLinks.filter(({ rel }) => isMe(rel)).map(({ url }) => url);
    const has = (list: readonly string[], url: string) =>
      list.some((each) => plainly(each) === plainly(url));
    const shown = (url: string): Exhibit[] => [{ label: 'account', text: url, from: 'page' }];

    const bare = accounts.find((url) => !has(servedMe, url) && !has(renderedMe, url));
    if (bare !== undefined)
      return facts.cut ? say.cannotTell() : say.fail('missing', { url: short(bare) }, shown(bare));
    const late = accounts.find((url) => !has(servedMe, url));
    if (late !== undefined) return say.warn('pageOnly', { url: short(late) }, shown(late));
    const plain = accounts.find((url) => webUrl(url)?.protocol === 'http:');
    if (plain !== undefined) return say.warn('insecure', { url: short(plain) }, shown(plain));
    if (facts.bytes > READ) return say.warn('tooLarge');
    return say.pass(accounts.slice(0, 3).flatMap(shown));
  },
});
