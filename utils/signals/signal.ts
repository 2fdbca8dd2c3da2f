import type { Snapshot } from '../page/snapshot';

/**
 * Makes a signal: a pure function of the snapshot, computed once per snapshot object.
 * Rules, cards and sharing call the same signals, so that a preview and a finding cannot disagree.
 */
export function signal<T>(compute: (snapshot: Snapshot) => T): (snapshot: Snapshot) => T {
  const known = new WeakMap<Snapshot, { value: T }>();
  return (snapshot) => {
    const hit = known.get(snapshot);
    if (hit) return hit.value;
    const value = compute(snapshot);
    known.set(snapshot, { value });
    return value;
  };
}
