import { defineRule } from '../../audit/define-rule';
import { networkById } from '../../networks/registry';
import { cutText } from '../../signals/card-text';
import { keyExhibit, servedPage, short, standing } from '../../signals/card-values';
import { widthOf } from '../../signals/text-width';

/** Room in characters that a title should take; own choice, as no network names a least length. */
const LEAST = 15;
const BARE = 8;
/** Above this, all but the most patient readers cut. Own choice; the limits of networks are in their files. */
const MOST = 100;

export default defineRule({
  id: 'og-title-length',
  pillar: 'presentation',
  title: 'The social title fits',
  kind: 'achievement',
  severity: 'minor',
  weight: 3,
  confidence: 'high',
  networks: ['x', 'discord', 'whatsapp', 'facebook', 'linkedin', 'imessage', 'matrix'],
  needs: ['server'],
  dependsOn: ['og-title-present'],
  scope: 'public',
  contested:
    'Only X, Discord and WhatsApp say how much they show. That a title can be too short is our own view.',
  messages: {
    short: 'The social title “{title}” is {length} characters long, which is little to go by',
    long: 'The social title takes the room of {length} characters; X shows {max}: “{cut}”',
    dropped:
      'The social title has {length} characters; Matrix takes no tag of more than {max}, so there it is lost',
  },
  why: 'X shows 70 characters of a title and WhatsApp two lines, so what comes later is read by nobody.',
  fix: {
    text: 'Shorten it to one line, and put the point first.',
    snippet: '<meta property="og:title" content="{{title|attr}}">',
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
      title: 'Apple TN3156: rich previews for Messages',
      url: 'https://developer.apple.com/documentation/technotes/tn3156-create-rich-previews-for-messages',
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
    const facts = servedPage(snapshot);
    const state = standing(snapshot, 'og:title');
    if (!facts || state.state === 'unknown') return say.cannotTell();
    if (state.state === 'page-only') return say.reportedElsewhere();
    if (state.state !== 'filled') return say.nothingToCheck();

    const { value } = state;
    const evidence = keyExhibit(facts.head, 'og:title');
    const length = widthOf(value);
    const shown = networkById('x')?.preview?.titleMax?.value;
    const dropped = networkById('element')?.limits?.titleMax?.value;
    if (dropped && [...value].length > dropped.max) {
      return say.fail('dropped', { length: [...value].length, max: dropped.max }, evidence);
    }
    if (shown && length > shown.max) {
      const data = { length, max: shown.max, cut: short(cutText(value, shown)) };
      return say.worst([say.problem(length > MOST ? 'fail' : 'warn', 'long', data, evidence)]);
    }
    if (length >= LEAST) return say.pass(evidence);
    // The name of a person, a thing or a site is as long as it is; only a longer headline proves that more was to say.
    const isName = !snapshot.page.headings.some(
      ({ level, text }) => level === 1 && widthOf(text) >= LEAST,
    );
    if (isName) return say.pass(evidence);
    const level = length < BARE ? 'fail' : 'warn';
    return say.worst([say.problem(level, 'short', { title: short(value), length }, evidence)]);
  },
});
