import { expect, test } from 'vitest';
import type { Page } from '../../../utils/history/entry';
import { entryOf, pageOf } from '../../../utils/history/entry-of';
import { choices, EVERYTHING, found, isAll, sorted } from '../../../utils/history/search';
import { judged, PLAIN_PAGE } from '../../fixtures/exported-report';

const report = judged(PLAIN_PAGE);

function pageWith(
  url: string,
  title: string,
  scores: readonly (number | null)[],
  { tags = [], note = '', month = 1 }: { tags?: string[]; note?: string; month?: number } = {},
): Page {
  const entries = scores.map((overall, day) => ({
    ...entryOf(
      {
        ...report,
        url,
        capturedAt: new Date(Date.UTC(2026, month, 1 + day)).toISOString(),
        page: { ...report.page, title },
        score: {
          ...report.score,
          overall,
          band: overall === null ? null : overall >= 90 ? 'good' : 'poor',
        },
      },
      0,
    ),
    note,
  }));
  return pageOf(entries, tags) as Page;
}

const CAFE = pageWith('https://quay.test/menu', 'Café on the quay', [40, 91], { tags: ['own'] });
const MILL = pageWith('https://www.mill.test/how', 'How a tide mill works', [60, 44], {
  note: 'after the new theme',
  month: 2,
});
const LOST = pageWith('https://mill.test/lost', '', [null], { month: 0 });
const ALL = [MILL, CAFE, LOST];

test.for([
  ['cafe', [CAFE]],
  ['QUAY menu', [CAFE]],
  ['mill', [MILL, LOST]],
  ['new theme', [MILL]],
  ['own', [CAFE]],
  ['mill quay', []],
  ['   ', ALL],
] as const)('“%s”', ([words, pages]) => {
  expect(found(ALL, { words })).toEqual(pages);
});

test('filters narrow, together', () => {
  expect(found(ALL, { words: '', site: 'mill.test' })).toEqual([MILL, LOST]);
  expect(found(ALL, { words: '', tag: 'own' })).toEqual([CAFE]);
  expect(found(ALL, { words: '', band: 'good' })).toEqual([CAFE]);
  expect(found(ALL, { words: '', worse: true })).toEqual([MILL]);
  expect(found(ALL, { words: 'mill', site: 'quay.test' })).toEqual([]);
  expect(found(ALL, { words: '', type: 'event' })).toEqual([]);
});

test('pages audited last within some days, whenever the list is looked at', () => {
  // The last audits: 2 March, 2 February and 1 January.
  const after = (days: number, now: string) => found(ALL, { words: '', days }, new Date(now));
  expect(after(30, '2026-03-03T00:00:00.000Z')).toEqual([MILL, CAFE]);
  expect(after(7, '2026-03-03T00:00:00.000Z')).toEqual([MILL]);
  expect(after(7, '2026-03-09T00:00:00.000Z')).toEqual([MILL]);
  expect(after(7, '2026-03-09T00:00:01.000Z')).toEqual([]);
  expect(after(365, '2026-03-03T00:00:00.000Z')).toEqual(ALL);
  expect(isAll({ words: '', days: 7 })).toBe(false);
  expect(isAll(EVERYTHING)).toBe(true);
});

test('nothing is left out by empty filters', () => {
  expect(isAll({ words: ' ', site: undefined, worse: false })).toBe(true);
  expect(isAll({ words: '', tag: 'own' })).toBe(false);
  expect(isAll({ words: 'x' })).toBe(false);
});

test('orders, and turned round; what has no number comes last either way', () => {
  expect(sorted(ALL, 'last')).toEqual([MILL, CAFE, LOST]);
  expect(sorted(ALL, 'score')).toEqual([MILL, CAFE, LOST]);
  expect(sorted(ALL, 'score', true)).toEqual([CAFE, MILL, LOST]);
  expect(sorted(ALL, 'change')).toEqual([MILL, CAFE, LOST]);
  expect(sorted(ALL, 'change', true)).toEqual([CAFE, MILL, LOST]);
  expect(sorted(ALL, 'title')).toEqual([CAFE, MILL, LOST]);
});

test('a note is found after the page was audited again', () => {
  const entries = [1, 2, 3].map((day) => ({
    ...entryOf({ ...report, capturedAt: new Date(Date.UTC(2026, 0, day)).toISOString() }, 0),
    note: day === 1 ? 'Before the relaunch' : '',
  }));
  const page = pageOf(entries, []) as Page;
  expect(page.last.note).toBe('');
  expect(found([page], { words: 'relaunch' })).toEqual([page]);
});

test('an address is found as it is written and as it is sent', () => {
  const page = pageWith(
    'https://mill.test/%D0%BC%D0%B5%D0%BB%D1%8C%D0%BD%D0%B8%D1%86%D0%B0',
    '',
    [50],
  );
  const broken = pageWith('https://mill.test/100%/x', '', [50]);
  expect(found([page, broken], { words: 'мельница' })).toEqual([page]);
  expect(found([page, broken], { words: '%d0%bc%d0%b5' })).toEqual([page]);
  expect(found([page, broken], { words: '100%' })).toEqual([broken]);
});

test('choices count pages, the most first', () => {
  expect(choices(ALL, ({ site }) => [site])).toEqual([
    { value: 'mill.test', count: 2 },
    { value: 'quay.test', count: 1 },
  ]);
  expect(choices(ALL, ({ tags }) => tags)).toEqual([{ value: 'own', count: 1 }]);
});
