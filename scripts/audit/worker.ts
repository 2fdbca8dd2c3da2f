import { setTimeout as sleep } from 'node:timers/promises';
import type { ReportLine } from '../../utils/export/line.ts';
import type { BrowserName } from '../browser/find.ts';
import { openSession, type Popup, type Session } from '../extension/session.ts';
import { settled } from '../extension/settled.ts';
import { within } from '../extension/within.ts';
import type { Job } from './jobs.ts';

export type Outcome =
  | { job: Job; line: ReportLine }
  | { job: Job; line?: undefined; error: string };

export interface Worker {
  /** Audits one page; never rejects and never takes longer than the limit. */
  audit(job: Job): Promise<Outcome>;
  close(): Promise<void>;
}

export interface WorkerOptions {
  browser: BrowserName;
  snapshot: boolean;
  headed?: boolean;
  /** Called with the settled popup of a page, before it closes. */
  look?: (job: Job, popup: Popup) => Promise<void>;
}

const PAGE_MS = 20_000;
const SETTLE_MS = 15_000;
const IDLE_MS = 150;
const IDLE_LIMIT_MS = 1000;

/** Waits until the page’s own traffic rests, for a second at most. */
async function rest(session: Session): Promise<void> {
  const { replay } = session;
  const end = Date.now() + IDLE_LIMIT_MS;
  if (replay === undefined) {
    await sleep(IDLE_LIMIT_MS);
    return;
  }
  let seen = -1;
  let since = Date.now();
  while (Date.now() < end && Date.now() - since < IDLE_MS) {
    if (replay.log.length !== seen) {
      seen = replay.log.length;
      since = Date.now();
    }
    await sleep(25);
  }
}

function reason(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n')[0] ?? text;
}

/** One browser that audits page after page; it is replaced when a page brings it to a halt. */
export function startWorker(options: WorkerOptions): Worker {
  let running: { session: Promise<Session>; live: boolean } | undefined;

  const sessionFor = async (live: boolean): Promise<Session> => {
    if (running !== undefined && running.live !== live) await stop();
    if (running === undefined) {
      const session = openSession(options.browser, {
        replay: !live,
        headed: options.headed === true,
      });
      running = { session, live };
    }
    return running.session;
  };

  const stop = async () => {
    const last = running;
    running = undefined;
    if (last !== undefined) await (await last.session.catch(() => undefined))?.close();
  };

  const auditIn = async (session: Session, job: Job): Promise<ReportLine> => {
    session.replay?.forget();
    session.replay?.serve({ routes: job.routes ?? [], pinned: true, robots: job.robots ?? {} });
    const page = await session.open(job.url);
    try {
      await rest(session);
      const popup = await session.clickButton(page);
      try {
        const error = await settled(popup, SETTLE_MS);
        if (error !== undefined) throw new Error(`The page cannot be audited: ${error}`);
        await options.look?.(job, popup);
        return await popup.evaluate<ReportLine>(
          `shareworthy.line({ snapshot: ${options.snapshot} })`,
        );
      } finally {
        await popup.close();
      }
    } finally {
      await page.close().catch(() => undefined);
    }
  };

  return {
    async audit(job) {
      if (job.error !== undefined) return { job, error: job.error };
      let session: Session;
      try {
        session = await sessionFor(job.routes === undefined);
      } catch (error) {
        running = undefined;
        return { job, error: `The browser does not start: ${reason(error)}` };
      }
      try {
        const line = await within(PAGE_MS, 'The page was not audited', auditIn(session, job));
        return { job, line };
      } catch (error) {
        await within(PAGE_MS, 'The browser did not close', stop()).catch(() => undefined);
        return { job, error: reason(error) };
      }
    },
    close: stop,
  };
}
