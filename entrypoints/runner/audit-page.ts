import type { Asker, Came } from '../../utils/batch/asker';
import type { Audited, AuditPage, AuditPageOptions } from '../../utils/batch/batch';
import { judgedOf } from '../../utils/batch/results/judged-of';
import type { PageFacts, RequestRecord, Snapshot } from '../../utils/page/snapshot';
import { parseHtml } from '../../utils/platform/fetcher';
import { mayReadHost, ownVersion, readTab } from '../../utils/platform/runner-hands';
import { mayRead } from '../../utils/server/fetch-policy';
import { readAnswer } from '../../utils/server/read-answer';
import { guide, judge } from '../popup/judgement';
import { LOOK_FOR } from '../popup/look-for-all';
import { servedPage } from './served-page';

type Answered = Came & { state: 'ok' };

/** The two requests that every page of a batch costs, as far as they were made for it. */
function requestsOf({ answer }: Answered): RequestRecord[] {
  const { url, status, bytes, elapsed } = answer;
  return [
    {
      url,
      why: 'page',
      by: 'extension',
      started: 0,
      elapsed,
      status,
      bytes: bytes.length,
      outcome: status >= 400 ? 'http-error' : 'ok',
    },
  ];
}

const renderedOf = (page: PageFacts, came: Answered): Snapshot => ({
  schema: 1,
  capturedAt: new Date().toISOString(),
  page,
  server: { state: 'ok', facts: readAnswer(came.answer, parseHtml) },
  robots: came.robots,
  images: [],
  requests: requestsOf(came),
});

let told: Promise<string> | undefined;

const version = (): Promise<string> => {
  told ??= ownVersion();
  // What failed is asked anew.
  told.catch(() => {
    told = undefined;
  });
  return told;
};

/** Reads what the server sent, without a tab. */
const served = async (came: Answered): Promise<Audited> => ({
  state: 'ok',
  judged: await servedPage({
    answer: came.answer,
    robots: came.robots,
    requests: requestsOf(came),
    version: await version(),
  }),
});

/** Reads the page as a browser shows it, once its server has said that it is one. */
async function rendered(url: string, came: Answered, signal: AbortSignal): Promise<Audited> {
  const read = await readTab(url, LOOK_FOR);
  if (signal.aborted) return { state: 'later', why: 'It was given up.' };
  if (read.state === 'failed') return { state: 'later', why: read.why };
  const { page } = read;
  if (!mayRead(url, page.url))
    return { state: 'never', why: 'The page leads to where nothing may be read for it.' };
  const report = judge(renderedOf(page, came), await version());
  return { state: 'ok', judged: judgedOf(report, guide) };
}

const wordsOf = (cause: unknown): string =>
  (cause instanceof Error ? cause.message : String(cause)).slice(0, 200);

/** Audits pages for batches and watches. */
export function auditPageOf(asker: Asker): AuditPage {
  return async (url: string, { mode, robots, signal }: AuditPageOptions): Promise<Audited> => {
    try {
      if (!(await mayReadHost(url)))
        return {
          state: 'never',
          why: `You have not allowed Shareworthy to read ${new URL(url).host}.`,
          lacksAccess: true,
        };
      const came = await asker.page(url, { robots, shown: mode === 'rendered', signal });
      if (came.state !== 'ok') return came;
      return await (mode === 'served' ? served(came) : rendered(url, came, signal));
    } catch (cause) {
      return { state: 'later', why: `The page cannot be read: ${wordsOf(cause)}` };
    }
  };
}
