import { expect, test } from 'vitest';
import { cleanNote, cleanTags } from '../../../utils/history/marks';
import {
  DEFAULT_HISTORY,
  isHistoryFromFuture,
  readHistorySettings,
} from '../../../utils/history/settings';
import stored from '../../fixtures/history/settings-v1.json';

test('settings that the first version has stored are read as they are', () => {
  expect(readHistorySettings(stored)).toEqual({ version: 1, keep: 'on', months: 3, most: 1_000 });
});

test.for([undefined, null, 7, 'on', [], {}, { version: 1, keep: 'always', months: 5, most: -1 }])(
  '%o gives the defaults',
  (value) => {
    expect(readHistorySettings(value)).toEqual(DEFAULT_HISTORY);
  },
);

test('nothing is kept unasked by default', () => {
  expect(DEFAULT_HISTORY.keep).toBe('ask');
});

test('those of a newer release are known as such, and read as far as they go', () => {
  const future = { version: 2, keep: 'off', months: 36, colour: 'blue' };
  expect(isHistoryFromFuture(future)).toBe(true);
  expect(isHistoryFromFuture(stored)).toBe(false);
  expect(readHistorySettings(future)).toEqual({
    version: 1,
    keep: 'off',
    months: 36,
    most: 10_000,
  });
});

test('tags are kept once, short and few', () => {
  expect(cleanTags([' own ', 'Own', '', '  ', 'spring  campaign'])).toEqual([
    'own',
    'spring campaign',
  ]);
  expect(cleanTags(['x'.repeat(99)])[0]).toHaveLength(40);
  expect(cleanTags(Array.from({ length: 30 }, (_, at) => `t${at}`))).toHaveLength(12);
});

test('a note is bounded', () => {
  expect(cleanNote(`  ${'x'.repeat(3_000)} `)).toHaveLength(2_000);
});
