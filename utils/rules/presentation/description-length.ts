import { defineRule } from '../../audit/define-rule';
import { networkById } from '../../networks/registry';
import { cardDescription } from '../../signals/card-description';
import { cutText } from '../../signals/card-text';
import { short } from '../../signals/card-values';
import { exhibit } from '../../signals/meta';
import { widthOf } from '../../signals/text-width';

/** Room in characters that a description should take, and below which it says nothing. Own choice. */
const LEAST = 50;
const BARE = 20;
/** Above this, no network that publishes a limit shows the end. Own choice, after Discord’s draft. */
const MOST = 350;

export default defineRule({
  id: 'description-length',
  pillar: 'presentation',
  title: 'The social description has a useful length',
  kind: 'achievement',
  severity: 'minor',
  weight: 2,
  confidence: 'medium',
  networks: ['x', 'discord', 'facebook', 'slack', 'matrix', 'google'],
  needs: ['server'],
  dependsOn: ['og-description-present'],
  scope: 'public',
  contested:
    'Google sets no limit; the “155 characters” of many guides are folklore. Apple Messages shows descriptions of posts only.',
  messages: {
    short: 'The description “{text}” is only {length} characters long',
    long: 'The description takes the room of {length} characters; X documents {max}',
    dropped:
      'The description has {length} characters; Matrix takes no tag of more than {max}, so there it is lost',
  },
  why: 'X documents room for 200 characters, Discord for 350 bytes, and WhatsApp says that 80 will do; a few words leave that room empty.',
  fix: {
    text: 'Write one or two sentences, the key fact first.',
    snippet: '<meta property="og:description" content="{{description|attr}}">',
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
      title: 'WhatsApp: link previews',
      url: 'https://developers.facebook.com/documentation/business-messaging/whatsapp/link-previews/',
      basis: 'read',
      checked: '2026-11-22',
    },
    {
      title: 'The Open Graph protocol',
      url: 'https://ogp.me/',
      basis: 'read',
      checked: '2026-11-22',
    },
    {
      title: 'Matrix Synapse: url_previewer.py',
      url: 'https://github.com/element-hq/synapse/blob/develop/synapse/media/url_previewer.py',
      basis: 'read',
      checked: '2026-11-22',
    },
  ],
  check(snapshot, say) {
    const found = cardDescription(snapshot);
    if (found.state === 'unknown') return say.cannotTell();
    if (found.state === 'page-only') return say.reportedElsewhere();
    if (found.state === 'absent') return say.nothingToCheck();

    const { key, tag, value } = found;
    const evidence = [exhibit(key, tag)];
    const length = widthOf(value);
    const dropped = networkById('element')?.limits?.descriptionMax?.value;
    if (key === 'og:description' && dropped && [...value].length > dropped.max) {
      return say.fail('dropped', { length: [...value].length, max: dropped.max }, evidence);
    }
    const shown = networkById('x')?.preview?.descriptionMax?.value;
    if (shown && length > shown.max) {
      const data = { length, max: shown.max };
      const kept = { label: 'What X shows', text: cutText(value, shown), from: 'server' as const };
      return say.worst([
        say.problem(length > MOST ? 'fail' : 'warn', 'long', data, [...evidence, kept]),
      ]);
    }
    if (length >= LEAST) return say.pass(evidence);
    const data = { text: short(value), length };
    return say.worst([say.problem(length < BARE ? 'fail' : 'warn', 'short', data, evidence)]);
  },
});
