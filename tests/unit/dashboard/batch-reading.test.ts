import { describe, expect, test } from 'vitest';
import { coveredBy, patternOf } from '../../../entrypoints/dashboard/batch-grants';
import { nameFor, readingOf } from '../../../entrypoints/dashboard/batch-reading';
import { hashOf, routeOf } from '../../../entrypoints/dashboard/route';

describe('what match patterns cover', () => {
  test.for([
    ['<all_urls>', 'http://a.test/', true],
    ['*://*/*', 'https://a.test/', true],
    ['https://*/*', 'https://a.test/', true],
    ['https://*/*', 'http://a.test/', false],
    ['*://a.test/*', 'http://a.test:8080/x', true],
    ['*://a.test/*', 'https://www.a.test/', false],
    ['https://a.test/*', 'http://a.test/', false],
    ['*://*.a.test/*', 'https://www.a.test/', true],
    ['*://*.a.test/*', 'https://a.test/', true],
    ['*://*.a.test/*', 'https://notta.test/', false],
    ['*://*.a.test/*', 'https://nota.test/', false],
    ['file:///*', 'https://a.test/', false],
    ['', 'https://a.test/', false],
  ] as const)('%s, %s', ([pattern, url, covered]) => {
    expect(coveredBy([pattern])(new URL(url))).toBe(covered);
  });

  test('the pattern of an address covers it by both schemes', () => {
    const url = new URL('https://a.test:8443/x');
    expect(patternOf(url)).toBe('*://a.test/*');
    expect(coveredBy([patternOf(url)])(url)).toBe(true);
    expect(coveredBy([patternOf(url)])(new URL('http://a.test/'))).toBe(true);
  });
});

describe('a list as the form shows it', () => {
  const text = `https://a.test/1
https://b.test/
https://a.test/2
https://a.test/1#part
https://a.test/1
nonsense here
https://a.test/feed/
`;

  test('pages, sites with most pages first, duplicates, bad lines, feeds', () => {
    const { read, urls } = readingOf(text, ['*://b.test/*']);
    expect(urls).toHaveLength(4);
    expect(read.total).toBe(4);
    expect(read.sites).toEqual([
      { host: 'a.test', pages: 3, granted: false },
      { host: 'b.test', pages: 1, granted: true },
    ]);
    expect(read.duplicates).toBe(2);
    expect(read.bad).toEqual([{ line: 6, text: 'nonsense here' }]);
    expect(read.lists).toEqual(['https://a.test/feed/']);
  });

  test('exactly the sites that are not granted are to be asked for, each once', () => {
    expect(readingOf(text, ['*://b.test/*']).missing).toEqual(['*://a.test/*']);
    expect(readingOf(text, []).missing).toEqual(['*://a.test/*', '*://b.test/*']);
    expect(readingOf(text, ['<all_urls>']).missing).toEqual([]);
  });

  test('a site that is granted by one scheme only is not granted', () => {
    const both = 'https://a.test/\nhttp://a.test/old\n';
    const { read, missing } = readingOf(both, ['https://a.test/*']);
    expect(read.sites).toEqual([{ host: 'a.test', pages: 2, granted: false }]);
    expect(missing).toEqual(['*://a.test/*']);
  });

  test('an index of sitemaps is no page but lists', () => {
    const index =
      '<sitemapindex><sitemap><loc>https://a.test/s1.xml</loc></sitemap></sitemapindex>';
    const { read } = readingOf(index, []);
    expect(read.total).toBe(0);
    expect(read.lists).toEqual(['https://a.test/s1.xml']);
  });

  test('what looks like a page is not taken for a list', () => {
    const { read } = readingOf(
      'https://a.test/feeding-birds\nhttps://a.test/sitemaps-explained\n',
      [],
    );
    expect(read.lists).toEqual([]);
  });

  test('its own name', () => {
    const names = (...hosts: string[]) =>
      nameFor(hosts.map((host) => ({ host, pages: 1, granted: true })));
    expect(names('a.test')).toBe('a.test');
    expect(names('a.test', 'b.test', 'c.test')).toBe('a.test and 2 more');
  });
});

test.for(['#batch', '#batch=abc', '#batch=abc,12', '#history=a.test%2Fx', '#compare=a,b'])(
  'the route %s is read and written',
  (hash) => expect(hashOf(routeOf(hash))).toBe(hash),
);
