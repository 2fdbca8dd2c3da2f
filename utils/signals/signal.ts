import type { Snapshot } from '../page/snapshot';

/** Values of each snapshot by the number of the signal, boxed: `undefined` is a value, too. */
const known = new WeakMap<Snapshot, { value: unknown }[]>();

// Thousands of questions in a row are about the same snapshot.
let latest: Snapshot | undefined;
let latestValues: { value: unknown }[] = [];

let signals = 0;

function valuesOf(snapshot: Snapshot): { value: unknown }[] {
  if (snapshot !== latest) {
    latestValues = known.get(snapshot) ?? [];
    known.set(snapshot, latestValues);
    latest = snapshot;
  }
  return latestValues;
}

/**
 * Makes a signal: a pure function of the snapshot, computed once per snapshot object.
 * Rules, cards and sharing call the same signals, so that a preview and a finding cannot disagree.
 */
export function signal<T>(compute: (snapshot: Snapshot) => T): (snapshot: Snapshot) => T {
  const number = signals++;
  return (snapshot) => {
    const values = valuesOf(snapshot);
    const hit = values[number];
    if (hit) return hit.value as T;
    const value = compute(snapshot);
    values[number] = { value };
    return value;
  };
}
