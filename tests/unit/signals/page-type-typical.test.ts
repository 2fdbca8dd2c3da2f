import { expect, test } from 'vitest';
import { pageType } from '../../../utils/signals/page-type';
import { type PageCase, snapshotOf } from '../../fixtures/snapshot';

/** Pages as they are built where nobody wrote structured data or Open Graph. */

const paragraph = `<p>${'The wheel of the mill turns slowly in the water of the brook. '.repeat(5)}</p>`;
const menu = '<nav><a href="/mills">Mills</a> <a href="/brooks">Brooks</a></nav>';
const cards = (count: number, inner: (n: number) => string, mark = 'card') =>
  Array.from({ length: count }, (_, n) => `<div class="${mark}">${inner(n)}</div>`).join('');
const card = (n: number) =>
  `<h3><a href="/mills/${n}">The mill of the brook, number ${n}</a></h3><p>Turns since 18${n}0.</p>`;
const doc = (title: string, body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${menu}${body}</body></html>`;
const on = (path: string, html: string, more: PageCase = {}): PageCase => ({
  url: path.startsWith('https:') ? path : `https://site.test${path}`,
  html,
  ...more,
});

const essay = `<h1>Why the mill stands still</h1><p>By Wera Bach, 4 October 2026</p>${paragraph.repeat(5)}`;

test.for<[string, string, PageCase]>([
  ['essay without any markup', 'article', on('/mill', doc('Why the mill stands still', essay))],
  [
    'news in Chinese',
    'article',
    on(
      '/a/1.html',
      doc(
        '村口的水车停了下来',
        `<h1>村口的水车停了下来</h1><p>2026年10月4日</p>${'<p>水车在小溪里慢慢地转动。</p>'.repeat(40)}`,
      ),
    ),
  ],
  [
    'article with related stories around it',
    'article',
    on(
      '/2026/10/04/why-the-mill-stands-still',
      doc('Why the mill stands still', `<main>${essay}${cards(8, card)}</main>`),
    ),
  ],
  [
    'page about the company',
    'generic',
    on('/about', doc('About us', `<main><h1>About us</h1>${paragraph.repeat(12)}</main>`)),
  ],
  [
    'shop product',
    'product',
    on(
      '/shop/mill-wheel',
      doc(
        'Mill wheel of oak',
        '<main><h1>Mill wheel of oak</h1><span class="price" style="font-size:32px">249,00 €</span><button>Add to cart</button><p>Oak, 2 m.</p></main>',
      ),
    ),
  ],
  [
    'shop category',
    'listing',
    on(
      '/category/wheels',
      doc(
        'Wheels',
        `<main><h1>Wheels</h1>${cards(9, (n) => `<h3><a href="/w/${n}">Wheel ${n}</a></h3><span class="price">${n}9,00 €</span><button>Add to cart</button>`)}</main>`,
      ),
    ),
  ],
  [
    'forum thread',
    'discussion',
    on(
      '/forum/viewtopic.php?t=42',
      doc(
        'My wheel squeaks',
        `<h1>My wheel squeaks</h1>${cards(5, (n) => `<img src="/a${n}.png" alt=""><b>user${n}</b><p>Have you tried oil?</p>`, 'post')}`,
      ),
    ),
  ],
  [
    'thread with a number',
    'discussion',
    on('/threads/my-wheel-squeaks.4711/', doc('My wheel squeaks', '<h1>My wheel squeaks</h1>')),
  ],
  [
    'news topic with a year is no thread',
    'listing',
    on(
      '/topics/2024-elections',
      doc('Elections', `<main><h1>Elections</h1>${cards(8, card)}</main>`),
    ),
  ],
  [
    'documentation',
    'document',
    on(
      'https://docs.mill.test/wheels/install',
      doc(
        'Install a wheel',
        `<main><h1>Install a wheel</h1>${paragraph.repeat(5)}<p>Last updated <time>2026-10-04</time></p></main>`,
      ),
    ),
  ],
  [
    'page of a wiki that says Article',
    'document',
    on(
      '/wiki/Water_mill',
      doc(
        'Water mill',
        `<main><h1>Water mill</h1>${paragraph.repeat(12)}</main>`,
        '<script type="application/ld+json">{"@type":"Article"}</script>',
      ),
    ),
  ],
  [
    'blog post on the host of the documentation',
    'article',
    on(
      'https://developers.mill.test/blog/why-the-mill-stands-still',
      doc('Why the mill stands still', essay),
    ),
  ],
  [
    'list of posts',
    'listing',
    on('/journal', doc('Journal', `<main><h1>Journal</h1>${cards(10, card, 'teaser')}</main>`)),
  ],
  [
    'home page of a news site',
    'homepage',
    on(
      '/',
      doc(
        'The Brook',
        `<main>${cards(30, card)}</main>`,
        '<meta property="og:type" content="article">',
      ),
    ),
  ],
  [
    'podcast episode',
    'audio',
    on(
      '/podcast/mills-at-night',
      doc(
        'Mills at night – The Brook Podcast',
        `<main><h1>Mills at night</h1><audio src="/1.mp3"></audio><p>4 October 2026</p>${paragraph.repeat(5)}</main>`,
        '<meta property="og:type" content="article">',
      ),
    ),
  ],
  [
    'news article that can be listened to',
    'article',
    on(
      '/2026/10/why-the-mill-stands-still',
      doc(
        'Why the mill stands still',
        `<main><p>Listen to this article</p><audio src="/read.mp3"></audio>${essay}</main>`,
      ),
    ),
  ],
  [
    'flat player that calls itself a film',
    'audio',
    on(
      '/7A9',
      doc(
        'Sound of a mill',
        '<h1>Sound of a mill</h1>',
        '<meta property="og:type" content="video.other"><meta property="og:video" content="https://site.test/p"><meta property="og:video:width" content="400"><meta property="og:video:height" content="120">',
      ),
    ),
  ],
  [
    'film page',
    'video',
    on(
      '/watch/9',
      doc(
        'A mill at work',
        '<main><h1>A mill at work</h1><iframe src="https://player.vimeo.com/video/9" data-box="0 0 1280 600"></iframe></main>',
        '<meta property="og:video" content="https://site.test/9.mp4">',
      ),
    ),
  ],
  [
    'picture in a gallery',
    'image',
    on(
      '/gallery/9',
      doc(
        'Mill in the fog',
        '<main><h1>Mill in the fog</h1><img src="/9.jpg" alt="" data-box="0 60 1200 640"></main>',
      ),
    ),
  ],
  [
    'note with a photo',
    'discussion',
    on(
      '/notes/9',
      doc(
        '',
        '<div class="h-entry"><p class="e-content">A mill in the fog</p><time class="dt-published">2026-10-04</time></div>',
      ),
    ),
  ],
  [
    'calculator',
    'app',
    on(
      '/watt',
      doc(
        'Water power calculator',
        '<main><h1>Water power calculator</h1><input><button>Work out</button></main>',
        '<meta property="og:type" content="article">',
      ),
    ),
  ],
  [
    'microdata of one product',
    'product',
    on(
      '/w',
      doc(
        'Wheel',
        '<div itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">Wheel</h1></div>',
      ),
    ),
  ],
  [
    'microdata of many products',
    'generic',
    on(
      '/w',
      doc('Wheels', '<div itemscope itemtype="https://schema.org/Product"></div>'.repeat(5)),
    ),
  ],
  [
    'data put in by a script',
    'event',
    on('/x', doc('x', ''), {
      rendered: doc('x', '', '<script type="application/ld+json">{"@type":"MusicEvent"}</script>'),
    }),
  ],
  [
    'a post in structured data is more than og:type says',
    'discussion',
    on(
      '/blog/x',
      doc(
        'A wheel',
        '<h1>A wheel</h1>',
        '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-10-04"><script type="application/ld+json">{"@type":"SocialMediaPosting"}</script>',
      ),
    ),
  ],
  [
    'search results',
    'search-results',
    on('/?q=wheel', doc('wheel – search', `<h1>9 results for wheel</h1>${cards(9, card)}`)),
  ],
  ['basket', 'checkout', on('/en/cart', doc('Your basket', '<h1>Your basket</h1>'))],
  ['imprint', 'legal', on('/impressum.html', doc('Impressum', paragraph))],
  [
    'login form',
    'private',
    on(
      '/login?next=%2Fmills',
      doc('Log in', '<main><h1>Log in</h1><form><input type="password"></form></main>'),
    ),
  ],
  [
    'short text with a login form beside it',
    'generic',
    on('/x', doc('How to log in', `<main>${paragraph}<input type="password"></main>`)),
  ],
  [
    'article with a login form in its header',
    'article',
    on(
      '/mill',
      doc('Sign in to the mill', `<form><input type="password"></form><main>${essay}</main>`),
    ),
  ],
  [
    'soft 404 with a large menu',
    'error',
    on(
      '/gone',
      doc(
        'The Brook',
        `<main><h1>404 error – the page you requested cannot be found</h1></main><footer>${'<a href="/m">Mills</a> '.repeat(200)}</footer>`,
      ),
    ),
  ],
  [
    'a text on pages that are not found',
    'article',
    on(
      '/404',
      doc(
        'Not found: a history of the error',
        `<main><h1>Not found: a history of the error</h1><p>By Wera Bach</p>${paragraph.repeat(5)}</main>`,
      ),
    ),
  ],
  [
    'a car called 404',
    'product',
    on(
      '/cars/404',
      doc(
        'Peugeot 404',
        '<main><h1>Peugeot 404 Break</h1><span class="price">9.900 €</span><button>Buy now</button></main>',
      ),
    ),
  ],
  [
    'browser turned away',
    'error',
    on(
      '/album/9',
      doc(
        'Unsupported browser',
        '<h1>Unsupported browser</h1><p>Update your browser.</p>',
        '<meta property="og:type" content="music.album">',
      ),
    ),
  ],
  [
    'challenge that the visitor sees too',
    'error',
    on('/x', doc('Just a moment...', '<p>Checking.</p>'), { httpStatus: 403 }),
  ],
  [
    'an article of such a title',
    'generic',
    on('/x', doc('Just a moment: a short history of minutes', '<p>Soon.</p>')),
  ],
  ['a broken server', 'error', on('/x', doc('Mills', '<h1>Mills</h1>'), { httpStatus: 500 })],
  [
    'challenge for the server only',
    'article',
    on('/x', doc('Just a moment...', '<p>Checking.</p>'), {
      httpStatus: 403,
      rendered: doc('Why the mill stands still', essay),
    }),
  ],
  [
    'consent wall',
    'error',
    on(
      'https://consent.site.test/m?continue=https%3A%2F%2Fsite.test%2Fmill',
      doc(
        'Before you continue to The Brook',
        '<h1>Before you continue</h1><p>We use cookies.</p><button>Accept all</button>',
      ),
    ),
  ],
])('%s: %s', ([, type, page]) => {
  const verdict = pageType(snapshotOf(page));
  expect(verdict.type, JSON.stringify(verdict.signals)).toBe(type);
});

test('a full audit tells an app by its manifest', () => {
  const manifest = (startUrl: string, display: string) =>
    pageType(
      snapshotOf({
        url: 'https://site.test/app/',
        full: {
          manifest: {
            state: 'ok',
            facts: {
              url: 'https://site.test/m.json',
              finalUrl: 'https://site.test/m.json',
              status: 200,
              headers: {},
              elapsed: 1,
              facts: { startUrl, display, icons: [] },
            },
          },
        },
      }),
    ).type;
  expect(manifest('https://site.test/app/?from=home', 'standalone')).toBe('app');
  expect(manifest('https://site.test/', 'standalone')).toBe('generic');
  expect(manifest('https://site.test/app/', 'browser')).toBe('generic');
});
