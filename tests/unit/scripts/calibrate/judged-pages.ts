import type { Judged } from '../../../../scripts/calibrate/judged.ts';
import type { Finding, Status } from '../../../../utils/audit/finding.ts';

type Because = NonNullable<Finding['because']>;

/** A made-up finding; where it warns or fails it says its own status. */
export function findingOf(
  rule: string,
  status: Status,
  because?: Because,
): Judged['report']['findings'][number] {
  const isProblem = status === 'warn' || status === 'fail';
  return {
    rule,
    title: rule,
    pillar: 'travel',
    severity: 'minor',
    status,
    networks: ['all'],
    problems: isProblem ? [{ message: status, data: {}, text: `${rule} says ${status}` }] : [],
    evidence: isProblem ? [{ label: 'tag', text: '<meta>', from: 'server' }] : [],
    ...(because === undefined ? {} : { because }),
  };
}

/** A made-up page with its findings. */
export function judgedOf(
  name: string,
  overall: number | null,
  findings: Judged['report']['findings'],
): Judged {
  return {
    file: `${name}.html`,
    report: {
      url: `https://${name}.example/`,
      capturedAt: '2026-11-20T10:00:00.000Z',
      score: {
        overall,
        range: null,
        band: null,
        pillars: {} as Judged['report']['score']['pillars'],
        networks: {},
      },
      findings,
    },
  };
}
