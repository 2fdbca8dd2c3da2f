import { defineRule } from '../../audit/define-rule';
import { servedPage, short, standing } from '../../signals/card-values';
import { contentOf, exhibit, meta, metaAll } from '../../signals/meta';

const VALID = ['summary', 'summary_large_image', 'player', 'app'];
const RETIRED = ['gallery', 'product', 'lead_generation'];

export default defineRule({
  id: 'twitter-card-valid',
  pillar: 'travel',
  title: 'A valid card type is declared',
  kind: 'achievement',
  severity: 'major',
  weight: 5,
  confidence: 'high',
  networks: ['x', 'discord', 'slack'],
  needs: ['server'],
  scope: 'public',
  messages: {
    missing:
      'There is no twitter:card, and the Open Graph tags that X could use instead are not complete ({lacking} missing)',
    openGraphOnly: 'There is no twitter:card; X may draw a small card from the Open Graph tags',
    empty: 'The twitter:card is empty',
    invalid:
      'The twitter:card “{value}” is none of the four types: summary, summary_large_image, player, app',
    retired: 'The twitter:card type “{value}” is retired on X',
    photo:
      'The twitter:card type “photo” is retired on X; Discord still shows the picture, without text',
    untidy: 'The twitter:card is written “{written}”; only “{value}” is valid',
  },
  why: 'X chooses the form of its card by this tag, and Discord picks the large or the small picture by it.',
  fix: {
    text: 'Declare the large card where the picture is wide, the small one (summary) elsewhere.',
    snippet: '<meta name="twitter:card" content="{{cardType|attr}}">',
  },
  sources: [
    {
      title: 'X cards: markup reference',
      url: 'https://developer.x.com/en/docs/x-for-websites/cards/overview/markup',
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
      title: 'Slack: robots',
      url: 'https://api.slack.com/robots',
      basis: 'read',
      checked: '2026-11-22',
    },
  ],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const { head } = facts;
    const found = standing(snapshot, 'twitter:card');
    switch (found.state) {
      case 'unknown':
        return say.cannotTell();
      case 'page-only':
        return say.reportedElsewhere();
      case 'empty':
        return say.fail('empty', {}, found.evidence);
      case 'absent': {
        const lacking = ['og:type', 'og:title', 'og:description'].filter((key) => !meta(head, key));
        return lacking.length > 0
          ? say.fail('missing', { lacking: lacking.join(', ') })
          : say.warn('openGraphOnly');
      }
      case 'filled': {
        // X counts the last twitter:card of several.
        const tag = metaAll(head, 'twitter:card')
          .filter((each) => contentOf(each) !== '')
          .at(-1);
        const written = tag?.content ?? found.value;
        const value = written.trim().toLowerCase();
        const evidence = tag ? [exhibit('twitter:card', tag, 'server', written.trim())] : [];
        if (value === 'photo') return say.warn('photo', {}, evidence);
        if (RETIRED.includes(value)) return say.fail('retired', { value }, evidence);
        if (!VALID.includes(value)) return say.fail('invalid', { value: short(value) }, evidence);
        if (written !== value)
          return say.warn('untidy', { written: written.slice(0, 100), value }, evidence);
        return say.pass(tag ? [exhibit('twitter:card', tag)] : []);
      }
    }
  },
});
