import { defineRule } from '../../audit/define-rule';
import { networkById } from '../../networks/registry';
import { isProven, reachableShares, shareControls, shareHints } from '../../signals/share-controls';
import { controlExhibit, namesOf, shareExhibit } from '../../signals/share-exhibits';
import { awaitsWidget } from '../../signals/widgets';

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
  scope: 'shareable',
  contested:
    'Many designers call share buttons clutter: GOV.UK measured 0.21% of page views, and browsers bring their own.',
  messages: {
    unproven:
      '“{name}” is named like a share control, but what it does cannot be seen from outside',
    unseen: 'The share controls of the page ({count}) do not show at this window size',
    hints:
      'By their markup alone, {count} elements look like share buttons; neither a name nor an address says so',
    onlyDead: 'The only share controls lead to services that have closed: {networks}',
    none: 'Nothing on the page lets visitors share it or copy its link',
  },
  why: 'Each step that a visitor must find alone costs shares; a button is the plainest way to take steps away.',
  fix: {
    text: 'Offer one button for the device’s share sheet with copying as its fallback, and a few plain links that fit your readers.',
    snippet:
      '<button type="button" data-share>Share</button>\n<script>\ndocument.querySelector("[data-share]").onclick = async () => {\n  const page = { title: document.title, url: {{canonical|json}} };\n  if (navigator.share) await navigator.share(page);\n  else await navigator.clipboard.writeText(page.url);\n};\n</script>',
  },
  sources: [
    {
      title: 'Rohit Bhargava: the 5 new rules of social media optimization',
      url: 'https://rohitbhargava.com/the-5-new-rules-of-social-media-optimization-smo/',
      basis: 'read',
      checked: '2026-11-22',
    },
    {
      title: 'GOV.UK social sharing buttons: the first 10 weeks',
      url: 'https://insidegovuk.blog.gov.uk/2014/02/20/gov-uk-social-sharing-buttons-the-first-10-weeks/',
      basis: 'read',
      checked: '2026-11-22',
    },
  ],
  check(snapshot, say) {
    const shares = reachableShares(snapshot);
    const proven = shares.filter((share) => isProven(snapshot, share));
    if (proven.length > 0) {
      return say.pass(proven.slice(0, 10).map((share) => shareExhibit(snapshot, share)));
    }
    const scripted = shares.filter(({ kind }) => kind === 'scripted');
    const [first] = scripted;
    if (first) {
      return say.warn(
        'unproven',
        { name: first.name },
        scripted.slice(0, 5).map((share) => shareExhibit(snapshot, share)),
      );
    }
    const unseen = shareControls(snapshot).filter(
      (share) => share.state === 'unseen' && isProven(snapshot, share) && share.kind !== 'print',
    );
    if (unseen.length > 0) {
      return say.warn(
        'unseen',
        { count: unseen.length },
        unseen.slice(0, 5).map((share) => shareExhibit(snapshot, share)),
      );
    }
    const hints = shareHints(snapshot);
    if (hints.length > 0) {
      return say.warn('hints', { count: hints.length }, hints.slice(0, 5).map(controlExhibit));
    }
    // A list that was cut may have held one, and a share script may still put its buttons in.
    if (snapshot.page.cut.includes('controls') || awaitsWidget(snapshot)) return say.cannotTell();
    return shares.length > 0
      ? say.fail(
          'onlyDead',
          { networks: namesOf(shares.map(({ network = '' }) => networkById(network)?.name ?? '')) },
          shares.slice(0, 5).map((share) => shareExhibit(snapshot, share)),
        )
      : say.fail('none');
  },
});
