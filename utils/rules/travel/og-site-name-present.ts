import { defineRule } from '../../audit/define-rule';
import { mastodonLinkDetails, mastodonPreviewCard } from '../../audit/sources/mastodon';
import { applePreviews, discordPreviews } from '../../audit/sources/messengers';
import { openGraph } from '../../audit/sources/standards';
import { graphemes } from '../../signals/card-text';
import { keyExhibit, servedPage, short, tagOf } from '../../signals/card-values';
import { contentOf, exhibit, meta } from '../../signals/meta';
import { webUrl } from '../../signals/urls';

/** Characters that fit on the line above a title. Own choice. */
const LONG = 60;
/** Above this Discord is said to show no preview at all (discord/discord-api-docs#8606, draft, checked 2026-11-22). */
const DISCORD_MOST = 256;

/** Whether a name is an address: with a scheme or `www.`, or the page's whole host. A bare domain may be the brand. */
function isAddress(name: string, page: string): boolean {
  if (/^(https?:\/\/|www\.)/i.test(name)) return true;
  const host = webUrl(page)?.hostname.replace(/^www\./, '');
  return host === name && host.split('.').length > 2;
}

export default defineRule({
  id: 'og-site-name-present',
  pillar: 'travel',
  title: 'The site’s name is given on its own',
  kind: 'achievement',
  severity: 'minor',
  weight: 2,
  confidence: 'high',
  networks: ['discord', 'slack', 'mastodon', 'facebook', 'pinterest'],
  needs: ['server'],
  topic: 'site-name',
  scope: 'public',
  messages: {
    missing: 'There is no og:site_name',
    empty: 'The og:site_name is empty',
    pageOnly: 'The og:site_name is only there once scripts ran',
    address: 'The og:site_name is an address, “{name}”, not a name',
    long: 'The og:site_name has {characters} characters, which is long for the line above a title',
    tooLong:
      'The og:site_name has {characters} characters; by Discord’s draft documentation, more than 256 leave no preview',
  },
  why: 'Discord, Slack and Mastodon show it above the title, and Mastodon needs it for news. With it, the title can do without the brand.',
  fix: {
    text: 'Give the brand once, in a tag of its own, as short as people say it.',
    snippet: '<meta property="og:site_name" content="{{siteName|attr}}">',
  },
  sources: [openGraph, mastodonPreviewCard, mastodonLinkDetails, applePreviews, discordPreviews],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const name = meta(facts.head, 'og:site_name');
    if (!name) {
      if (facts.cut) return say.cannotTell();
      const added = tagOf(snapshot.page.head, 'og:site_name');
      if (added && contentOf(added))
        return say.warn('pageOnly', {}, [exhibit('og:site_name', added, 'page')]);
      return name === undefined
        ? say.fail('missing')
        : say.fail('empty', {}, keyExhibit(facts.head, 'og:site_name'));
    }
    const evidence = keyExhibit(facts.head, 'og:site_name');
    const characters = graphemes(name.slice(0, 2_000)).length;
    if (characters > DISCORD_MOST) return say.warn('tooLong', { characters }, evidence);
    if (isAddress(name, snapshot.page.url))
      return say.warn('address', { name: short(name) }, evidence);
    return characters > LONG ? say.warn('long', { characters }, evidence) : say.pass(evidence);
  },
});
