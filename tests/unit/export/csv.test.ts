import { describe, expect, test } from 'vitest';
import { findingsCsv, pagesCsv } from '../../../utils/export/csv';
import { csvOf } from '../../../utils/export/csv-cells';
import { readCsv as read } from '../../fixtures/export-checks';
import {
  GUIDE,
  HOSTILE_TEXTS,
  hostileReport,
  judged,
  PLAIN_PAGE,
} from '../../fixtures/exported-report';

const FORMULAS = [
  '=1+2";=1+2',
  '=1+2\'" ;,=1+2',
  '+1',
  '-1+cmd',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '\0=1',
  '  =1',
  '＝1',
  '＋1',
  '－1',
  '＠SUM',
  'harmless;=1+1',
  'harmless;"=1+1"',
  'harmless\t@SUM(A1)',
  'two lines\n=1+1',
  `${'\n'.repeat(31_000)}=1+1`,
  ...HOSTILE_TEXTS,
];

describe('cells', () => {
  test.for(FORMULAS)('%j is no formula, whatever a country separates by', (text) => {
    const file = csvOf([
      ['head', 'next'],
      [text, 'x'],
    ]);
    for (const separator of [',', ';', '\t']) {
      for (const cell of read(file, separator).flat())
        expect(cell, separator).not.toMatch(/^[\s\0]*[=+\-@＝＋－＠]/u);
    }
    expect(read(file)[1]?.[1]).toBe('x');
  });
  test.for([
    'Plain',
    'a "quoted" word',
    'two\nlines',
    'commas, and; more',
    'Größe 潮 👩‍👩‍👧',
    'a = b',
    'x-y',
    '',
    "'tis",
  ])('%j comes back as it was', (text) => {
    expect(read(csvOf([[text, 'end']]))).toEqual([[text, 'end']]);
  });
  test('a formula is kept to be read, behind an apostrophe', () => {
    expect(read(csvOf([['=1+1']]))).toEqual([["'=1+1"]]);
  });
  test('numbers stay numbers, negative ones too; what is absent is empty', () => {
    expect(csvOf([[-5, 1.5, null, undefined, Number.NaN]])).toBe('\ufeff-5,1.5,,,\r\n');
  });
  test('a text as long as a page likes is cut to what a spreadsheet takes', () => {
    const [[cell = ''] = []] = read(csvOf([['a'.repeat(100_000)]]));
    expect(cell.length).toBeLessThan(32_767);
  });
});

const report = judged(PLAIN_PAGE);

test('findings: a line each, with their words', () => {
  const [heads = [], ...rows] = read(findingsCsv([report], GUIDE));
  expect(rows).toHaveLength(report.findings.length);
  expect(rows.every((row) => row.length === heads.length)).toBe(true);
  const row = (title: string) => rows.find((each) => each[2] === title);
  const rule = GUIDE.rules.find(({ id }) => id === 'robots-allows-linkedinbot');
  expect(row(rule?.title ?? '')).toEqual([
    report.url,
    String(report.score.overall),
    rule?.title,
    'Wrong',
    expect.stringMatching(/^(?:Critical|Major|Minor)$/),
    expect.stringMatching(/^\d*(?:\.\d+)?$/),
    expect.stringContaining('robots.txt'),
    'LinkedIn',
    rule?.fix.text,
    expect.any(String),
  ]);
});

test('pages: a line each, with every pillar and every network', () => {
  const other = { ...report, url: 'https://other.test/', cards: report.cards.slice(0, 2) };
  const [heads = [], first = [], second = []] = read(pagesCsv([report, other], GUIDE));
  const value = (row: string[], head: string) => row[heads.indexOf(head)];
  expect(heads).toEqual(expect.arrayContaining(['LinkedIn', 'Ease of sharing', 'Mastodon']));
  expect(value(first, 'Page')).toBe(report.url);
  expect(value(first, 'Score')).toBe(String(report.score.overall));
  expect(value(first, 'LinkedIn')).toBe('No card');
  expect(value(first, 'Linkability')).toBe(String(report.score.pillars.linkability.score));
  expect(value(second, 'Mastodon')).toBe('');
  expect(second).toHaveLength(heads.length);
});

test('a page that says formulas everywhere puts none into a cell', () => {
  for (const text of HOSTILE_TEXTS) {
    const hostile = hostileReport(text);
    for (const file of [findingsCsv([hostile], GUIDE), pagesCsv([hostile], GUIDE)]) {
      for (const separator of [',', ';']) {
        for (const cell of read(file, separator).flat()) {
          if (/^-?[\d.]+$/.test(cell)) continue;
          expect(cell).not.toMatch(/^[\s\0]*[=+\-@]/u);
        }
      }
    }
  }
});
