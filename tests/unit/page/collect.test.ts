import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../utils/page/snapshot';
import { snapshotOf } from '../../fixtures/snapshot';

const pageOf = (html: string, more = {}) => snapshotOf({ html, ...more }).page;

describe('the head', () => {
  test('metas in document order, duplicates kept, attributes as written', () => {
    const { head } = pageOf(
      '<head><meta property="OG:Title" content=" A "><meta name="og:title" content="B"><meta charset=utf-8><meta http-equiv="refresh" content="5"></head>',
    );
    expect(head.metas).toEqual([
      { property: 'OG:Title', content: ' A ', inHead: true },
      { name: 'og:title', content: 'B', inHead: true },
      { charset: 'utf-8', inHead: true },
      { httpEquiv: 'refresh', content: '5', inHead: true },
    ]);
  });
  test('absence is absence', () => {
    const { head } = pageOf('<html><head><meta name="description"></head></html>');
    expect(head.metas[0]).toEqual({ name: 'description', inHead: true });
    expect(head).not.toHaveProperty('lang');
    expect(head).not.toHaveProperty('base');
  });
  test('metas in the body are read and said to be there; those in a template are not read', () => {
    const { head } = pageOf(
      '<body><template><meta property="og:title" content="T"></template><meta property="og:title" content="B"></body>',
    );
    expect(head.metas).toEqual([{ property: 'og:title', content: 'B', inHead: false }]);
  });
  test('the title of an inline picture is no title', () => {
    expect(pageOf('<body><svg><title>Icon</title></svg></body>').head.titles).toEqual([]);
    expect(pageOf('<head><title>A</title><title>B</title></head>').head.titles).toHaveLength(2);
  });
  test('links are resolved against the base, relative bases too', () => {
    const { head } = pageOf(
      '<head><base href="/deep/"><link rel="Canonical" href="x"><link rel=stylesheet href=s></head>',
    );
    expect(head.links).toEqual([
      { rel: 'Canonical', href: 'x', url: 'https://site.test/deep/x', inHead: true },
    ]);
    expect(head.base).toBe('/deep/');
  });
  test.for(['application/ld+json', 'application/LD+JSON', 'application/ld+json; charset=utf-8'])(
    'JSON-LD of type %s',
    (type) => {
      expect(pageOf(`<script type="${type}">{"a":1}</script>`).head.jsonLd).toEqual([
        { text: '{"a":1}' },
      ]);
    },
  );
});

describe('hostile pages', () => {
  test.for([
    '<img name=querySelectorAll><img name=documentElement><img name=body><img name=baseURI>',
    '<form id=documentElement name=documentElement></form><form name=head></form><form name=contentType></form>',
    '<embed name=querySelectorAll><object name=body></object><iframe name=characterSet></iframe>',
  ])('names that shadow the document: %s', (body) => {
    const page = pageOf(
      `<html lang=en><head><title>True</title><meta name=a content=b></head><body>${body}<h1>H</h1></body></html>`,
    );
    expect(page.head.titles[0]?.text).toBe('True');
    expect(page.head.lang).toBe('en');
    expect(page.head.metas).toHaveLength(1);
    expect(page.headings[0]?.text).toBe('H');
    expect(page.contentType).toBe('text/html');
  });
  test('fields that shadow their form', () => {
    const page = pageOf(
      `<form class="share"><button>Share</button><input name=getAttribute><input name=closest><input name=textContent>
       <input name=localName><input name=parentElement><input name=namespaceURI></form>`,
    );
    expect(page.controls.map(({ name }) => name)).toEqual(['Share']);
  });
  test('lists are cut, and it is said which', () => {
    const page = pageOf(`<head>${'<meta name=a content=b>'.repeat(LIMITS.metas + 1)}</head>`);
    expect(page.head.metas).toHaveLength(LIMITS.metas);
    expect(page.cut).toContain('metas');
  });
  test('a huge attribute is cut', () => {
    const page = pageOf(`<meta property="og:title" content="${'x'.repeat(1_000_000)}">`);
    expect(page.head.metas[0]?.content).toHaveLength(LIMITS.address);
  });
  test('a widget selector that does not parse harms nothing', () => {
    const page = pageOf('<div class="addthis_toolbox"></div>', {
      widgets: { bad: ':::', addthis: '.addthis_toolbox' },
    });
    expect(page.widgets).toEqual([
      {
        widget: 'addthis',
        count: 1,
        html: '<div class="addthis_toolbox"></div>',
        width: 44,
        height: 44,
        placed: { hidden: false, folded: false, sticky: false, firstScreen: true },
      },
    ]);
  });
});

describe('controls', () => {
  const controls = (body: string) => pageOf(`<body>${body}</body>`).controls;
  test('links that stay on the site are left out unless they speak of sharing', () => {
    const found = controls(
      '<a href="/about">About</a><a href="https://site.test/x">X</a><a href="?share=facebook">F</a><a href="https://other.test/">O</a><a href="mailto:?body=x">Mail</a>',
    );
    expect(found.map(({ href }) => href)).toEqual([
      '?share=facebook',
      'https://other.test/',
      'mailto:?body=x',
    ]);
  });
  test.for([
    ['<a href="https://x.com/" aria-label="Share on X">x</a>', 'Share on X', 'aria-label'],
    [
      '<i id=l>Label</i><a href="https://x.com/" aria-labelledby=l aria-label=no>x</a>',
      'Label',
      'aria-labelledby',
    ],
    ['<a href="https://x.com/"><b>Share</b> now</a>', 'Share now', 'content'],
    ['<a href="https://x.com/"><img alt="X logo"></a>', 'X logo', 'alt'],
    ['<a href="https://x.com/" title="Tweet this"></a>', 'Tweet this', 'title'],
    [
      '<svg><symbol id="bird"><title>Twitter</title></symbol></svg><a href="https://x.com/"><svg><use href="#bird"></use></svg></a>',
      'Twitter',
      'content',
    ],
    [
      '<svg><symbol id="bird"><title>Twitter</title></symbol></svg><a href="https://x.com/"><svg aria-hidden="true"><use href="#bird"></use></svg></a>',
      '',
      'none',
    ],
    ['<a href="https://x.com/"></a>', '', 'none'],
  ] as const)('accessible name of %s', ([html, name, nameFrom]) => {
    expect(controls(html)[0]).toMatchObject({ name, nameFrom });
  });
  test('hidden in something shut is folded, not visible', () => {
    const found = controls(
      '<details><summary>More</summary><a href="https://x.com/">X</a></details>',
    );
    expect(found[0]).toMatchObject({ visible: false, folded: true, firstScreen: false });
  });
  test('a span that is pressed by script counts; wrappers and fillings of buttons do not', () => {
    const found = controls(
      '<span aria-label="Copy link" data-url="x"><svg></svg></span><div aria-label="Share"><a href="https://x.com/intent/tweet">X</a></div><button>Share<i aria-label="Share icon"></i></button>',
    );
    expect(found.map(({ tag, name }) => `${tag} ${name}`)).toEqual([
      'span Copy link',
      'a X',
      'button Share',
    ]);
  });
  test('where it stands', () => {
    const found = controls(
      '<footer><a href="https://x.com/a" data-box="0 3000 40 40">X</a></footer><div id=comments><a href="https://x.com/b">X</a></div>',
    );
    expect(found[0]).toMatchObject({ region: 'footer', firstScreen: false, box: { y: 3000 } });
    expect(found[1]).toMatchObject({ region: 'comments', firstScreen: true });
  });
});
