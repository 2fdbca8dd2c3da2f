import type { Snapshot } from '../page/snapshot';
import { type RobotsVerdict, robotsVerdict } from './robots';
import { signal } from './signal';

/** The snapshot as it would be with the robots.txt of the picture's host, where a full audit has read it. */
const withImageRobots = signal((snapshot): Snapshot | null => {
  const robots = snapshot.full?.imageRobots;
  return robots ? { ...snapshot, robots } : null;
});

/**
 * Whether robots.txt lets a crawler fetch a picture: that of the page's own host, or the one of the picture's host
 * from a full audit. `allowed` is `undefined` where neither speaks for the address.
 */
export function imageVerdict(
  snapshot: Snapshot,
  tokens: readonly string[],
  address: string,
): RobotsVerdict {
  const own = robotsVerdict(snapshot, tokens, address);
  const other = withImageRobots(snapshot);
  return own.allowed === undefined && other ? robotsVerdict(other, tokens, address) : own;
}
