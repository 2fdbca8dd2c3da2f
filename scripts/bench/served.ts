import { parse } from 'parse5';
import type { Job } from '../audit/jobs.ts';
import { answerOfFile } from '../served/files.ts';
import { bundleCore, loadCore } from '../served/load.ts';
import { type Pool, startPool } from '../served/pool.ts';
import { threadsAtMost } from '../served/threads.ts';
import { median } from './median.ts';
import { rateOf } from './rate.ts';
import { type FirstPages, warmRounds } from './warm.ts';

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
  /** The ratios of these to the parser; the aim of `togetherRatio`, which is what a user sees, is half. */
  ratio: number;
  togetherRatio: number;
  /** On all threads. */
  first: FirstPages;
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

/** Milliseconds of so many rounds, one after the other. */
async function rounds(many: number, work: () => number | Promise<number>): Promise<number[]> {
  const spent: number[] = [];
  for (let round = 0; round < many; round += 1) spent.push(await work());
  return spent;
}

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

/** Audits pages and parses them. Both begin with the bytes, and decode them. */
export async function servedCosts(jobs: readonly Job[]): Promise<ServedCosts> {
  const bundle = await bundleCore();
  const threads = threadsAtMost();
  const pool = startPool(threads, { path: bundle.path, version: 'bench' });
  try {
    const core = await loadCore(bundle.path);
    const pages = jobs.flatMap((job) => (job.error === undefined ? [answerOfFile(job)] : []));
    const rate = (spent: number): number => rateOf(pages.length, spent);
    const warm = warmRounds(pages.length);
    const timed = (work: (page: Answered) => void): number => {
      const start = performance.now();
      for (const page of pages) work(page);
      return performance.now() - start;
    };
    const textOf = ({ answer }: Answered) =>
      core.decode(answer.bytes, answer.headers['content-type']).text;
    const parseAll = () =>
      timed((page) => {
        parse(textOf(page));
      });
    const readAll = () =>
      timed((page) => {
        core.parseServed(textOf(page));
      });
    const auditAll = () =>
      timed(({ answer, robots }) => {
        const snapshot = core.servedSnapshot(answer, robots);
        JSON.stringify(core.line(core.judge(snapshot, 'bench'), { snapshot: false }));
      });
    // Each in one go, as it is used: threads that stand still for seconds give up what they have compiled.
    const parsing = await rounds(warm + ROUNDS, parseAll);
    const reading = await rounds(warm + ROUNDS, readAll);
    const auditing = await rounds(warm + ROUNDS, auditAll);
    const together = await rounds(warm + ROUNDS, () => timeTogether(pool, pages));
    // The parser before and after, as machines get slower and faster.
    const parsed = median([...parsing.slice(warm), ...(await rounds(ROUNDS, parseAll))]);
    const counted = (spent: readonly number[]): number => median(spent.slice(warm));
    const first = sum(together.slice(0, warm));
    return {
      pages: pages.length,
      threads,
      parsed: rate(parsed),
      read: rate(counted(reading)),
      audited: rate(counted(auditing)),
      together: rate(counted(together)),
      ratio: parsed / counted(auditing),
      togetherRatio: parsed / counted(together),
      first: {
        pages: warm * pages.length,
        rate: rateOf(warm * pages.length, first),
        ratio: sum(parsing.slice(0, warm)) / first,
      },
    };
  } finally {
    await pool.close();
    bundle.remove();
  }
}
