import { expect, test } from 'vitest';
import { isSameText, similarity, tokensOf } from '../../../utils/signals/similarity';

test('takes words without case, marks, stop words and plural', () => {
  expect([...tokensOf('The Mills of Café Río')]).toEqual(['mill', 'cafe', 'rio']);
  expect([...tokensOf('The miller’s wheels')]).toEqual(['miller', 'wheel']);
});

test('keeps the stop words of a text that has nothing else', () => {
  expect(similarity('The Who', 'the who')).toBe(1);
  expect([...tokensOf('To be')]).toEqual(['to', 'be']);
});

test('takes pairs of characters where a script has no blanks', () => {
  expect([...tokensOf('東京都')]).toEqual(['東京', '京都']);
  expect(similarity('東京都の歴史', '歴史のある東京都')).toBeGreaterThan(0.5);
  expect(similarity('東京都', '大阪府')).toBe(0);
});

test('measures by the shorter text', () => {
  expect(similarity('Tide mills', 'Tide mills of the northern coast')).toBe(1);
  expect(similarity('Tide mills', 'Wind mills')).toBe(0.5);
  expect(similarity('', 'Tide mills')).toBe(0);
});

test('letters with marks that are no accents stay', () => {
  expect(similarity('मुख्य समाचार', 'मुख्य समाचार आज')).toBe(1);
  expect(similarity('Новости дня', 'новости дня')).toBe(1);
  expect(similarity('Йод', 'Иод')).toBe(0);
});

test('two texts are the same only if neither says more', () => {
  expect(isSameText('Tide mills', 'TIDE MILLS.')).toBe(true);
  expect(isSameText('Tide mills', 'Tide mills of the northern coast')).toBe(false);
  expect(isSameText('…', '!')).toBe(false);
});
