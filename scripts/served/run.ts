import { createWriteStream } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Asker } from '../../utils/batch/asker.ts';
import { type Queue, queueOf } from '../../utils/batch/queue.ts';
import { leftAlone, MOST_FAILURES, restAfter, TRIES } from '../../utils/batch/setbacks.ts';
import type { AuditArguments } from '../audit/arguments.ts';
import { type Job, jobsOf } from '../audit/jobs.ts';
import { listFile } from '../audit/list-file.ts';
import { sayUnder } from '../audit/under.ts';
import { answerOfFile } from './files.ts';
import { empty, keyOf, type Resumed, resume, write } from './kept.ts';
import { type Asking, bundleCore, loadAsking } from './load.ts';
import { type Pool, startPool } from './pool.ts';
import { progress } from './progress.ts';
import { threadsAtMost } from './threads.ts';

/** A page of the list, on its way. */
interface Page extends Job {
  host: string;
  tries: number;
}

/** Says who asks. */
const USER_AGENT = 'Mozilla/5.0 (compatible; Shareworthy/0.1)';

interface Sums {
  done: number;
  failed: number;
  /** Pages under the limit of `--fail-under`. */
  under: { key: string; overall: number }[];
  isStopped: boolean;
}

const say = (text: string): void => {
  process.stderr.write(text);
};

type ListProblem = Parameters<Parameters<Asking['followLists']>[1]['tell']>[0];

function wordsFor(problem: ListProblem): string {
  switch (problem.is) {
    case 'unread':
      return `${problem.from} cannot be read: ${problem.why}`;
    case 'bad':
      return `${problem.from}, entry ${problem.line} is no web address: ${problem.text}`;
    case 'private':
      return `${problem.from} names ${problem.url}, which nothing on the public web may send us to.`;
    case 'too-many':
      return 'Not all sitemaps were read: there are too many.';
  }
}

/**
 * All addresses of a list: of the file or address named, and of the sitemaps that it names. `isWhole`: no list was left
 * out, nor a page for where it stands; a line without an address is only told.
 */
async function listed(
  list: string,
  asker: Asker,
  asking: Asking,
): Promise<{ urls: string[]; isWhole: boolean }> {
  let isWhole = true;
  const urls = await asking.followLists(
    /^https?:\/\//i.test(list) ? list : { text: listFile(list), from: list },
    {
      text: asker.text,
      tell: (problem) => {
        if (problem.is !== 'bad') isWhole = false;
        say(`${wordsFor(problem)}\n`);
      },
    },
  );
  return { urls, isWhole };
}

function pagesOf(jobs: readonly Job[], done: ReadonlySet<string>): Page[] {
  const seen = new Set(done);
  return jobs.flatMap((job) => {
    const key = keyOf(job);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...job, host: job.routes ? '' : new URL(job.url).host, tries: 0 }];
  });
}

interface Line {
  text: string;
  overall: number | null;
  failed: boolean;
}

function failedLine({ url, file }: Page, error: string): Line {
  const line = { url, ...(file === undefined ? {} : { file }), error };
  return { text: JSON.stringify(line), overall: null, failed: true };
}

interface Hands {
  asker: Asker;
  pool: Pool;
  queue: Queue<Page>;
  snapshot: boolean;
  /** How often a host failed in a row, and how at last. */
  failures: Map<string, { times: number; why: string }>;
}

/** Everything about one page: gives its line, or `undefined` where it is to be tried again. */
async function lineOf(
  page: Page,
  { asker, pool, queue, snapshot, failures }: Hands,
): Promise<Line | undefined> {
  if (page.error !== undefined) return failedLine(page, page.error);
  let came: Parameters<Pool['judge']>[0];
  if (page.routes) {
    const file = page.file === undefined ? {} : { file: page.file };
    came = { ...answerOfFile(page), askedUrl: page.url, ...file, snapshot };
  } else {
    const asked = await asker.page(page.url);
    if (asked.state === 'later') {
      const times = (failures.get(page.host)?.times ?? 0) + 1;
      failures.set(page.host, { times, why: asked.why });
      page.tries += 1;
      queue.rest(page.host, Date.now(), asked.rest ?? restAfter(times));
      return page.tries < TRIES ? undefined : failedLine(page, asked.why);
    }
    if (asked.state === 'never') return failedLine(page, asked.why);
    failures.delete(page.host);
    queue.slow(page.host, await asker.pause(page.url));
    came = { answer: asked.answer, robots: asked.robots, askedUrl: page.url, snapshot };
  }
  const judged = await pool.judge(came);
  return 'error' in judged
    ? failedLine(page, judged.error)
    : { text: judged.line, overall: judged.overall, failed: false };
}

/** Audits pages as their servers send them, without a browser; one line each, as soon as it is there. */
export async function runServed(options: AuditArguments, version: string): Promise<number> {
  const stop = new AbortController();
  const onStop = () => {
    if (stop.signal.aborted) process.exit(130);
    say('\nStopping; press Ctrl+C again to stop at once.\n');
    stop.abort();
  };
  process.on('SIGINT', onStop);
  process.on('SIGTERM', onStop);
  const bundle = await bundleCore();
  const threads = threadsAtMost();
  let pool: Pool | undefined;
  try {
    const asking = await loadAsking(bundle.path);
    const asker = asking.askerOf({
      fetcher: fetch,
      showsRedirects: true,
      isOnline: () => true,
      signal: stop.signal,
      headers: { 'user-agent': USER_AGENT },
    });
    const { list, out } = options;
    const read = list === undefined ? undefined : await listed(list, asker, asking);
    const jobs: Job[] = read ? read.urls.map((url) => ({ url })) : jobsOf(options);
    let earlier: Resumed = { done: new Set(), scores: [], dropped: 0 };
    if (out !== undefined) {
      if (options.resume) earlier = await resume(out);
      else empty(out);
    }
    const pages = pagesOf(jobs, earlier.done);
    if (jobs.length === 0) {
      say('The list holds no web address.\n');
      return 1;
    }
    if (earlier.done.size > 0) say(`${earlier.done.size} pages are done already.\n`);
    pool = startPool(Math.min(threads, Math.max(1, pages.length)), { path: bundle.path, version });
    const stream = out === undefined ? process.stdout : createWriteStream(out, { flags: 'a' });
    // All that is under way may wait for the writer.
    stream.setMaxListeners(0);
    const sums = await auditAll(pages, {
      asker,
      pool,
      stream,
      options,
      stop: stop.signal,
      earlier,
    });
    if (stream !== process.stdout) await new Promise<void>((closed) => stream.end(() => closed()));
    return ended(sums, pages.length, { ...options, isWhole: read?.isWhole !== false });
  } finally {
    process.off('SIGINT', onStop);
    process.off('SIGTERM', onStop);
    await pool?.close();
    bundle.remove();
  }
}

async function auditAll(
  pages: readonly Page[],
  {
    asker,
    pool,
    stream,
    options,
    stop,
    earlier,
  }: {
    asker: Asker;
    pool: Pool;
    stream: NodeJS.WritableStream;
    options: AuditArguments;
    stop: AbortSignal;
    earlier: Resumed;
  },
): Promise<Sums> {
  const { failUnder = Number.NEGATIVE_INFINITY, concurrency } = options;
  const isFiles = pages.every(({ routes }) => routes);
  const queue = queueOf(pages, {
    atOnce: isFiles ? concurrency : options.perHost,
    delay: isFiles ? 0 : options.delay,
  });
  const sums: Sums = {
    done: 0,
    failed: 0,
    under: earlier.scores.filter(({ overall }) => overall < failUnder),
    isStopped: false,
  };
  const shown = progress(pages.length, say);
  const hands: Hands = { asker, pool, queue, snapshot: options.snapshot, failures: new Map() };
  const put = async (page: Page, line: Line): Promise<void> => {
    await write(stream, `${line.text}\n`);
    sums.done += 1;
    if (line.failed) sums.failed += 1;
    if (line.overall !== null && line.overall < failUnder)
      sums.under.push({ key: keyOf(page), overall: line.overall });
    shown.step(sums.done, sums.failed);
  };
  const work = async () => {
    while (!stop.aborted) {
      const next = queue.take(Date.now());
      if (next === undefined) return;
      if ('wait' in next) {
        await sleep(Math.min(next.wait, 200), undefined, { signal: stop }).catch(() => undefined);
        continue;
      }
      const { job } = next;
      const line = await lineOf(job, hands);
      // What was given up is not done.
      if (stop.aborted && (line === undefined || line.failed)) return;
      if (line === undefined) queue.again(job);
      else {
        await put(job, line);
        queue.done(job);
      }
      const { times, why } = hands.failures.get(job.host) ?? { times: 0, why: '' };
      if (times < MOST_FAILURES) continue;
      for (const page of queue.leave(job.host))
        await put(page, failedLine(page, leftAlone(job.host, times, why)));
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, pages.length) }, work));
  shown.end(sums.done, sums.failed);
  return { ...sums, isStopped: stop.aborted && sums.done < pages.length };
}

function ended(
  { done, failed, under, isStopped }: Sums,
  all: number,
  options: Pick<AuditArguments, 'failUnder' | 'out'> & { isWhole: boolean },
): number {
  const { failUnder, isWhole } = options;
  sayUnder(under, failUnder, say);
  if (isStopped) {
    const again =
      options.out === undefined ? '' : ' The same command with --resume goes on from here.';
    say(`Stopped after ${done} of ${all} pages.${again}\n`);
    return 130;
  }
  if (!isWhole)
    say('The list could not be read whole, so there may be pages that were not audited.\n');
  return failed > 0 || under.length > 0 || !isWhole ? 1 : 0;
}
