import { describe, expect, test } from 'vitest';
import type { BatchPage, ResultFinding } from '../../../../utils/batch/batch';
import { mostToGain, onMostPages } from '../../../../utils/batch/results/insights';
import { rowsOf } from '../../../../utils/batch/results/row';
import { sumsOf } from '../../../../utils/batch/results/sums';
import { type Where, wheres } from '../../../../utils/batch/results/where';
import {
  capWords,
  distributionWords,
  percent,
  pointsTogether,
  pointsTogetherSpoken,
  reasonWords,
  ruleText,
  whereWords,
} from '../../../../utils/batch/results/words';
import { donePage, pagesOfBakeries, pageWithout } from '../../../fixtures/batch';
import { GUIDE } from '../../../fixtures/exported-report';

const ruleOf = (id: string) => GUIDE.rules.find((rule) => rule.id === id);

const finding = (rule: string, points = 1): ResultFinding => ({ rule, status: 'fail', points });

/** Pages of which those that are marked by `!` fail. */
const pages = (addresses: readonly string[], rule: string): BatchPage[] =>
  addresses.map((address, at) =>
    donePage(at, address.replace('!', ''), {
      toMend: address.startsWith('!') ? [finding(rule)] : [],
    }),
  );

const numbered = (base: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${base}${at}`);

function whereOf(addresses: readonly string[], rule = 'image-alt-present'): Where | undefined {
  const rows = rowsOf(pages(addresses, rule));
  return wheres(rows, [ruleOf(rule) ?? { id: rule }]).get(rule);
}

const A = 'https://a.example';
const B = 'https://b.example';

describe('where something fails', () => {
  test.each<[string, readonly string[], string, string]>([
    [
      'one file on all pages',
      numbered(`!${A}/x/`, 3),
      'robots-allows-facebook',
      'One file, every page: robots.txt',
    ],
    [
      'one file on some pages',
      [...numbered(`!${A}/x/`, 3), `${A}/y/1`],
      'robots-allows-facebook',
      'One file: robots.txt',
    ],
    [
      'a file on each site',
      [`!${A}/x/1`, `!${A}/x/2`, `!${B}/x/1`],
      'robots-allows-facebook',
      'One file on each of 2 sites, every page: robots.txt',
    ],
    [
      'the server',
      [...numbered(`!${A}/x/`, 4), ...numbered(`!${A}/y/`, 4)],
      'https-page',
      'One setting of the server, every page',
    ],
    [
      'the servers of two sites',
      [`!${A}/x/1`, `!${A}/x/2`, `!${B}/x/1`],
      'https-page',
      'One setting of the server on each of 2 sites',
    ],
    [
      'one template',
      [...numbered(`!${A}/journal/`, 5), ...numbered(`${A}/shop/`, 5)],
      'image-alt-present',
      'One template: /journal/*',
    ],
    [
      'one template with an exception',
      [...numbered(`!${A}/journal/`, 9), `${A}/journal/z`, ...numbered(`${A}/shop/`, 5)],
      'image-alt-present',
      'One template: /journal/*',
    ],
    [
      'two templates',
      [
        ...numbered(`!${A}/journal/`, 5),
        ...numbered(`!${A}/recipes/`, 4),
        ...numbered(`${A}/shop/`, 9),
      ],
      'image-alt-present',
      'Two templates: /journal/*, /recipes/*',
    ],
    [
      'some pages of each template',
      [
        ...numbered(`!${A}/journal/`, 5),
        ...numbered(`${A}/journal/z`, 5),
        ...numbered(`!${A}/shop/`, 2),
        ...numbered(`${A}/shop/z`, 8),
      ],
      'image-alt-present',
      'Each has its own: /journal/*, /shop/*',
    ],
    [
      'every page of several templates',
      [...numbered(`!${A}/journal/`, 5), ...numbered(`!${A}/shop/`, 5)],
      'image-alt-present',
      'On nearly every page, whatever its kind',
    ],
    [
      'every page of one of two sites',
      [
        ...numbered(`!${A}/journal/`, 5),
        ...numbered(`!${A}/shop/`, 5),
        ...numbered(`${B}/journal/`, 5),
      ],
      'image-alt-present',
      'On nearly every page of 1 site',
    ],
    [
      'every page of two of three sites',
      [
        ...numbered(`!${A}/journal/`, 5),
        ...numbered(`!${B}/shop/`, 5),
        ...numbered('https://c.example/journal/', 5),
      ],
      'image-alt-present',
      'On nearly every page of 2 sites',
    ],
    [
      'one page',
      [`!${A}/journal/rye`, `${A}/journal/oats`],
      'image-alt-present',
      'One page: /journal/rye',
    ],
    [
      'one page of several sites',
      [`!${A}/journal/rye`, `${B}/journal/oats`],
      'image-alt-present',
      'One page: a.example/journal/rye',
    ],
    [
      'a template of one of two sites',
      [
        ...numbered(`!${A}/journal/`, 5),
        ...numbered(`${A}/shop/`, 5),
        ...numbered(`${B}/journal/`, 5),
      ],
      'image-alt-present',
      'One template: a.example/journal/*',
    ],
  ])('%s', (_, addresses, rule, words) => {
    const where = whereOf(addresses, rule);
    expect(where && whereWords(where)).toBe(words);
  });

  test('a few pages show no template', () => {
    expect(whereOf([`!${A}/x/1`, `!${A}/x/2`, ...numbered(`${A}/y/`, 20)])?.is).toBe('own');
  });

  test('pages without a result count for nothing', () => {
    const rows = rowsOf([
      ...pages(numbered(`!${A}/x/`, 3), 'robots-allows-facebook'),
      pageWithout(9, `${A}/z`, 'failed'),
    ]);
    const found = wheres(rows, [ruleOf('robots-allows-facebook') ?? { id: '' }]);
    expect(found.get('robots-allows-facebook')).toMatchObject({ every: true });
  });

  test('many templates are counted', () => {
    const templates = ['/a/*', '/b/*', '/c/*', '/d/*', '/e/*'];
    expect(whereWords({ is: 'templates', templates })).toBe(
      'Five templates: /a/*, /b/*, /c/* and 2 more',
    );
    expect(whereWords({ is: 'templates', templates: templates.slice(0, 4) })).toBe(
      'Four templates: /a/*, /b/*, /c/*, /d/*',
    );
  });
});

describe('insights', () => {
  const all = pagesOfBakeries(300);
  const rows = rowsOf(all);
  const sums = sumsOf(all);

  test('begin with what fails on most pages', () => {
    const found = onMostPages(sums, rows, ruleOf, 3);
    expect(found).toHaveLength(3);
    expect(found[0]).toMatchObject({
      rule: 'robots-allows-linkedinbot',
      pages: sums.states.done,
      warns: 0,
      where: { is: 'file', every: true },
    });
    const counts = found.map(({ pages: many }) => many);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  test('begin with what gains most', () => {
    const found = mostToGain(sums, rows, ruleOf);
    const points = found.map((each) => each.points);
    expect(points).toEqual(points.toSorted((a, b) => b - a));
    const buttons = all.filter(({ result }) =>
      result?.toMend.some(({ rule }) => rule === 'share-url-correct'),
    ).length;
    expect(found.find(({ rule }) => rule === 'share-url-correct')).toMatchObject({
      pages: buttons,
      points: Math.round(buttons * 81) / 10,
      where: { is: 'templates', templates: ['/journal/*'] },
    });
  });

  test('leave out what gains nothing', () => {
    const idle = [donePage(0, A, { toMend: [finding('image-alt-present', 0)] })];
    expect(mostToGain(sumsOf(idle), rowsOf(idle), ruleOf)).toEqual([]);
    expect(onMostPages(sumsOf(idle), rowsOf(idle), ruleOf)).toHaveLength(1);
  });

  test('speak of a rule that is no longer there', () => {
    const old = [donePage(0, A, { toMend: [finding('gone-rule')] })];
    expect(onMostPages(sumsOf(old), rowsOf(old), ruleOf)[0]).toMatchObject({ text: 'gone-rule' });
  });
});

describe('words', () => {
  const rule = {
    title: 'The picture is light',
    messages: {
      heavy: 'The picture weighs {weight}; on phones it is slow',
      wide: 'The picture is {width} × {height} px',
      named: '{key} is empty',
      list: 'These tags landed in the body of the page: {keys}',
      short: 'Too heavy: {weight}',
      lacking: 'The preview image has no {key}',
    },
  };
  const text = (message: string) =>
    ruleText(rule, { rule: 'r', messages: [{ message, pages: 1 }] });

  test('say what holds for all pages, without the values of one', () => {
    expect(text('heavy')).toBe(
      'The picture weighs {weight}; on phones it is slow'.replace('{weight}', '…'),
    );
    expect(text('wide')).toBe('The picture is … px');
    expect(text('list')).toBe('These tags landed in the body of the page');
    expect(text('short')).toBe('Too heavy: …');
  });

  test('fall back to the condition', () => {
    expect(text('named')).toBe('Not met: The picture is light');
    expect(text('lacking')).toBe('Not met: The picture is light');
    expect(text('unheard-of')).toBe('Not met: The picture is light');
    expect(ruleText(rule, { rule: 'r', messages: [] })).toBe('Not met: The picture is light');
    expect(ruleText(undefined, { rule: 'r', messages: [] })).toBe('r');
  });

  test('no rule of today leaves a placeholder open', () => {
    for (const each of GUIDE.rules)
      for (const message of Object.keys(each.messages))
        expect(
          ruleText(each, { rule: each.id, messages: [{ message, pages: 1 }] }),
          `${each.id} ${message}`,
        ).not.toMatch(/[{}]|^…/);
  });

  test.each([
    [0, 10, '0 %'],
    [1, 1000, '<1 %'],
    [999, 1000, '>99 %'],
    [10, 10, '100 %'],
    [1, 3, '33 %'],
    [0, 0, '–'],
  ])('%i of %i are %s', (part, whole, words) => {
    expect(percent(part, whole)).toBe(words);
  });

  test.each([
    [0, '0', '0 points'],
    [0.4, '<1', 'less than 1 point'],
    [1204.4, '+1,204', '1,204 points'],
  ])('%f points', (points, short, spoken) => {
    expect(pointsTogether(points)).toBe(short);
    expect(pointsTogetherSpoken(points)).toBe(spoken);
  });

  test('a cap of all pages and of some', () => {
    const cap = { at: 84, rules: ['x'], pages: 5 };
    expect(Object.values(capWords(cap, 5, () => 'robots.txt keeps X out.')).join('')).toBe(
      'No page can pass 84 until this is mended: robots.txt keeps X out.',
    );
    expect(capWords(cap, 9, () => '').before).toBe('5 pages cannot pass ');
    expect(capWords({ ...cap, pages: 1 }, 9, () => '').before).toBe('1 page cannot pass ');
  });

  test('the distribution in words', () => {
    const sums = sumsOf([
      donePage(0, `${A}/1`, { overall: 40 }),
      donePage(1, `${A}/2`, { overall: 62 }),
      donePage(2, `${A}/3`, { overall: 64 }),
      donePage(3, `${A}/4`, { overall: null }),
    ]);
    expect(distributionWords(sums)).toBe(
      'Scores of 3 pages: 1 poor, 2 needs work, 0 good. Most, 2, lie between 60 and 69. They go from 40 to 64. 1 page cannot be scored.',
    );
    expect(distributionWords(sumsOf([]))).toBe('No page has a score yet.');
  });

  test('why there is no result', () => {
    expect(reasonWords({ state: 'failed', why: 'It was away' })).toBe('It was away');
    expect(reasonWords({ state: 'failed' })).toBe('Gave no answer');
    expect(reasonWords({ state: 'refused' })).toBe('Left out');
    expect(reasonWords({ state: 'waiting' })).toBe('Waiting');
  });
});
