import { defineRule } from '../../audit/define-rule';
import { govUkShareButtons, shareButtonDebate } from '../../audit/sources/observers';
import { canonicalUrl, pageUrl, shareAddress } from '../../signals/addresses';
import {
  mayShareUnseen,
  reachableShares,
  shareControls,
  shareHints,
  shareOffers,
} from '../../signals/share-controls';
import { calledFirst, shareExhibit } from '../../signals/share-exhibits';
import { saysCopy, saysShare } from '../../signals/share-words';
import { difference, trackingIn } from '../../signals/urls';

/** Classes and data of controls that copy the link without saying so in their name. */
const COPY_MARK = /copy[-_]?(link|url)/i;

export default defineRule({
  id: 'copy-link-available',
  pillar: 'sharing-ease',
  title: 'The link can be copied with one click',
  kind: 'achievement',
  severity: 'major',
  weight: 4,
  confidence: 'high',
  networks: ['all'],
  needs: [],
  rendering: 'to-fail',
  topic: 'share-buttons',
  scope: 'shareable',
  contested: 'Browsers have an address bar; on phones and inside apps it is often hidden.',
  messages: {
    inMenu: '{control} copies the link, but only comes up once a menu is opened',
    differs: '{control} copies {address}, which is not the clean address of this page',
    onlySheet:
      'Copying is only offered by the device’s share sheet, which many desktop browsers do not have',
    none: 'No control was found that copies the link of the page',
  },
  why: 'A copied link works in every network, chat and mail, loads nothing from others and never goes out of service.',
  fix: {
    text: 'Add a button that copies the address.',
    snippet:
      '<button type="button" data-copy="{{canonical}}">Copy link</button>\n<script>\ndocument.querySelector("[data-copy]").onclick = (event) =>\n  navigator.clipboard.writeText(event.currentTarget.dataset.copy);\n</script>',
  },
  sources: [govUkShareButtons, shareButtonDebate],
  check(snapshot, say) {
    const shares = reachableShares(snapshot);
    const copies = shares.filter(({ kind }) => kind === 'copy');
    const own = [canonicalUrl(snapshot), pageUrl(snapshot), shareAddress(snapshot).url];
    const isRight = (address: string | undefined) =>
      address === undefined ||
      (trackingIn(address).length === 0 &&
        own.some((each) => difference(address, each) === 'none'));
    const right = copies.filter(({ shares: address }) => isRight(address));
    const best = right.find(({ state }) => state === 'seen') ?? right[0] ?? copies[0];
    if (best) {
      const evidence = [shareExhibit(snapshot, best)];
      if (!isRight(best.shares))
        return say.warn(
          'differs',
          { control: calledFirst(best), address: best.shares ?? '' },
          evidence,
        );
      return best.state === 'seen'
        ? say.pass(evidence)
        : say.warn('inMenu', { control: calledFirst(best) }, evidence);
    }
    // A button named “Share” may well copy, or open a menu that does; so may what is not rendered now.
    const mayCopy =
      shareControls(snapshot).some(({ kind }) => kind === 'copy') ||
      // The menu of a widget has it, wherever its container stands and whatever its size.
      shareControls(snapshot).some(({ kind }) => kind === 'scripted' || kind === 'widget') ||
      // One that only its place among others tells, as an icon before “Copied”.
      shareOffers(snapshot).some(({ kind }) => kind === 'copy') ||
      shareHints(snapshot).length > 0 ||
      mayShareUnseen(snapshot) ||
      snapshot.page.controls.some(
        ({ marks, data }) =>
          COPY_MARK.test(marks) ||
          Object.entries(data).some(([key, value]) => COPY_MARK.test(key) || COPY_MARK.test(value)),
      ) ||
      // What no link or button is known to say may be one that a script makes; last, since a page has hundreds of lines.
      snapshot.page.lines.some(saysCopy);
    const sheet = shares.find(({ kind }) => kind === 'native');
    if (sheet && !snapshot.page.inlineShareCode.clipboard && !mayCopy)
      return say.warn('onlySheet', {}, [shareExhibit(snapshot, sheet)]);
    const isNamedSo = snapshot.page.controls.some(
      ({ tag, name }) => tag === 'button' && saysShare(name),
    );
    return mayCopy || sheet || isNamedSo ? say.cannotTell() : say.fail('none');
  },
});
