import type { Verdict } from './compare.ts';

/** How often an extractor was right and wrong on a field. */
export type Tally = Record<Verdict, number>;

export function emptyTally(): Tally {
  return { right: 0, wrong: 0, missing: 0, invented: 0 };
}

export function tallyOf(verdicts: Iterable<Verdict>): Tally {
  const tally = emptyTally();
  for (const verdict of verdicts) tally[verdict] += 1;
  return tally;
}

export function sumOf(tallies: Tally[]): Tally {
  const sum = emptyTally();
  for (const tally of tallies) {
    for (const verdict of Object.keys(sum) as Verdict[]) sum[verdict] += tally[verdict];
  }
  return sum;
}

/** Share of right answers, 0 to 1, a right “nothing” among them; `null` where nothing was asked. */
export function rateOf({ right, wrong, missing, invented }: Tally): number | null {
  const all = right + wrong + missing + invented;
  return all === 0 ? null : right / all;
}

/** `98.7`, in percent; cut rather than rounded, so that 100 means all. */
export function percent(rate: number | null): string {
  return rate === null ? '–' : (Math.floor(rate * 1000 + 1e-9) / 10).toFixed(1);
}
