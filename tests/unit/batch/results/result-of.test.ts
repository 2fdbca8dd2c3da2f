import { expect, test } from 'vitest';
import { isToMend } from '../../../../utils/audit/finding';
import { resultOf } from '../../../../utils/batch/results/result-of';
import { GUIDE, judged, PLAIN_PAGE } from '../../../fixtures/exported-report';

const report = judged(PLAIN_PAGE);

test('holds what a table needs of a report', () => {
  const result = resultOf(report, GUIDE);
  const toMend = report.findings.filter(isToMend);
  expect(result).toMatchObject({
    finalUrl: report.finalUrl,
    type: report.page.type,
    at: report.capturedAt,
    overall: report.score.overall,
    range: report.score.range,
    band: report.score.band,
    version: report.version,
  });
  expect(result.toMend.map(({ rule }) => rule)).toEqual(toMend.map(({ rule }) => rule));
  expect(result.toMend[0]).toEqual({
    rule: toMend[0]?.rule,
    status: toMend[0]?.status,
    points: toMend[0]?.points,
    message: toMend[0]?.problems[0]?.message,
  });
  expect(result.verdicts['facebook']).toBe(report.score.networks['facebook']?.verdict);
  expect(result.pillars.travel).toBe(report.score.pillars.travel.score);
  expect(result.says).toBeTruthy();
  expect(result.says).not.toMatch(/[{}]/);
});

test('stays small, whatever the page says', () => {
  const long = 'x'.repeat(100_000);
  const result = resultOf({ ...report, page: { ...report.page, title: long } }, GUIDE);
  expect(result.title).toHaveLength(160);
  expect(JSON.stringify(result).length).toBeLessThan(8_000);
});

test('says nothing where nothing is to be mended', () => {
  const clean = { ...report, findings: report.findings.filter((finding) => !isToMend(finding)) };
  expect(resultOf(clean, GUIDE)).not.toHaveProperty('says');
  const intended = report.findings.map((finding) => ({ ...finding, intended: true as const }));
  expect(resultOf({ ...report, findings: intended }, GUIDE).toMend).toEqual([]);
});
