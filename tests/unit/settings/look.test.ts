import { afterEach, describe, expect, test } from 'vitest';
import { spanWords, whenWords } from '../../../components/history/when';
import { dayWords, grouped } from '../../../utils/audit/describe';
import { CRAWLER_SETTINGS, readCrawlers, withCrawler } from '../../../utils/settings/crawlers';
import { writeNumbersAs } from '../../../utils/settings/locale';
import { DEFAULT_LOOK, readLook } from '../../../utils/settings/look';

afterEach(() => writeNumbersAs());

describe('how numbers and dates are written', () => {
  test('as the words, unless the user says otherwise', () => {
    expect(grouped(1234567.891)).toBe('1,234,567.89');
    expect(dayWords('2026-11-22')).toBe('22 Nov 2026');
  });

  test.for([
    ['de-DE', '1.234.567,89', '22. Nov. 2026'],
    ['en-US', '1,234,567.89', 'Nov 22, 2026'],
    ['fr-FR', '1\u202f234\u202f567,89', '22 nov. 2026'],
    ['ja-JP', '1,234,567.89', '2026年11月22日'],
  ] as const)('as %s', ([tag, number, day]) => {
    writeNumbersAs(tag);
    expect(grouped(1234567.891)).toBe(number);
    expect(dayWords('2026-11-22')).toBe(day);
    writeNumbersAs();
    expect(grouped(1234567.891)).toBe('1,234,567.89');
  });

  test('moments follow, and words do not', () => {
    const now = new Date('2026-11-26T12:00:00');
    expect(whenWords('2026-11-22T14:05:00', now)).toBe('22 Nov, 14:05');
    writeNumbersAs('de-DE');
    expect(whenWords('2026-11-22T14:05:00', now)).toMatch(/^22\. Nov\.?, 14:05$/);
    expect(whenWords('2025-11-22T14:05:00', now)).toMatch(/2025/);
    expect(whenWords('soon', now)).toBe('soon');
    expect(spanWords('2026-11-22', '2026-11-26')).toBe('4 days');
  });
});

describe('which language that is', () => {
  test.for([
    ['english', 'de', '1,234.5'],
    ['browser', 'de-AT', '1\u00a0234,5'],
    ['browser', '', '1,234.5'],
    ['pt-br', 'de', '1.234,5'],
    ['<b>', 'de', '1,234.5'],
    ['undefined', 'de', '1,234.5'],
  ] as const)('%s, with the browser in “%s”', ([numbers, browser, written]) => {
    writeNumbersAs(numbers, browser);
    expect(grouped(1234.5)).toBe(written);
  });

  test('what is no language is English', () => {
    expect(readLook({ numbers: 'not a tag' })).toEqual(DEFAULT_LOOK);
    expect(readLook({ numbers: 'x'.repeat(99) })).toEqual(DEFAULT_LOOK);
    expect(readLook({ theme: 'neon', numbers: 'sv' })).toEqual({ ...DEFAULT_LOOK, numbers: 'sv' });
  });
});

test('crawlers: none chosen is a choice, and an unknown one may be known to a later release', () => {
  expect(CRAWLER_SETTINGS).toBe('crawler-settings');
  expect(readCrawlers({ version: 1, networks: [] }).networks).toEqual([]);
  expect(readCrawlers({ networks: ['x', 'x', 7, '../', 'later-one'] }).networks).toEqual([
    'x',
    'later-one',
  ]);
  const chosen = withCrawler({ version: 1, networks: ['x'] }, 'telegram', true);
  expect(chosen.networks).toEqual(['x', 'telegram']);
  expect(withCrawler(chosen, 'telegram', true).networks).toEqual(['x', 'telegram']);
  expect(withCrawler(chosen, 'x', false).networks).toEqual(['telegram']);
});
