import { defineRule } from '../../audit/define-rule';
import { discordPreviews, synapsePreviews } from '../../audit/sources/messengers';
import { whatsappPreviews } from '../../audit/sources/meta';
import { openGraph } from '../../audit/sources/standards';
import { xCardMarkup } from '../../audit/sources/x';
import { networkById } from '../../networks/registry';
import { cardDescription } from '../../signals/card-description';
import { cutText } from '../../signals/card-text';
import { short } from '../../signals/card-values';
import { contentOf, exhibit } from '../../signals/meta';
import { lengthOf, lengthSaid, widthOf } from '../../signals/text-width';

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
  topic: 'social-description',
  scope: 'public',
  contested:
    'Google sets no limit; the “155 characters” of many guides are folklore. Apple Messages shows descriptions of posts only.',
  messages: {
    short: 'The description in {key}, “{text}”, is only {length} characters long',
    long: 'The description in {key} is {length} characters long; X documents {max}',
    wide: 'The description in {key} has {count} characters, and with the wide ones among them takes the room of {length}; cards have room for about {max}',
    dropped:
      'The description in {key} has {length} characters; Matrix takes no tag of more than {max}, so there it is lost',
  },
  why: 'X documents room for 200 characters, Discord for 350 bytes, and WhatsApp says that 80 will do; a few words leave that room empty.',
  fix: {
    text: 'Write one or two sentences, the key fact first.',
    snippet:
      '<meta property="og:description" content="TODO: one or two sentences, 50 to 200 characters">',
  },
  sources: [xCardMarkup, discordPreviews, whatsappPreviews, openGraph, synapsePreviews],
  check(snapshot, say) {
    const found = cardDescription(snapshot);
    if (found.state === 'unknown') return say.cannotTell();
    if (found.state === 'page-only') return say.reportedElsewhere();
    if (found.state === 'absent') return say.nothingToCheck();

    const { key, tag, value } = found;
    const evidence = [exhibit(key, tag)];
    const length = widthOf(value);
    // Synapse leaves out every tag above one length; that of the description is where it shortens.
    const dropped = networkById('element')?.preview?.titleMax?.value;
    if (key === 'og:description' && dropped?.dropped && [...value].length > dropped.max) {
      return say.fail('dropped', { key, length: [...value].length, max: dropped.max }, evidence);
    }
    const shown = networkById('x')?.preview?.descriptionMax?.value;
    if (shown && length > shown.max) {
      const { max } = shown;
      const count = lengthOf(value);
      const level = length > MOST ? 'fail' : 'warn';
      if (count < length) {
        const said = lengthSaid(count, contentOf(tag));
        return say.worst([say.problem(level, 'wide', { key, count: said, length, max }, evidence)]);
      }
      const kept = {
        label: `What fits on X of ${key}`,
        text: cutText(value, shown),
        from: 'server' as const,
      };
      return say.worst([
        say.problem(level, 'long', { key, length: lengthSaid(length, contentOf(tag)), max }, [
          ...evidence,
          kept,
        ]),
      ]);
    }
    if (length >= LEAST) return say.pass(evidence);
    const data = { key, text: short(value), length: lengthSaid(lengthOf(value), contentOf(tag)) };
    return say.worst([say.problem(length < BARE ? 'fail' : 'warn', 'short', data, evidence)]);
  },
});
