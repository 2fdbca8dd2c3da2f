import { defineRule } from '../../audit/define-rule';
import { blueskyIntents } from '../../audit/sources/networks';
import { xWebIntent } from '../../audit/sources/x';
import { networkById } from '../../networks/registry';
import type { Control } from '../../page/snapshot';
import { shareAddress } from '../../signals/addresses';
import { short } from '../../signals/card-values';
import { controlOf, type ShareControl, shareControls } from '../../signals/share-controls';
import { namesOf, placeOf, shareExhibit } from '../../signals/share-exhibits';
import { OF_OTHERS, type ShareVerdict, shareVerdict, twinOf } from '../../signals/share-verdict';
import { difference } from '../../signals/urls';

interface Judged {
  share: ShareControl;
  verdict: ShareVerdict;
}

const MESSAGES = {
  empty: ['fail', 'empty'],
  'double-encoded': ['fail', 'doubleEncoded'],
  placeholder: ['fail', 'placeholder'],
  'not-absolute': ['fail', 'notAbsolute'],
  cut: ['fail', 'cut'],
  private: ['fail', 'private'],
  home: ['fail', 'home'],
  'other-page': ['fail', 'otherPage'],
  tracked: ['warn', 'tracked'],
  variant: ['warn', 'variant'],
  short: ['warn', 'unverified'],
  elsewhere: ['warn', 'unverified'],
} as const;

/** What a script that uses the address may still put right. */
const BEFORE_SCRIPT: readonly ShareVerdict[] = ['placeholder', 'not-absolute', 'double-encoded'];

/** What is no mistake yet where nobody sees the control. */
const UNSURE_UNSEEN: readonly (ShareVerdict | undefined)[] = [
  ...OF_OTHERS,
  ...BEFORE_SCRIPT,
  'empty',
];

/** Whether the address stands in the link itself, and not in data or code that a script works with. */
const isWritten = ({ tag, href = '', onclick = '' }: Control) =>
  /^(?:a|area)$/.test(tag) &&
  !/^\s*(?:#|javascript:|$)/i.test(href) &&
  // It may open another address than its link names.
  !/\breturn\b/.test(onclick);

export default defineRule({
  id: 'share-url-correct',
  pillar: 'sharing-ease',
  title: 'Share links carry the right, correctly encoded address',
  kind: 'achievement',
  severity: 'critical',
  weight: 8,
  confidence: 'high',
  networks: ['all'],
  needs: [],
  rendering: 'to-fail',
  topic: 'share-buttons',
  scope: 'public',
  messages: {
    empty: '{controls}: the link to share by carries no address',
    doubleEncoded: '{controls}: the address is percent-encoded twice ({address})',
    placeholder: '{controls}: a template mark was never filled in ({address})',
    notAbsolute:
      '{controls}: what is shared is no full address that starts with https:// ({address})',
    cut: '{controls}: the address ends early, because & or # was not encoded ({address})',
    private: '{controls}: an address on a private or staging host is shared ({address})',
    home: '{controls}: the home page is shared instead of this page ({address})',
    otherPage: '{controls}: another page of this site is shared ({address})',
    tracked: '{controls}: the shared address carries tracking parameters ({address})',
    variant: '{controls}: a variant of {expected} is shared ({address})',
    unverified:
      '{controls}: whether the shared address leads to this page could not be checked ({address})',
  },
  why: 'A share button that shares the wrong page or a broken address is worse than none.',
  fix: {
    text: 'Put the canonical address into the link, encoded once with encodeURIComponent.',
    snippet: 'https://www.linkedin.com/sharing/share-offsite/?url={{canonical|enc}}',
  },
  sources: [
    xWebIntent,
    blueskyIntents,
    {
      title: 'RFC 3986: percent-encoding',
      url: 'https://www.rfc-editor.org/rfc/rfc3986#section-2.1',
      basis: 'memory',
      checked: '2026-11-22',
    },
  ],
  check(snapshot, say) {
    const judged = shareControls(snapshot).flatMap((share): Judged[] => {
      const control = controlOf(snapshot, share);
      const verdict = shareVerdict(snapshot, share, control?.url);
      if (!verdict || (BEFORE_SCRIPT.includes(verdict) && control && !isWritten(control)))
        return [];
      // What does not show now may be a template, or belong to another item that comes up on its own.
      const isTemplate = share.state === 'unseen' && UNSURE_UNSEEN.includes(verdict);
      // A video embedded from another site brings a menu of its own.
      const isOfVideo = control?.visible === false && verdict === 'elsewhere';
      return isTemplate || isOfVideo ? [] : [{ share, verdict }];
    });
    const isOwn = ({ verdict }: Judged) => !OF_OTHERS.includes(verdict);
    const others = judged.filter(({ verdict }) => verdict === 'other-page');
    const [first] = others;
    // Buttons for several pages belong to a list of them; one lone other page is a mistake.
    const isList =
      first !== undefined &&
      others.some(
        ({ share }) => difference(share.shares ?? '', first.share.shares ?? '') !== 'none',
      );
    const someRight = judged.some(isOwn);
    const counted = judged.filter(
      (each) => isOwn(each) || (!someRight && !(isList && each.verdict === 'other-page')),
    );
    if (counted.length === 0) return say.nothingToCheck();

    const nameOf = (share: ShareControl) =>
      networkById(share.network ?? '')?.name || share.name || placeOf(share);
    const expectedBy = ({ shares = '' }: ShareControl) =>
      twinOf(snapshot, shares) ?? shareAddress(snapshot).url;
    const groups = Map.groupBy(
      counted.filter(({ verdict }) => verdict !== 'right'),
      ({ verdict, share }) => (verdict === 'variant' ? expectedBy(share) : verdict),
    );
    const problems = [...groups.values()].flatMap((group) => {
      const [first] = group;
      if (!first || first.verdict === 'right') return [];
      const [level, message] = MESSAGES[first.verdict];
      const { shares: address = '' } = first.share;
      // One address said of all would be untrue of those that name their network in it.
      const isOne = group.every(({ share }) => share.shares === first.share.shares);
      const shown = short(address, 200);
      const data = {
        controls: namesOf(group.map(({ share }) => nameOf(share))),
        address: isOne ? shown : `${nameOf(first.share)}: ${shown}`,
        expected: short(expectedBy(first.share), 200),
      };
      return say.problem(
        level,
        message,
        data,
        group
          .slice(0, 5)
          .map(({ share }) => shareExhibit(snapshot, share, share.raw || share.shares)),
      );
    });
    return say.worst(
      problems,
      counted.slice(0, 10).map(({ share }) => shareExhibit(snapshot, share)),
    );
  },
});
