import { defineRule } from '../../audit/define-rule';
import { applePreviews, discordPreviews, synapsePreviews } from '../../audit/sources/messengers';
import { whatsappPreviews } from '../../audit/sources/meta';
import { xCardMarkup } from '../../audit/sources/x';
import { networkById } from '../../networks/registry';
import { brandingOf } from '../../signals/branding';
import { cutText } from '../../signals/card-text';
import { keyExhibit, servedPage, short, standing } from '../../signals/card-values';
import { meta } from '../../signals/meta';
import { pageType } from '../../signals/page-type';
import { lengthOf, lengthSaid, widthOf } from '../../signals/text-width';
import { isHomepage } from '../../signals/urls';

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
  topic: 'social-title',
  scope: 'public',
  contested:
    'Only X, Discord and WhatsApp say how much they show. That a title can be too short is our own view.',
  messages: {
    short: 'The social title “{title}” is {length} characters long, which is little to go by',
    long: 'The social title is {length} characters long; X shows {max}: “{cut}”',
    wide: 'The social title has {count} characters, and with the wide ones among them takes the room of {length}; cards have room for about {max}',
    dropped:
      'The social title has {length} characters; Matrix takes no tag of more than {max}, so there it is lost',
  },
  why: 'X shows 70 characters of a title and WhatsApp two lines, so what comes later is read by nobody.',
  fix: {
    text: 'Shorten it to one line, and put the point first.',
    snippet: '<meta property="og:title" content="TODO: the headline, in 15 to 70 characters">',
  },
  sources: [xCardMarkup, discordPreviews, whatsappPreviews, applePreviews, synapsePreviews],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    const state = standing(snapshot, 'og:title');
    if (!facts || state.state === 'unknown') return say.cannotTell();
    if (state.state === 'page-only') return say.reportedElsewhere();
    if (state.state !== 'filled') return say.nothingToCheck();

    const { value } = state;
    const evidence = keyExhibit(facts.head, 'og:title');
    const length = widthOf(value);
    const said = (count: number) => lengthSaid(count, meta(facts.head, 'og:title') ?? '');
    const shown = networkById('x')?.preview?.titleMax?.value;
    const dropped = networkById('element')?.preview?.titleMax?.value;
    if (dropped && [...value].length > dropped.max) {
      return say.fail('dropped', { length: [...value].length, max: dropped.max }, evidence);
    }
    const level = length > MOST ? 'fail' : 'warn';
    if (shown && length > shown.max) {
      const { first, last, headline } = brandingOf(snapshot, value);
      const isFront = isHomepage(snapshot.page.url) || pageType(snapshot).type === 'homepage';
      // Where it is only too long by the site's name, og-title-unbranded says so.
      if ((first ?? last) !== undefined && !isFront && widthOf(headline) <= shown.max)
        return say.reportedElsewhere();
      const cut = cutText(value, shown);
      const count = lengthOf(value);
      const max = shown.max;
      return say.worst([
        cut.endsWith('…') && count === length
          ? say.problem(level, 'long', { length: said(length), max, cut: short(cut) }, evidence)
          : say.problem(level, 'wide', { count, length, max }, evidence),
      ]);
    }
    if (length >= LEAST) return say.pass(evidence);
    // The name of a person, a thing or a site is as long as it is; only a longer headline proves that more was to say.
    const isName = !snapshot.page.headings.some(
      ({ level, text }) => level === 1 && widthOf(text) >= LEAST,
    );
    if (isName) return say.pass(evidence);
    const data = { title: short(value), length: said(lengthOf(value)) };
    return say.worst([say.problem(length < BARE ? 'fail' : 'warn', 'short', data, evidence)]);
  },
});
