import { siteOf } from '../../utils/audit/intended';
import type { Report } from '../../utils/audit/report';
import type { AuditPage } from '../../utils/batch/batch';
import { reportIn } from '../../utils/batch/judged';
import { isWhole, type KeptReport } from '../../utils/history/entry';
import { isOnline } from '../../utils/platform/fetcher';
import { askBackground } from '../../utils/platform/watches';
import { isNewBaseline, whatMatters } from '../../utils/watch/matters';
import type { Outcome } from '../../utils/watch/outcome';
import type { Due, WatchQuestion } from '../../utils/watch/questions';
import type { Watch } from '../../utils/watch/watch';
import { history } from '../kept/history';
import { napFor } from './nap';
import { pictures } from './watch-pictures';

/** Milliseconds between two pages of one site. Own choice; as a batch does by default. */
const APART = 2_000;

/** The judge, by far the largest part of the extension, comes once something is due. */
const loadJudge = () => import('../popup/judgement');
type Judge = Awaited<ReturnType<typeof loadJudge>>;

const ask = <Answer>(question: WatchQuestion) => askBackground<Answer>(question);

/** The report with what became of its pictures, judged again by it. */
async function withPictures(report: Report, judge: Judge, signal: AbortSignal): Promise<Report> {
  const { snapshot, version, url } = report;
  const { images, requests } = await pictures(judge.plan(snapshot).cardImages, url, signal);
  if (images.length === 0) return report;
  const known = new Set(images.map((probe) => probe.url));
  const others = snapshot.images.filter((probe) => !known.has(probe.url));
  return judge.judge(
    {
      ...snapshot,
      images: [...images, ...others],
      requests: [...snapshot.requests, ...requests],
    },
    version,
  );
}

/** Audits of a page that are looked through for one of this way. Own choice. */
const MOST_SOUGHT = 20;

/** The last audit of a page that was made of its HTML, whatever became of the one it was to be compared with. */
async function lastOf(page: string): Promise<KeptReport | undefined> {
  const entries = await history.entries({ page, limit: MOST_SOUGHT }).catch(() => []);
  const last = entries.find(({ served }) => served);
  return last && history.report(last.id);
}

/** The audit that a page is compared with, judged by today's rules; `undefined` where there is none any more. */
async function baselineOf({ page, baseline }: Watch, { judge }: Judge, version: string) {
  if (baseline === undefined) return undefined;
  const kept = (await history.report(baseline)) ?? (await lastOf(page));
  if (!kept || !isWhole(kept)) return undefined;
  try {
    return judge(kept.snapshot, version);
  } catch {
    // A capture that today's rules cannot read says nothing.
    return undefined;
  }
}

const UNKEPT = {
  full: 'The browser gives no more room for audits, so this one was not kept.',
  blocked: 'The browser does not open the history, so this audit was not kept.',
  damaged: 'This audit could not be kept.',
} as const;

/** Audits a page that is watched, keeps the audit, and compares it. `undefined`: given up before it was known. */
async function check(
  { watch, amount }: Due,
  auditPage: AuditPage,
  signal: AbortSignal,
): Promise<Outcome | undefined> {
  // The user has named this very page, as if it were opened: robots.txt is for crawling many.
  const audited = await auditPage(watch.url, { mode: 'served', robots: false, signal });
  // Without a network nothing is known of the page.
  if (signal.aborted || !isOnline()) return undefined;
  if (audited.state !== 'ok')
    return {
      // A page that is not there now may be back the next time.
      state: audited.state === 'never' && audited.status === undefined ? 'refused' : 'unreachable',
      why: audited.why,
    };
  const judge = await loadJudge();
  const seen = await withPictures(reportIn(audited.judged), judge, signal);
  if (signal.aborted) return undefined;
  // A redirect must not take the page to another's history.
  const report = { ...seen, url: watch.url };
  const before = await baselineOf(watch, judge, report.version);
  const matters = before ? whatMatters(before, report, { amount, guide: judge.guide }) : [];
  const { overall } = report.score;
  const kept = await history.add(report);
  if (kept.state !== 'kept' && kept.state !== 'known')
    return { state: 'unkept', why: UNKEPT[kept.state], overall, matters };
  const isNew = !before || watch.baseline === undefined || isNewBaseline(before, report, matters);
  return {
    state: 'ok',
    title: kept.entry.title,
    overall,
    matters,
    baseline: isNew || watch.baseline === undefined ? kept.entry.id : watch.baseline,
  };
}

/**
 * Looks at every watched page that is due, one after the other, and has told what is to be told. Killed at any time, it
 * goes on later with what was not done. Never rejects.
 */
export async function watchNow(auditPage: AuditPage, signal: AbortSignal): Promise<void> {
  let lastSite: string | undefined;
  let isChecked = false;
  try {
    while (!signal.aborted && isOnline()) {
      const due = await ask<Due | undefined>({ ask: 'due' });
      if (!due) break;
      const { page, url } = due.watch;
      const site = siteOf(url);
      if (site === lastSite) await napFor(APART, signal);
      lastSite = site;
      const outcome = await check(due, auditPage, signal);
      if (!outcome) return;
      await ask({ ask: 'done', page, outcome });
      isChecked = true;
    }
    // What others have found and not told is told by the alarm.
    if (isChecked) await ask({ ask: 'tell' });
  } catch {
    // The background does not answer; its alarm starts this again.
  }
}
