import { defineRule } from '../../audit/define-rule';
import { fiveNewRules, govUkShareButtons } from '../../audit/sources/observers';
import { networkById } from '../../networks/registry';
import { WIDGETS } from '../../networks/widgets/registry';
import type { Snapshot } from '../../page/snapshot';
import { networkOfShare } from '../../signals/network-of';
import {
  controlOf,
  isProven,
  mayShareUnseen,
  reachableShares,
  type ShareControl,
  shareControls,
  shareHints,
  shareOffers,
} from '../../signals/share-controls';
import { controlExhibit, namesOf, quotable, shareExhibit } from '../../signals/share-exhibits';
import { lacksShareStyle } from '../../signals/share-layout';

const widgetOf = ({ widget }: ShareControl) => WIDGETS.find(({ id }) => id === widget);

/** What closed: the service that draws the button, or the network that it leads to. */
const serviceName = (share: ShareControl): string => {
  const widget = widgetOf(share);
  return (
    (widget?.status.value === 'dead' ? widget.name : undefined) ??
    networkById(share.network ?? '')?.name ??
    share.name
  );
};

/** Buttons and boxes of share services that have closed; none of them shares any more. */
const closedShares = (snapshot: Snapshot): ShareControl[] =>
  shareOffers(snapshot).filter(
    (share) =>
      share.ended &&
      widgetOf(share)?.status.value === 'dead' &&
      controlOf(snapshot, share)?.region !== 'comments',
  );

/** Whether a plug-in stands there whose end was announced, but seen by nobody. */
const mayHaveEnded = (snapshot: Snapshot): boolean =>
  shareOffers(snapshot).some(
    ({ ended, control, widget, network }) =>
      ended && control === undefined && widget === undefined && network === 'facebook',
  );

/** A page as the forms of most networks take it. */
const ANY_PAGE = '?u=https%3A%2F%2Fa.example%2F&url=https%3A%2F%2Fa.example%2F';

/** Whether a link leads to where a network takes links in, but hands nothing over, or stands among comments. */
const leadsToSharing = ({ page }: Snapshot): boolean =>
  page.controls.some(
    ({ url }) => url !== undefined && networkOfShare(url.replace(/[?#].*$/s, '') + ANY_PAGE),
  );

/** Controls of which one at least shows on a page that is drawn. Own choice. */
const MANY = 10;

export default defineRule({
  id: 'share-control-present',
  pillar: 'sharing-ease',
  title: 'There is a way to share from the page itself',
  kind: 'achievement',
  severity: 'major',
  weight: 5,
  confidence: 'high',
  networks: ['all'],
  needs: [],
  rendering: 'to-fail',
  topic: 'share-buttons',
  scope: 'shareable',
  contested:
    'Many designers call share buttons clutter: GOV.UK measured 0.21% of page views, and browsers bring their own.',
  messages: {
    unproven: '“{name}” is named like a share control, but whether it shares could not be made out',
    unseen: 'Of the share controls found, none that leads to a living service shows now',
    hints:
      'Only its markup makes something look like a share button; neither a name nor an address says so',
    onlyDead: 'The only share controls found belong to services that have closed: {networks}',
    none: 'No control was found that lets visitors share the page or copy its link',
  },
  why: 'Each step that a visitor must find alone costs shares; a button is the plainest way to take steps away.',
  fix: {
    text: 'Offer one button for the device’s share sheet with copying as its fallback, and a few plain links that fit your readers.',
    snippet:
      '<button type="button" data-share>Share</button>\n<script>\ndocument.querySelector("[data-share]").onclick = async () => {\n  const page = { title: document.title, url: {{canonical|json}} };\n  if (navigator.share) await navigator.share(page);\n  else await navigator.clipboard.writeText(page.url);\n};\n</script>',
  },
  sources: [fiveNewRules, govUkShareButtons],
  check(snapshot, say) {
    const shares = reachableShares(snapshot);
    const proven = shares.filter((share) => isProven(snapshot, share));
    if (proven.length > 0) {
      return say.pass(proven.slice(0, 10).map((share) => shareExhibit(snapshot, share)));
    }
    const scripted = shares.filter(({ kind }) => kind === 'scripted');
    const first = scripted.find(({ name }) => name.trim() !== '');
    if (!first && scripted.length > 0) return say.cannotTell();
    if (first) {
      return say.warn(
        'unproven',
        { name: quotable(first.name) || first.name },
        scripted.slice(0, 5).map((share) => shareExhibit(snapshot, share)),
      );
    }
    const unseen = shareControls(snapshot).filter(
      (share) => share.state === 'unseen' && isProven(snapshot, share) && share.kind !== 'print',
    );
    if (unseen.length > 0) {
      // Without their style, buttons that are icons show nowhere; a page that shows nothing is not drawn yet.
      const { controls } = snapshot.page;
      const isDrawn = controls.length < MANY || controls.some(({ visible }) => visible);
      if (lacksShareStyle(snapshot) || !isDrawn) return say.cannotTell();
      return say.warn(
        'unseen',
        {},
        unseen.slice(0, 5).map((share) => shareExhibit(snapshot, share)),
      );
    }
    const hints = shareHints(snapshot);
    if (hints.length > 0) {
      return say.warn(
        'hints',
        {},
        hints.slice(0, 5).map((control) => controlExhibit(snapshot, control)),
      );
    }
    if (mayShareUnseen(snapshot) || mayHaveEnded(snapshot)) return say.cannotTell();
    const closed = shares.length > 0 ? shares : closedShares(snapshot);
    if (closed.length > 0) {
      return say.fail(
        'onlyDead',
        { networks: namesOf(closed.map(serviceName)) },
        closed.slice(0, 5).map((share) => shareExhibit(snapshot, share)),
      );
    }
    return leadsToSharing(snapshot) ? say.cannotTell() : say.fail('none');
  },
});
