import { defineRule } from '../../audit/define-rule';
import { mastodonLinkDetails, mastodonPreviewCard } from '../../audit/sources/mastodon';
import { discordPreviews } from '../../audit/sources/messengers';
import { pinterestProductPins } from '../../audit/sources/networks';
import { openGraph } from '../../audit/sources/standards';
import { keyExhibit, servedPage, short, tagOf } from '../../signals/card-values';
import { contentOf, exhibit } from '../../signals/meta';
import { ogType } from '../../signals/og-type';
import { type PageType, pageType } from '../../signals/page-type';
import { TYPE_NAMES } from '../../signals/type-names';

/** Types that suit a kind of page. On a home page only “article” is surely wrong. */
const SUITS: Partial<Record<PageType, RegExp>> = {
  article: /^(article|book)$/,
  product: /^product/,
  profile: /^(profile|music\.musician)$/,
  video: /^video\./,
  homepage: /^(?!article$)/,
};

/** Pages on which somebody acts on the type, so that leaving it out costs something. */
const NEEDED: readonly PageType[] = ['article', 'product', 'video'];

/**
 * Types that Facebook once listed beside those of the protocol (developers.facebook.com/docs/reference/opengraph,
 * from memory, 2026-11-22). Nobody else knows them, and none is a fault.
 */
const FACEBOOKS =
  /^(books|business|fitness|game|restaurant)\.\w+$|^(object|place|music\.musician)$/;

/** Types of the protocol’s first list (2010, from memory) with those that took their place (https://ogp.me/). */
const FORMER: Readonly<Record<string, string>> = {
  album: 'music.album',
  blog: 'website',
  movie: 'video.movie',
  song: 'music.song',
  tv_show: 'video.tv_show',
};

export default defineRule({
  id: 'og-type-valid',
  pillar: 'travel',
  title: 'og:type names the right kind of thing',
  kind: 'achievement',
  severity: 'minor',
  weight: 2,
  confidence: 'high',
  networks: ['pinterest', 'mastodon', 'facebook'],
  needs: ['server'],
  topic: 'og-type',
  scope: 'public',
  messages: {
    absent: 'There is no og:type on a page that looks like {page}; “{best}” would fit',
    pageOnly: 'The og:type is only there once scripts ran',
    empty: 'The og:type is empty on a page that looks like {page}; “{best}” would fit',
    former: 'The og:type “{value}” is of the first list of Open Graph; today “{best}” is right',
    invalid: 'The og:type “{value}” is none of the types of Open Graph',
    letters: 'The og:type is written “{value}”; readers compare it letter by letter with “{best}”',
    other: 'The og:type is “{value}”, while the page looks like {page}; “{best}” would fit',
  },
  why: 'Mastodon lists only articles as news, Pinterest picks the kind of Pin by the type, and Discord gives videos another form.',
  fix: {
    text: 'Declare the type that fits: “article” for texts, “product” for goods, “profile” for people, “video.other” for films, and “website” for the home page and for lists.',
    snippet: '<meta property="og:type" content="{{ogType|attr}}">',
  },
  sources: [
    openGraph,
    mastodonLinkDetails,
    mastodonPreviewCard,
    pinterestProductPins,
    discordPreviews,
  ],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const { type } = pageType(snapshot);
    const suits = SUITS[type];
    const { page = '', og: best = '' } = TYPE_NAMES[type] ?? {};
    const found = ogType(snapshot);
    if (!found) {
      if (facts.cut) return say.cannotTell();
      const added = tagOf(snapshot.page.head, 'og:type');
      if (added && contentOf(added))
        return say.warn('pageOnly', {}, [exhibit('og:type', added, 'page')]);
      if (!NEEDED.includes(type)) return say.nothingToCheck();
      const shown = keyExhibit(facts.head, 'og:type');
      return say.warn(shown.length > 0 ? 'empty' : 'absent', { page, best }, shown);
    }
    const { value, isValid, meant, tag } = found;
    const marked = [exhibit('og:type', tag, 'server', value)];
    if (meant) return say.warn('letters', { value: short(value), best: meant }, marked);
    const successor = FORMER[value];
    if (successor)
      return say.warn('former', { value, best: type === 'article' ? best : successor }, marked);
    if (!isValid && !FACEBOOKS.test(value))
      return say.fail('invalid', { value: short(value) }, marked);
    // A type of somebody's own, or of Facebook's, may be narrower than any of the protocol's.
    const isOwn = value.includes(':') || FACEBOOKS.test(value);
    return isOwn || !suits || suits.test(value)
      ? say.pass([exhibit('og:type', tag)])
      : say.warn('other', { value: short(value), page, best }, marked);
  },
});
