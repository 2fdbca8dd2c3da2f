/**
 * Random numbers from 0 to below 1 that are the same for the same seed: Mulberry32 by Tommy Ettinger, which is in
 * the public domain (https://gist.github.com/tommyettinger/46a874533244883189143505d203312c). Good enough to draw
 * samples, of no use for secrets. The seed is an integer from 0 to 2³² − 1.
 */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `count` of the values, each as likely as any other, none twice; all, shuffled, where there are fewer. */
export function sample<Value>(values: readonly Value[], count: number, seed: number): Value[] {
  const random = seeded(seed);
  const rest = [...values];
  const drawn: Value[] = [];
  while (drawn.length < count && rest.length > 0) {
    const [value] = rest.splice(Math.floor(random() * rest.length), 1);
    drawn.push(value as Value);
  }
  return drawn;
}
