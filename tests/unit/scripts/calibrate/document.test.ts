import { expect, test } from 'vitest';
import { document } from '../../../../scripts/calibrate/document.ts';
import { explained } from '../../../../scripts/calibrate/explain.ts';
import type { Judged } from '../../../../scripts/calibrate/judged.ts';
import { appliesTo, judgedBy, ratesOf } from '../../../../scripts/calibrate/rates.ts';
import { quantile, rankedPages } from '../../../../scripts/calibrate/scores.ts';
import type { Status } from '../../../../utils/audit/finding.ts';
import { findingOf, judgedOf } from './judged-pages.ts';

/** One page per status, all with the one rule. */
const pagesOf = (rule: string, statuses: Status[]): Judged[] =>
  statuses.map((status, at) => judgedOf(`page-${at}`, 50, [findingOf(rule, status)]));

const times = <Value>(count: number, value: Value): Value[] => Array<Value>(count).fill(value);

test('a rule fires on the share of the pages that it came to a verdict on', () => {
  const [rate] = ratesOf(
    pagesOf('a', ['pass', 'warn', 'fail', 'fail', 'unknown', 'notApplicable', 'error']),
  );
  expect(rate).toMatchObject({
    rule: 'a',
    counts: { pass: 1, warn: 1, fail: 2, unknown: 1, notApplicable: 1, error: 1 },
    fires: 3 / 4,
  });
  expect(rate && judgedBy(rate)).toBe(4);
  expect(rate && appliesTo(rate)).toBe(6);
});

test('a rule that judged no page has no share', () => {
  expect(ratesOf(pagesOf('a', ['unknown', 'notApplicable']))[0]?.fires).toBeNull();
});

test('rules are in the order of their ids', () => {
  const rates = ratesOf([judgedOf('a', 1, [findingOf('b', 'pass'), findingOf('a', 'pass')])]);
  expect(rates.map(({ rule }) => rule)).toEqual(['a', 'b']);
});

const note = { why: 'It is so.', looked: 'ten pages' };

test.each<[string, Status[], boolean]>([
  ['on more than nine tenths of 20', [...times(19, 'fail' as const), 'pass'], true],
  ['on just nine tenths', [...times(18, 'warn' as const), 'pass', 'pass'], false],
  ['on all of too few pages', times(19, 'fail'), false],
  ['on none', times(3, 'pass'), true],
  ['on none, for it judged none', times(3, 'notApplicable'), true],
  ['on some', ['pass', 'fail'], false],
])('a rule that fires %s: must it be explained?', (_, statuses, must) => {
  const rates = ratesOf(pagesOf('a', statuses));
  expect(explained(rates, {}).unexplained.map(({ rule }) => rule)).toEqual(must ? ['a'] : []);
  expect(explained(rates, { a: note })).toEqual({ unexplained: [], needless: must ? [] : ['a'] });
  expect(document(pagesOf('a', statuses), rates, { a: note }).includes('It is so.')).toBe(must);
});

test('a note on a rule that does not exist is needless', () => {
  expect(explained([], { gone: note }).needless).toEqual(['gone']);
});

test('a rule that only waits for full audits explains itself', () => {
  const waiting = [judgedOf('a', 50, [findingOf('a', 'unknown', 'full-audit')])];
  expect(explained(ratesOf(waiting), {}).unexplained).toEqual([]);
  expect(document(waiting, ratesOf(waiting), {})).toContain('Waits for a full audit');
  // One page where something else was wanting is enough to ask why.
  const other = [...waiting, judgedOf('b', 50, [findingOf('a', 'unknown', 'no-evidence')])];
  expect(explained(ratesOf(other), {}).unexplained.map(({ rule }) => rule)).toEqual(['a']);
});

test('quantiles are values that were there', () => {
  const values = [40, 10, 30, 20];
  expect([0, 0.25, 0.5, 0.75, 1].map((share) => quantile(values, share))).toEqual([
    10, 10, 20, 30, 40,
  ]);
  expect(quantile([], 0.5)).toBeNaN();
});

test('equal scores share a rank, and a page without a score has none', () => {
  const pages = [
    judgedOf('a', 50, []),
    judgedOf('b', 90, []),
    judgedOf('c', null, []),
    judgedOf('d', 50, []),
    judgedOf('e', 10, []),
  ];
  expect(rankedPages(pages).map(({ file, rank }) => [file, rank])).toEqual([
    ['b.html', 1],
    ['a.html', 2],
    ['d.html', 2],
    ['e.html', 4],
  ]);
});

test('the document has a row per rule under its pillar, and a pipe breaks no cell', () => {
  const findings = [
    findingOf('a', 'pass'),
    { ...findingOf('b', 'fail'), pillar: 'linkability' as const },
  ];
  const pages = [{ ...judgedOf('x', 64, findings), file: 'omnivore/electrek.html' }];
  const text = document(pages, ratesOf(pages), { a: { why: 'Left | right.', looked: 'it' } });
  expect(text).toContain('2 rules fires on 1 saved real pages');
  expect(text).toContain('audited on 2026-11-20');
  expect(text).toContain('No rule broke on any page.');
  expect(text).toContain('| great | <https://x.example/> | 64 | 1 of 1 |');
  expect(text).toContain('| 64 | 64 | 64 | 64 | 64 |');
  const [, linkability = '', travel = ''] = text.split(/^### .*$/m);
  expect(linkability).toContain('| `b` | 1 | 0 | 0 | 1 | 0 | 0 | 100.0 |');
  expect(travel).toContain('| `a` | 1 | 1 | 0 | 0 | 0 | 0 | 0.0 | Left \\| right. Looked at: it |');
});

test('the document names rules that broke', () => {
  const pages = pagesOf('a', ['error', 'pass']);
  expect(document(pages, ratesOf(pages), {})).toContain('- `a` broke on 1 pages');
});
