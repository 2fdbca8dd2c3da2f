import { afterEach, describe, expect, test } from 'vitest';
import { LIMITS } from '../../../utils/page/snapshot';
import { type PageCase, snapshotOf } from '../../fixtures/snapshot';

const pageOf = (body: string, more: PageCase = {}) =>
  snapshotOf({ html: `<!doctype html><html><head></head><body>${body}</body></html>`, ...more })
    .page;

/** Puts a topmost element over the window, as layout would. */
function cover(selector: string, doc: Document) {
  const over = doc.querySelector(selector);
  Document.prototype.elementFromPoint = () => over;
}
const LONG =
  'Mills grind corn between two stones, and they have done so for two thousand years by now.';

afterEach(() => {
  Reflect.deleteProperty(Document.prototype, 'elementFromPoint');
});

describe('main content', () => {
  test('is the main element, and its text is counted without scripts', () => {
    const { main } = pageOf(
      `<nav>Away</nav><main><h1>Mills</h1><script>var long = 1;</script><p>${LONG}</p><a href="/x">More mills</a></main>`,
    );
    expect(main).toMatchObject({
      from: 'main',
      start: `Mills ${LONG} More mills`,
      paragraphs: 1,
      links: 1,
      linkCharacters: 10,
      characters: 'Mills'.length + LONG.length + 10,
    });
  });
  test('is the article with most text where no main is', () => {
    const { main } = pageOf(`<article>Short</article><article>${LONG}</article>`);
    expect(main).toMatchObject({ from: 'article', start: LONG });
  });
  test('is the body without what frames it', () => {
    const { main } = pageOf(
      `<header>Shop <nav>Home</nav></header><p>${LONG}</p><footer>Rights</footer>`,
    );
    expect(main).toMatchObject({ from: 'body', start: LONG, characters: LONG.length });
  });
  test('repeated items are counted with those that lead on within the site', () => {
    const item = (at: number, href: string) =>
      `<li class="card big"><h3>Mill ${at}</h3><a href="${href}">Read</a></li>`;
    const { main } = pageOf(
      `<main><ul>${item(1, '/a')}${item(2, 'https://site.test/b')}${item(3, '#top')}${item(4, 'https://other.test/')}${item(5, '/post')}</ul></main>`,
    );
    expect(main.repeated).toEqual({ count: 5, linked: 2, mark: 'li.card' });
  });
  test('two of a kind are no repetition, nor are comments', () => {
    const comment = '<li class="comment"><img src="/a.png"></li>';
    const { main } = pageOf(
      `<main><div><h2>A</h2></div><div><h2>B</h2></div><ol class="comments">${comment.repeat(5)}</ol></main>`,
    );
    expect(main).not.toHaveProperty('repeated');
  });
  test('ten thousand siblings are bounded', () => {
    const { main } = pageOf(`<main>${'<section><h2>A</h2></section>'.repeat(10_000)}</main>`);
    expect(main.repeated?.count).toBe(300);
  }, 30_000);
  test('links to other sites, with what they say about themselves', () => {
    const { outLinks, counts } = pageOf(
      '<main><a href="https://a.test/x" rel="nofollow ugc" referrerpolicy="no-referrer">A</a><a href="/own">o</a><a href="https://sub.site.test/">s</a><a href="#/route">r</a><div class="comments"><a href="https://spam.test/">c</a></div></main>',
    );
    expect(outLinks).toEqual([
      { url: 'https://a.test/x', text: 'A', rel: 'nofollow ugc', referrerPolicy: 'no-referrer' },
    ]);
    expect(counts).toMatchObject({ internalLinks: 3, fragmentLinks: 1 });
  });
});

describe('headings', () => {
  test('are reached by their own id, an anchor in them or the section they open', () => {
    const { headings } = pageOf(
      '<main><h2 id="a">A</h2><h2><a name="b"></a>B</h2><section id="c"><h2>C</h2><h3>D</h3></section></main><h2>E</h2>',
    );
    expect(headings).toEqual([
      { level: 2, text: 'A', id: 'a', main: true },
      { level: 2, text: 'B', target: 'b', main: true },
      { level: 2, text: 'C', target: 'c', main: true },
      { level: 3, text: 'D', main: true },
      { level: 2, text: 'E' },
    ]);
  });
});

describe('pictures and players', () => {
  test('what is shown or waits to be shown, with its words', () => {
    const { images } = pageOf(
      `<header><img class="site-logo" src="/l.svg" alt=""></header><main><figure><img src="data:image/gif;base64,x" data-src="/lazy.jpg" data-box="0 0 600 400"><figcaption>Photo: Ada</figcaption></figure></main>`,
    );
    expect(images).toEqual([
      {
        url: 'https://site.test/l.svg',
        alt: '',
        natural: { width: 0, height: 0 },
        box: { x: 0, y: 0, width: 44, height: 44 },
        region: 'header',
        marks: 'site-logo',
      },
      {
        url: 'https://site.test/lazy.jpg',
        natural: { width: 0, height: 0 },
        box: { x: 0, y: 0, width: 600, height: 400 },
        region: 'main',
        main: true,
        caption: 'Photo: Ada',
        marks: '',
      },
    ]);
  });
  test('of many, the largest and the marked are kept in their order', () => {
    const small = '<img src="/s.png" data-box="0 0 5 5">';
    const { images, cut } = pageOf(
      `<img class="qr" src="/qr.png" hidden>${small.repeat(100)}<img src="/big.png" data-box="0 0 500 500">`,
    );
    expect(images).toHaveLength(LIMITS.images);
    expect(images[0]?.url).toBe('https://site.test/qr.png');
    expect(images.at(-1)?.url).toBe('https://site.test/big.png');
    expect(cut).toContain('images');
  });
  test('players with the share of the first screen; frames that only count visits are left out', () => {
    const { embeds } = pageOf(
      '<iframe src="https://t.test/" data-box="0 0 1 1"></iframe><video data-box="0 0 1280 360"><source src="/v.mp4"></video><iframe src="https://v.test/e" data-box="0 9000 640 360"></iframe>',
    );
    expect(embeds.map(({ tag, url, screen }) => [tag, url, screen])).toEqual([
      ['video', 'https://site.test/v.mp4', 0.5],
      ['iframe', 'https://v.test/e', 0],
    ]);
  });
});

describe('controls', () => {
  test('in open shadow trees, nested ones too, named from within', () => {
    const doc = new DOMParser().parseFromString('<main><x-bar></x-bar></main>', 'text/html');
    const outer = doc.querySelector('x-bar')?.attachShadow({ mode: 'open' });
    if (!outer) throw new Error('No host');
    outer.innerHTML = '<b id="l">Wrong</b><div></div>';
    const inner = outer.querySelector('div')?.attachShadow({ mode: 'open' });
    if (!inner) throw new Error('No inner host');
    inner.innerHTML =
      '<i id="l">Share on X</i><a href="https://x.com/intent/tweet" aria-labelledby="l">x</a><img src="/i.png">';
    const { controls, images } = pageOf('', { document: doc });
    expect(controls).toMatchObject([
      { tag: 'a', name: 'Share on X', shadow: true, region: 'main' },
    ]);
    expect(images.map(({ url }) => url)).toEqual(['https://site.test/i.png']);
  });
  test('web components and old widget elements whose name speaks of sharing', () => {
    const { controls } = pageOf(
      '<share-button></share-button><amp-social-share type="x"></amp-social-share><g:plusone></g:plusone><x-clock></x-clock><x-a share-url="/"></x-a>',
    );
    expect(controls.map(({ tag }) => tag)).toEqual([
      'share-button',
      'amp-social-share',
      'g:plusone',
      'x-a',
    ]);
    expect(controls.some(({ unfocusable }) => unfocusable)).toBe(false);
  });
  test.for([
    ['<a href="https://x.com/">X</a>', undefined],
    ['<button>Share</button>', undefined],
    ['<span aria-label="Share" tabindex="0">s</span>', undefined],
    ['<span aria-label="Share">s</span>', true],
    ['<a class="share">Share</a>', true],
    ['<button tabindex="-1">Share</button>', true],
    ['<div inert><button>Share</button></div>', true],
  ] as const)('reached by the keyboard or not: %s', ([html, expected]) => {
    expect(pageOf(html).controls[0]?.unfocusable).toBe(expected);
  });
  test.for([
    ['something else', '.over', true],
    ['its own content', 'b', undefined],
    ['what holds it', 'p', undefined],
    ['nothing, outside the window', '.none', undefined],
  ] as const)('under %s', ([, selector, expected]) => {
    const doc = new DOMParser().parseFromString(
      '<p><a href="https://x.com/"><b>X</b></a></p><div class="over"></div>',
      'text/html',
    );
    cover(selector, doc);
    expect(pageOf('', { document: doc }).controls[0]?.covered).toBe(expected);
  });
  test.for([
    [
      '<nav aria-label="Share this"><a href="https://x.com/">1</a><a href="https://b.test/">2</a></nav>',
      'Share this',
    ],
    [
      '<div><h3>Follow <b>us</b></h3><ul><li><a href="https://x.com/">1</a></li><li><a href="https://b.test/">2</a></li></ul></div>',
      'Follow us',
    ],
    ['<p>Share: <a href="https://x.com/">1</a> <a href="https://b.test/">2</a></p>', 'Share: 1 2'],
    [`<div>${LONG}<a href="https://x.com/">1</a><a href="https://b.test/">2</a></div>`, undefined],
    ['<div>Alone <a href="https://x.com/">1</a></div>', undefined],
  ] as const)('the label of the group: %s', ([html, expected]) => {
    expect(pageOf(html).controls[0]?.group).toBe(expected);
  });
});

describe('dates', () => {
  test('by element, role and class, outside comments', () => {
    const { times } = pageOf(
      `<article><time datetime="2026-01-02" pubdate>2 January</time><meta itemprop="datePublished" content="2026-01-03">
       <span class="post-date">4 Jan 2026</span><span class="date">soon</span><div class="updated-list">${'5 '.repeat(99)}</div>
       <p class="posted-on"><time>6 Jan</time></p></article><div class="comments"><time>7 Jan</time></div>`,
    );
    expect(times).toEqual([
      { datetime: '2026-01-02', text: '2 January', from: 'pubdate', region: 'article' },
      { datetime: '2026-01-03', text: '', from: 'datePublished', region: 'article' },
      { text: '4 Jan 2026', from: 'post-date', region: 'article' },
      { text: '6 Jan', from: '', region: 'article' },
    ]);
  });
});

describe('offers and links that mean something', () => {
  test('buttons that buy or save, and the largest prices', () => {
    const { actions, prices } = pageOf(
      '<button class="buy">Add to cart</button><button>Menu</button><a class="btn" href="#">Save for later</a><span class="price" style="font-size: 30px">€ 19,90</span><span class="price-old">24 USD</span><span class="price">on request</span>',
    );
    expect(actions).toEqual([
      { text: 'Add to cart', marks: 'buy' },
      { text: 'Save for later', marks: 'btn' },
    ]);
    expect(prices.map(({ text }) => text)).toEqual(['€ 19,90', '24 USD']);
    expect(prices[0]?.size).toBe(30);
  });
  test('links by rel, and feeds in the body', () => {
    const { relLinks, feedLinks } = pageOf(
      '<a rel="me" href="https://s.test/@a">Me</a><a rel="nofollow" href="/x">x</a><a rel="license" href="/l">L</a><a href="/feed/">RSS</a><a href="/feedback">Feedback</a><a href="/atom.xml">Atom</a><a href="/about/rss_feeds/">All</a><a href="/rss-terms-of-service/">RSS Terms of Service</a>',
      {},
    );
    expect(relLinks).toEqual([
      { rel: 'me', url: 'https://s.test/@a', text: 'Me' },
      { rel: 'license', url: 'https://site.test/l', text: 'L' },
    ]);
    expect(feedLinks.map(({ url }) => url)).toEqual([
      'https://site.test/feed/',
      'https://site.test/atom.xml',
      'https://site.test/about/rss_feeds/',
    ]);
  });
  test('bylines, licences and the copyright line', () => {
    const { bylines, licenses } = pageOf(
      '<p class="byline">By <a href="/ada">Ada</a></p><div class="comment"><b class="author">Eve</b></div><a rel="license" href="/l">L</a><footer>© 2026 Mills</footer>',
    );
    expect(bylines).toEqual([{ text: 'By Ada', from: 'byline', href: 'https://site.test/ada' }]);
    expect(licenses).toEqual([
      { text: 'L', href: 'https://site.test/l', rel: true },
      { text: '© 2026 Mills', rel: false },
    ]);
  });
});

describe('comments', () => {
  test('with their authors, times and permalinks', () => {
    const { comments } = pageOf(
      `<div id="comments"><ol class="commentlist"><li id="comment-1" class="comment"><div class="comment"><cite class="fn">Ada</cite><a href="#comment-1"><time>1 Jan</time></a></div></li>
       <li id="comment-2"><b class="fn">Bob</b></li><li id="comment-3">Hi</li></ol><form><textarea></textarea></form></div>
       <a class="comment" href="#comments">3 comments</a><div id="disqus_thread" data-box="0 0 600 0"></div>
       <ul><li class="pingback">A</li></ul><section><h2>Webmentions</h2><a href="https://a.test/">a</a><a href="https://b.test/">b</a></section>`,
    );
    expect(comments).toEqual({
      count: 3,
      withAuthor: 2,
      withTime: 1,
      withPermalink: 1,
      form: true,
      containers: [{ marks: 'disqus_thread', width: 600, height: 0 }],
      linkbacks: 1,
    });
  });
  test('links to other sites under a heading that speaks of reactions', () => {
    const { comments } = pageOf(
      '<section id="r"><h2>3 Webmentions</h2><ul><li><a href="https://a.test/">a</a></li><li><a href="https://b.test/">b</a></li><li><a href="/own">o</a></li></ul></section><section id="s"><h2>Sources</h2><a href="https://c.test/">c</a></section>',
    );
    expect(comments.linkbacks).toBe(2);
  });
  test('none', () => {
    expect(pageOf('<form><textarea></textarea></form>').comments).toMatchObject({
      count: 0,
      form: false,
      containers: [],
      linkbacks: 0,
    });
  });
});

describe('obstacles', () => {
  const overlay = (style: string, text: string) =>
    new DOMParser().parseFromString(
      `<main><p>${LONG}</p></main><div class="over" data-box="0 360 1280 360" style="${style}">${text}</div>`,
      'text/html',
    );
  test('something over half of the window', () => {
    const doc = overlay('position: fixed; z-index: 9', 'We use cookies');
    doc.body.style.overflowY = 'hidden';
    cover('.over', doc);
    const { overlays, scrollLocked } = pageOf('', { document: doc });
    expect(overlays).toMatchObject([{ share: 0.5, text: 'We use cookies', consent: true }]);
    expect(scrollLocked).toBe(true);
  });
  test.for([
    ['not positioned', '', 'div'],
    ['behind the page', 'position: fixed; z-index: -1', 'div'],
  ] as const)('not when %s', ([, style]) => {
    const doc = overlay(style, 'Subscribe');
    doc.body.style.overflowY = 'hidden';
    cover('.over', doc);
    const { overlays, scrollLocked } = pageOf('', { document: doc });
    expect([overlays, scrollLocked]).toEqual([[], false]);
  });
  test('the page’s own bar along the top is none', () => {
    const doc = overlay('position: fixed; z-index: 9', 'Menu');
    doc.querySelector('.over')?.setAttribute('data-box', '0 0 1280 80');
    cover('.over', doc);
    expect(pageOf('', { document: doc }).overlays).toEqual([]);
  });
  test('nor is a wrapper of the page itself, or something placed in its text', () => {
    const doc = new DOMParser().parseFromString(
      `<div class="app" style="position: fixed; z-index: 1"><main><p>${LONG}</p><b style="position: absolute; z-index: 2">new</b></main></div>`,
      'text/html',
    );
    cover('b', doc);
    expect(pageOf('', { document: doc }).overlays).toEqual([]);
  });
  test('text that cannot be selected, is covered or guarded', () => {
    const doc = new DOMParser().parseFromString(
      `<body oncopy="return false" oncut="log()"><main oncontextmenu="event.preventDefault()"><p style="user-select: none">${LONG}</p><p>${LONG}</p><p>Short</p></main><div class="over"></div>`,
      'text/html',
    );
    cover('.over', doc);
    expect(pageOf('', { document: doc }).selection).toEqual({
      sampled: 2,
      unselectable: 1,
      covered: 2,
      handlers: ['body[oncopy]', 'main[oncontextmenu]'],
    });
  });
  test('loads of others by host, and how the page itself came', () => {
    const { resources, navigation } = pageOf('', {
      timings: {
        resource: [
          { name: 'https://platform.x.test/w.js', transferSize: 100, encodedBodySize: 90 },
          { name: 'https://platform.x.test/i.png', transferSize: 0, encodedBodySize: 0 },
          { name: 'https://opaque.test/', transferSize: 0, encodedBodySize: 0 },
          { name: 'https://cdn.site.test/a.js', transferSize: 5, encodedBodySize: 5 },
        ],
        navigation: [{ redirectCount: 1, responseStart: 120.4 }],
      },
    });
    expect(resources).toEqual([
      { host: 'platform.x.test', requests: 2, bytes: 100 },
      { host: 'opaque.test', requests: 1 },
    ]);
    expect(navigation).toEqual({ redirects: 1, firstByte: 120 });
  });
  test('what sticks out of the page', () => {
    const doc = new DOMParser().parseFromString(
      '<div data-box="0 0 2000 10" id="wide"></div><div style="overflow-x: auto"><pre data-box="0 0 3000 10"></pre></div>',
      'text/html',
    );
    Object.defineProperties(doc.documentElement, {
      scrollWidth: { value: 2000 },
      clientWidth: { value: 1280 },
    });
    const { overflow } = pageOf('', { document: doc });
    expect(overflow).toMatchObject({ needed: 2000, has: 1280 });
    expect(overflow.widest).toHaveLength(1);
    expect(overflow.widest[0]).toContain('id="wide"');
  });
});

describe('hostile pages', () => {
  test.for([
    '<form><input name="textContent"><input name="parentElement"><input name="getBoundingClientRect"><input name="closest"><input name="matches"><input name="contains"><input name="getRootNode"><input name="shadowRoot"><input name="attributes"><button>Share</button><img name="naturalWidth" src="/a.png"></form>',
    '<img name="elementFromPoint"><img name="documentElement"><img name="createTreeWalker"><embed name="body"><button>Share</button><img src="/a.png">',
    '<form id="share" class="constructor __proto__ toString" name="getElementsByTagName"><input name="localName"><button class="hasOwnProperty">Share</button><img src="/a.png"></form>',
  ])('names that shadow methods: %s', (html) => {
    const page = pageOf(`<main><p>${LONG}</p>${html}</main>`);
    expect(page.controls.some(({ name }) => name === 'Share')).toBe(true);
    expect(page.images.some(({ url }) => url === 'https://site.test/a.png')).toBe(true);
    expect(page.main.paragraphs).toBe(1);
  });
  test('nothing is changed', () => {
    const html = `<main><p>${LONG}</p><button>Share</button><img src="/a.png"></main>`;
    const doc = new DOMParser().parseFromString(html, 'text/html');
    const before = doc.documentElement.outerHTML;
    pageOf('', { document: doc });
    expect(doc.documentElement.outerHTML).toBe(before);
  });
  test('elements nested three hundred deep', () => {
    const deep = '<div class="comment" itemscope itemprop="a">'.repeat(300);
    const page = pageOf(`<main>${deep}<button>Share</button></main>`);
    expect(page.controls).toHaveLength(1);
    expect(page.items).toHaveLength(LIMITS.items);
  }, 30_000);
});
