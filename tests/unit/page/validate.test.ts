import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../utils/page/snapshot';
import { asPageFacts } from '../../../utils/page/validate';
import { snapshotOf } from '../../fixtures/snapshot';

const facts = snapshotOf({
  html: `<html lang="en"><head><title>Mills</title><meta property="og:title" content="Mills">
    <link rel="canonical" href="https://site.test/post"><script type="application/ld+json">{}</script></head>
    <body><h1 id="a">Mills</h1><a href="https://x.com/intent/tweet?url=u" data-x="1">Tweet</a>
    <time datetime="2026-01-01">today</time><a rel="license" href="/l">L</a><p class="byline">By Ada</p></body>`,
}).page;

describe('facts at the edge', () => {
  test('honest facts pass unchanged, by value', () => {
    const sent: unknown = JSON.parse(JSON.stringify(facts));
    expect(asPageFacts(sent)).toEqual(facts);
  });
  test.for([
    ['nothing', undefined],
    ['a text', 'facts'],
    ['a list', []],
    ['a missing field', { ...facts, controls: undefined }],
    ['a field of another kind', { ...facts, url: { toString: () => 'https://site.test/' } }],
    ['a number that is none', { ...facts, viewport: { width: Number.NaN, height: 1 } }],
    ['an unknown word', { ...facts, controls: [{ ...facts.controls[0], region: 'attic' }] }],
  ] as [string, unknown][])('%s is refused', ([, value]) => {
    expect(asPageFacts(value)).toBeUndefined();
  });
  test('more fields than known are dropped, bytes of a server included', () => {
    const meta = { ...facts.head.metas[0], source: { line: 1, byte: 1, endByte: 2, text: '<b>' } };
    const result = asPageFacts({
      ...facts,
      extra: 1,
      head: { ...facts.head, metas: [meta] },
    });
    expect(result).not.toHaveProperty('extra');
    expect(result?.head.metas[0]).not.toHaveProperty('source');
  });
  test('lists and texts are cut at their bounds', () => {
    const many = Array.from({ length: LIMITS.metas + 50 }, () => ({ inHead: true, content: 'x' }));
    const result = asPageFacts({
      ...facts,
      url: `https://site.test/${'a'.repeat(50_000)}`,
      head: { ...facts.head, metas: many },
    });
    expect(result?.head.metas).toHaveLength(LIMITS.metas);
    expect(result?.url).toHaveLength(LIMITS.address);
  });
});
