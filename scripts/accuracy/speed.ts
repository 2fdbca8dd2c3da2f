import { median } from '../bench/median.ts';

/** Times of one page in milliseconds, one a round, taken by turns. */
export interface Timed {
  file: string;
  ours: number[];
  theirs: number[];
}

/** A page’s medians. */
interface PageSpeed {
  file: string;
  oursMs: number;
  theirsMs: number;
  ratio: number;
}

export interface Speed {
  pages: number;
  /** Medians over the pages. */
  oursMs: number;
  theirsMs: number;
  /** Of the pages' ratios: the middle one, and the one that nine of ten do not exceed. */
  ratio: number;
  ratio90: number;
  /** Slowest in comparison first. */
  byPage: PageSpeed[];
}

/** What the times of all pages come to; `NaN` without pages. */
export function speedOf(timed: readonly Timed[]): Speed {
  const byPage = timed.map(({ file, ours, theirs }) => {
    const [oursMs, theirsMs] = [median(ours), median(theirs)];
    return { file, oursMs, theirsMs, ratio: oursMs / theirsMs };
  });
  byPage.sort((a, b) => b.ratio - a.ratio);
  return {
    pages: byPage.length,
    oursMs: median(byPage.map(({ oursMs }) => oursMs)),
    theirsMs: median(byPage.map(({ theirsMs }) => theirsMs)),
    ratio: median(byPage.map(({ ratio }) => ratio)),
    ratio90: byPage[Math.floor(byPage.length / 10)]?.ratio ?? Number.NaN,
    byPage,
  };
}
