import { expect, test } from 'vitest';
import { expired } from '../../../utils/history/retention';

const NOW = new Date('2026-11-26T00:00:00Z');
const audit = (id: string, page: string, at: string) => ({ id, page, at });

const ALL = [
  audit('a3', 'a', '2026-11-20T00:00:00.000Z'),
  audit('b2', 'b', '2026-10-01T00:00:00.000Z'),
  audit('a2', 'a', '2026-05-01T00:00:00.000Z'),
  audit('b1', 'b', '2025-03-01T00:00:00.000Z'),
  audit('a1', 'a', '2025-02-01T00:00:00.000Z'),
  audit('c1', 'c', '2024-01-01T00:00:00.000Z'),
];

test('what is older than the limit goes, the newest of each page stays', () => {
  expect(expired(ALL, { months: 12, most: 100 }, NOW).sort()).toEqual(['a1', 'b1']);
  expect(expired(ALL, { months: 3, most: 100 }, NOW).sort()).toEqual(['a1', 'a2', 'b1']);
});

test('without a limit by age nothing grows old', () => {
  expect(expired(ALL, { months: 0, most: 100 }, NOW)).toEqual([]);
});

test('too many: the oldest of pages with several go first', () => {
  expect(expired(ALL, { months: 0, most: 5 }, NOW)).toEqual(['a1']);
  expect(expired(ALL, { months: 0, most: 3 }, NOW).sort()).toEqual(['a1', 'a2', 'b1']);
});

test('more pages than may be kept: the page that was audited longest ago goes, too', () => {
  expect(expired(ALL, { months: 0, most: 2 }, NOW).sort()).toEqual(['a1', 'a2', 'b1', 'c1']);
  expect(expired(ALL, { months: 0, most: 1 }, NOW)).not.toContain('a3');
});

test('by age and number together nothing is named twice', () => {
  const gone = expired(ALL, { months: 12, most: 2 }, NOW);
  expect(new Set(gone).size).toBe(gone.length);
  expect(ALL.length - gone.length).toBe(2);
});
