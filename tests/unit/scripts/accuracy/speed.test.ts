import { expect, test } from 'vitest';
import { speedOf } from '../../../../scripts/accuracy/speed.ts';

test('ratios are taken page by page, from the medians of its rounds', () => {
  const speed = speedOf([
    // One round was disturbed.
    { file: 'a', ours: [1, 1, 90], theirs: [10, 10, 10] },
    { file: 'b', ours: [4, 4, 4], theirs: [8, 8, 8] },
    { file: 'c', ours: [2, 2, 2], theirs: [100, 1, 100] },
  ]);
  expect(speed).toMatchObject({ pages: 3, oursMs: 2, theirsMs: 10, ratio: 0.1 });
  expect(speed.byPage.map(({ file, ratio }) => [file, ratio])).toEqual([
    ['b', 0.5],
    ['a', 0.1],
    ['c', 0.02],
  ]);
});

test('nine pages of ten do not exceed the ninetieth percentile', () => {
  const speed = speedOf(
    Array.from({ length: 20 }, (_, at) => ({ file: `${at}`, ours: [at + 1], theirs: [1] })),
  );
  expect(speed.ratio90).toBe(18);
  expect(speed.byPage.filter(({ ratio }) => ratio <= speed.ratio90)).toHaveLength(18);
  expect(speedOf([]).ratio).toBeNaN();
});
