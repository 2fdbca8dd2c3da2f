import { describe, expect, test } from 'vitest';
import { textFragment } from '../../../utils/share/text-fragment';

const PAGE = 'https://site.test/post';
const directive = (selection: string, url = PAGE) => textFragment(url, selection).slice(url.length);

/** Start and end of the directive, decoded. */
const said = (selection: string): string[] =>
  (directive(selection).split('#:~:text=')[1] ?? '').split(',').map(decodeURIComponent);

describe('a short passage is written out', () => {
  test.for<[string, string]>([
    ['rye bread', '#:~:text=rye%20bread'],
    ['  rye \t bread  ', '#:~:text=rye%20bread'],
    ['a-b, c & d', '#:~:text=a%2Db%2C%20c%20%26%20d'],
    ["(it's 100%!)*", '#:~:text=%28it%27s%20100%25%21%29%2A'],
    ['a#b:~:text=c', '#:~:text=a%23b%3A~%3Atext%3Dc'],
    ['😀 bread', '#:~:text=%F0%9F%98%80%20bread'],
    ['half \uD83D of a pair', '#:~:text=half%20%EF%BF%BD%20of%20a%20pair'],
  ])('%s', ([selection, expected]) => expect(directive(selection)).toBe(expected));

  test('right to left, in its own order', () => {
    expect(said('خبز الجاودار')).toEqual(['خبز الجاودار']);
    expect(said('לחם שיפון')).toEqual(['לחם שיפון']);
  });
  test('without blanks', () => expect(said('ライ麦パンの作り方')).toEqual(['ライ麦パンの作り方']));
});

describe('a long one is named by its ends, in whole words', () => {
  const long = 'A sourdough needs time. '.repeat(10).trim();
  test('Latin', () => {
    expect(said(long)).toEqual(['A sourdough needs time. A', 'time. A sourdough needs time.']);
  });
  test('Arabic', () => {
    const text = 'يحتاج العجين المخمر إلى وقت طويل جدا. '.repeat(6).trim();
    const [start, end] = said(text);
    expect(text.startsWith(start ?? '?')).toBe(true);
    expect(text.endsWith(end ?? '?')).toBe(true);
    expect(start).toBe('يحتاج العجين المخمر إلى وقت');
  });
  test('Chinese, where no blanks divide words', () => {
    const text = '酸面团需要很长的时间才能发酵成熟。'.repeat(10);
    const [start = '', end = ''] = said(text);
    expect(text.startsWith(start)).toBe(true);
    expect(text.endsWith(end)).toBe(true);
    expect(start.length).toBeGreaterThan(4);
    expect(start.length).toBeLessThan(30);
  });
  test('each end lies in its own paragraph', () => {
    expect(said('First line\n\nSecond line')).toEqual(['First line', 'Second line']);
    expect(said('One\nTwo')).toEqual(['One', 'Two']);
  });
  test('however long it is', () => {
    const made = textFragment(PAGE, 'word '.repeat(1_000_000));
    expect(made.length).toBeLessThan(300);
    expect(made).toBe(
      `${PAGE}#:~:text=word%20word%20word%20word%20word,word%20word%20word%20word%20word`,
    );
  });
  test('a word that is too long to name is not cut', () => {
    expect(directive('x'.repeat(500))).toBe('');
    expect(directive('x'.repeat(5_000))).toBe('');
    // 2,001 characters: the last word in sight may be half of one.
    const [start] = said(`${'a '.repeat(998)}abcdefghij end of it`);
    expect(start).toBe('a a a a a');
  });
});

describe('the fragment that is there', () => {
  test.for<[string, string]>([
    [`${PAGE}#part`, `${PAGE}#part:~:text=rye`],
    [`${PAGE}#`, `${PAGE}#:~:text=rye`],
    [`${PAGE}#:~:text=old`, `${PAGE}#:~:text=rye`],
    [`${PAGE}#part:~:text=old&text=older`, `${PAGE}#part:~:text=rye`],
    [`${PAGE}?a=b#/route`, `${PAGE}?a=b#/route:~:text=rye`],
  ])('%s', ([url, expected]) => expect(textFragment(url, 'rye')).toBe(expected));
});

test.for(['', '   \n', '…', '—'])('nothing is found by “%s”', (selection) =>
  expect(textFragment(`${PAGE}#part`, selection)).toBe(`${PAGE}#part`),
);
