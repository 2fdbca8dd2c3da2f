import { defineRule } from '../../audit/define-rule';
import { mastodonPreviewCard } from '../../audit/sources/mastodon';
import { discordPreviews } from '../../audit/sources/messengers';
import { socialShareUrls } from '../../audit/sources/observers';
import { short } from '../../signals/card-values';
import { pageAddress, pageAddressCalled } from '../../signals/page-address';
import { decodeOnce } from '../../signals/shared-address';
import { webUrl, withoutTracking } from '../../signals/urls';

/** Characters up to which an address is easy to pass on. Own choice. */
const GOOD = 120;

/** Characters above which an address is a burden wherever it is shown bare. Own choice. */
const MOST = 512;

/**
 * Characters above which a network does without a preview. Discord: draft of its documentation,
 * discord/discord-api-docs, pull request 8606; Mastodon: app/models/preview_card.rb. Checked 2026-11-22.
 */
const REFUSES: readonly [network: string, most: number][] = [
  ['Discord', 2_048],
  ['Mastodon', 2_692],
];

export default defineRule({
  id: 'url-short-enough',
  pillar: 'linkability',
  title: 'The address is reasonably short',
  kind: 'guard',
  severity: 'minor',
  weight: 2,
  confidence: 'medium',
  networks: ['email', 'linkedin', 'discord', 'mastodon', 'all'],
  needs: [],
  topic: 'address',
  scope: 'public',
  contested:
    'Only the two upper limits are those of networks; what is long is a matter of taste, and where links are shortened nobody sees it.',
  messages: {
    long: '{which} is {count} characters long; {good} or fewer are easy to pass on',
    escaped:
      '{which} looks short, but pasted elsewhere it is {count} characters long, as its letters are escaped',
    tooLong: '{which} is {count} characters long',
    refused: '{which} is {count} characters long, too long for a preview on {networks}',
  },
  why: 'Long addresses break in mails and print and make QR codes too fine to read; some networks drop the preview.',
  fix: {
    text: 'Give new pages short names without filler words. Shorten the address of an old page only if the old one keeps leading to it.',
  },
  sources: [
    discordPreviews,
    mastodonPreviewCard,
    socialShareUrls,
    { title: 'Thresholds of 120 and 512 characters', basis: 'own-choice', checked: '2026-11-22' },
  ],
  check(snapshot, say) {
    const { value, evidence } = pageAddress(snapshot);
    const address = webUrl(withoutTracking(value))?.href.replace(/#.*$/s, '');
    if (address === undefined) return say.nothingToCheck();
    const count = address.length;
    const which = pageAddressCalled(snapshot);
    if (count <= GOOD) return say.pass([evidence]);
    const refused = REFUSES.filter(([, most]) => count > most).map(([network]) => network);
    if (refused.length > 0)
      return say.fail('refused', { which, count, networks: refused.join(' and ') }, [evidence]);
    if (count > MOST) return say.fail('tooLong', { which, count }, [evidence]);
    const shown = decodeOnce(address);
    return [...shown].length <= GOOD
      ? say.warn('escaped', { which, count }, [evidence, { ...evidence, text: short(shown) }])
      : say.warn('long', { which, count, good: GOOD }, [evidence]);
  },
});
