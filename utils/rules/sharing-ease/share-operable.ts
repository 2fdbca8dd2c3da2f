import { defineRule } from '../../audit/define-rule';
import { networkById } from '../../networks/registry';
import type { Control } from '../../page/snapshot';
import { type PlacedShare, placedShares, reachableShares } from '../../signals/share-controls';
import { namesOf, placeOf, shareExhibit } from '../../signals/share-exhibits';

const LINK = /^(?:a|area)$/;

const isScriptAddress = ({ control: { tag, href = '' } }: PlacedShare) =>
  LINK.test(tag) && /^\s*javascript:/i.test(href);

/** A link that works without scripts: mail and chat schemes are real targets too. */
const isRealLink = ({ tag, href = '' }: Control) =>
  LINK.test(tag) && !/^\s*(?:#|javascript:|about:|$)/i.test(href);

const nameOf = ({ share }: PlacedShare) =>
  networkById(share.network ?? '')?.name ?? (share.name || placeOf(share));

export default defineRule({
  id: 'share-operable',
  pillar: 'sharing-ease',
  title: 'Share controls work by keyboard and are real links',
  kind: 'achievement',
  severity: 'minor',
  weight: 3,
  confidence: 'high',
  networks: ['all'],
  needs: [],
  rendering: 'needed',
  dependsOn: ['share-control-present'],
  topic: 'share-buttons',
  scope: 'public',
  messages: {
    unfocusable: 'Out of reach of the keyboard: {controls}',
    scriptAddress: 'A script (javascript:) instead of an address: {controls}',
    scriptOnly: 'A script instead of a real link: {controls}',
  },
  why: 'A real link works without scripts and by keyboard, and can be long-pressed, copied and opened in an app.',
  fix: {
    text: 'Make every button of a network a link with its share address, and everything else a button element.',
    snippet:
      '<a href="https://www.linkedin.com/sharing/share-offsite/?url={{canonical|enc}}">LinkedIn</a>\n<button type="button" data-copy="{{canonical}}">Copy link</button>',
  },
  sources: [
    {
      title: 'WCAG 2.2, success criterion 2.1.1: keyboard',
      url: 'https://www.w3.org/WAI/WCAG22/Understanding/keyboard.html',
      basis: 'memory',
      checked: '2026-11-22',
    },
  ],
  check(snapshot, say) {
    const shares = reachableShares(snapshot);
    // What a vendor's script makes of its own element cannot be seen; it may put a frame there.
    const judged = placedShares(snapshot).filter(
      ({ share, control }) => share.widget === undefined || isRealLink(control),
    );
    if (judged.length === 0) return shares.length > 0 ? say.cannotTell() : say.nothingToCheck();
    // Where one real link leads to a network, its other controls keep nobody out.
    const isReal = (each: PlacedShare) => isRealLink(each.control) && !isScriptAddress(each);
    const linked = new Set(
      judged
        .filter((each) => isReal(each) && !each.control.unfocusable)
        .map(({ share }) => share.network),
    );
    const unlinked = judged.filter(
      (each) => each.share.network === undefined || !linked.has(each.share.network),
    );
    // Entries of a closed menu are often taken out of the order until it opens.
    const unfocusable = unlinked.filter(
      ({ share, control }) => control.unfocusable && share.state === 'seen',
    );
    // To mail the page, a site may well open a form of its own.
    const networks = unlinked.filter(
      (each) =>
        each.share.network !== undefined &&
        each.share.kind !== 'email' &&
        !unfocusable.includes(each),
    );
    const scripted = networks.filter(isScriptAddress);
    const buttons = networks.filter((each) => !isReal(each) && !scripted.includes(each));
    const exhibits = (list: readonly PlacedShare[]) =>
      list.slice(0, 5).map(({ share }) => shareExhibit(snapshot, share));
    const controls = (list: readonly PlacedShare[]) => namesOf(list.map(nameOf));
    return say.worst(
      [
        ...(unfocusable.length > 0
          ? [
              say.problem(
                'fail',
                'unfocusable',
                { controls: controls(unfocusable) },
                exhibits(unfocusable),
              ),
            ]
          : []),
        ...(scripted.length > 0
          ? [
              say.problem(
                'fail',
                'scriptAddress',
                { controls: controls(scripted) },
                exhibits(scripted),
              ),
            ]
          : []),
        ...(buttons.length > 0
          ? [say.problem('warn', 'scriptOnly', { controls: controls(buttons) }, exhibits(buttons))]
          : []),
      ],
      exhibits(judged),
    );
  },
});
