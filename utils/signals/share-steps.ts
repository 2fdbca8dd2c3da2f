import { controlOf, reachableShares, type ShareControl } from './share-controls';
import { OF_OTHERS, shareVerdict } from './share-verdict';
import { signal } from './signal';

/**
 * Steps without any control: focus the address bar, copy, open the network, paste. Our own measure, as is
 * the weight of one for each press and scroll.
 */
export const MANUAL_STEPS = 4;

export interface ShareSteps {
  /** Fewest steps to a network's own form with the page's own controls; `null` without any. */
  best: number | null;
  /** Fewest steps to the copied link; `null` without a control for it. */
  copy: number | null;
  manual: number;
}

/**
 * Ways to share this page, shortest first. What merely opens a menu of others is no way of its own, and what
 * shares another page is none to share this one.
 */
export const shareRoutes = signal((snapshot): ShareControl[] => {
  const all = reachableShares(snapshot)
    .filter(({ kind, route }) => kind !== 'scripted' || !route.includes('choose'))
    .sort((a, b) => a.steps - b.steps);
  const own = all.filter(
    (share) => !OF_OTHERS.includes(shareVerdict(snapshot, share, controlOf(snapshot, share)?.url)),
  );
  // That the one button of the page shares a wrong address is told by `share-url-correct`.
  return own.length > 0 ? own : all;
});

/** How many steps sharing takes, the confirmation inside the network left out: it is the same for all. */
export const shareSteps = signal((snapshot): ShareSteps => {
  const shares = shareRoutes(snapshot);
  const fewest = (list: typeof shares) =>
    list.length > 0 ? Math.min(...list.map(({ steps }) => steps)) : null;
  return {
    best: fewest(shares),
    copy: fewest(shares.filter(({ kind }) => kind === 'copy')),
    manual: MANUAL_STEPS,
  };
});
