import { describe, expect, test } from 'vitest';
import {
  EVERYTHING,
  filtered,
  isEverything,
  type RowFilter,
} from '../../../../utils/batch/results/filter';
import { linesOf } from '../../../../utils/batch/results/lines';
import { ordered, type RowSort } from '../../../../utils/batch/results/order';
import { rowsOf } from '../../../../utils/batch/results/row';
import { donePage, pageWithout } from '../../../fixtures/batch';

const ROWS = rowsOf([
  donePage(0, 'https://one.example/journal/rye', {
    title: 'Über Roggen',
    overall: 40,
    verdicts: { x: 'flawed' },
    says: 'The picture is too heavy',
    toMend: [
      { rule: 'image-light-enough', status: 'fail', points: 3 },
      { rule: 'image-alt-present', status: 'warn', points: 2 },
    ],
  }),
  donePage(1, 'https://one.example/shop/flour', {
    title: '“Flour”, 5 kg',
    overall: 70,
    type: 'product',
    verdicts: { x: 'ready' },
    toMend: [{ rule: 'image-alt-present', status: 'warn', points: 5 }],
  }),
  pageWithout(2, 'https://two.example/gone', 'failed', 'The server was away'),
  donePage(3, 'https://two.example/account', { title: 'Account', overall: null, type: 'private' }),
  pageWithout(4, 'https://two.example/later', 'waiting'),
  donePage(5, 'https://two.example/good', { title: 'alpha', overall: 95 }),
  pageWithout(6, 'https://one.example/closed', 'refused', 'robots.txt forbids it'),
]);

const found = (news: Partial<RowFilter>) =>
  filtered(ROWS, { ...EVERYTHING, ...news }).map(({ page }) => page.at);

describe('a filter', () => {
  test.each<[string, Partial<RowFilter>, number[]]>([
    ['everything', {}, [0, 1, 2, 3, 4, 5, 6]],
    ['poor pages', { shown: 'poor' }, [0]],
    ['pages without an answer', { shown: 'unanswered' }, [2, 6]],
    ['waiting pages', { shown: 'waiting' }, [4]],
    ['words of a title, without accents', { words: ' uber ' }, [0]],
    ['words of an address', { words: 'shop one.example' }, [1]],
    ['words of what is wrong', { words: 'heavy' }, [0]],
    ['words of a reason', { words: 'ROBOTS.TXT' }, [6]],
    ['words that stand nowhere', { words: 'rye flour' }, []],
    ['a site', { site: 'two.example' }, [2, 3, 4, 5]],
    ['a type', { type: 'product' }, [1]],
    ['a rule', { rule: 'image-alt-present' }, [0, 1]],
    ['what a network makes of it', { network: { id: 'x', verdict: 'ready' } }, [1]],
    ['scores', { scores: [50, 89] }, [1]],
    ['scores to the end', { scores: [90, 100] }, [5]],
    ['several things', { rule: 'image-alt-present', shown: 'poor' }, [0]],
  ])('finds %s', (_, news, places) => {
    expect(found(news)).toEqual(places);
  });

  test('knows when it leaves nothing out', () => {
    expect(isEverything(EVERYTHING)).toBe(true);
    expect(isEverything({ ...EVERYTHING, words: '  ', site: undefined })).toBe(true);
    expect(isEverything({ ...EVERYTHING, shown: 'poor' })).toBe(false);
    expect(isEverything({ ...EVERYTHING, rule: 'x' })).toBe(false);
  });
});

const order = (sort: RowSort, turned = false, rule?: string) =>
  ordered(ROWS, sort, turned, { rule }).map(({ page }) => page.at);

describe('an order', () => {
  test.each<[RowSort, boolean, number[]]>([
    ['gain', false, [1, 0, 3, 5, 2, 4, 6]],
    ['gain', true, [3, 5, 0, 1, 2, 4, 6]],
    ['score', false, [0, 1, 5, 2, 3, 4, 6]],
    ['score', true, [5, 1, 0, 2, 3, 4, 6]],
    ['title', false, [3, 5, 1, 0, 2, 4, 6]],
    ['title', true, [0, 1, 5, 3, 2, 4, 6]],
    ['address', false, [6, 0, 1, 3, 2, 5, 4]],
    ['type', false, [0, 5, 3, 1, 2, 4, 6]],
    ['list', false, [0, 1, 2, 3, 4, 5, 6]],
    ['list', true, [6, 5, 4, 3, 2, 1, 0]],
  ])('by %s, turned %s', (sort, turned, places) => {
    expect(order(sort, turned)).toEqual(places);
  });

  test('by gain is that of the rule in question', () => {
    expect(order('gain', false, 'image-light-enough').slice(0, 2)).toEqual([0, 1]);
  });

  test('leaves the rows given as they are', () => {
    const before = ROWS.map(({ page }) => page.at);
    order('score');
    expect(ROWS.map(({ page }) => page.at)).toEqual(before);
  });
});

describe('lines', () => {
  const told = (folded: string[], grouped = true) =>
    linesOf(ROWS, grouped, new Set(folded)).map((line) =>
      line.is === 'page' ? line.row.page.at : `${line.site} ${line.pages} ${line.isOpen}`,
    );

  test('are the rows', () => {
    expect(told([], false)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  test('stand under their site, the site of the first row first', () => {
    expect(told([])).toEqual(['one.example 3 true', 0, 1, 6, 'two.example 4 true', 2, 3, 4, 5]);
  });

  test('say how the scores of a site lie', () => {
    const [site] = linesOf(ROWS, true, new Set());
    const scores = ROWS.filter((row) => row.site === 'one.example').flatMap(
      ({ page }) => page.result?.overall ?? [],
    );
    expect(site).toMatchObject({
      spread: {
        count: scores.length,
        lowest: Math.min(...scores),
        highest: Math.max(...scores),
      },
    });
    expect(scores.length).toBeGreaterThan(1);
    const unscored = ROWS.filter(({ page }) => !page.result);
    expect(unscored.length).toBeGreaterThan(0);
    for (const line of linesOf(unscored, true, new Set()))
      if (line.is === 'site') expect(line.spread).toBeUndefined();
  });

  test('of a folded site are hidden', () => {
    expect(told(['one.example'])).toEqual([
      'one.example 3 false',
      'two.example 4 true',
      2,
      3,
      4,
      5,
    ]);
  });
});
