import { expect, test } from 'vitest';
import { isShareable, pageType } from '../../../utils/signals/page-type';
import { type PageCase, snapshotOf } from '../../fixtures/snapshot';

const ld = (...data: unknown[]) =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const long = `<p>${'Water turns the wheel of the mill. '.repeat(60)}</p>`;
const at = (path: string, html = '', more: PageCase = {}): PageCase => ({
  url: `https://site.test${path}`,
  html,
  ...more,
});

test.for<[string, string, PageCase]>([
  ['404', 'error', at('/x', '', { httpStatus: 404 })],
  ['gone', 'error', at('/x', '', { httpStatus: 410 })],
  ['a gate is no error', 'generic', at('/x', '', { httpStatus: 403 })],
  ['soft 404', 'error', at('/x', '<title>Page not found</title>')],
  ['an article on 404 pages', 'generic', at('/x', `<title>The best 404 pages</title>${long}`)],
  [
    'account',
    'private',
    at('/account', '<title>Sign in</title>', { rendered: '<title>Hello Wera</title>' }),
  ],
  ['basket', 'checkout', at('/shop/cart')],
  ['card number', 'checkout', at('/donate', '<input autocomplete="cc-number">')],
  ['a home page that also takes cards', 'homepage', at('/', '<input autocomplete="cc-number">')],
  ['search path', 'search-results', at('/search')],
  ['search words', 'search-results', at('/find?q=mills', '<h1>42 pages on mills</h1>')],
  ['a share mark is no search', 'generic', at('/post/1?s=20', '<h1>Mills</h1>')],
  ['research', 'generic', at('/search-engines-of-1998')],
  ['privacy', 'legal', at('/privacy')],
  ['privacy policy', 'legal', at('/about/privacy-policy.html')],
  ['imprint', 'legal', at('/de/impressum')],
  ['a recipe for cookies', 'generic', at('/cookies-with-chocolate')],
  ['an essay on privacy', 'generic', at('/essays/privacy')],
  ['JSON-LD article', 'article', at('/x', ld({ '@type': 'NewsArticle' }))],
  ['og:type article', 'article', at('/x', '<meta property="og:type" content="article">')],
  [
    'published and dated',
    'article',
    at('/2026/10/x', '<meta property="article:published_time" content="2026-10-04">'),
  ],
  [
    'a long signed post',
    'article',
    at('/2026/10/x', `<p class="byline">By Wera</p>${long}${long}`),
  ],
  ['a page of posts', 'listing', at('/blog/page/2', `<time>today</time>${long}${long}`)],
  ['h-entry in a blog', 'article', at('/blog/x', '<div class="h-entry">x</div>')],
  ['product', 'product', at('/x', ld({ '@type': 'Product' }))],
  [
    'a list of products',
    'generic',
    at('/x', ld(...[1, 2, 3, 4, 5].map(() => ({ '@type': 'Product' })))),
  ],
  ['recipe', 'recipe', at('/x', ld({ '@type': ['Recipe', 'NewsArticle'] }))],
  ['event', 'event', at('/x', ld({ '@type': 'MusicEvent' }))],
  ['video', 'video', at('/x', ld({ '@type': 'VideoObject' }))],
  [
    'an article with a film',
    'article',
    at('/x', ld({ '@type': 'VideoObject' }, { '@type': 'Article' })),
  ],
  ['audio', 'audio', at('/x', '<meta property="og:type" content="music.song">')],
  ['image', 'image', at('/x', ld({ '@type': 'ImageObject' }))],
  [
    'a page with a picture',
    'generic',
    at('/x', ld({ '@graph': [{ '@type': 'WebPage' }, { '@type': 'ImageObject' }] })),
  ],
  ['dataset', 'dataset', at('/x', ld({ '@type': 'Dataset' }))],
  [
    'scholarly',
    'scholarly',
    at('/x', '<meta name="citation_title"><meta name="citation_doi"><meta name="citation_date">'),
  ],
  [
    'discussion',
    'discussion',
    at('/x', ld({ '@type': 'QAPage', mainEntity: { '@type': 'Question' } })),
  ],
  ['profile', 'profile', at('/@wera', '<meta property="og:type" content="profile">')],
  ['documentation', 'document', at('/docs/x', `${long}${long}`)],
  ['app', 'app', at('/x', ld({ '@type': 'WebApplication' }))],
  ['list', 'listing', at('/x', '<article>a</article>'.repeat(6) + long)],
  [
    'a text with comments',
    'generic',
    at('/x', `<article>${long}</article>${'<article>a</article>'.repeat(6)}`),
  ],
  ['tag archive', 'listing', at('/tag/mills/', ld({ '@type': 'CollectionPage' }))],
  ['home page', 'homepage', at('/')],
  [
    'home page with a picture and a site',
    'homepage',
    at('/en/', ld({ '@type': 'WebSite' }, { '@type': 'ImageObject' })),
  ],
  ['nothing known', 'generic', at('/x', '<p>Hello</p>')],
])('%s: %s', ([, type, page]) => {
  expect(pageType(snapshotOf(page)).type).toBe(type);
});

test('reasons come strongest first, then those of the runner-up, with what was seen', () => {
  const page = at(
    '/blog/x',
    `${ld({ '@type': 'Article' })}<meta property="og:type" content="article">
    <meta property="og:video" content="https://site.test/x.mp4"><p>${'Water. '.repeat(80)}</p>`,
  );
  const { type, signals, chosen } = pageType(snapshotOf(page));
  expect(type).toBe('article');
  expect(chosen).toBeUndefined();
  expect(signals.map((each) => [each.type, each.points, each.why])).toEqual([
    ['article', 5, 'structured data says Article'],
    ['article', 4, 'og:type is article'],
    ['article', 1, 'its address is that of a post: /blog/x'],
    ['video', 2, 'og:video names a film'],
  ]);
  expect(signals[1]?.evidence).toMatchObject([
    { label: 'og:type', text: '<meta property="og:type" content="article">', from: 'server' },
  ]);
});

test('the word of the user beats every signal, and only a known word counts', () => {
  const page = at('/x', ld({ '@type': 'Product' }));
  const said = (word: string) => pageType(snapshotOf({ ...page, pageType: word }));
  expect(said('recipe')).toMatchObject({
    type: 'recipe',
    chosen: true,
    signals: [{ type: 'product' }],
  });
  expect(said('Recipe')).toEqual(pageType(snapshotOf(page)));
  expect(said('__proto__').type).toBe('product');
  expect(
    pageType(snapshotOf({ ...at('/x', '', { httpStatus: 404 }), pageType: 'article' })),
  ).toMatchObject({
    type: 'article',
    chosen: true,
  });
});

test('what is shareable', () => {
  expect((['article', 'generic', 'homepage', 'app'] as const).every(isShareable)).toBe(true);
  expect(
    (['error', 'private', 'checkout', 'search-results', 'legal'] as const).some(isShareable),
  ).toBe(false);
});
