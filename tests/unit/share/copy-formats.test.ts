import { describe, expect, test } from 'vitest';
import { copied } from '../../../utils/share/copy-formats';

const url = 'https://site.test/post?a=1&b=2';
const TITLES = [
  'Rye & barley',
  '“Quotes”, "double" and \'single\'',
  '[Draft] (1) <b>bold</b> \\ `code` *a* _b_ ~~c~~',
  'Emoji 😀👩‍👩‍👧',
  'خبز الجاودار',
  '&amp; &#35; &copy',
  '# Heading | Site',
];

describe('each format', () => {
  test('link', () => expect(copied('link', { url, title: 'A' })).toEqual({ text: url }));
  test('title and link', () =>
    expect(copied('title-and-link', { url, title: 'A\n b' })).toEqual({ text: `A b\n${url}` }));
  test('rich text', () =>
    expect(copied('rich-text', { url, title: 'A & b' })).toEqual({
      text: `A & b\n${url}`,
      html: '<a href="https://site.test/post?a=1&amp;b=2">A &amp; b</a>',
    }));
  test('without a title the address stands for it', () => {
    const bare = { url: 'https://site.test/a_b', title: ' \n' };
    expect(copied('title-and-link', bare).text).toBe(bare.url);
    expect(copied('rich-text', bare).text).toBe(bare.url);
    expect(copied('markdown', bare).text).toBe('[https://site.test/a\\_b](https://site.test/a_b)');
    expect(copied('html', bare).text).toBe(`<a href="${bare.url}">${bare.url}</a>`);
  });
});

describe('Markdown', () => {
  test.for<[string, string]>([
    ['a [b] (c)', '[a \\[b\\] \\(c\\)]'],
    ['a\\b', '[a\\\\b]'],
    ['*a* _b_ `c` <d>', '[\\*a\\* \\_b\\_ \\`c\\` \\<d\\>]'],
    ['a & b &amp; &#35;', '[a & b \\&amp; \\&#35;]'],
    ['a ~ b ~~c~~', '[a ~ b \\~~c\\~~]'],
    ['one\r\n\ntwo', '[one two]'],
    ['A | Site, 50 %', '[A | Site, 50 %]'],
  ])('%s', ([title, expected]) =>
    expect(copied('markdown', { url, title }).text).toBe(`${expected}(${url})`),
  );
  test.for<[string, string]>([
    ['https://site.test/a_(b)', '<https://site.test/a_(b)>'],
    ['https://site.test/a)b', '<https://site.test/a)b>'],
    ['https://site.test/a b', '<https://site.test/a b>'],
    ['https://site.test/a<b>(c)', '<https://site.test/a%3Cb%3E(c)>'],
    ['https://site.test/a*b', 'https://site.test/a*b'],
  ])('address %s', ([address, expected]) =>
    expect(copied('markdown', { url: address, title: 'A' }).text).toBe(`[A](${expected})`),
  );
});

describe('HTML', () => {
  test.for(TITLES)('reads back: %s', (title) => {
    const awkward = `${url}&c="d"'<e>`;
    for (const html of [
      copied('html', { url: awkward, title }).text,
      copied('rich-text', { url: awkward, title }).html ?? '',
    ]) {
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      expect(body.childNodes).toHaveLength(1);
      const link = body.querySelector('a');
      expect(link?.getAttribute('href')).toBe(awkward);
      expect(link?.textContent).toBe(title);
      expect(link?.childElementCount).toBe(0);
    }
  });
});

describe('BBCode', () => {
  test.for<[string, string]>([
    ['Rye & "barley"', 'Rye & "barley"'],
    ['[b]bold[/b]', '［b］bold［/b］'],
    ['x[/url]y', 'x［/url］y'],
    ['a\nb', 'a b'],
  ])('%s', ([title, words]) =>
    expect(copied('bbcode', { url, title }).text).toBe(`[url=${url}]${words}[/url]`),
  );
  test('brackets in the address', () => {
    expect(copied('bbcode', { url: 'https://site.test/?a[]=1', title: 'A' }).text).toBe(
      '[url=https://site.test/?a%5B%5D=1]A[/url]',
    );
  });
});

test.for(TITLES)('title and link keeps the title as it is: %s', (title) =>
  expect(copied('title-and-link', { url, title }).text).toBe(`${title}\n${url}`),
);
