import { describe, expect, it } from 'vitest';
import { compare } from '../../../utils/compare/compare';
import { comparisonCsv, comparisonMarkdown } from '../../../utils/compare/tables';
import { comparedPage, GUIDE } from '../../fixtures/compared';
import { HOSTILE_TEXTS, hostileReport } from '../../fixtures/exported-report';

const comparison = compare(
  [
    comparedPage({
      url: 'https://a.test/',
      networks: { linkedin: { score: 90, verdict: 'ready' } },
      cards: { linkedin: { layout: 'large' } },
      rules: { 'og-title-present': 'fail' },
      findings: { 'og-title-present': { points: 5 } },
    }),
    comparedPage({ url: 'https://b.test/' }),
  ],
  0,
  GUIDE,
);

describe('as a spreadsheet', () => {
  const lines = comparisonCsv(comparison, 'linkedin').split('\r\n');

  it('names the pages in its head and has as many cells in every line', () => {
    expect(lines[0]).toBe('\ufeff"Section","What","Points for you","a.test (yours)","b.test"');
    const widths = lines
      .slice(1, -1)
      .map((line) => line.match(/"(?:[^"]|"")*"|(?<=,|^)(?=,|$)/g)?.length);
    expect(new Set(widths)).toEqual(new Set([5]));
  });

  it('tells what they have and I do not, with points', () => {
    const line = lines.find((each) => each.includes('The page has a social title'));
    expect(line).toMatch(/^"They have, you don’t","The page has a social title","'\+5","No; /);
    expect(line).toMatch(/"Yes"$/);
  });
});

describe('as Markdown', () => {
  const text = comparisonMarkdown(comparison, 'linkedin');

  it('begins with the answer for the network', () => {
    expect(text).toMatch(
      /^# 2 pages compared\n\nBest prepared for LinkedIn: a\.test \\\(full card, 90 of 100\\\)\.\n\nFirst thing for b\.test: /,
    );
  });

  it('has tables whose rows are as wide as their heads', () => {
    for (const block of text
      .trim()
      .split('\n\n')
      .filter((each) => each.startsWith('|'))) {
      const widths = block.split('\n').map((line) => line.replace(/\\\|/g, '').split('|').length);
      expect(new Set(widths).size, block).toBe(1);
    }
  });
});

it.for(HOSTILE_TEXTS.map((text) => [text] as const))('holds nothing that acts: %s', ([text]) => {
  const hostile = compare([hostileReport(text), hostileReport(text)], 0, GUIDE);
  const csv = comparisonCsv(hostile, 'linkedin');
  expect(csv).not.toMatch(/(?:^|,|;|\n)"?\s*[=@＝＠]/u);
  const markdown = comparisonMarkdown(hostile, 'linkedin');
  expect(markdown).not.toMatch(/<(?:script|img|svg|a)\b/i);
  expect(markdown).not.toMatch(/(?<!\\)\]\(/);
  for (const line of markdown.split('\n'))
    expect(line === '' || /^(?:#{1,2} \w|\||\w|\\)/.test(line), line).toBe(true);
});
