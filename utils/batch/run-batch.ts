import type { Report } from '../audit/report';
import type { Audited, AuditPage, Batch, BatchPage, BatchStore } from './batch';
import { type Judged, reportIn } from './judged';
import { queueOf } from './queue';
import { leftAlone, MOST_FAILURES, restAfter, TRIES } from './setbacks';

/** Milliseconds slept at a time, so that a change of state is noticed. */
const NAP = 1_000;
/** Times that a page may be under way when its runner dies, before it is held to be the reason. Own choice. */
const MOST_STRIKES = 3;
const DEADLY = 'The audit of this page has ended the work in the background several times.';

/** Time as it passes; a test has its own. */
interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Settles early once the signal is aborted. Never rejects. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** What is under way, written down where a runner that dies leaves it behind. */
export interface UnderWay {
  begin(batch: string, at: number): void;
  end(batch: string, at: number): void;
  /** How often pages of a batch were under way when their runner died, by their place. */
  strikes(batch: string): ReadonlyMap<number, number>;
}

/** Where audits are kept besides. */
export interface Keeping {
  /** An audit of this page by this way that was kept since then, in milliseconds since the epoch. */
  found(url: string, mode: Batch['settings']['mode'], since: number): Promise<Report | undefined>;
  /** Rejects where there is no more room. */
  keep(report: Report): Promise<void>;
}

export interface BatchWork {
  store: Pick<BatchStore, 'batch' | 'pages' | 'finish' | 'setResting' | 'watch'>;
  auditPage: AuditPage;
  /** Milliseconds between two pages of a site that its robots.txt asks for. Never rejects. */
  pause(url: string): Promise<number>;
  /** A report that was found among those kept, as if it had just been judged. */
  judgedOf(report: Report): Judged;
  keeping: Keeping;
  underWay: UnderWay;
  clock: Clock;
  isOnline(): boolean;
  /** Ends the work early; what is under way is given up and stays to be done. */
  signal: AbortSignal;
}

interface Job {
  page: BatchPage;
  host: string;
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '');

/**
 * Works on a batch until no page waits, or its state is no longer `running`. May be killed at any moment: a page is
 * done when the store says so, and never before. Only one may work on a batch at a time. Rejects with what the store
 * rejects with; nothing is lost then.
 */
export async function runBatch(id: string, work: BatchWork): Promise<void> {
  const { store, clock, underWay } = work;
  const batch = await store.batch(id);
  if (batch?.state !== 'running') return;
  const { settings } = batch;
  const inFlight = new AbortController();
  const signal = AbortSignal.any([inFlight.signal, work.signal]);
  let isHalted = false;

  const look = async (): Promise<void> => {
    let now: Batch | undefined;
    try {
      now = await store.batch(id);
    } catch {
      // Whoever writes next is told.
      return;
    }
    if (now?.state === 'running') return;
    isHalted = true;
    // What a pause finds under way is finished: asking for it again would be work twice.
    if (now?.state !== 'paused') inFlight.abort();
  };
  const unwatch = store.watch((changed, at) => {
    if (at === undefined && (changed === id || changed === '')) void look();
  });

  const waiting = await store.pages(id, { state: 'waiting' });
  const queue = queueOf<Job>(
    waiting.map((page) => ({ page, host: hostOf(page.url) })),
    { atOnce: settings.perSite, delay: settings.delay },
  );
  const resting: Record<string, number> = {};
  const rest = (host: string, until: number) => {
    const now = clock.now();
    if (until <= now) return;
    resting[host] = Math.max(resting[host] ?? 0, until);
    queue.rest(host, now, until - now);
  };
  for (const [host, until] of Object.entries(batch.resting ?? {})) rest(host, until);
  for (const { url, notBefore } of waiting) if (notBefore) rest(hostOf(url), notBefore);

  const writeResting = (): Promise<void> => {
    const now = clock.now();
    for (const [host, until] of Object.entries(resting)) if (until <= now) delete resting[host];
    return store.setResting(id, { ...resting });
  };

  /** By host; what its robots.txt asks for is asked once. */
  const pauses = new Map<string, { isKnown: boolean; asked: Promise<void> }>();
  /** Resolves to whether the page has to wait, since it was not known yet that its site wants time. */
  const paced = async ({ page, host }: Job): Promise<boolean> => {
    if (!settings.robots) return true;
    const known = pauses.get(host);
    if (known) {
      const { isKnown } = known;
      await known.asked;
      return isKnown;
    }
    const pacing = {
      isKnown: false,
      asked: work.pause(page.url).then((pause) => {
        queue.slow(host, pause);
        // The first page is only asked for now that robots.txt is here.
        queue.rest(host, clock.now(), Math.max(pause, settings.delay));
        pacing.isKnown = true;
      }),
    };
    pauses.set(host, pacing);
    await pacing.asked;
    return true;
  };

  const failures = new Map<string, number>();
  const ended = (page: BatchPage, end: Pick<BatchPage, 'state'> & Partial<BatchPage>) => {
    const { notBefore: _, why: __, lacksAccess: ___, ...plain } = page;
    return store.finish({ ...plain, ...end });
  };

  /** Leaves a site alone that answers nothing; its pages can be tried again another time. */
  const leave = async (host: string, why: string): Promise<void> => {
    const times = failures.get(host) ?? 0;
    for (const { page } of queue.leave(host)) {
      if (signal.aborted) return;
      await ended(page, {
        state: 'failed',
        why: leftAlone(host, times, why),
      });
    }
  };

  const later = async (job: Job, { why, rest: asked }: Audited & { state: 'later' }) => {
    const { page, host } = job;
    const times = (failures.get(host) ?? 0) + 1;
    failures.set(host, times);
    const now = clock.now();
    const tries = page.tries + 1;
    const until = now + (asked ?? restAfter(times));
    rest(host, until);
    await writeResting();
    if (tries >= TRIES) {
      await ended(page, { state: 'failed', tries, why });
      queue.done(job);
    } else {
      const next: BatchPage = { ...page, tries, notBefore: until, why };
      await store.finish(next);
      job.page = next;
      queue.again(job);
    }
    if (times >= MOST_FAILURES) await leave(host, why);
  };

  const done = async (job: Job, judged: Judged, isKept: boolean): Promise<void> => {
    const { page, host } = job;
    const { json, result } = judged;
    failures.delete(host);
    if (!result) {
      await ended(page, { state: 'failed', why: 'What was found cannot be summed up.' });
      queue.done(job);
      return;
    }
    // First of all: what is kept there and not written down here is taken from there the next time.
    if (settings.keep && !isKept) await work.keeping.keep(reportIn(judged));
    const { notBefore: _, why: __, ...plain } = page;
    await store.finish({ ...plain, state: 'done', tries: page.tries + 1, result }, json);
    queue.done(job);
  };

  const since = Date.parse(batch.createdAt);
  const audit = async (job: Job): Promise<void> => {
    const { page } = job;
    const { mode, robots } = settings;
    const kept = settings.keep
      ? await work.keeping.found(page.url, mode, since).catch(() => undefined)
      : undefined;
    if (kept) return done(job, work.judgedOf(kept), true);
    underWay.begin(id, page.at);
    const audited = await work
      .auditPage(page.url, { mode, robots, signal })
      .catch((cause: unknown): Audited => ({ state: 'later', why: String(cause) }));
    // Given up, not failed.
    if (signal.aborted) return;
    if (audited.state === 'ok') await done(job, audited.judged, false);
    else if (audited.state === 'never') {
      const { why, lacksAccess } = audited;
      await ended(page, {
        state: 'refused',
        tries: page.tries + 1,
        why,
        ...(lacksAccess && { lacksAccess }),
      });
      queue.done(job);
    } else if (work.isOnline()) await later(job, audited);
    // A machine without a network says nothing about a page.
    else queue.again(job);
  };

  const one = async (job: Job): Promise<void> => {
    if (!work.isOnline()) {
      queue.again(job);
      await clock.sleep(NAP, signal);
      return;
    }
    if (!(await paced(job))) {
      queue.again(job);
      return;
    }
    if (signal.aborted) return;
    try {
      await audit(job);
    } finally {
      underWay.end(id, job.page.at);
    }
  };

  const isOver = () => isHalted || signal.aborted;
  const worker = async (): Promise<void> => {
    while (!isOver()) {
      const next = queue.take(clock.now());
      if (next === undefined) return;
      if ('wait' in next) await clock.sleep(Math.min(next.wait, NAP), signal);
      else await one(next.job);
    }
  };

  /** Pages that were under way when a runner died go first, each by itself, so that the reason can be told. */
  const suspects = async (): Promise<void> => {
    const strikes = underWay.strikes(id);
    for (const page of waiting.filter(({ at }) => strikes.has(at))) {
      const isIt = (job: Job) => job.page.at === page.at;
      let next = queue.take(clock.now(), isIt);
      while (next && 'wait' in next && !isOver()) {
        await clock.sleep(Math.min(next.wait, NAP), signal);
        next = queue.take(clock.now(), isIt);
      }
      if (isOver()) return;
      if (!next || 'wait' in next) continue;
      if ((strikes.get(page.at) ?? 0) < MOST_STRIKES) await one(next.job);
      else {
        await ended(page, { state: 'failed', why: DEADLY });
        underWay.end(id, page.at);
        queue.done(next.job);
      }
    }
  };

  try {
    await look();
    await suspects();
    const workers = Math.max(1, Math.min(settings.atOnce, waiting.length));
    const outcomes = await Promise.allSettled(
      Array.from({ length: workers }, () =>
        worker().catch((cause: unknown) => {
          isHalted = true;
          inFlight.abort();
          throw cause;
        }),
      ),
    );
    const broken = outcomes.find((outcome) => outcome.status === 'rejected');
    if (broken) throw broken.reason;
    if (!signal.aborted && Object.keys(resting).length > 0) await writeResting();
  } finally {
    unwatch();
  }
}
