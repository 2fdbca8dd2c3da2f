import { defineRule } from '../../audit/define-rule';
import { keyExhibit, servedPage, short, standing } from '../../signals/card-values';
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
  scope: 'public',
  messages: {
    missing:
      'The served HTML has neither og:description, twitter:description nor a meta description; each network guesses or shows none',
    otherOnly:
      'There is no og:description; networks that fall back show the {source}: “{description}”',
    empty: 'The og:description is empty',
  },
  why: 'WhatsApp asks for og:description, Mastodon wants a description for trending links, and Discord ignores the <title> without one.',
  fix: {
    text: 'Add one or two sentences that say what a reader gets.',
    snippet:
      '<meta property="og:description" content="{{description|attr}}">\n<meta name="description" content="{{description|attr}}">',
  },
  sources: [
    {
      title: 'The Open Graph protocol',
      url: 'https://ogp.me/',
      basis: 'read',
      checked: '2026-11-22',
    },
    {
      title: 'WhatsApp: link previews',
      url: 'https://developers.facebook.com/documentation/business-messaging/whatsapp/link-previews/',
      basis: 'read',
      checked: '2026-11-22',
    },
    {
      title: 'Mastodon: preview_card.rb',
      url: 'https://github.com/mastodon/mastodon/blob/main/app/models/preview_card.rb',
      basis: 'read',
      checked: '2026-11-22',
    },
    {
      title: 'Discord documentation: link previews (draft)',
      url: 'https://github.com/discord/discord-api-docs/pull/8606',
      basis: 'read',
      checked: '2026-11-22',
    },
    {
      title: 'X cards: markup reference',
      url: 'https://developer.x.com/en/docs/x-for-websites/cards/overview/markup',
      basis: 'read',
      checked: '2026-11-22',
    },
    {
      title: 'Meta: sharing best practices',
      url: 'https://developers.facebook.com/docs/sharing/best-practices',
      basis: 'quoted',
      checked: '2026-11-22',
    },
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
        return say.fail('empty', {}, found.evidence);
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
        return say.fail('missing');
    }
  },
});
