import { describe, expect, test } from 'vitest';
import { hashtagOf } from '../../../utils/signals/hashtag-of';
import { suggestedHashtags } from '../../../utils/signals/hashtags';
import { ownAccounts } from '../../../utils/signals/own-accounts';
import { snapshotOf } from '../../fixtures/snapshot';

describe('a topic as a hashtag', () => {
  test.for<[string, string | undefined]>([
    ['sourdough', 'sourdough'],
    ['winter baking', 'WinterBaking'],
    ['climate-change', 'ClimateChange'],
    ['Équipe de France', 'ÉquipeDeFrance'],
    ['iOS 10', 'iOS10'],
    ['#tide', 'tide'],
    ['Valentine’s day', 'ValentinesDay'],
    ['snake_case', 'snake_case'],
    ['3D printing', '3DPrinting'],
    ['ロボット・AI', 'ロボットAI'],
    ['حرب غزة', 'حرب_غزة'],
    ['कृषि मेला', 'कृषि_मेला'],
    ['программы для Android', 'ПрограммыДляAndroid'],
    ['e\u0301te\u0301', 'été'],
    ['2024', undefined],
    ['C++', undefined],
    ['C#', undefined],
    ['.NET', undefined],
    ['🍞', undefined],
    ['', undefined],
    ['新'.repeat(15), '新'.repeat(15)],
    ['新'.repeat(16), undefined],
    ['a'.repeat(30), 'a'.repeat(30)],
    ['a'.repeat(31), undefined],
  ])('%s', ([topic, expected]) => {
    expect(hashtagOf(topic)).toBe(expected);
  });
});

const page = (head: string, body = '') =>
  snapshotOf({ html: `<!doctype html><html><head>${head}</head><body>${body}</body></html>` });
const tag = (topic: string) => `<meta property="article:tag" content="${topic}">`;
const jsonLd = (node: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'Article', headline: 'H', ...node })}</script>`;

describe('hashtags by the page’s topics', () => {
  test.for<[string, string, string, string[]]>([
    ['article:tag', tag('Tide mills') + tag('energy'), '', ['TideMills', 'energy']],
    ['a list in JSON-LD', jsonLd({ keywords: 'tide mills, energy' }), '', ['TideMills', 'energy']],
    [
      'what JSON-LD is about',
      jsonLd({ about: [{ '@type': 'Thing', name: 'Tides' }] }),
      '',
      ['Tides'],
    ],
    [
      'the surer source first',
      jsonLd({ keywords: ['energy', 'Tides'] }) + tag('tides'),
      '',
      ['tides', 'energy'],
    ],
    ['rel=tag', '', '<a rel="tag" href="/t/tides">#Tides</a>', ['Tides']],
    [
      'plain keywords, as far as the title bears them out',
      '<title>How a tide mill works</title><meta name="keywords" content="tide mill, cheap flights">',
      '',
      ['TideMill'],
    ],
    [
      'not of a heap of keywords',
      `<title>abcdefghi</title><meta name="keywords" content="abc, bcd, cde, def, efg, fgh, ghi, abcd, bcde">`,
      '',
      [],
    ],
    [
      'five at most',
      'one two three four five six'.split(' ').map(tag).join(''),
      '',
      ['one', 'two', 'three', 'four', 'five'],
    ],
    [
      'no shelf, no key, no sentence, no number, no torn list',
      [
        'Uncategorized',
        'News',
        'tone/news',
        'type:article',
        'How to bake bread in winter',
        '2024',
        'id 123456',
        'and education',
      ]
        .map(tag)
        .join(''),
      '',
      [],
    ],
    [
      'not the site’s name',
      `<meta property="og:site_name" content="Fern Hill">${tag('fern hill')}${tag('bread')}`,
      '',
      ['bread'],
    ],
    ['none', '<title>T</title>', '', []],
  ])('%s', ([, head, body, expected]) => {
    expect(suggestedHashtags(page(head, body))).toEqual(expected);
  });
});

describe('accounts that the page names', () => {
  const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
  test.for<[string, string, Record<string, string>]>([
    [
      'the site before the author',
      meta('twitter:creator', '@jane') + meta('twitter:site', '@mills'),
      { x: 'mills' },
    ],
    ['the author alone', meta('twitter:creator', 'jane'), { x: 'jane' }],
    ['an address is no account', meta('twitter:site', 'https://x.com/mills'), {}],
    ['too long for X', meta('twitter:site', '@abcdefghijklmnop'), {}],
    [
      'the fediverse',
      meta('fediverse:creator', '@jane@mills.social'),
      { mastodon: 'jane@mills.social' },
    ],
    ['an account without a server', meta('fediverse:creator', '@jane'), {}],
  ])('%s', ([, head, expected]) => {
    expect(ownAccounts(page(head))).toEqual(expected);
  });
});
