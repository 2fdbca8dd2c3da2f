import type { Judged } from './judged.ts';

/** A page with the place of its score among all. */
export interface Ranked {
  file: string;
  url: string;
  score: number;
  /** 1 is the best; equal scores share the better place. */
  rank: number;
}

/** Pages with a score, best first. */
export function rankedPages(pages: Judged[]): Ranked[] {
  const scored = pages.flatMap(({ file, report }) =>
    report.score.overall === null ? [] : [{ file, url: report.url, score: report.score.overall }],
  );
  scored.sort((a, b) => b.score - a.score || (a.url < b.url ? -1 : 1));
  return scored.map((page) => ({
    ...page,
    rank: scored.findIndex(({ score }) => score === page.score) + 1,
  }));
}

/** The value below which that share of the values lies, by nearest rank; `NaN` without any. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = Math.max(Math.ceil(share * sorted.length) - 1, 0);
  return sorted[place] ?? Number.NaN;
}
