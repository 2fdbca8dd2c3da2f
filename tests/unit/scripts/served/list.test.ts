import { describe, expect, it } from 'vitest';
import { readList } from '../../../../scripts/served/list.ts';

const urls = (text: string, base?: string) => readList(text, base).urls;

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
});
