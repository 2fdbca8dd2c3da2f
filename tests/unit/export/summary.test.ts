import { expect, test } from 'vitest';
import type { Verdict } from '../../../utils/audit/report';
import type { ExportedReport } from '../../../utils/export/exported';
import { summaryOf } from '../../../utils/export/summary';
import { GUIDE, judged, PLAIN_PAGE } from '../../fixtures/exported-report';

const report = judged(PLAIN_PAGE);
const wrong = report.findings.filter(({ status }) => status === 'fail' || status === 'warn');

/** The report with the first networks standing at these verdicts, and no others. */
function standing(verdicts: Verdict[], part: Partial<ExportedReport> = {}): ExportedReport {
  const cards = report.cards.slice(0, verdicts.length);
  return {
    ...report,
    cards,
    score: {
      ...report.score,
      networks: Object.fromEntries(
        cards.map(({ network }, at) => [
          network,
          { score: 50, verdict: verdicts[at] ?? 'unknown' },
        ]),
      ),
      ...part.score,
    },
    ...part,
  };
}

test.for<[verdicts: Verdict[], first: string, second: string]>([
  [
    ['ready'],
    'Shared on Facebook, this page shows a complete card.',
    'None shows less than it could.',
  ],
  [
    ['ready', 'ready', 'ready', 'ready', 'nothing'],
    'Shared on Facebook, X, LinkedIn, and WhatsApp, this page shows a complete card.',
    'Google shows only the bare address.',
  ],
  [
    ['ready', 'ready', 'ready', 'ready', 'ready', 'flawed', 'flawed', 'unknown'],
    'Shared on Facebook, X, LinkedIn, and 2 others, this page shows a complete card.',
    'Google Discover and Facebook Messenger show a card with flaws; of 1 network it is not known.',
  ],
  [
    ['unknown', 'unknown'],
    'No network is known to show a complete card of this page.',
    'Of 2 networks it is not known.',
  ],
])('%j', ([verdicts, first, second]) => {
  expect(summaryOf(standing(verdicts), GUIDE).slice(0, 2)).toEqual([first, second]);
});

const worth = (...points: (number | undefined)[]) =>
  points.map((value, at) => {
    const { points: _, ...finding } = wrong[at] as (typeof wrong)[0];
    return value === undefined ? finding : { ...finding, points: value };
  });
const { cap: _, ...uncapped } = report.score;
const gain = (findings: ExportedReport['findings'], cap?: { at: number; rules: string[] }) =>
  summaryOf({ ...report, findings, score: { ...uncapped, ...(cap ? { cap } : {}) } }, GUIDE)[2];

test('what mending gains', () => {
  expect(gain([])).toBe('Nothing is to be fixed.');
  expect(gain(worth(0.4))).toBe('The only fix gains less than 1 point.');
  expect(gain(worth(1))).toBe('The only fix gains 1 point.');
  expect(gain(worth(8, 4, 2, 9))).toBe('The first three fixes gain 14 points.');
  expect(gain(worth(undefined, undefined))).toMatch(/^There are 2 things to fix, and too little/);
  const [first, , , fourth] = worth(8, 4, 2, 9);
  expect(gain(worth(8, 4, 2, 9), { at: 69, rules: [first?.rule ?? ''] })).toMatch(
    /gain 14 points; one of them lifts the limit of 69: \S/,
  );
  expect(gain(worth(8, 4, 2, 9), { at: 69, rules: [fourth?.rule ?? ''] })).toMatch(
    /gain 14 points; the score stays at 69 or below until this is fixed: \S/,
  );
});
