import type { Job } from '../audit/jobs.ts';
import type { Parse } from '../served/core.ts';
import { parseServed } from '../served/dom/parse.ts';
import { answerOfFile } from '../served/files.ts';
import { bundleCore, loadCore } from '../served/load.ts';
import { median } from './median.ts';

/** How fast pages are audited as served, against the HTML parser alone, on one thread. */
export interface ServedCosts {
  pages: number;
  /** Pages a second, medians of the rounds: the parser alone, and from bytes to the line of the output. */
  parsed: number;
  audited: number;
  /** Median of the rounds' ratios; the aim is half. */
  ratio: number;
}

const ROUNDS = 5;
/** Rounds before those that count, in which the machine learns the code. */
const WARM = 2;

/** Audits pages and parses them, by turns. Both begin with the bytes, and decode them. */
export async function servedCosts(jobs: readonly Job[]): Promise<ServedCosts> {
  const bundle = await bundleCore();
  try {
    const core = await loadCore(bundle.path);
    const pages = jobs.flatMap((job) => (job.error === undefined ? [answerOfFile(job)] : []));
    const rate = (work: (page: (typeof pages)[number]) => void): number => {
      const start = performance.now();
      for (const page of pages) work(page);
      return (pages.length * 1_000) / (performance.now() - start);
    };
    const rounds = Array.from({ length: WARM + ROUNDS }, () => ({
      parsed: rate(({ answer }) => {
        parseServed(core.decode(answer.bytes, answer.headers['content-type']).text);
      }),
      audited: rate(({ answer, robots }) => {
        const snapshot = core.servedSnapshot(answer, robots, parseServed as unknown as Parse);
        JSON.stringify(core.line(core.judge(snapshot, 'bench'), { snapshot: false }));
      }),
    })).slice(WARM);
    return {
      pages: pages.length,
      parsed: median(rounds.map(({ parsed }) => parsed)),
      audited: median(rounds.map(({ audited }) => audited)),
      ratio: median(rounds.map(({ parsed, audited }) => audited / parsed)),
    };
  } finally {
    bundle.remove();
  }
}
