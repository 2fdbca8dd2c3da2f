import { describe, expect, test } from 'vitest';
import { networkById } from '../../../utils/networks/registry';
import { fitText } from '../../../utils/share/post-length';
import { postLength } from '../../../utils/signals/post-length';

const limitOf = (id: string) => {
  const limit = networkById(id)?.share?.limit?.value;
  if (!limit) throw new Error(id);
  return limit;
};
const x = limitOf('x');
const bluesky = limitOf('bluesky');
const mastodon = limitOf('mastodon');

describe('X counts by weight', () => {
  test.for([
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['日本', 4],
    ['“a”', 3],
    ['…', 2],
    ['👨‍👩‍👧‍👦', 2],
    ['🇫🇷', 2],
    ['1️⃣', 2],
    ['©', 1],
    ['see https://site.test/a/very/long/path/indeed?x=1', 4 + 23],
  ] as const)('%s: %i', ([text, length]) => {
    expect(postLength(text, x)).toBe(length);
  });
});

test('Bluesky and Mastodon count what a person sees', () => {
  expect(postLength('👨‍👩‍👧‍👦é', bluesky)).toBe(2);
  expect(postLength('日本 https://site.test/', bluesky)).toBe(3 + 9);
  expect(postLength('日本 https://site.test/', mastodon)).toBe(3 + 23);
});

describe('fitting a text beside its link', () => {
  const url = 'https://site.test/post';
  const words = 'Tide mills '.repeat(100).trim();

  test.for(['x', 'bluesky', 'mastodon', 'whatsapp', 'pinterest'])(
    '%s: whole when it fits',
    (id) => {
      expect(fitText('Tide mills', url, limitOf(id))).toBe('Tide mills');
    },
  );

  test.for(['x', 'bluesky', 'mastodon', 'pinterest'])(
    '%s: cut after a word, up to the limit',
    (id) => {
      const limit = limitOf(id);
      const text = fitText(words, url, limit);
      const total =
        limit.link === 0 ? postLength(text, limit) : postLength(`${text} ${url}`, limit);
      expect(total).toBeLessThanOrEqual(limit.max);
      expect(total).toBeGreaterThan(limit.max - 12);
      expect(text).toMatch(/(Tide|mills)…$/);
      expect(words.startsWith(text.slice(0, -1))).toBe(true);
    },
  );

  test('exactly at the limit nothing is cut', () => {
    const room = 280 - 24;
    expect(fitText('a'.repeat(room), url, x)).toBe('a'.repeat(room));
    expect(fitText('a'.repeat(room + 1), url, x)).toBe(`${'a'.repeat(room - 2)}…`);
  });

  test('without blanks it is cut after a character, never inside one', () => {
    const flag = '🇫🇷';
    const text = fitText(flag.repeat(400), url, bluesky);
    // As shown: site.test/post.
    expect(text).toBe(`${flag.repeat(300 - 1 - 14 - 1)}…`);
    expect(postLength(fitText('日'.repeat(400), url, x), x)).toBe(280 - 24);
  });

  test('a link that leaves no room keeps the text away, not the other way round', () => {
    const long = `https://site.test/${'a'.repeat(600)}`;
    expect(fitText('Tide mills', long, limitOf('threads'))).toBe('');
    expect(fitText('Tide mills', long, mastodon)).toBe('Tide mills');
    expect(fitText('Tide mills', long, bluesky)).toBe('Tide mills');
  });
});
