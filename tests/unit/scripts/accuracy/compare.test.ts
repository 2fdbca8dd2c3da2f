import { describe, expect, test } from 'vitest';
import {
  comparable,
  judge,
  type Truth,
  type Verdict,
} from '../../../../scripts/accuracy/compare.ts';
import { digest } from '../../../../scripts/accuracy/normalise.ts';
import type { Field } from '../../../../scripts/accuracy/values.ts';

const place = { url: 'https://a.test/news/1?x=1', isKnown: true };
const accepting = (...accept: string[]): Truth => ({ accept });

test.each<[string, Field, Truth, string | string[] | null, Verdict]>([
  ['the accepted title', 'title', accepting('One', 'One | A'), 'one  | a', 'right'],
  [
    'a long text by its digest',
    'description',
    accepting(digest('Long “text”')),
    'long "text"',
    'right',
  ],
  ['another title', 'title', accepting('One'), 'Two', 'wrong'],
  ['no title', 'title', accepting('One'), null, 'missing'],
  ['a blank title', 'title', accepting('One'), ' \n', 'missing'],
  ['a title where there is none', 'title', null, 'One', 'invented'],
  ['nothing where there is nothing', 'title', null, null, 'right'],
  ['a relative image', 'image', accepting('https://a.test/i.png'), '/i.png', 'right'],
  ['another image', 'image', accepting('https://a.test/i.png'), 'https://a.test/j.png', 'wrong'],
  ['a locale', 'lang', accepting('en'), 'en_GB', 'right'],
  ['another language', 'lang', accepting('en'), 'de', 'wrong'],
  ['a time on the day', 'date', accepting('2020-01-02'), '2020-01-02T10:00:00Z', 'right'],
  ['words for the day', 'date', accepting('2020-01-02'), 'January 2, 2020', 'right'],
  ['what is no date', 'date', accepting('2020-01-02'), 'last week', 'wrong'],
  ['a publisher', 'publisher', accepting('A News'), 'A NEWS', 'right'],
  [
    'one of the icons',
    'icon',
    accepting('https://a.test/1.png', 'https://a.test/2.png'),
    '/2.png',
    'right',
  ],
  ['the usual icon where none is declared', 'icon', null, 'https://a.test/favicon.ico', 'right'],
  [
    'the usual icon where another is declared',
    'icon',
    accepting('https://a.test/1.png'),
    '/favicon.ico',
    'wrong',
  ],
  ['an icon where none is declared', 'icon', null, 'https://a.test/logo.png', 'invented'],
])('%s', (_what, field, truth, value, verdict) => {
  expect(judge(field, truth, value, place)).toBe(verdict);
});

describe('url', () => {
  test('nothing said means the page’s own address', () => {
    expect(judge('url', accepting('https://a.test/news/1?x=1'), null, place)).toBe('right');
    expect(judge('url', accepting('https://a.test/news/1'), null, place)).toBe('wrong');
  });

  test('of a page without known address, ours is no answer', () => {
    const nowhere = { url: 'https://replay.test/1/a.html', isKnown: false };
    expect(judge('url', null, nowhere.url, nowhere)).toBe('right');
    expect(judge('url', null, null, nowhere)).toBe('right');
    expect(judge('url', accepting('https://a.test/'), nowhere.url, nowhere)).toBe('missing');
    expect(judge('url', null, 'https://a.test/', nowhere)).toBe('invented');
  });
});

describe('author', () => {
  const both = accepting('Ann Lee', 'Bo Ek', 'Ann Lee, Bo Ek');

  test.each([
    ['Ann Lee'],
    ['Ann Lee and Bo Ek'],
    ['Bo Ek & Ann Lee'],
    ['ANN LEE; BO EK'],
    ['Ann Lee, and Bo Ek'],
    [['Ann Lee', 'Bo Ek']],
  ])('%s is right', (value) => {
    expect(judge('author', both, value, place)).toBe('right');
  });

  test.each([['Ann Lee, Cy Fox'], ['By Ann Lee'], ['Ann'], [['Ann Lee', 'admin']]])(
    '%s is wrong',
    (value) => {
      expect(judge('author', both, value, place)).toBe('wrong');
    },
  );

  test('a name with a comma in it is one name', () => {
    expect(judge('author', accepting('Acme, Inc.'), 'Acme, Inc.', place)).toBe('right');
    expect(judge('author', accepting('Acme, Inc.'), ['Acme, Inc.'], place)).toBe('right');
  });
});

describe('feeds', () => {
  const truth: Truth = {
    accept: ['https://a.test/1', 'https://a.test/2'],
    also: ['https://a.test/3'],
  };

  test.each<[string, Truth, string | string[] | null, 'one' | 'all', Verdict]>([
    ['one of two, from one that offers one', truth, '/1', 'one', 'right'],
    ['one of two, from one that offers all', truth, ['/1'], 'all', 'wrong'],
    ['all of them', truth, ['/2', '/1'], 'all', 'right'],
    ['all and one that is only linked', truth, ['/1', '/2', '/3'], 'all', 'right'],
    ['all and one that is none', truth, ['/1', '/2', '/4'], 'all', 'wrong'],
    ['the one that is only linked, from one that offers one', truth, '/3', 'one', 'right'],
    ['nothing', truth, [], 'all', 'missing'],
    [
      'nothing where none is advertised',
      { accept: [], also: ['https://a.test/3'] },
      null,
      'all',
      'right',
    ],
    ['nothing where there is none', null, [], 'all', 'right'],
    ['one where there is none', null, ['/1'], 'all', 'invented'],
  ])('%s', (_what, each, value, offers, verdict) => {
    expect(judge('feeds', each, value, place, offers)).toBe(verdict);
  });
});

test('tools agree where their values compare as the same', () => {
  expect(comparable('image', '/i.png', place)).toBe(
    comparable('image', 'http://a.test/i.png', place),
  );
  expect(comparable('date', '2020-01-02T03:04:05Z', place)).toBe(
    comparable('date', '2020-01-02', place),
  );
  expect(comparable('feeds', ['/2', '/1'], place)).toBe(comparable('feeds', ['/1', '/2'], place));
  expect(comparable('title', 'One', place)).not.toBe(comparable('title', null, place));
});
