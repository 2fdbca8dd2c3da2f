import { headline } from '../../audit/describe';
import { isToMend } from '../../audit/finding';
import type { Guide } from '../../audit/guide';
import type { Report } from '../../audit/report';
import type { PageResult } from '../batch';

/** Characters kept of a title and of what is wrong. Own choice: a row of a table shows no more. */
const MOST = 160;

const cut = (text: string): string => {
  const flat = text.replace(/\s+/gu, ' ').trim();
  return flat.length > MOST ? `${flat.slice(0, MOST - 1)}…` : flat;
};

/** What a table and its charts need of a report. */
export function resultOf(report: Report, { rules }: Pick<Guide, 'rules'>): PageResult {
  const { page, score } = report;
  const toMend = report.findings.filter(isToMend);
  const [first] = toMend;
  return {
    finalUrl: report.finalUrl,
    title: cut(page.title ?? ''),
    type: page.type,
    at: report.capturedAt,
    overall: score.overall,
    range: score.range,
    band: score.band,
    ...(score.cap ? { cap: { at: score.cap.at, rules: [...score.cap.rules] } } : {}),
    verdicts: Object.fromEntries(
      Object.entries(score.networks).map(([network, { verdict }]) => [network, verdict]),
    ),
    pillars: Object.fromEntries(
      Object.entries(score.pillars).map(([pillar, { score: points }]) => [pillar, points]),
    ),
    toMend: toMend.map(({ rule, status, points, problems: [problem] }) => ({
      rule,
      status: status === 'fail' ? 'fail' : 'warn',
      points: points ?? 0,
      ...(problem ? { message: problem.message } : {}),
    })),
    ...(first
      ? {
          says: cut(
            headline(
              first,
              rules.find(({ id }) => id === first.rule),
            ),
          ),
        }
      : {}),
    version: report.version,
  };
}
