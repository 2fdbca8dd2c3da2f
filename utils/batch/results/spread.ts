/** How scores of 0 to 100 lie; everything is whole points. */
export interface Spread {
  /** How many scores there are. */
  count: number;
  median: number;
  /** A quarter of the scores are no higher, and a quarter no lower. */
  quartiles: readonly [number, number];
  lowest: number;
  highest: number;
}

/** How often each score from 0 to 100 is there. Counting keeps sums exact, whatever comes and goes. */
export type Counts = Uint32Array;

export const noCounts = (): Counts => new Uint32Array(101);

/**
 * The score at a share of the way from the lowest to the highest, halfway between two where it falls between them
 * and they differ, rounded to a whole point.
 */
function quantile(counts: Counts, total: number, share: number): number {
  const place = (total - 1) * share;
  const at = (wanted: number): number => {
    let seen = 0;
    for (let score = 0; score < counts.length; score += 1) {
      seen += counts[score] ?? 0;
      if (seen > wanted) return score;
    }
    return counts.length - 1;
  };
  const low = at(Math.floor(place));
  const high = at(Math.ceil(place));
  return Math.round(low + (high - low) * (place - Math.floor(place)));
}

/** `undefined` without any score. */
export function spreadOf(counts: Counts): Spread | undefined {
  let count = 0;
  let lowest = -1;
  let highest = -1;
  for (let score = 0; score < counts.length; score += 1) {
    const many = counts[score] ?? 0;
    if (many === 0) continue;
    count += many;
    if (lowest < 0) lowest = score;
    highest = score;
  }
  if (count === 0) return undefined;
  return {
    count,
    median: quantile(counts, count, 0.5),
    quartiles: [quantile(counts, count, 0.25), quantile(counts, count, 0.75)],
    lowest,
    highest,
  };
}

/** One bar of the distribution: scores `from` to `to`, both included. */
export interface Bin {
  from: number;
  to: number;
  count: number;
}

/** Scores in tens; the last bar holds 90 to 100, as its band does. */
export function binsOf(counts: Counts): Bin[] {
  return Array.from({ length: 10 }, (_, tens): Bin => {
    const from = tens * 10;
    const to = tens === 9 ? 100 : from + 9;
    return { from, to, count: counts.slice(from, to + 1).reduce((sum, many) => sum + many, 0) };
  });
}
