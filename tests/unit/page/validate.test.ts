import { describe, expect, test } from 'vitest';
import { LOOK_FOR } from '../../../entrypoints/popup/look-for-all';
import { LIMITS } from '../../../utils/page/snapshot';
import { asPageFacts } from '../../../utils/page/validate';
import { gatheredOf, snapshotOf } from '../../fixtures/snapshot';

const html = `<html lang="en"><head><title>Mills</title><meta property="og:title" content="Mills">
  <link rel="canonical" href="https://site.test/post"><script type="application/ld+json">{}</script></head>
  <body><main><h1 id="a">Mills</h1><a href="https://x.com/intent/tweet?url=u" data-x="1">Tweet</a>
  <time datetime="2026-01-01">today</time><a rel="license" href="/l">L</a><p class="byline">By Ada</p>
  <figure><img src="/p.png" alt="A mill"><figcaption>By Ada</figcaption></figure><video src="/v.mp4"></video>
  <div itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ada</b></div>
  <button>Buy</button><span class="price">€ 5</span><input type="password"></main></body>`;
/** What the collector sends, as it arrives. */
const sent = JSON.parse(JSON.stringify(gatheredOf({ html })));
const facts = snapshotOf({ html }).page;

describe('facts at the edge', () => {
  test('honest facts pass, by value', () => {
    expect(asPageFacts(sent, LOOK_FOR)).toEqual(facts);
  });
  test.for([
    ['nothing', undefined],
    ['a text', 'facts'],
    ['a list', []],
    ['a missing field', { ...sent, controls: undefined }],
    ['a field of another kind', { ...sent, url: { toString: () => 'https://site.test/' } }],
    ['a number that is none', { ...sent, viewport: { width: Number.NaN, height: 1 } }],
    ['a node without attributes', { ...sent, nodes: [{ tag: 'p' }] }],
    ['an attribute that is no text', { ...sent, nodes: [{ tag: 'p', attrs: { id: 1 } }] }],
    ['a list of looks that is not there', { ...sent, lists: {} }],
    ['a picture without a box', { ...sent, lists: { ...sent.lists, images: [{ tag: 'img' }] } }],
    ['a main content from nowhere', { ...sent, main: { ...sent.main, from: 'attic' } }],
    ['a load that is no pair', { ...sent, loads: ['https://cdn.test/'] }],
    ['an overlay without a share', { ...sent, covers: [{ html: '', text: '' }] }],
    ['a mark that is none', { ...sent, controls: [{ ...sent.controls[0], covered: 'yes' }] }],
  ] as [string, unknown][])('%s is refused', ([, value]) => {
    expect(asPageFacts(value, LOOK_FOR)).toBeUndefined();
  });
  test('more fields than known are dropped, bytes of a server included', () => {
    const meta = { ...sent.head.metas[0], source: { line: 1, byte: 1, endByte: 2, text: '<b>' } };
    const result = asPageFacts(
      { ...sent, extra: 1, head: { ...sent.head, metas: [meta] } },
      LOOK_FOR,
    );
    expect(result?.head.metas).toHaveLength(1);
    expect(result).not.toHaveProperty('extra');
    expect(result).not.toHaveProperty('nodes');
    expect(result?.head.metas[0]).not.toHaveProperty('source');
  });
  test('lists and texts are cut at their bounds', () => {
    const many = Array.from({ length: LIMITS.metas + 50 }, () => ({ inHead: true, content: 'x' }));
    const result = asPageFacts(
      {
        ...sent,
        url: `https://site.test/${'a'.repeat(50_000)}`,
        head: { ...sent.head, metas: many },
        outLinks: Array.from({ length: 900 }, () => ({ url: 'https://a.test/', text: 'x' })),
        nodes: Array.from({ length: 9_000 }, () => ({ tag: 'time', attrs: {}, text: 'x' })),
      },
      LOOK_FOR,
    );
    expect(result?.head.metas).toHaveLength(LIMITS.metas);
    expect(result?.url).toHaveLength(LIMITS.address);
    expect(result?.outLinks).toHaveLength(LIMITS.outLinks);
    expect(result?.times).toHaveLength(LIMITS.small);
  });
  test('nodes that point ahead, at themselves or nowhere are read without them', () => {
    const nodes = [0, 1, 99, -1, 2].map((up) => ({ up, tag: 'time', attrs: {}, text: 'x' }));
    expect(asPageFacts({ ...sent, nodes }, LOOK_FOR)?.times).toHaveLength(5);
  });
});
