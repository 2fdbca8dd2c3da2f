import { parse } from 'parse5';
import type { Job } from '../audit/jobs.ts';
import { answerOfFile } from '../served/files.ts';
import { bundleCore, loadCore } from '../served/load.ts';
import { type Pool, startPool } from '../served/pool.ts';
import { threadsAtMost } from '../served/threads.ts';
import { median } from './median.ts';
import { rateOf } from './rate.ts';
import { warmRounds } from './warm.ts';

/** How fast pages are audited as served, against the HTML parser alone, as it comes, on one thread. */
export interface ServedCosts {
  pages: number;
  /**
   * Pages a second, medians of the rounds: parse5 as it comes, decoding included; from bytes to the tree as the command
   * has parse5 make it; from bytes to the line of the output on one thread, and the same on all threads that the command
   * starts.
   */
  parsed: number;
  read: number;
  audited: number;
  together: number;
  threads: number;
  /** Medians of the rounds' ratios to the parser; the aim of `togetherRatio`, which is what a user sees, is half. */
  ratio: number;
  togetherRatio: number;
  /**
   * The first pages on all threads, with the code still new: how many, how many of them a second, and the ratio to the
   * parser’s own first pages.
   */
  first: { pages: number; rate: number; ratio: number };
}

const ROUNDS = 5;

type Answered = ReturnType<typeof answerOfFile>;

/** Milliseconds that all pages take on all threads. */
async function timeTogether(pool: Pool, pages: readonly Answered[]): Promise<number> {
  // Bytes are handed over for good, so each round needs its own.
  const tasks = pages.map(({ answer, robots }) => ({
    answer: { ...answer, bytes: answer.bytes.slice() },
    robots,
    askedUrl: answer.url,
    snapshot: false,
  }));
  const start = performance.now();
  await Promise.all(tasks.map((task) => pool.judge(task)));
  return performance.now() - start;
}

/** Audits pages and parses them, by turns. Both begin with the bytes, and decode them. */
export async function servedCosts(jobs: readonly Job[]): Promise<ServedCosts> {
  const bundle = await bundleCore();
  const threads = threadsAtMost();
  const pool = startPool(threads, { path: bundle.path, version: 'bench' });
  try {
    const core = await loadCore(bundle.path);
    const pages = jobs.flatMap((job) => (job.error === undefined ? [answerOfFile(job)] : []));
    const rate = (spent: number): number => rateOf(pages.length, spent);
    const warm = warmRounds(pages.length);
    const newCode = { parsed: 0, together: 0 };
    const timed = (work: (page: Answered) => void): number => {
      const start = performance.now();
      for (const page of pages) work(page);
      return performance.now() - start;
    };
    const rounds: Record<'parsed' | 'read' | 'audited' | 'together', number>[] = [];
    for (let round = 0; round < warm + ROUNDS; round += 1) {
      const textOf = ({ answer }: Answered) =>
        core.decode(answer.bytes, answer.headers['content-type']).text;
      const parsed = timed((page) => {
        parse(textOf(page));
      });
      const read = timed((page) => {
        core.parseServed(textOf(page));
      });
      const audited = timed(({ answer, robots }) => {
        const snapshot = core.servedSnapshot(answer, robots);
        JSON.stringify(core.line(core.judge(snapshot, 'bench'), { snapshot: false }));
      });
      const together = await timeTogether(pool, pages);
      if (round < warm) {
        newCode.parsed += parsed;
        newCode.together += together;
      } else
        rounds.push({
          parsed: rate(parsed),
          read: rate(read),
          audited: rate(audited),
          together: rate(together),
        });
    }
    return {
      pages: pages.length,
      threads,
      parsed: median(rounds.map(({ parsed }) => parsed)),
      read: median(rounds.map(({ read }) => read)),
      audited: median(rounds.map(({ audited }) => audited)),
      together: median(rounds.map(({ together }) => together)),
      ratio: median(rounds.map(({ parsed, audited }) => audited / parsed)),
      togetherRatio: median(rounds.map(({ parsed, together }) => together / parsed)),
      first: {
        pages: warm * pages.length,
        rate: rateOf(warm * pages.length, newCode.together),
        ratio: newCode.parsed / newCode.together,
      },
    };
  } finally {
    await pool.close();
    bundle.remove();
  }
}
