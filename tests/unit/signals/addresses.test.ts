import { expect, test } from 'vitest';
import {
  canonicalUrl,
  ogUrl,
  pageUrl,
  servedCanonicals,
  shareAddress,
} from '../../../utils/signals/addresses';
import { type PageCase, snapshotOf } from '../../fixtures/snapshot';

const link = (href: string) => `<link rel="canonical" href="${href}">`;
const og = (href: string) => `<meta property="og:url" content="${href}">`;

test('canonicals of tags come before those of headers, with their place', () => {
  const found = servedCanonicals(
    snapshotOf({
      html: `<head>${link('/a')}${link('')}</head><body>${link('https://site.test/b')}</body>`,
      headers: { link: '<c>; rel="canonical", <d>; rel=canonical; anchor="/other"' },
    }),
  );
  expect(found.map(({ value, url, from, inHead }) => [value, url, from, inHead])).toEqual([
    ['/a', 'https://site.test/a', 'link', true],
    ['https://site.test/b', 'https://site.test/b', 'link', false],
    ['c', 'https://site.test/c', 'header', true],
  ]);
});

test.for<[string, PageCase, string]>([
  ['canonical first', { html: link('/a') + og('https://site.test/b') }, 'https://site.test/a'],
  [
    'one in the head before one in the body',
    {
      html: `<body><p>x</p>${link('/body')}</body>`,
      headers: { link: '</head>; rel=canonical' },
    },
    'https://site.test/head',
  ],
  ['then og:url', { html: og('https://site.test/b') }, 'https://site.test/b'],
  [
    'one that is no web address does not count',
    { html: link('tel:1') + og('https://site.test/b') },
    'https://site.test/b',
  ],
  ['then the address, without fragment', { url: 'https://site.test/x#y' }, 'https://site.test/x'],
  [
    'a canonical that only a script adds is none',
    { html: '', rendered: link('/a') },
    'https://site.test/post',
  ],
  [
    'unless the server has not answered',
    { rendered: link('/a'), server: { state: 'pending' } },
    'https://site.test/a',
  ],
])('canonicalUrl: %s', ([, page, url]) => expect(canonicalUrl(snapshotOf(page))).toBe(url));

test.for<[string, PageCase, string, string]>([
  [
    'the canonical',
    { url: 'https://m.site.test/post?x=1', html: link('https://www.site.test/post') },
    'https://www.site.test/post',
    'canonical',
  ],
  [
    'without trackers',
    { html: link('/post?utm_source=x&id=1') },
    'https://site.test/post?id=1',
    'canonical',
  ],
  [
    'not one on another site',
    { html: link('https://other.test/post') },
    'https://site.test/post',
    'address',
  ],
  [
    'not the home page',
    { html: link('https://site.test/en/') },
    'https://site.test/post',
    'address',
  ],
  [
    'the home page for the home page',
    { url: 'https://site.test/?utm_id=1', html: link('https://site.test/') },
    'https://site.test/',
    'canonical',
  ],
  [
    'a numbered post is not the home page',
    { url: 'https://site.test/?p=3', html: link('https://site.test/') },
    'https://site.test/?p=3',
    'address',
  ],
  [
    'not back to http',
    { html: link('http://site.test/post') },
    'https://site.test/post',
    'address',
  ],
  [
    'own address, cleaned',
    { url: 'https://site.test/post?fbclid=1&a=2#x' },
    'https://site.test/post?a=2',
    'canonical',
  ],
  [
    'a route keeps its fragment',
    { url: 'https://site.test/#/bread', html: link('https://site.test/') },
    'https://site.test/#/bread',
    'address',
  ],
])('shareAddress: %s', ([, page, url, reason]) => {
  expect(shareAddress(snapshotOf(page))).toEqual({ url, reason });
});

test('ogUrl is absolute or nothing', () => {
  expect(ogUrl(snapshotOf({ html: og('/post') }))).toBeUndefined();
  expect(ogUrl(snapshotOf({ html: og('') + og('https://site.test/b') }))).toBe(
    'https://site.test/b',
  );
});

test('pageUrl has no fragment', () => {
  expect(pageUrl(snapshotOf({ url: 'https://site.test/a?b#c#d' }))).toBe('https://site.test/a?b');
});
