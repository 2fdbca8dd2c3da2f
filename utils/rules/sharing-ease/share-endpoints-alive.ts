import { defineRule } from '../../audit/define-rule';
import { threadsIntents } from '../../audit/sources/meta';
import { socialShareUrls } from '../../audit/sources/observers';
import { xWebIntent } from '../../audit/sources/x';
import { networkById } from '../../networks/registry';
import { WIDGETS } from '../../networks/widgets/registry';
import type { Snapshot } from '../../page/snapshot';
import { controlOf, reachableShares, type ShareControl } from '../../signals/share-controls';
import { calledFirst, isTelling, shareExhibit } from '../../signals/share-exhibits';

/**
 * Whether a link marks the place where the network's own script puts its button, and then its address is not used.
 * Another script may load that one later, so it need not be seen.
 */
function isPlaceholder(snapshot: Snapshot, share: ShareControl): boolean {
  const marks = controlOf(snapshot, share)?.marks ?? '';
  return WIDGETS.some(
    ({ network, recognise }) =>
      network === share.network && recognise.value.button?.test(marks) === true,
  );
}

export default defineRule({
  id: 'share-endpoints-alive',
  pillar: 'sharing-ease',
  title: 'Every share button leads to a living service',
  kind: 'guard',
  severity: 'major',
  weight: 5,
  confidence: 'high',
  networks: ['all'],
  needs: [],
  rendering: 'to-fail',
  topic: 'share-buttons',
  scope: 'public',
  messages: {
    deadSince: '{control} leads to {network}, which takes no more links (ended {closed})',
    deadFollowed:
      '{control} leads to {network}, which takes no more links (ended {closed}); {successor} came after it',
    older:
      '{control} uses an older address of {network}; it works only as long as {network} redirects it',
    insecure: '{control} leads to {network} with http:// instead of https://',
  },
  why: 'A button to a closed service says that nobody looks after the page, and takes the place of one that works.',
  fix: {
    text: 'Remove the button; offer “Copy link” or a network that your readers use instead.',
    snippet:
      '<a href="https://bsky.app/intent/compose?text={{title|enc}}%20{{canonical|enc}}">Share on Bluesky</a>',
  },
  sources: [socialShareUrls, xWebIntent, threadsIntents],
  check(snapshot, say) {
    const judged = reachableShares(snapshot).flatMap((share) => {
      const network = share.network ? networkById(share.network) : undefined;
      return network ? [{ share, network }] : [];
    });
    if (judged.length === 0) return say.nothingToCheck();
    const isDead = ({ network }: (typeof judged)[number]) => network.status.value === 'dead';
    const wrong = judged.filter(
      (each) => isDead(each) || (each.share.outdated && !isPlaceholder(snapshot, each.share)),
    );
    // One of each network is enough, best one that can be called by its name.
    const groups = [...Map.groupBy(wrong, ({ network }) => network.id).values()];
    const told = groups.flatMap(
      (group) => group.find(({ share }) => isTelling(share.name)) ?? group.slice(0, 1),
    );
    const problems = told.map((each) => {
      const { share, network } = each;
      const data = { control: calledFirst(share), network: network.name };
      const evidence = [shareExhibit(snapshot, share)];
      if (!isDead(each)) {
        return say.problem('warn', share.plain ? 'insecure' : 'older', data, evidence);
      }
      const { closed, successor } = network;
      // A day from memory is shown as its year.
      const when =
        closed === undefined
          ? 'day unknown'
          : closed.basis === 'memory'
            ? closed.value.slice(0, 4)
            : closed.value;
      return successor
        ? say.problem(
            'fail',
            'deadFollowed',
            { ...data, closed: when, successor: successor.value.name },
            evidence,
          )
        : say.problem('fail', 'deadSince', { ...data, closed: when }, evidence);
    });
    return say.worst(
      problems,
      judged.slice(0, 10).map(({ share }) => shareExhibit(snapshot, share)),
    );
  },
});
