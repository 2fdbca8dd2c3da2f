import { expect, test } from 'vitest';
import { type Adjudicated, readAdjudicated } from '../../../../scripts/calibrate/adjudicated.ts';
import { checked, checkedWords } from '../../../../scripts/calibrate/check.ts';
import { draw, statements } from '../../../../scripts/calibrate/draw.ts';
import { reportsIn } from '../../../../scripts/calibrate/judged.ts';
import { sample, seeded } from '../../../../scripts/calibrate/random.ts';
import { findingOf, judgedOf } from './judged-pages.ts';

const pages = Array.from({ length: 30 }, (_, at) =>
  judgedOf(`p${at}`, 50, [
    findingOf('b', 'warn'),
    findingOf('a', 'fail'),
    findingOf('c', 'pass'),
    findingOf('d', 'unknown'),
  ]),
);

test('the same seed gives the same numbers, another one others', () => {
  const three = (seed: number) => {
    const next = seeded(seed);
    return [next(), next(), next()];
  };
  expect(three(7)).toEqual(three(7));
  expect(three(7)).not.toEqual(three(8));
});

test('random numbers spread over the whole range', () => {
  const next = seeded(1);
  const tenths = Array<number>(10).fill(0);
  for (let round = 0; round < 10_000; round += 1) {
    const at = Math.floor(next() * 10);
    tenths[at] = (tenths[at] ?? 0) + 1;
  }
  expect(Math.min(...tenths)).toBeGreaterThan(900);
  expect(Math.max(...tenths)).toBeLessThan(1_100);
});

test('each value is as likely to be drawn as any other, and none is drawn twice', () => {
  const counts = new Map<number, number>();
  for (let seed = 0; seed < 3_000; seed += 1) {
    const drawn = sample([0, 1, 2, 3, 4, 5], 3, seed);
    expect(new Set(drawn).size).toBe(3);
    for (const value of drawn) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  for (const count of counts.values()) expect(Math.abs(count - 1_500)).toBeLessThan(120);
  expect(counts.size).toBe(6);
});

test('only findings that warn or fail are statements', () => {
  expect(statements(pages.slice(0, 1)).map(({ rule, status }) => [rule, status])).toEqual([
    ['a', 'fail'],
    ['b', 'warn'],
  ]);
  expect(statements(pages)).toHaveLength(60);
});

test('what is drawn does not depend on the order of the reports', () => {
  const drawn = draw(pages, 20, 5);
  expect(drawn).toHaveLength(20);
  expect(draw(pages.toReversed(), 20, 5)).toEqual(drawn);
  expect(draw(pages, 20, 6)).not.toEqual(drawn);
  expect(draw(pages, 1_000, 5)).toHaveLength(60);
});

test('a drawn finding carries all that it says', () => {
  expect(draw(pages.slice(0, 1), 2, 1)).toContainEqual({
    page: 'https://p0.example/',
    rule: 'a',
    status: 'fail',
    messages: ['fail'],
    texts: ['a says fail'],
    evidence: [{ label: 'tag', text: '<meta>', from: 'server' }],
  });
});

const adjudicated = (more: Partial<Adjudicated> = {}): Adjudicated => ({
  page: 'https://p0.example/',
  rule: 'a',
  texts: ['a says fail'],
  verdict: 'true',
  missing: false,
  why: 'It does.',
  by: 'somebody',
  ...more,
});

test('adjudicated findings are read as they are', () => {
  const list = [adjudicated(), adjudicated({ rule: 'b', verdict: 'doubtful' })];
  expect(readAdjudicated(JSON.stringify(list))).toEqual(list);
});

test.each<[string, unknown, RegExp]>([
  ['no array', {}, /no JSON array/],
  ['no object', [1], /entry 1: is no object/],
  ['no address', [adjudicated({ page: 'p0.example' })], /entry 1: “page” is not as it should/],
  ['no texts', [adjudicated({ texts: [] })], /“texts” is not as/],
  ['another verdict', [{ ...adjudicated(), verdict: true }], /“verdict” is not as/],
  ['a word for yes', [{ ...adjudicated(), missing: 'yes' }], /“missing” is not as/],
  ['no reason', [adjudicated({ why: ' ' })], /“why” is not as/],
  ['a member left out', [{ ...adjudicated(), by: undefined }], /“by” is not there/],
  ['text of the page', [{ ...adjudicated(), evidence: [] }], /“evidence” does not belong/],
  ['a rule twice', [adjudicated(), adjudicated()], /entry 2: a stands twice/],
])('a file with %s is refused', (_, list, words) => {
  expect(() => readAdjudicated(JSON.stringify(list))).toThrow(words);
});

const all = (verdict: Adjudicated['verdict'], count: number, missing = false) =>
  pages.slice(0, count).map(({ report }) => adjudicated({ page: report.url, verdict, missing }));

test('what is still said the same is told from what changed and what has no report', () => {
  const result = checked(
    [
      adjudicated(),
      adjudicated({ rule: 'b', texts: ['b said something else'], verdict: 'false', missing: true }),
      adjudicated({ rule: 'c', texts: ['c passes now'] }),
      adjudicated({ page: 'https://elsewhere.example/' }),
    ],
    pages,
  );
  expect(result.said).toEqual({ all: 1, true: 1, falseMissing: 0 });
  expect(result.drawn).toEqual({ all: 4, true: 3, falseMissing: 1 });
  expect(result.changed.map(({ rule }) => rule)).toEqual(['b', 'c']);
  expect(result.absent).toHaveLength(1);
  expect(result.isGood).toBe(true);
  expect(checkedWords(result)).toContain('Still said the same: 1 findings, 100.0 % true');
});

test('more than one of a hundred untrue is not good, nor is a doubtful one true', () => {
  const hundred = Array.from({ length: 100 }, (_, at) =>
    judgedOf(`q${at}`, 50, [findingOf('a', 'fail')]),
  );
  const findings = (untrue: number) =>
    hundred.map(({ report }, at) =>
      adjudicated({ page: report.url, verdict: at < untrue ? 'doubtful' : 'true' }),
    );
  expect(checked(findings(1), hundred).isGood).toBe(true);
  expect(checked(findings(2), hundred).isGood).toBe(false);
  expect(checked(findings(2), hundred).untrue).toHaveLength(2);
});

test('one false “missing” is not good, however many are true', () => {
  const hundred = Array.from({ length: 200 }, (_, at) =>
    judgedOf(`q${at}`, 50, [findingOf('a', 'fail')]),
  );
  const findings = hundred.map(({ report }, at) =>
    adjudicated({ page: report.url, missing: true, verdict: at === 0 ? 'false' : 'true' }),
  );
  expect(checked(findings, hundred).isGood).toBe(false);
});

test('nothing that is still said proves nothing', () => {
  expect(checked([], pages).isGood).toBe(false);
  expect(checked(all('true', 30), pages).isGood).toBe(true);
});

test('reports are read from either command, and a failed page is told', () => {
  const { report } = judgedOf('p', 10, []);
  const lines = [
    JSON.stringify({ ...report, file: 'kept.html' }),
    JSON.stringify({ file: 'found.html', report }),
    JSON.stringify(report),
    JSON.stringify({ url: report.url, file: 'lost.html', error: 'no answer' }),
    '',
  ].join('\n');
  const read = reportsIn(lines);
  expect(read.pages.map(({ file }) => file)).toEqual(['kept.html', 'found.html', report.url]);
  expect(read.failed).toEqual(['lost.html: no answer']);
  expect(() => reportsIn('{}')).toThrow('Line 1');
  expect(() => reportsIn('\n{')).toThrow('Line 2 of the reports is no JSON');
});
