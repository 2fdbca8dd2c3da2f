import { describe, expect, test } from 'vitest';
import { ADDRESS_REASONS } from '../../../utils/share/address-words';
import { addressToShare, cleaned } from '../../../utils/share/clean-address';
import { LISTED_TRACKERS } from '../../../utils/share/listed-trackers';
import { snapshotOf } from '../../fixtures/snapshot';

describe('cleaned', () => {
  test.for<[string, string, string[]]>([
    // Unmistakable anywhere.
    [
      'https://a.test/p?utm_source=x&id=1&fbclid=y',
      'https://a.test/p?id=1',
      ['utm_source', 'fbclid'],
    ],
    [
      'https://a.test/p?pk_campaign=x&mtm_source=y',
      'https://a.test/p',
      ['pk_campaign', 'mtm_source'],
    ],
    // Order and bytes of the rest.
    [
      'https://a.test/ä%20b?b=%e4+&gclid=1&a=&&c#x',
      'https://a.test/ä%20b?b=%e4+&a=&&c#x',
      ['gclid'],
    ],
    // Ambiguous names count on the sites of the list only.
    [
      'https://www.etsy.com/listing/1?ref=home&id=2',
      'https://www.etsy.com/listing/1?id=2',
      ['ref'],
    ],
    [
      'https://a.test/?ref=home&s=1&t=2&v=3&q=4&p=5&id=6&source=x&tag=y',
      'https://a.test/?ref=home&s=1&t=2&v=3&q=4&p=5&id=6&source=x&tag=y',
      [],
    ],
    // The list's patterns are open at both ends.
    ['https://pineapple.com/?app=1&ct=2', 'https://pineapple.com/?app=1&ct=2', []],
    ['https://backoffice.com/?from=1', 'https://backoffice.com/?from=1', []],
    [
      'https://docs.google.com/document/d/1/edit?source=x&ei=1',
      'https://docs.google.com/document/d/1/edit?source=x&ei=1',
      [],
    ],
    // What selects content stays.
    [
      'https://www.youtube.com/watch?v=a&t=30s&list=b&index=2&si=c&feature=share',
      'https://www.youtube.com/watch?v=a&t=30s&list=b&index=2',
      ['si', 'feature'],
    ],
    ['https://youtu.be/a?si=b&t=30', 'https://youtu.be/a?t=30', ['si']],
    [
      'https://github.com/a/b/issues?q=is%3Aopen+ref&page=2',
      'https://github.com/a/b/issues?q=is%3Aopen+ref&page=2',
      [],
    ],
    [
      'https://www.amazon.co.uk/Title/dp/B01?tag=a-21&keywords=x&psc=1&smid=A1&ref_=y',
      'https://www.amazon.co.uk/Title/dp/B01?psc=1&smid=A1',
      ['tag', 'keywords', 'ref_'],
    ],
    [
      'https://www.amazon.de/s?k=a&keywords=b&qid=1',
      'https://www.amazon.de/s?k=a&keywords=b',
      ['qid'],
    ],
    ['https://www.amazon.evil.test/dp/1?tag=a', 'https://www.amazon.evil.test/dp/1?tag=a', []],
    [
      'https://www.google.com/search?q=a&tbm=isch&sa=X&ved=1',
      'https://www.google.com/search?q=a&tbm=isch',
      ['sa', 'ved'],
    ],
    [
      'https://music.apple.com/us/album/a/1?i=2&uo=4',
      'https://music.apple.com/us/album/a/1?i=2',
      ['uo'],
    ],
    [
      'https://www.ebay.de/itm/1?var=2&hash=3&_trksid=4',
      'https://www.ebay.de/itm/1?var=2',
      ['hash', '_trksid'],
    ],
    ['https://x.com/a/status/1?s=20&t=abc', 'https://x.com/a/status/1', ['s', 't']],
    ['https://x.com/search?q=a&t=abc', 'https://x.com/search?q=a&t=abc', []],
    [
      'https://www.pixiv.net/en/users/1/artworks?p=2',
      'https://www.pixiv.net/en/users/1/artworks?p=2',
      [],
    ],
    ['https://www.optigruen.de/?id=1&cHash=2', 'https://www.optigruen.de/?id=1&cHash=2', []],
    [
      'https://www.bing.com/images/search?q=a&simid=1&view=detailv2',
      'https://www.bing.com/images/search?q=a&simid=1&view=detailv2',
      [],
    ],
    ['https://open.spotify.com/track/1?si=2', 'https://open.spotify.com/track/1', ['si']],
    [
      'https://musicbrainz.example/?mbid=1&ncid=2&cmpid=3',
      'https://musicbrainz.example/?mbid=1&ncid=2&cmpid=3',
      [],
    ],
    // Names are read decoded.
    [
      'https://www.facebook.com/p?__cft__%5B0%5D=a&id=1',
      'https://www.facebook.com/p?id=1',
      ['__cft__[0]'],
    ],
    ['mailto:a@b.test?utm_source=x', 'mailto:a@b.test?utm_source=x', []],
    ['', '', []],
  ])('%s', ([address, url, removed]) => expect(cleaned(address)).toEqual({ url, removed }));

  test('what the page’s own canonical bears stays, unless it is unmistakable', () => {
    const address = 'https://www.etsy.com/listing/1?ref=a&utm_source=b';
    expect(cleaned(address, { canonical: address })).toEqual({
      url: 'https://www.etsy.com/listing/1?ref=a',
      removed: ['utm_source'],
    });
  });
});

test('the list is there, and none of its names is a pattern', () => {
  expect(LISTED_TRACKERS.length).toBeGreaterThan(150);
  const [everywhere] = LISTED_TRACKERS;
  expect(everywhere?.[0]).toBe('Global');
  for (const [, host, names] of LISTED_TRACKERS) {
    expect(() => new RegExp(host)).not.toThrow();
    for (const name of names.split(' ')) expect(name).toMatch(/^[\w$.-]+$/);
  }
});

test('no name that holds everywhere is short or common', () => {
  const names = LISTED_TRACKERS[0]?.[2].split(' ') ?? [];
  // A newer list that adds one must be looked at.
  expect(names.filter((name) => name.length < 5).sort()).toEqual(['__s', 'elq', 'mbid', 'ncid']);
});

describe('addressToShare', () => {
  const link = '<link rel="canonical" href="https://site.test/post">';
  const page = (url: string, html = '') => snapshotOf({ url, html });
  const strip = { trackers: 'strip', fragment: 'drop' } as const;
  test.for<[string, string, string, { trackers?: 'keep'; fragment?: 'keep' }, string, string[]]>([
    [
      'the canonical',
      'https://site.test/post?utm_id=1#a',
      link,
      {},
      'https://site.test/post',
      ['utm_id'],
    ],
    [
      'its fragment by choice',
      'https://site.test/post?utm_id=1#a',
      link,
      { fragment: 'keep' },
      'https://site.test/post#a',
      ['utm_id'],
    ],
    [
      'trackers by choice',
      'https://site.test/post?utm_id=1#a',
      '',
      { trackers: 'keep' },
      'https://site.test/post?utm_id=1',
      [],
    ],
    [
      'a text directive goes, its fragment stays',
      'https://site.test/post#a:~:text=b',
      '',
      { fragment: 'keep' },
      'https://site.test/post#a',
      [],
    ],
    [
      'and alone leaves nothing',
      'https://site.test/post#:~:text=b',
      '',
      { fragment: 'keep' },
      'https://site.test/post',
      [],
    ],
    ['a route always stays', 'https://site.test/#/a?b', '', {}, 'https://site.test/#/a?b', []],
    ['and #!', 'https://site.test/#!/a', '', {}, 'https://site.test/#!/a', []],
    [
      'trackers in a kept fragment',
      'https://site.test/post#utm_source=a&b=2',
      '',
      { fragment: 'keep' },
      'https://site.test/post#b=2',
      [],
    ],
    [
      'and nothing but those',
      'https://site.test/post#xtor=RSS-1',
      '',
      { fragment: 'keep' },
      'https://site.test/post',
      [],
    ],
  ])('%s', ([, url, html, choice, expected, removed]) => {
    expect(addressToShare(page(url, html), { ...strip, ...choice })).toMatchObject({
      url: expected,
      removed,
    });
  });

  test('og:url saves a parameter from the list', () => {
    const og = '<meta property="og:url" content="https://www.etsy.com/listing/1?ref=a">';
    const { url } = addressToShare(page('https://www.etsy.com/listing/1?ref=a', og), strip);
    expect(url).toBe('https://www.etsy.com/listing/1?ref=a');
  });
});

test('every reason has words', () => {
  for (const text of Object.values(ADDRESS_REASONS)) expect(text).toMatch(/^The .*[^.]$/);
});
