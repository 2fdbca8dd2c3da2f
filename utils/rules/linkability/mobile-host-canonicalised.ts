import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { googleDuplicateUrls } from '../../audit/sources/google';
import { metaSharingGuide } from '../../audit/sources/meta';
import type { Snapshot } from '../../page/snapshot';
import { ogUrl, pageUrl, servedCanonicals } from '../../signals/addresses';
import { keyExhibit, servedPage, short } from '../../signals/card-values';
import { webUrl } from '../../signals/urls';

/** Labels of hosts that serve a second edition, before a whole domain: not mobile.de, and not m.co.uk. */
const MOBILE_HOST = /^(?:m|mobile|wap|amp)\.(?!(?:com?|org|net|ac|gov)\.[a-z]{2}$)[^.]+\../i;

/** Path of an AMP page. Guitars have amps too, so it counts only with AMP’s own script. */
const AMP_PATH = /^\/amp\/|\/amp\/?$/i;
const AMP_SCRIPT = /^https:\/\/cdn\.ampproject\.org\/v0(?:\.m?js|\/)/i;

/** Whether an address is that of a second edition; `amp`: the page itself runs AMP’s script. */
function isSecond(address: string | undefined, amp: boolean): boolean {
  const url = webUrl(address);
  return (
    url !== undefined && (MOBILE_HOST.test(url.hostname) || (amp && AMP_PATH.test(url.pathname)))
  );
}

const runsAmp = ({ page, server }: Snapshot) =>
  [...page.scripts, ...(server.state === 'ok' ? server.facts.scripts : [])].some((each) =>
    AMP_SCRIPT.test(each),
  );

export default defineRule({
  id: 'mobile-host-canonicalised',
  pillar: 'linkability',
  title: 'The mobile address points to the main one',
  kind: 'guard',
  severity: 'minor',
  weight: 3,
  confidence: 'high',
  networks: ['facebook', 'google', 'all'],
  needs: ['server'],
  topic: 'canonical',
  scope: 'public',
  messages: {
    neither:
      'This is the mobile edition, “{address}”, and neither the canonical link nor og:url names the main page',
    ogUrl: 'The canonical link names the main page, but og:url names the mobile edition, “{ogUrl}”',
    canonical: 'og:url names the main page, but the canonical link does not',
  },
  why: 'Meta asks that pages on a mobile address name the main one, so that shares of both count together.',
  fix: {
    text: 'Print the address of the main page in both the canonical link and og:url of the mobile edition.',
    snippet:
      '<link rel="canonical" href="TODO: address of the main page">\n<meta property="og:url" content="TODO: the same">',
  },
  sources: [metaSharingGuide, googleDuplicateUrls],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const amp = runsAmp(snapshot);
    const own = pageUrl(snapshot);
    if (!isSecond(own, amp)) return say.nothingToCheck();
    const [canonical] = servedCanonicals(snapshot);
    const og = ogUrl(snapshot);
    const evidence: Exhibit[] = [
      { label: 'address', text: own.slice(0, 500), from: 'address' },
      ...(canonical ? [canonical.evidence] : []),
      ...keyExhibit(facts.head, 'og:url'),
    ];
    const isMain = (address: string | undefined) =>
      webUrl(address) !== undefined && !isSecond(address, amp);
    const byCanonical = isMain(canonical?.url);
    // A missing og:url is another rule's matter: then Meta has nothing to count apart.
    if (byCanonical && (og === undefined || isMain(og))) return say.pass(evidence);
    if (byCanonical) return say.warn('ogUrl', { ogUrl: short(og ?? '') }, evidence);
    if (facts.cut) return say.cannotTell();
    return isMain(og)
      ? say.warn('canonical', {}, evidence)
      : say.fail('neither', { address: short(own) }, evidence);
  },
});
