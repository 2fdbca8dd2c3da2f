import { describe, expect, test } from 'vitest';
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

const pending = { state: 'pending' } as const;
const HERE = 'https://site.test/post';

type Shared = [url: string, reason: string, more?: Record<string, unknown>];

describe('shareAddress', () => {
  test.for<[string, PageCase, Shared, Shared?]>([
    ['the canonical', { html: link(HERE) }, [HERE, 'canonical']],
    ['og:url where there is none', { html: og(`${HERE}/`) }, [`${HERE}/`, 'og-url']],
    [
      'parameters are left out, as canonical addresses are for',
      { url: `${HERE}?sort=up`, html: link(HERE) },
      [HERE, 'canonical'],
      [HERE, 'canonical', { unsure: true }],
    ],
    [
      'www., slash and capitals are spelling',
      { url: 'https://site.test/Post', html: link('https://www.site.test/post/') },
      ['https://www.site.test/post/', 'canonical'],
    ],
    ['to https', { url: 'http://site.test/post', html: link(HERE) }, [HERE, 'canonical']],
    ['not back to http', { html: link('http://site.test/post') }, [HERE, 'insecure']],
    [
      'without trackers',
      { url: `${HERE}?id=1&fbclid=2`, html: link('/post?utm_source=x&id=1') },
      [`${HERE}?id=1`, 'canonical', { removed: ['fbclid', 'utm_source'] }],
    ],
    [
      'not one on another site',
      { html: link('https://other.test/post') },
      [HERE, 'other-site', { elsewhere: 'https://other.test/post' }],
      [HERE, 'other-site'],
    ],
    [
      'not the home page',
      { html: link('https://site.test/en/') },
      [HERE, 'home-page', { elsewhere: 'https://site.test/en/' }],
      [HERE, 'home-page'],
    ],
    [
      'the home page for the home page',
      { url: 'https://site.test/?utm_id=1', html: link('https://site.test/') },
      ['https://site.test/', 'canonical', { removed: ['utm_id'] }],
    ],
    [
      'a numbered post is not the home page',
      { url: 'https://site.test/?p=3', html: link('https://site.test/') },
      ['https://site.test/?p=3', 'home-page', { elsewhere: 'https://site.test/' }],
      ['https://site.test/?p=3', 'home-page'],
    ],
    [
      'own address, cleaned',
      { url: `${HERE}?fbclid=1&a=2#x` },
      [`${HERE}?a=2`, 'none-stated', { removed: ['fbclid'] }],
    ],
    [
      'a route keeps its fragment',
      { url: 'https://site.test/#/bread:~:text=rye', html: link('https://site.test/') },
      ['https://site.test/#/bread', 'route'],
    ],
    [
      'an og:url that only adds parameters is not better',
      { html: og(`${HERE}?seeker=true`) },
      [HERE, 'longer'],
    ],
    [
      'a canonical that adds them is, once the server says it',
      { html: link(`${HERE}?id=3`) },
      [`${HERE}?id=3`, 'canonical'],
      [HERE, 'other-page', { unsure: true }],
    ],
    [
      'a canonical that a script adds counts where it is near',
      { url: `${HERE}?utm_id=1`, html: '', rendered: link(`${HERE}/`) },
      [`${HERE}/`, 'canonical', { removed: ['utm_id'] }],
    ],
    [
      'the desktop page for the one for phones, once the server says it',
      { url: 'https://m.site.test/post', html: link('https://www.site.test/post') },
      ['https://www.site.test/post', 'canonical'],
      ['https://m.site.test/post', 'other-page', { unsure: true }],
    ],
    [
      'the page for its AMP version likewise',
      { url: `${HERE}/amp/`, html: link(HERE) },
      [HERE, 'canonical'],
      [`${HERE}/amp/`, 'other-page', { unsure: true }],
    ],
    [
      'a stale canonical of another page loses to the server',
      { html: link(HERE), rendered: link('https://site.test/last') },
      [HERE, 'canonical'],
      [HERE, 'other-page', { unsure: true }],
    ],
    [
      'also where another value is all that differs',
      {
        url: 'https://site.test/watch?v=2',
        html: link('https://site.test/watch?v=2'),
        rendered: link('https://site.test/watch?v=1'),
      },
      ['https://site.test/watch?v=2', 'canonical'],
      ['https://site.test/watch?v=2', 'other-page', { unsure: true }],
    ],
    [
      'a stale canonical without the parameter loses, too',
      {
        url: 'https://site.test/watch?v=2',
        html: link('https://site.test/watch?v=2'),
        rendered: link('https://site.test/watch'),
      },
      ['https://site.test/watch?v=2', 'canonical'],
      ['https://site.test/watch', 'canonical', { unsure: true }],
    ],
    [
      'og:url is as stale as the canonical',
      {
        html: '<head></head>',
        rendered: link('https://site.test/last') + og('https://site.test/last'),
      },
      [HERE, 'other-page'],
      [HERE, 'other-page', { unsure: true }],
    ],
    [
      'what the server says of the login that it leads to is about the login',
      {
        html: link('https://site.test/login'),
        rendered: '<p>x</p>',
        finalUrl: 'https://site.test/login',
      },
      [HERE, 'none-stated'],
    ],
    [
      'an error page says nothing of this page',
      { html: link('https://site.test/404'), rendered: '<p>x</p>', httpStatus: 404 },
      [HERE, 'none-stated'],
    ],
  ])('%s', ([, page, full, early = full]) => {
    const answered = snapshotOf(page);
    const expected = ([url, reason, more = {}]: Shared) => ({
      removed: [],
      url,
      reason,
      ...more,
    });
    const { uncleaned: _, ...found } = shareAddress(answered);
    expect(found).toEqual(expected(full));
    const { uncleaned: __, ...foundEarly } = shareAddress({ ...answered, server: pending });
    expect(foundEarly).toEqual(expected(early));
  });

  test('no answer is not waited for', () => {
    const page = snapshotOf({ html: link('https://site.test/last') });
    const alone = shareAddress({ ...page, server: { state: 'missing', reason: 'offline' } });
    expect(alone).toMatchObject({ url: HERE, reason: 'other-page' });
    expect(alone.unsure).toBeUndefined();
  });

  test('what is not the web is left alone', () => {
    const file = snapshotOf({ page: { url: 'file:///home/a.html#b' }, html: link(HERE) });
    expect(shareAddress(file)).toMatchObject({ url: 'file:///home/a.html', reason: 'none-stated' });
  });
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
