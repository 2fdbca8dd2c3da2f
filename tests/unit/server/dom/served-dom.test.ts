import { describe, expect, it } from 'vitest';
import { LOOK_FOR } from '../../../../entrypoints/popup/look-for-all';
import { parseServed } from '../../../../utils/server/dom/parse';
import { selectorList } from '../../../../utils/server/dom/selectors';

/** jsdom reads the same HTML by the standard: what the two find must agree. */
const HTML = `<!doctype html><html lang="en"><head><title>A &amp; b</title><base href="/sub/">
<noscript><link rel="stylesheet" href="n.css"></noscript>
<meta property="og:title" content="T"><link rel="canonical Me" href="/c"><script>var a = "<p>";</script></head>
<body class="home  page"><header role="banner"><nav><a href="/x" rel="nofollow me">X</a></nav></header>
<p>One<p>Two <b>bold<i>both</b>italic</i>
<article class="post hentry h-entry"><h2 id="one" class="entry-title">Head <a name="in">in</a></h2>
<div class="Share-buttons social_share"><a class="fb" href="https://www.facebook.com/sharer.php?u=1" data-share="1">Share</a>
<fb:like data-href="x"></fb:like><button type="SUBMIT" aria-label="Share">S</button></div>
<time class="dt-published" datetime="2026-01-01">1 January</time></article>
<ul class="commentlist"><li>c <a href="#c1">l</a></li></ul><div class="comments"><p><a href="#x">p</a></p></div>
<table><tr><td>cell</table><svg viewBox="0 0 1 1"><title>pic</title><a xlink:href="y">z</a></svg>
<details><summary>More</summary><a href="/hid">hid</a></details><template><p>not here</p></template>
<form action="/s"><input type="password"><input readonly value="https://x.test/"></form>
<div id="comment-12" itemprop="comment" itemtype="https://schema.org/Comment">C</div><!-- trackback:ping="x" -->
<iframe src="https://www.youtube.com/embed/1"></iframe></body></html>`;

const theirs = new DOMParser().parseFromString(HTML, 'text/html');
const ours = parseServed(HTML, 'https://site.test/page');

const SELECTORS = [
  ...LOOK_FOR.keys.rest.map(([query]) => query),
  ...[...LOOK_FOR.keys.tags, ...LOOK_FOR.keys.classes].flatMap(([, entries]) =>
    entries.map(([, selector]) => selector),
  ),
  LOOK_FOR.marks.formats,
  LOOK_FOR.marks.holders,
  LOOK_FOR.marks.pressed,
  LOOK_FOR.marks.folds,
  'h1,h2,h3',
  '*',
  'body > p',
  'div > br, p b',
  ':not(a)',
  '[class*="SHARE" i]',
  '[type=submit]',
  'link[rel~=me]',
  'script:not([src])',
  '#one, #comment-12',
  'h2#one',
  'article :is(#one, a[name])',
].filter(Boolean);

it('gives elements without any nodes none of those of a document', () => {
  const [leaf] = parseServed('<!doctype html><p>One<br>').querySelectorAll('br');
  expect(leaf?.childNodes).toEqual([]);
  expect(parseServed('<!doctype html>').childNodes.length).toBe(2);
});

describe('the document of served HTML', () => {
  it('finds what a browser’s selectors find', () => {
    expect(SELECTORS.length).toBeGreaterThan(100);
    let hits = 0;
    for (const selector of SELECTORS) {
      const [mine, other] = [ours, theirs].map((doc) =>
        [...doc.querySelectorAll(selector)].map((el) => [el.localName, el.getAttribute('class')]),
      );
      expect(mine, selector).toEqual(other);
      hits += other?.length ?? 0;
    }
    expect(hits).toBeGreaterThan(100);
  });

  it('has the texts, places and attributes that a browser has', () => {
    const mine = ours.querySelectorAll('*');
    const other = [...theirs.querySelectorAll('*')];
    expect(mine).toHaveLength(other.length);
    other.forEach((el, at) => {
      expect(mine[at]?.textContent, el.outerHTML).toBe(el.textContent);
      expect(mine[at]?.getAttributeNames()).toEqual(el.getAttributeNames());
      expect(mine[at]?.parentElement?.localName).toBe(el.parentElement?.localName);
      for (const selector of ['article', '.comments, .commentlist', 'a, button', 'head'])
        expect(mine[at]?.closest(selector)?.localName).toBe(el.closest(selector)?.localName);
    });
    expect(mine.filter((el) => ours.body?.contains(el))).toHaveLength(
      other.filter((el) => theirs.body.contains(el)).length,
    );
    expect(ours.baseURI).toBe('https://site.test/sub/');
  });

  it('knows what HTML alone hides, and what is only for parsers without scripts', () => {
    const hidden = (selector: string) => ours.querySelectorAll(selector)[0]?.isHidden;
    expect(hidden('details > a')).toBe(true);
    expect(hidden('summary')).toBe(false);
    const doc = parseServed(HTML);
    doc.scripted = true;
    expect(doc.querySelectorAll('noscript link')).toHaveLength(0);
    doc.scripted = false;
    expect(doc.querySelectorAll('noscript link')).toHaveLength(1);
  });

  it('forgets what is taken out', () => {
    const doc = parseServed('<p>a<script>b</script>c</p><script>d</script>');
    for (const el of doc.querySelectorAll('script')) el.remove();
    expect(doc.documentElement?.textContent).toBe('ac');
    expect(doc.querySelectorAll('script')).toEqual([]);
    const whole = parseServed('<div><script>b</script></div><p>c<style>d</style></p>');
    for (const el of whole.querySelectorAll('script, style')) el.remove();
    expect(whole.querySelectorAll('div, p').map((el) => el.textContent)).toEqual(['', 'c']);
  });

  it('looks upwards once for each element, and finds the same each time', () => {
    const doc = parseServed('<main><p><b>x</b><i>y</i></p></main><u>z</u>');
    for (const [inner, outer] of [
      ['b', 'main'],
      ['i', 'main'],
      ['p', 'main'],
      ['main', 'main'],
      ['u', undefined],
    ] as const)
      for (let time = 0; time < 2; time += 1)
        expect(doc.querySelectorAll(inner)[0]?.closest('main, aside')?.localName).toBe(outer);
  });

  it('reads what nests as deep as a page likes', () => {
    const doc = parseServed('<div>'.repeat(20_000));
    expect(doc.querySelectorAll('div')).toHaveLength(20_000);
    expect(doc.documentElement?.textContent).toBe('');
  });

  it.each(['a:hover', 'a +', '[', '', 'a::before'])(
    'refuses “%s” as a browser would',
    (selector) => {
      expect(() => selectorList(selector)).toThrow(SyntaxError);
    },
  );
});
