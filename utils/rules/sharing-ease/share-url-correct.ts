import { defineRule } from '../../audit/define-rule';
import { networkById } from '../../networks/registry';
import { shareAddress } from '../../signals/addresses';
import { controlOf, type ShareControl, shareControls } from '../../signals/share-controls';
import { namesOf, shareExhibit } from '../../signals/share-exhibits';
import { type ShareVerdict, shareVerdict } from '../../signals/share-verdict';
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

/** What belongs to other items of the page, once some control carries the right address. */
const OF_OTHERS: readonly ShareVerdict[] = ['home', 'other-page', 'elsewhere', 'short'];

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
  scope: 'public',
  messages: {
    empty: 'The share links of {controls} carry no address',
    doubleEncoded: '{controls}: the address is percent-encoded twice ({address})',
    placeholder: '{controls}: a template mark was never filled in ({address})',
    notAbsolute: '{controls}: {address} is no full address that starts with https://',
    cut: '{controls}: the address ends early at {address}, because & or # was not encoded',
    private: '{controls}: {address} is on a private or staging host',
    home: '{controls}: the home page is shared instead of this page ({address})',
    otherPage: '{controls}: {address} is shared, which is another page of this site',
    tracked: '{controls}: the shared address carries tracking parameters ({address})',
    variant: '{controls}: {address} is shared, a variant of {expected}',
    unverified:
      '{controls}: {address} is shared; whether it leads to this page could not be checked',
  },
  why: 'A share button that shares the wrong page or a broken address is worse than none.',
  fix: {
    text: 'Put the canonical address into the link, encoded once with encodeURIComponent.',
    snippet: 'https://www.linkedin.com/sharing/share-offsite/?url={{canonical|enc}}',
  },
  sources: [
    {
      title: 'X: web intent',
      url: 'https://docs.x.com/x-for-websites/post-button/guides/web-intent',
      basis: 'read',
      checked: '2026-11-22',
    },
    {
      title: 'Bluesky: action intent links',
      url: 'https://docs.bsky.app/docs/advanced-guides/intent-links',
      basis: 'read',
      checked: '2026-11-22',
    },
    {
      title: 'RFC 3986: percent-encoding',
      url: 'https://www.rfc-editor.org/rfc/rfc3986#section-2.1',
      basis: 'memory',
      checked: '2026-11-22',
    },
  ],
  check(snapshot, say) {
    const judged = shareControls(snapshot).flatMap((share): Judged[] => {
      const verdict = shareVerdict(snapshot, share, controlOf(snapshot, share)?.url);
      return verdict ? [{ share, verdict }] : [];
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

    const nameOf = ({ name, network = '', kind }: ShareControl) =>
      networkById(network)?.name || name || kind;
    const groups = Map.groupBy(
      counted.filter(({ verdict }) => verdict !== 'right'),
      ({ verdict }) => verdict as Exclude<ShareVerdict, 'right'>,
    );
    const expected = shareAddress(snapshot).url;
    const problems = [...groups].map(([verdict, group]) => {
      const [level, message] = MESSAGES[verdict];
      const data = {
        controls: namesOf(group.map(({ share }) => nameOf(share))),
        address: (group[0]?.share.shares ?? '').slice(0, 200),
        expected,
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
