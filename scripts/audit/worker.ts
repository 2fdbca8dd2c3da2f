import type { ReportLine } from '../../utils/export/line.ts';
import type { BrowserName } from '../browser/find.ts';
import { rest } from '../extension/rest.ts';
import { openSession, type Popup, type Session } from '../extension/session.ts';
import { settled } from '../extension/settled.ts';
import { within } from '../extension/within.ts';
import type { Job } from './jobs.ts';

export type Outcome =
  | { job: Job; line: ReportLine }
  | { job: Job; line?: undefined; error: string };

export interface Worker {
  /** Audits one page; never rejects. Within 20 s, or twice that where the browser died once. */
  audit(job: Job): Promise<Outcome>;
  close(): Promise<void>;
}

export interface WorkerOptions {
  browser: BrowserName;
  snapshot: boolean;
  /** Called with the settled popup of a page, before it closes. */
  look?: (job: Job, popup: Popup) => Promise<void>;
}

/** Most time that one page may take. */
const PAGE_MS = 20_000;
const SETTLE_MS = 15_000;

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
      const session = openSession(options.browser, { replay: !live });
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

  /** One try. `crashed`: the browser died under it, which need not be the page’s doing. */
  const attempt = async (job: Job): Promise<Outcome & { crashed?: boolean }> => {
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
      const crashed = !session.puppeteer.connected;
      await within(PAGE_MS, 'The browser did not close', stop()).catch(() => undefined);
      return { job, error: reason(error), crashed };
    }
  };

  return {
    async audit(job) {
      if (job.error !== undefined) return { job, error: job.error };
      const first = await attempt(job);
      const { crashed: _crashed, ...outcome } =
        'crashed' in first && first.crashed === true ? await attempt(job) : first;
      return outcome;
    },
    close: stop,
  };
}
