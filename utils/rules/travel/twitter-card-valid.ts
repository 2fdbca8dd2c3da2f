import { defineRule } from '../../audit/define-rule';
import { discordPreviews, slackRobots } from '../../audit/sources/messengers';
import { xCardMarkup } from '../../audit/sources/x';
import { servedPage, short, standing } from '../../signals/card-values';
import { contentOf, exhibit, meta, metaAll, misplacedContent } from '../../signals/meta';

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
  topic: 'x-card',
  scope: 'public',
  messages: {
    missing:
      'There is no twitter:card, and Open Graph tags that X could use instead are missing or empty: {lacking}',
    missingOne:
      'There is no twitter:card, and an Open Graph tag that X could use instead is missing or empty: {lacking}',
    openGraphOnly: 'There is no twitter:card; X may draw a small card from the Open Graph tags',
    empty: 'The twitter:card is empty',
    valueAttribute:
      'The twitter:card says “{value}” in an attribute called “value”; parsers look for “content”',
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
  sources: [xCardMarkup, discordPreviews, slackRobots],
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
      case 'empty': {
        const value = metaAll(head, 'twitter:card').map(misplacedContent).find(Boolean);
        // X’s early examples had it there, and nobody but X knows whether it still looks.
        return value
          ? say.warn('valueAttribute', { value: short(value) }, found.evidence)
          : say.fail('empty', {}, found.evidence);
      }
      case 'absent': {
        const lacking = ['og:type', 'og:title', 'og:description'].filter((key) => !meta(head, key));
        return lacking.length > 0
          ? say.fail(
              lacking.length > 1 ? 'missing' : 'missingOne',
              { lacking: lacking.join(', ') },
              [],
              ['x'],
            )
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
        if (RETIRED.includes(value)) return say.fail('retired', { value }, evidence, ['x']);
        if (!VALID.includes(value)) return say.fail('invalid', { value: short(written) }, evidence);
        if (written !== value)
          return say.warn('untidy', { written: written.slice(0, 100), value }, evidence);
        return say.pass(tag ? [exhibit('twitter:card', tag)] : []);
      }
    }
  },
});
