import { describe, expect, it } from 'vitest';
import { distinct, MOST_PAGES, readAddresses, readList } from '../../../utils/batch/addresses';

const urls = (text: string, base?: string) => readList(text, { base }).urls;

describe('lists of addresses', () => {
  it('takes one address a line, and tells which lines are none', () => {
    const list = readList(
      '\uFEFF# ours\n\nhttps://site.test/a\r\n  http://site.test/b \nsite.test\nftp://site.test/\n',
    );
    expect(list.urls).toEqual(['https://site.test/a', 'http://site.test/b']);
    expect(list.bad).toEqual([
      { line: 5, text: 'site.test' },
      { line: 6, text: 'ftp://site.test/' },
    ]);
  });

  it('takes the first column of a table, with or without a head', () => {
    expect(urls('url,title\nhttps://site.test/a,"A, b"\n"https://site.test/b?x=1,2",B\n')).toEqual([
      'https://site.test/a',
      'https://site.test/b?x=1,2',
    ]);
    expect(urls('https://site.test/a;x;y\nhttps://site.test/b\tx\n')).toEqual([
      'https://site.test/a',
      'https://site.test/b',
    ]);
    expect(readList('https://site.test/a\nurl\n').bad).toHaveLength(1);
  });

  it('keeps commas that belong to an address', () => {
    expect(urls('https://site.test/a,b/c\n')).toEqual(['https://site.test/a,b/c']);
    const list = [
      'https://site.test/health/0,8599,2011497,00.html?again=2',
      'https://site.test/a?x=1,2',
      'https://site.test/b',
      'https://site.test/c',
    ];
    expect(urls(list.join('\n'))).toEqual(list);
    expect(urls('Address;Status\nhttps://site.test/a,b;200\n')).toEqual(['https://site.test/a,b']);
  });

  it('reads sitemaps and indexes of them', () => {
    expect(
      urls(
        '<?xml version="1.0"?><urlset xmlns="x"><url><loc> https://site.test/?a=1&amp;b=2 </loc><image:image><image:loc>https://site.test/i.png</image:loc></image:image></url><url><loc><![CDATA[https://site.test/c]]></loc></url></urlset>',
      ),
    ).toEqual(['https://site.test/?a=1&b=2', 'https://site.test/c']);
    const index = readList(
      '<sitemapindex><sitemap><loc>https://site.test/1.xml</loc></sitemap><sitemap><loc>nowhere</loc></sitemap></sitemapindex>',
    );
    expect(index).toEqual({
      urls: [],
      sitemaps: ['https://site.test/1.xml'],
      bad: [{ line: 2, text: 'nowhere' }],
    });
  });

  it('reads feeds', () => {
    expect(
      urls(
        '<rss><channel><link>https://site.test/</link><item><title>A</title><link>https://site.test/a</link></item><item><link>/b</link></item></channel></rss>',
        'https://site.test/feed',
      ),
    ).toEqual(['https://site.test/a', 'https://site.test/b']);
    expect(
      urls(
        '<feed><link rel="self" href="https://site.test/feed"/><entry><link rel="edit" href="https://site.test/edit"/><link href="https://site.test/a"/></entry></feed>',
      ),
    ).toEqual(['https://site.test/a']);
  });

  it('takes what identifies an item of a feed for its address where it is one', () => {
    const feed = readList(
      `<rss><channel><item><guid>https://site.test/a</guid></item>
      <item><atom:link href="x"/><guid isPermaLink="true"><![CDATA[https://site.test/b?c=1&d]]></guid></item>
      <item><link>https://site.test/c</link><guid>https://site.test/?p=3</guid></item>
      <item><title>Of <![CDATA[<b>tides</b>]]></title><guid isPermaLink="false">https://site.test/d</guid></item>
      <item><title>Harbours</title><guid>tag-5</guid></item></channel></rss>`,
      { base: 'https://site.test/feed' },
    );
    expect(feed.urls).toEqual([
      'https://site.test/a',
      'https://site.test/b?c=1&d',
      'https://site.test/c',
    ]);
    expect(feed.bad).toEqual([
      { line: 4, text: 'Of <b>tides</b>' },
      { line: 5, text: 'Harbours' },
    ]);
  });

  it('reads no entry out of the text of another', () => {
    expect(
      urls(
        '<rss><item><description><![CDATA[</item><link>https://other.test/</link>]]></description><link>https://site.test/a</link></item></rss>',
      ),
    ).toEqual(['https://site.test/a']);
  });

  it.each([
    ['<feed>', '<entry '],
    ['<feed><entry>', '<link '],
    ['<rss>', '<item>'],
    ['<rss>', '<item><link>'],
    ['<urlset>', '<loc '],
    ['<urlset>', '<loc><![CDATA[x]]><b>'],
    ['<urlset>', '<loc><![CDATA['],
    ['<urlset>', '<!--'],
  ])('takes no longer for each of many that never end: %s%s', (start, each) => {
    const took = (length: number): number => {
      const text = start + each.repeat(length / each.length);
      const began = performance.now();
      readList(text);
      return performance.now() - began;
    };
    took(10_000);
    // Ten times as long where it is looked through once, a hundred times where it is for each.
    expect(took(1_000_000)).toBeLessThan(40 * Math.max(10, took(100_000)));
  });

  it('takes several addresses of a line, and the column that holds one', () => {
    expect(urls('https://site.test/a, https://site.test/b\thttps://site.test/c\n')).toEqual([
      'https://site.test/a',
      'https://site.test/b',
      'https://site.test/c',
    ]);
    expect(
      urls('Position,Titel,Adresse\n1,"A, b",https://site.test/a\n2,B,https://site.test/b'),
    ).toEqual(['https://site.test/a', 'https://site.test/b']);
  });

  it('tells addresses apart that stand one behind the other without a blank', () => {
    const three = ['https://site.test/a', 'https://site.test/b', 'https://other.test/c'];
    for (const line of [three.join(','), three.join(';'), JSON.stringify(three)])
      expect(readList(line)).toEqual({ urls: three, sitemaps: [], bad: [] });
    expect(
      urls(`https://site.test/\n${'https://site.test/x\n'.repeat(8)}${three.join(',')}`),
    ).toEqual(['https://site.test/', ...Array(8).fill('https://site.test/x'), ...three]);
  });

  it('takes one address a line of a table that has others besides', () => {
    expect(
      urls(
        'Page,Picture\nhttps://site.test/a,https://site.test/a.png\n"https://site.test/b","https://site.test/b.png"',
      ),
    ).toEqual(['https://site.test/a', 'https://site.test/b']);
    expect(urls('https://site.test/a,https://site.test/a.png,200\n')).toEqual([
      'https://site.test/a',
    ]);
  });

  it('leaves out what a sitemap has commented out', () => {
    const entry = (name: string) => `<url><loc>https://site.test/${name}</loc></url>`;
    expect(
      urls(
        `<!-- made by hand --><urlset>${entry('a')}<!-- ${entry('old')} -->${entry('b')}<url><loc><![CDATA[https://site.test/<!--]]></loc></url>${entry('c')}<!-- not closed ${entry('d')}</urlset>`,
      ),
    ).toEqual([
      'https://site.test/a',
      'https://site.test/b',
      'https://site.test/%3C!--',
      'https://site.test/c',
    ]);
  });

  it('takes for an address what is written without its scheme only where that is wanted', () => {
    expect(readList('site.test/a').urls).toEqual([]);
    expect(
      readAddresses('site.test/a\nmünchen.test\nA sentence. With a stop\nfile.txt x\n'),
    ).toMatchObject({
      urls: ['https://site.test/a', 'https://xn--mnchen-3ya.test/'],
      bad: [
        { line: 3, text: 'A sentence. With a stop' },
        { line: 4, text: 'file.txt x' },
      ],
    });
  });

  it('is not held up by a list that is no list', () => {
    const began = performance.now();
    for (const text of [
      '<rss '.repeat(50_000),
      `<rss>${'<!-- <![CDATA['.repeat(50_000)}`,
      '"'.repeat(300_000),
      'a,'.repeat(300_000),
    ])
      expect(urls(text)).toEqual([]);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});

describe('addresses of a batch', () => {
  it('leaves out what stands there twice, and tells how often', () => {
    expect(
      distinct([
        'https://site.test/a',
        'https://site.test/a#part',
        'https://site.test/a',
        'https://site.test/#/view',
        'https://site.test/#/other',
      ]),
    ).toEqual({
      urls: ['https://site.test/a', 'https://site.test/#/view', 'https://site.test/#/other'],
      duplicates: 2,
      beyond: 0,
    });
  });

  it('leaves out what is too much, and tells how much', () => {
    const many = Array.from({ length: MOST_PAGES + 5 }, (_, at) => `https://site.test/${at}`);
    const { urls: kept, beyond, duplicates } = distinct([...many, ...many]);
    expect([kept.length, duplicates, beyond]).toEqual([MOST_PAGES, MOST_PAGES, 10]);
  });
});
