import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { fiveRules } from '../../audit/sources/observers';
import { rssAutodiscovery } from '../../audit/sources/standards';
import type { LinkTag } from '../../page/snapshot';
import { listed, servedPage } from '../../signals/card-values';
import { feedLinks, isCommentFeed } from '../../signals/feeds';
import { entities } from '../../signals/items';
import { typesOf } from '../../signals/json-ld';
import { exhibit } from '../../signals/meta';
import { ogType } from '../../signals/og-type';
import { pageType } from '../../signals/page-type';
import { type UnadvertisedFeed, unadvertisedFeeds } from '../../signals/unadvertised-feeds';

const MUSIC = /^Music(Recording|Album|Playlist|Group)$/;

/** Characters of an address in a message. Own choice. */
const LONGEST = 80;

const cut = (address: string): string =>
  address.length > LONGEST ? `${address.slice(0, LONGEST - 1)}…` : address;

const linkExhibits = (linked: readonly UnadvertisedFeed[]): Exhibit[] =>
  linked.slice(0, 3).map(({ url, text }) => ({
    label: text.slice(0, 60) || 'feed',
    text: url,
    from: 'page',
  }));

export default defineRule({
  id: 'feed-autodiscovery',
  pillar: 'travel',
  title: 'A web feed can be discovered from this page',
  kind: 'achievement',
  severity: 'major',
  weight: 4,
  confidence: 'high',
  networks: [],
  needs: ['server'],
  topic: 'feed',
  scope: ['homepage', 'listing', 'article', 'audio'],
  messages: {
    missing: 'No link in the head of the served HTML announces an RSS, Atom or JSON feed',
    missingHome:
      'No link in the head of the served HTML announces an RSS, Atom or JSON feed, by which people could follow what is new here',
    commentsOnly: 'No feed is announced in the served HTML but for comments: {feeds}',
    inBody:
      'In the served HTML only the body announces a feed, and many readers look in the head: {feeds}',
    linkOnly:
      'No link in the head announces a feed, and feed readers look there; the page links a feed, or a list of feeds, elsewhere: {feeds}',
    pageOnly: 'A feed is announced only once scripts ran: {feeds}',
  },
  why: 'One line in the head lets feed readers, bots and bridges to other networks carry every new post further.',
  fix: {
    text: 'Name the feed in the head of every page that people may want to follow.',
    snippet:
      '<link rel="alternate" type="application/rss+xml" title="{{siteName|attr}}" href="{{feed|attr}}">',
  },
  sources: [
    rssAutodiscovery,
    fiveRules,
    {
      title: 'Internet draft: feed menu (April 2026)',
      url: 'https://datatracker.ietf.org/doc/draft-nottingham-feed-menu/',
      basis: 'read',
      checked: '2026-11-22',
    },
  ],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    // Nobody follows a song.
    const isMusic =
      /^(music\.|song$|album$)/.test(ogType(snapshot)?.value ?? '') ||
      entities(snapshot).some(({ node }) => typesOf(node).some((type) => MUSIC.test(type)));
    if (isMusic && pageType(snapshot).type === 'audio') return say.nothingToCheck();
    const named = (links: LinkTag[]) => ({
      feeds: listed(links.slice(0, 2).map(({ href }) => cut(href))),
    });
    const shown = (links: LinkTag[], from: 'server' | 'page' = 'server') =>
      links.slice(0, 3).map((link) => exhibit('feed', link, from));

    const all = feedLinks(facts.head);
    const feeds = all.filter((link) => !isCommentFeed(link));
    const inHead = feeds.filter((link) => link.inHead);
    if (inHead.length > 0) return say.pass(shown(inHead));
    if (/type\s*=\s*"?application\/(rss|atom)\+xml/i.test(facts.headers['link'] ?? '')) {
      return say.pass([
        { label: 'Link header', text: (facts.headers['link'] ?? '').slice(0, 500), from: 'header' },
      ]);
    }
    // What stands in a noscript ends the head only for those who run no scripts; browsers see the link in it.
    const isInHead = feedLinks(snapshot.page.head).some(
      ({ inHead, href }) => inHead && feeds.some((link) => link.href === href),
    );
    if (feeds.length > 0 && isInHead) return say.cannotTell();
    if (feeds.length > 0) return say.warn('inBody', named(feeds), shown(feeds));
    if (facts.cut) return say.cannotTell();
    const added = feedLinks(snapshot.page.head).filter((link) => !isCommentFeed(link));
    if (added.length > 0) return say.warn('pageOnly', named(added), shown(added, 'page'));
    const linked = unadvertisedFeeds(snapshot);
    if (all.length > 0)
      return say.warn('commentsOnly', named(all), [...shown(all), ...linkExhibits(linked)]);
    return linked.length > 0
      ? say.warn(
          'linkOnly',
          { feeds: listed(linked.slice(0, 2).map(({ url }) => cut(url))) },
          linkExhibits(linked),
        )
      : // A site without news may do without.
        pageType(snapshot).type === 'homepage'
        ? say.warn('missingHome')
        : say.fail('missing');
  },
});
