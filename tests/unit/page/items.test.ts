import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../utils/page/snapshot';
import { snapshotOf } from '../../fixtures/snapshot';

/** Items as the rendered page gives them; the server's HTML must give the same. */
function itemsOf(html: string) {
  const { page, server } = snapshotOf({ html });
  if (server.state !== 'ok') throw new Error('No answer');
  expect(server.facts.items).toEqual(page.items);
  return page.items;
}

describe('microdata', () => {
  test('values by element', () => {
    const [item] = itemsOf(
      `<div itemscope itemtype="https://schema.org/Article https://schema.org/Thing" itemid="/id">
        <meta itemprop="a" content=" raw "><a itemprop="b" href="/b">B</a><img itemprop="c" src="c.png">
        <object itemprop="d" data="/d"></object><data itemprop="e" value="5">five</data>
        <time itemprop="f" datetime="2026-01-01">new year</time><time itemprop="g">2 Jan</time>
        <b itemprop="h i">  two
         names </b><span itemprop="price" content="9.99">$9.99</span></div>`,
    );
    expect(item).toEqual({
      syntax: 'microdata',
      types: ['https://schema.org/Article', 'https://schema.org/Thing'],
      id: 'https://site.test/id',
      properties: [
        ['a', ' raw '],
        ['b', 'https://site.test/b'],
        ['c', 'https://site.test/c.png'],
        ['d', 'https://site.test/d'],
        ['e', '5'],
        ['f', '2026-01-01'],
        ['g', '2 Jan'],
        ['h', 'two names'],
        ['i', 'two names'],
        ['price', '9.99'],
      ],
    });
  });
  test('an item inside is the value; its properties are its own', () => {
    expect(
      itemsOf(
        '<div itemscope><p itemprop="name">Mill</p><div itemprop="author" itemscope><b itemprop="name">Ada</b></div><p itemprop="name">Again</p></div>',
      ).map(({ properties }) => properties),
    ).toEqual([
      [
        ['name', 'Mill'],
        ['author', 1],
        ['name', 'Again'],
      ],
      [['name', 'Ada']],
    ]);
  });
  test('properties outside of items are none', () => {
    expect(itemsOf('<p itemprop="name">Nobody</p>')).toEqual([]);
  });
  test('itemref takes parts from elsewhere, in document order, not from items in them', () => {
    const [item] = itemsOf(
      '<div id="x"><p itemprop="first">1</p><div itemscope><p itemprop="no">no</p></div></div><div itemscope itemref="x y none"><p itemprop="second">2</p></div><p id="y" itemprop="third">3</p>',
    ).filter(({ properties }) => properties.length > 1);
    expect(item?.properties).toEqual([
      ['first', '1'],
      ['second', '2'],
      ['third', '3'],
    ]);
  });
  test('circles of references end', () => {
    const items = itemsOf(
      '<div id="a" itemscope itemprop="self" itemref="a b"><p itemprop="n">1</p></div><div id="b" itemscope itemprop="other" itemref="a b"><p itemprop="n">2</p></div>',
    );
    expect(items.map(({ properties }) => properties)).toEqual([
      [
        ['n', '1'],
        ['other', 1],
      ],
      [
        ['self', 0],
        ['n', '2'],
      ],
    ]);
  });
  test('properties and items are bounded', () => {
    const many = itemsOf(
      `<div itemscope>${'<p itemprop="a">1</p>'.repeat(150)}</div>${'<i itemscope></i>'.repeat(250)}`,
    );
    expect(many).toHaveLength(LIMITS.items);
    expect(many[0]?.properties).toHaveLength(LIMITS.properties);
  });
});

describe('RDFa Lite', () => {
  test('vocabulary, prefix as written, resource and nesting', () => {
    expect(
      itemsOf(
        `<div vocab="https://schema.org/" typeof="Person foaf:Agent" resource="#me"><span property="name foaf:name">Ada</span>
          <a property="url" href="/ada">home</a><meta property="birthDate" content="1815-12-10"><time property="x" datetime="2026">y</time>
          <div property="address" typeof="PostalAddress"><span property="addressLocality">London</span></div></div>`,
      ),
    ).toEqual([
      {
        syntax: 'rdfa',
        types: ['https://schema.org/Person', 'foaf:Agent'],
        id: 'https://site.test/post#me',
        properties: [
          ['name', 'Ada'],
          ['foaf:name', 'Ada'],
          ['url', 'https://site.test/ada'],
          ['birthDate', '1815-12-10'],
          ['x', '2026'],
          ['address', 1],
        ],
      },
      {
        syntax: 'rdfa',
        types: ['https://schema.org/PostalAddress'],
        properties: [['addressLocality', 'London']],
      },
    ]);
  });
  test('card tags of the head are no items', () => {
    expect(
      itemsOf(
        '<head><meta property="og:title" content="x"></head><body><p property="a">b</p></body>',
      ),
    ).toEqual([]);
  });
});

describe('microformats', () => {
  test('an entry with its author', () => {
    expect(
      itemsOf(
        `<article class="post h-entry"><h1 class="p-name">Mills</h1><a class="u-url other" href="/m">link</a>
          <time class="dt-published" datetime="2026-01-01">today</time><div class="p-author h-card"><a class="u-url p-name" href="/ada">Ada</a></div>
          <div class="e-content">Long <b>text</b></div><img class="u-photo" src="/m.png"><abbr class="p-category" title="milling">m</abbr></article>`,
      ),
    ).toEqual([
      {
        syntax: 'microformats2',
        types: ['h-entry'],
        properties: [
          ['name', 'Mills'],
          ['url', 'https://site.test/m'],
          ['published', '2026-01-01'],
          ['author', 1],
          ['content', 'Long text'],
          ['photo', 'https://site.test/m.png'],
          ['category', 'milling'],
        ],
      },
      {
        syntax: 'microformats2',
        types: ['h-card'],
        properties: [
          ['url', 'https://site.test/ada'],
          ['name', 'Ada'],
        ],
      },
    ]);
  });
  test.for([
    [
      '<a class="h-card" href="/ada">Ada</a>',
      [
        ['name', 'Ada'],
        ['url', 'https://site.test/ada'],
      ],
    ],
    [
      '<img class="h-card" src="/a.png" alt="Ada">',
      [
        ['name', 'Ada'],
        ['photo', 'https://site.test/a.png'],
      ],
    ],
    [
      '<div class="h-card"><a href="/ada"><img src="/a.png" alt="Ada"></a></div>',
      [
        ['name', 'Ada'],
        ['photo', 'https://site.test/a.png'],
        ['url', 'https://site.test/ada'],
      ],
    ],
    [
      '<p class="h-card"><b class="p-name">Ada</b> <a href="/1">1</a> <a href="/2">2</a></p>',
      [['name', 'Ada']],
    ],
    ['<p class="h-card"><i class="p-note">x</i> Ada</p>', [['note', 'x']]],
  ] as const)('what is implied: %s', ([html, properties]) => {
    expect(itemsOf(html)[0]?.properties).toEqual(properties);
  });
  test('the classic formats by their own classes', () => {
    expect(
      itemsOf(
        '<div class="hentry"><h2 class="entry-title">Mills</h2><abbr class="published" title="2009-01-01">then</abbr><span class="author vcard"><a class="url fn" href="/ada">Ada</a></span><p class="p-name">no</p></div>',
      ),
    ).toEqual([
      {
        syntax: 'microformats2',
        types: ['hentry'],
        properties: [
          ['entry-title', 'Mills'],
          ['published', '2009-01-01'],
          ['author', 1],
        ],
      },
      {
        syntax: 'microformats2',
        types: ['vcard'],
        properties: [
          ['url', 'https://site.test/ada'],
          ['fn', 'Ada'],
        ],
      },
    ]);
  });
  test('a value in parts, and sizes of a style framework', () => {
    const [item] = itemsOf(
      '<div class="h-full p-4 h-event"><span class="dt-start"><i class="value">2026-01-01</i> at <i class="value">10:00</i></span><p class="p-4 u-hidden-x">x</p></div><div class="h-full p-name">no</div>',
    );
    expect(item?.types).toEqual(['h-event']);
    expect(item?.properties[0]).toEqual(['start', '2026-01-01 10:00']);
  });
});
