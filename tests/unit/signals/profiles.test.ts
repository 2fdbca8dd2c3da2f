import { expect, test } from 'vitest';
import { profiles } from '../../../utils/signals/profiles';
import { snapshotOf } from '../../fixtures/snapshot';

const found = (html: string) =>
  profiles(snapshotOf({ html })).map(
    ({ network, handle, from }) => `${from} ${network} ${handle ?? ''}`,
  );

test.for([
  [
    '<footer><a href="https://www.facebook.com/sitetest">We</a></footer>',
    ['link facebook sitetest'],
  ],
  ['<header><a href="https://x.com/sitetest">@sitetest</a></header>', ['link x sitetest']],
  ['<main><a href="https://x.com/sitetest">Follow us on X</a></main>', ['link x sitetest']],
  ['<main><a href="https://x.com/sitetest"><svg></svg></a></main>', ['link x sitetest']],
  ['<main><a href="https://x.com/sitetest">Twitter</a></main>', ['link x sitetest']],
  [
    '<a rel="me" href="https://mastodon.social/@tide">M</a>',
    ['rel-me mastodon tide@mastodon.social'],
  ],
  [
    '<head><link rel="me" href="https://mastodon.social/@tide"></head>',
    ['rel-me mastodon tide@mastodon.social'],
  ],
  ['<head><meta name="twitter:site" content="@sitetest"></head>', ['twitter:site x sitetest']],
  [
    '<head><meta property="article:author" content="https://www.facebook.com/ann.tide"><meta property="article:publisher" content="https://www.facebook.com/sitetest"></head>',
    ['article:publisher facebook sitetest', 'article:author facebook ann.tide'],
  ],
  [
    '<head><meta name="fediverse:creator" content="@tide@mastodon.social"></head>',
    ['fediverse:creator mastodon tide@mastodon.social'],
  ],
  [
    '<script type="application/ld+json">{"@type":"Organization","sameAs":["https://www.facebook.com/sitetest","https://en.wikipedia.org/wiki/X"]}</script>',
    ['same-as facebook sitetest'],
  ],
  [
    '<script type="application/ld+json">{"@type":"Article","author":{"@type":"Person","sameAs":"https://x.com/ann"}}</script>',
    ['same-as x ann'],
  ],
] as const)('%s', ([html, expected]) => {
  expect(found(html)).toEqual(expected);
});

test.for([
  '<article><p><a href="https://x.com/somebody">somebody said</a></p></article>',
  '<footer><a href="https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fsite.test">F</a></footer>',
  '<article><p>With <a href="https://x.com/xylo">xylophones</a></p></article>',
  '<footer><a href="https://www.facebook.com/">F</a></footer>',
  '<div id="comments"><a href="https://x.com/reader"></a></div>',
  '<head><meta name="twitter:site" content="https://x.com/a b"></head>',
  '<head><meta property="article:author" content="Ann Tide"><meta property="article:publisher" content="https://site.test/"></head>',
  '<script type="application/ld+json">{"@type":"Movie","sameAs":"https://x.com/movie"}</script>',
])('no account of the page: %s', (html) => {
  expect(found(html)).toEqual([]);
});

test('the same link twice is one, of two sources two', () => {
  expect(
    found(
      '<head><meta name="twitter:site" content="@a"></head><footer><a href="https://x.com/a">A</a><a href="https://x.com/a">A</a></footer>',
    ),
  ).toEqual(['link x a', 'twitter:site x a']);
});
