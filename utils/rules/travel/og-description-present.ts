import { defineRule } from '../../audit/define-rule';
import { mastodonPreviewCard } from '../../audit/sources/mastodon';
import { discordPreviews } from '../../audit/sources/messengers';
import { metaBestPractices, whatsappPreviews } from '../../audit/sources/meta';
import { openGraph } from '../../audit/sources/standards';
import { xCardMarkup } from '../../audit/sources/x';
import { keyExhibit, servedPage, short, standing } from '../../signals/card-values';
import { cardsWithout } from '../../signals/cards-concerned';
import { meta } from '../../signals/meta';

export default defineRule({
  id: 'og-description-present',
  pillar: 'travel',
  title: 'The page has a social description',
  kind: 'achievement',
  severity: 'major',
  weight: 5,
  confidence: 'high',
  networks: ['all'],
  needs: ['server'],
  topic: 'social-description',
  scope: 'public',
  messages: {
    missing:
      'No description in the served HTML: og:description, twitter:description and the meta description are missing or empty; each network guesses or shows none',
    otherOnly:
      'There is no og:description; networks that fall back show other tags, such as the {source}: “{description}”',
    empty: 'The og:description is empty',
  },
  why: 'WhatsApp asks for og:description, Mastodon wants a description for trending links, and Discord ignores the <title> without one.',
  fix: {
    text: 'Add one or two sentences that say what a reader gets.',
    snippet:
      '<meta property="og:description" content="{{description|attr}}">\n<meta name="description" content="{{description|attr}}">',
  },
  sources: [
    openGraph,
    whatsappPreviews,
    mastodonPreviewCard,
    discordPreviews,
    xCardMarkup,
    metaBestPractices,
  ],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const found = standing(snapshot, 'og:description');
    switch (found.state) {
      case 'unknown':
        return say.cannotTell();
      case 'filled':
        return say.pass(keyExhibit(facts.head, 'og:description'));
      case 'page-only':
        return say.reportedElsewhere();
      case 'empty':
        return say.fail('empty', {}, found.evidence, cardsWithout(snapshot, 'description'));
      case 'absent':
        for (const [key, source] of [
          ['description', 'meta description'],
          ['twitter:description', 'twitter:description'],
        ] as const) {
          const value = meta(facts.head, key);
          if (value) {
            return say.warn(
              'otherOnly',
              { source, description: short(value) },
              keyExhibit(facts.head, key),
            );
          }
        }
        return say.fail('missing', {}, [], cardsWithout(snapshot, 'description'));
    }
  },
});
