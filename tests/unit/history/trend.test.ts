import { expect, test } from 'vitest';
import type { Point } from '../../../utils/history/entry';
import {
  byWay,
  changeOf,
  isByNewRules,
  meanWords,
  placesOf,
  siteTrend,
} from '../../../utils/history/trend';

const point = (day: number, overall: number | null) => ({
  id: `p${day}`,
  at: new Date(Date.UTC(2026, 0, day)).toISOString(),
  overall,
});

test('the change is that of the last two', () => {
  expect(changeOf({ points: [point(1, 50), point(2, 60), point(3, 55)] })).toBe(-5);
  expect(changeOf({ points: [point(1, 50)] })).toBeUndefined();
  expect(changeOf({ points: [point(1, 50), point(2, null)] })).toBeUndefined();
});

test('places lie by time or evenly, in a square, without audits that have no score', () => {
  const points = [point(1, 20), point(2, null), point(3, 100), point(11, 60)];
  const byTime = placesOf(points, 'by-time');
  expect(byTime.map(({ x }) => x)).toEqual([0, 0.2, 1]);
  expect(byTime.map(({ y }) => y)).toEqual([0, 1, 0.5]);
  expect(placesOf(points, 'evenly').map(({ x }) => x)).toEqual([0, 0.5, 1]);
});

test('a small change is no cliff', () => {
  const [before, after] = placesOf([point(1, 60), point(2, 61)], 'evenly');
  expect((after?.y ?? 0) - (before?.y ?? 0)).toBeCloseTo(1 / 40);
});

test('one audit stands at the end, two of the same moment apart', () => {
  expect(placesOf([point(1, 60)], 'by-time')).toMatchObject([{ x: 1, y: 0.5 }]);
  expect(
    placesOf([point(1, 60), { ...point(1, 70), id: 'b' }], 'by-time').map(({ x }) => x),
  ).toEqual([0, 1]);
  expect(placesOf([point(1, null)], 'evenly')).toEqual([]);
});

test('a site is the mean of what its pages had last, a point a day', () => {
  const trend = siteTrend([
    { page: 'a', points: [point(1, 40), point(3, 80)] },
    { page: 'b', points: [point(2, 60), point(3, 60), point(4, null)] },
  ]);
  expect(trend.map(({ at, overall }) => [at.slice(8, 10), overall])).toEqual([
    ['01', 40],
    ['02', 50],
    ['03', 70],
  ]);
});

test('a weaker page lowers the mean of its site, and of how many pages it is stands there', () => {
  const well = { page: 'a', points: [point(1, 90), point(3, 90)] };
  const weak = { page: 'b', points: [point(2, 30)] };
  const words = (...pages: (typeof well)[]) => meanWords(siteTrend(pages));
  expect(siteTrend([well, weak]).map(({ overall, pages }) => [overall, pages])).toEqual([
    [90, 1],
    [60, 2],
    [60, 2],
  ]);
  expect(words(well, weak)).toBe(
    'The mean of 1 page at first, of 2 pages at last; each counts from its first audit on',
  );
  expect(words(well)).toBe('The mean of 1 page');
  expect(words(well, { page: 'c', points: [point(1, 50)] })).toBe('The mean of 2 pages');
  expect(words({ page: 'd', points: [point(1, null)] })).toBe('None of its pages has a score');
});

test('what two releases have judged is not compared', () => {
  const points = [
    { id: 'a', at: '2026-01-01T00:00:00.000Z', overall: 77, version: '0.1.0' },
    { id: 'b', at: '2026-01-02T00:00:00.000Z', overall: 57, version: '0.2.0' },
  ];
  expect(changeOf({ points })).toBeUndefined();
  expect(isByNewRules({ points })).toBe(true);
  const next = { id: 'c', at: '2026-01-03T00:00:00.000Z', overall: 60, version: '0.2.0' };
  expect(changeOf({ points: [...points, next] })).toBe(3);
  expect(isByNewRules({ points: [...points, next] })).toBe(false);
  expect(isByNewRules({ points: points.slice(0, 1) })).toBe(false);
});

test('what a server sends and what a tab shows are not compared', () => {
  const served = { served: true } as const;
  const points = [point(1, 70), { ...point(2, 52), ...served }];
  expect(changeOf({ points })).toBeUndefined();
  expect(changeOf({ points: [...points, { ...point(3, 50), ...served }] })).toBe(-2);
  expect(changeOf({ points: [...points, point(3, 71)] })).toBe(1);
});

test('no line leads from a tab to served HTML, nor does the mean of a site', () => {
  const served = { served: true } as const;
  const points: Point[] = [point(1, 70), { ...point(2, 52), ...served }, point(3, 72)];
  expect(byWay(points).map((each) => each.map(({ overall }) => overall))).toEqual([[70, 72], [52]]);
  expect(byWay(points.slice(0, 1))).toHaveLength(1);
  const trend = siteTrend([
    { page: 'a', points: points.slice(0, 2) },
    { page: 'b', points: [point(2, 60)] },
  ]);
  expect(trend.map(({ overall }) => overall)).toEqual([56]);
});
