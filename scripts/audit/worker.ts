import type { ReportLine } from '../../utils/export/line.ts';
import type { BrowserName } from '../browser/find.ts';
import { auditPage } from '../extension/audit-page.ts';
import { openSession, type Popup, type Session } from '../extension/session.ts';
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

function reason(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && error.name === 'TimeoutError') return 'The page does not load.';
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
    const page = await session.open(job.url, {
      keep: job.routes === undefined ? 'calm' : 'still',
    });
    try {
      return await auditPage(session, page, {
        snapshot: options.snapshot,
        look: (popup) => options.look?.(job, popup) ?? Promise.resolve(),
      });
    } finally {
      await page.close().catch(() => undefined);
    }
  };

  /** One try; `crashed` where the browser died under it, which need not be the page’s doing. */
  const attempt = async (job: Job): Promise<{ outcome: Outcome; crashed: boolean }> => {
    let session: Session;
    try {
      session = await sessionFor(job.routes === undefined);
    } catch (error) {
      running = undefined;
      const words = `The browser does not start: ${reason(error)}`;
      return { outcome: { job, error: words }, crashed: false };
    }
    try {
      const line = await within(PAGE_MS, 'The page was not audited', auditIn(session, job));
      return { outcome: { job, line }, crashed: false };
    } catch (error) {
      const crashed = !session.puppeteer.connected;
      await within(PAGE_MS, 'The browser did not close', stop()).catch(() => undefined);
      return { outcome: { job, error: reason(error) }, crashed };
    }
  };

  return {
    async audit(job) {
      if (job.error !== undefined) return { job, error: job.error };
      const { outcome, crashed } = await attempt(job);
      return crashed ? (await attempt(job)).outcome : outcome;
    },
    close: stop,
  };
}
