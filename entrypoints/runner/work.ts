import { askerOf } from '../../utils/batch/asker';
import { judgedOf } from '../../utils/batch/results/judged-of';
import { runBatch } from '../../utils/batch/run-batch';
import { troubleOf } from '../../utils/platform/database';
import { isOnline } from '../../utils/platform/fetcher';
import { runnerFetcher } from '../../utils/platform/runner-fetcher';
import { closeTabs, keepAwake, tellRest, tellTrouble } from '../../utils/platform/runner-hands';
import { underWay } from '../../utils/platform/under-way';
import { onDue } from '../../utils/platform/watches';
import { batches } from '../kept/batches';
import { guide } from '../popup/judgement';
import { auditPageOf } from './audit-page';
import { keeping } from './keeping';
import { napFor } from './nap';
import { watchNow } from './watching';

/** Milliseconds between two looks for watched pages that are due, while batches keep the runner busy. */
const WATCH_EVERY = 60_000;
/** Milliseconds that the runner stays when nothing is left to do: the next batch may be about to begin. */
const LINGER = 3_000;

/** Works on all batches that run, the oldest first, until none is left. */
async function runBatches(signal: AbortSignal): Promise<void> {
  const asker = askerOf({ fetcher: runnerFetcher(), showsRedirects: false, isOnline, signal });
  const auditPage = auditPageOf(asker);
  const strikes = underWay();
  const clock = { now: Date.now, sleep: napFor };
  for (;;) {
    const next = (await batches.batches()).findLast(({ state }) => state === 'running');
    if (!next || signal.aborted) return;
    try {
      await runBatch(next.id, {
        store: batches,
        auditPage,
        pause: asker.pause,
        judgedOf: (report) => judgedOf(report, guide),
        keeping,
        underWay: strikes,
        clock,
        isOnline,
        signal,
      });
    } catch (cause) {
      // What goes wrong with one page would go wrong with the next. The user is told, and has it go on.
      await batches.setState(next.id, 'paused').catch(() => undefined);
      throw cause;
    }
  }
}

interface Watching {
  /** Pages are being looked at. */
  isBusy(): boolean;
  ended: Promise<void>;
}

/** Looks at watched pages that are due, again and again until the batches are over. */
function watchBeside(signal: AbortSignal): Watching {
  let isBusy = true;
  const asker = askerOf({ fetcher: runnerFetcher(), showsRedirects: false, isOnline, signal });
  const auditPage = auditPageOf(asker);
  async function watch() {
    let wake = new AbortController();
    const unwatch = onDue(() => wake.abort());
    while (!signal.aborted) {
      isBusy = true;
      wake = new AbortController();
      await watchNow(auditPage, signal);
      isBusy = false;
      await napFor(WATCH_EVERY, AbortSignal.any([signal, wake.signal]));
    }
    unwatch();
  }
  return { isBusy: () => isBusy, ended: watch() };
}

/** Waits whether something is to be done after all. */
async function isWanted({ isBusy }: Watching): Promise<boolean> {
  const wanted = new AbortController();
  const unwatch = batches.watch((_, at) => {
    if (at === undefined) wanted.abort();
  });
  do await napFor(LINGER, wanted.signal);
  while (isBusy() && !wanted.signal.aborted);
  unwatch();
  return wanted.signal.aborted;
}

async function workAlone(): Promise<void> {
  const ended = new AbortController();
  await closeTabs();
  await tellTrouble(undefined);
  const watching = watchBeside(ended.signal);
  try {
    do await runBatches(new AbortController().signal);
    while (await isWanted(watching));
  } catch (cause) {
    await tellTrouble(troubleOf(cause));
  } finally {
    ended.abort();
    await watching.ended;
    await closeTabs();
  }
}

/** Does what waits, once no other runner is at it, and has itself closed then. Never rejects. */
export async function work(): Promise<void> {
  const letSleep = keepAwake();
  await navigator.locks.request('runner', workAlone).catch(() => undefined);
  letSleep();
  await tellRest();
  // A page that hosts it will host another the next time.
  frameElement?.remove();
}
