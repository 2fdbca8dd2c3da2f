import { defineRule } from '../../audit/define-rule';
import { networkById } from '../../networks/registry';
import { reachableShares } from '../../signals/share-controls';
import { shareExhibit } from '../../signals/share-exhibits';

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
  scope: 'public',
  messages: {
    deadSince: '“{name}” leads to {network}, which takes no more links (ended {closed})',
    deadFollowed:
      '“{name}” leads to {network}, which takes no more links (ended {closed}); {successor} came after it',
    older:
      '“{name}” uses an older address of {network}; it works only as long as {network} redirects it',
  },
  why: 'A button to a closed service says that nobody looks after the page, and takes the place of one that works.',
  fix: {
    text: 'Remove the button; offer “Copy link” or a network that your readers use instead.',
    snippet:
      '<a href="https://bsky.app/intent/compose?text={{title|enc}}%20{{canonical|enc}}">Share on Bluesky</a>',
  },
  sources: [
    {
      title: 'bradvin/social-share-urls: share addresses that were tried, with their state',
      url: 'https://github.com/bradvin/social-share-urls',
      basis: 'read',
      checked: '2026-11-22',
    },
    {
      title: 'X: web intent',
      url: 'https://docs.x.com/x-for-websites/post-button/guides/web-intent',
      basis: 'read',
      checked: '2026-11-22',
    },
    {
      title: 'Threads: web intents',
      url: 'https://developers.facebook.com/documentation/threads/threads-web-intents',
      basis: 'read',
      checked: '2026-11-22',
    },
  ],
  check(snapshot, say) {
    const seen = new Set<string>();
    const judged = reachableShares(snapshot).flatMap((share) => {
      const network = share.network ? networkById(share.network) : undefined;
      return network ? [{ share, network }] : [];
    });
    if (judged.length === 0) return say.nothingToCheck();
    const problems = judged.flatMap(({ share, network }) => {
      const isDead = network.status.value === 'dead';
      const key = `${network.id} ${isDead}`;
      if ((!isDead && !share.outdated) || seen.has(key)) return [];
      seen.add(key);
      const data = { name: share.name || network.name, network: network.name };
      const evidence = [shareExhibit(snapshot, share)];
      if (!isDead) return [say.problem('warn', 'older', data, evidence)];
      const { closed, successor } = network;
      // A day from memory is shown as its year.
      const when =
        closed === undefined
          ? 'day unknown'
          : closed.basis === 'memory'
            ? closed.value.slice(0, 4)
            : closed.value;
      return [
        successor
          ? say.problem(
              'fail',
              'deadFollowed',
              { ...data, closed: when, successor: successor.value.name },
              evidence,
            )
          : say.problem('fail', 'deadSince', { ...data, closed: when }, evidence),
      ];
    });
    return say.worst(
      problems,
      judged.slice(0, 10).map(({ share }) => shareExhibit(snapshot, share)),
    );
  },
});
