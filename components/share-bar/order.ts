import type { Target } from '../../utils/share/target';

/** Targets that stand in the bar itself; the others are under “More”. */
export const FAVOURITES = 5;

/** Targets that a number key presses. */
const KEYS = 9;

/** Targets that stand in the bar, but for the link, which has a place of its own. */
export const favouritesOf = (targets: readonly Target[]): Target[] =>
  targets.filter(({ id }) => id !== 'copy-link').slice(0, FAVOURITES);

/** The number key that presses a target; absent beyond the ninth. */
export function keyOf(targets: readonly Target[], { id }: Target): string | undefined {
  const at = targets.findIndex((each) => each.id === id);
  return at >= 0 && at < KEYS ? String(at + 1) : undefined;
}

/** The target that a number key presses. */
export const targetOfKey = (targets: readonly Target[], key: string): Target | undefined =>
  /^[1-9]$/.test(key) ? targets[Number(key) - 1] : undefined;
