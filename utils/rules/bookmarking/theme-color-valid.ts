import { defineRule } from '../../audit/define-rule';
import { discordPreviews } from '../../audit/sources/messengers';
import { servedPage, short } from '../../signals/card-values';
import { isCssColour } from '../../signals/css-colour';
import { contentOf, exhibit, metaAll } from '../../signals/meta';

/** The form that Discord takes: six digits, or eight with a transparency. */
const FULL_HEX = /^#[\da-f]{6}(?:[\da-f]{2})?$/i;

export default defineRule({
  id: 'theme-color-valid',
  pillar: 'bookmarking',
  title: 'The theme colour is a hex value with six or eight digits',
  kind: 'guard',
  severity: 'minor',
  weight: 1,
  confidence: 'high',
  networks: ['discord', 'bookmarks'],
  needs: ['server'],
  topic: 'theme-colour',
  scope: 'public',
  messages: {
    invalid: 'The theme colour “{value}” is no colour',
    empty: 'There is a theme-color tag, but it holds no colour',
    otherForm:
      'The theme colour “{value}” is one that browsers read, but Discord takes only # with six or eight hex digits',
  },
  why: 'Discord draws the edge of the card in this colour, and browsers tint their frame with it.',
  fix: {
    text: 'Write the colour as # and six hex digits.',
    snippet: '<meta name="theme-color" content="TODO: # and six hex digits">',
  },
  sources: [
    discordPreviews,
    {
      title: 'Limits of Discord’s embeds, measured by a user',
      url: 'https://mastodawn.com/explore/tag/000abc',
      basis: 'secondary',
      checked: '2026-11-22',
    },
    {
      title: 'webhint: valid theme-color',
      url: 'https://webhint.io/docs/user-guide/hints/hint-meta-theme-color/',
      basis: 'read',
      checked: '2026-11-22',
    },
  ],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const tags = metaAll(facts.head, 'theme-color');
    // Discord takes the last one; those with a media query are for browsers.
    const tag = tags.findLast(({ media }) => !media?.trim()) ?? tags.at(-1);
    if (!tag) return facts.cut ? say.cannotTell() : say.nothingToCheck();
    const value = contentOf(tag);
    const evidence = [exhibit('theme-color', tag, 'server', value)];
    if (FULL_HEX.test(value)) return say.pass([exhibit('theme-color', tag)]);
    if (value === '') return say.fail('empty', {}, [exhibit('theme-color', tag)]);
    return isCssColour(value)
      ? say.warn('otherForm', { value: short(value) }, evidence)
      : say.fail('invalid', { value: short(value) }, evidence);
  },
});
