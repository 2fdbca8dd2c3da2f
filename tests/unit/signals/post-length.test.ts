import { describe, expect, test } from 'vitest';
import { networkById } from '../../../utils/networks/registry';
import { isPostable, isWithin, linkLength, postLength } from '../../../utils/signals/post-length';

const limitOf = (id: string) => {
  const limit = networkById(id)?.share?.limit?.value;
  if (!limit) throw new Error(id);
  return limit;
};
const x = limitOf('x');
const bluesky = limitOf('bluesky');
const mastodon = limitOf('mastodon');

const FAMILY = '👨‍👩‍👧‍👦';
const LONG = `https://example.com/${'a'.repeat(100)}`;

describe('at the limit, one below and one above', () => {
  test.for([
    ['X: letters', 'x', 'a', 280],
    ['X: CJK weighs two', 'x', '日', 140],
    ['X: an emoji of any length weighs two', 'x', FAMILY, 140],
    ['X: a letter and a combining mark are one', 'x', 'e\u0301', 280],
    ['Bluesky: letters', 'bluesky', 'a', 300],
    ['Bluesky: CJK', 'bluesky', '日', 300],
    ['Bluesky: a flag is one', 'bluesky', '🇫🇷', 300],
    ['Bluesky: a letter and a combining mark are one', 'bluesky', 'x\u0323', 300],
    ['Bluesky: 3,000 bytes are 120 families', 'bluesky', FAMILY, 120],
    ['Mastodon: letters', 'mastodon', 'a', 500],
    ['Mastodon: a joined emoji is one', 'mastodon', FAMILY, 500],
    ['Mastodon: Devanagari with its marks', 'mastodon', 'कि', 500],
  ] as const)('%s', ([, id, unit, most]) => {
    const limit = limitOf(id);
    expect(isWithin(unit.repeat(most - 1), limit)).toBe(true);
    expect(isWithin(unit.repeat(most), limit)).toBe(true);
    expect(isWithin(unit.repeat(most + 1), limit)).toBe(false);
  });

  test.for([
    ['X', 'x', 280 - 24],
    ['Mastodon', 'mastodon', 500 - 24],
    // As shown: example.com, 13 characters of the path and three dots.
    ['Bluesky', 'bluesky', 300 - 1 - 11 - 16],
  ] as const)('%s: beside a long link', ([, id, room]) => {
    const limit = limitOf(id);
    for (const [more, fits] of [
      [-1, true],
      [0, true],
      [1, false],
    ] as const) {
      expect(isWithin(`${'a'.repeat(room + more)} ${LONG}`, limit)).toBe(fits);
    }
  });
});

describe('lengths', () => {
  test.for([
    ['X: a host without a scheme is a link', x, 'see example.com', 4 + 23],
    ['X: a file is none', x, 'see notes.txt.bz2', 17],
    ['X: not in a topic or a name', x, '#example.com @example.com', 25],
    ['X: the stop after a link is text', x, 'https://example.com/a.', 24],
    ['X: two links', x, `${LONG} ${LONG}`, 47],
    ['X: a host under a younger domain is a link with its scheme', x, 'https://site.younger/', 23],
    ['X: ©, ™ and digits are no emoji', x, '© 1', 3],
    ['Mastodon: a host without a scheme is text', mastodon, 'see example.com', 15],
    ['Mastodon: of an account elsewhere the name counts', mastodon, 'by @miller@mills.social', 10],
    ['Mastodon: an address is no account', mastodon, 'https://a.com/@b@c.com', 23],
    ['Mastodon: mail is no account', mastodon, 'b@c.com', 7],
    ['Bluesky: a short path is shown whole', bluesky, 'https://example.com/journal/12345', 25],
    ['Bluesky: no path, no slash', bluesky, 'https://example.com/', 11],
    ['Threads: a link is as long as it is', limitOf('threads'), LONG, 120],
  ] as const)('%s', ([, limit, text, length]) => {
    expect(postLength(text, limit)).toBe(length);
  });

  test('a link of its own field weighs nothing', () => {
    expect(linkLength(LONG, limitOf('pinterest'))).toBe(0);
    expect(linkLength(LONG, x)).toBe(24);
  });
});

test('what X refuses', () => {
  expect(isPostable('', x)).toBe(false);
  expect(isPostable('A\ufffe', x)).toBe(false);
  expect(isPostable('A', x)).toBe(true);
});
