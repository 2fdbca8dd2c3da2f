import { expect, test } from 'vitest';
import { reportIn } from '../../../../utils/batch/judged';
import { judgedOf } from '../../../../utils/batch/results/judged-of';
import { resultOf } from '../../../../utils/batch/results/result-of';
import { GUIDE, judged, PLAIN_PAGE } from '../../../fixtures/exported-report';

const report = judged(PLAIN_PAGE);

test('hands over the whole report, and its row', () => {
  const handed = judgedOf(report, GUIDE);
  expect(reportIn(handed)).toEqual(JSON.parse(JSON.stringify(report)));
  expect(Object.keys(reportIn(handed).share.links).length).toBeGreaterThan(0);
  expect(handed.result).toEqual(resultOf(report, GUIDE));
});

test('a report that cannot be summed up is handed over without a row', () => {
  const odd = { ...report, findings: null } as unknown as typeof report;
  const handed = judgedOf(odd, GUIDE);
  expect(handed.result).toBeUndefined();
  expect(reportIn(handed)).toMatchObject({ url: report.url, findings: null });
});
