import { describe, expect, test } from 'vitest';
import { type PageFields, pageFields } from '../../../utils/signals/page-fields';
import { type PageCase, snapshotOf } from '../../fixtures/snapshot';

const of = (head: string, rest: PageCase & { body?: string; root?: string } = {}): PageFields => {
  const { body = '', root = '', ...page } = rest;
  return pageFields(
    snapshotOf({ html: `<html ${root}><head>${head}</head><body>${body}</body></html>`, ...page }),
  );
};
const og = (key: string, content: string) => `<meta property="og:${key}" content='${content}'>`;
const ld = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const TITLE = '<title>Flour from the tide | Mills</title>';

describe('title', () => {
  test('is that of the card, with the tag as evidence', () => {
    const { title } = of(TITLE + og('title', 'Flour  from the tide'));
    expect(title).toMatchObject({
      value: 'Flour from the tide',
      from: 'og:title',
      evidence: { from: 'server', line: 1 },
    });
  });
  test('a headline of JSON-LD counts before the title element only where a reader meets it', () => {
    expect(
      of(TITLE + ld({ '@type': 'Article', headline: 'Flour from the tide' })).title,
    ).toMatchObject({ value: 'Flour from the tide', from: 'JSON-LD headline' });
    expect(of(TITLE + ld({ '@type': 'Article', headline: 'a short note' })).title?.from).toBe(
      'title',
    );
  });
  test('the name of the site is no title of an inner page', () => {
    const head = og('site_name', 'Mills') + og('title', 'Mills') + TITLE;
    expect(of(head).title?.value).toBe('Flour from the tide | Mills');
    expect(of(head, { url: 'https://mills.test/' }).title?.value).toBe('Mills');
  });
  test('one that ends at an unescaped quotation mark gives way to the whole', () => {
    const cut = '<meta property="og:title" content="The miller was "kind" to all">';
    expect(of(cut, { body: '<h1>The miller was “kind” to all</h1>' }).title?.value).toBe(
      'The miller was “kind” to all',
    );
  });
  test.for(['{{ post.title }}', 'MÃ¼hle', 'M\ufffdhle'])('“%s” is none', (text) => {
    expect(of(og('title', text) + TITLE).title?.from).toBe('title');
  });
});

describe('description', () => {
  test('the same words for every page give way to those of this one', () => {
    const head = `${TITLE + og('description', 'Good things since 1904')}<meta name="description" content="How flour is made">`;
    expect(of(head).description?.value).toBe('How flour is made');
    expect(of(og('description', 'Good things since 1904')).description?.from).toBe(
      'og:description',
    );
  });
  test('text of the body is none', () => {
    expect(of(TITLE, { body: '<p>Flour is made of grain.</p>' }).description).toBeNull();
  });
});

describe('image', () => {
  test.for([
    [og('image', '/a.png'), 'og:image', '/a.png'],
    [og('image', '') + og('image:secure_url', '/b.png'), 'og:image:secure_url', '/b.png'],
    ['<link rel="image_src" href="/c.png">', 'link rel=image_src', '/c.png'],
    [ld({ '@type': 'Article', image: { url: '/d.png' } }), 'JSON-LD image', '/d.png'],
    ['<meta itemprop="image" content="/e.png">', 'itemprop image', '/e.png'],
  ] as const)('%s', ([head, from, path]) => {
    expect(of(head).image).toMatchObject({ from, value: `https://site.test${path}` });
  });
  test('a picture of the body, or none of the web, is none', () => {
    const body = '<div class="h-entry"><img class="u-photo" src="/a.png"></div>';
    expect(of(og('image', 'data:image/png;base64,AA'), { body }).image).toBeNull();
  });
});

describe('address', () => {
  const canonical = (href: string) => `<link rel="canonical" href="${href}">`;
  test('the canonical, else og:url, else its own', () => {
    const both = canonical('/a') + og('url', 'https://site.test/b');
    expect(of(both).url).toMatchObject({ value: 'https://site.test/a', from: 'canonical' });
    expect(of(og('url', 'https://site.test/b')).url?.from).toBe('og:url');
    expect(of('', { url: 'https://site.test/c#d' }).url).toMatchObject({
      value: 'https://site.test/c',
      from: 'address',
    });
  });
  test('the home page is no address of an inner one', () => {
    expect(of(canonical('https://site.test/')).url?.from).toBe('address');
  });
});

describe('language', () => {
  test.for([
    ['', 'lang="de-AT"', 'de-AT'],
    ['<meta http-equiv="content-language" content="DE, AT">', '', 'DE'],
    [
      ld({ '@type': 'Article', inLanguage: { '@type': 'Language', alternateName: 'fr' } }),
      '',
      'fr',
    ],
    [og('locale', 'pt_BR'), 'lang="<x>"', 'pt_BR'],
  ] as const)('%s %s', ([head, root, value]) => {
    expect(of(head, { root }).lang?.value).toBe(value);
  });
  test('of two that are claimed, the one that the text is in', () => {
    const body =
      '<h1>The mill and the tide</h1><p>This is the story of the mill that stood for years.</p>';
    const claims = { root: 'lang="es"', body };
    expect(of(og('locale', 'en_US'), claims).lang?.value).toBe('en_US');
    expect(of(og('locale', 'fr_FR'), claims).lang?.value).toBe('es');
  });
});

describe('date', () => {
  const article = (date: object) => ld({ '@type': 'Article', ...date });
  test.for([
    [
      'a meta',
      '<meta property="article:published_time" content="2020-05-03T10:00:00Z">',
      '',
      '2020-05-03T10:00:00Z',
    ],
    ['JSON-LD, in words', article({ datePublished: 'May 3, 2020' }), '', '2020-05-03'],
    [
      'what is marked as published',
      '',
      '<p class="updated">1 June 2021</p><time itemprop="datePublished">3 May 2020</time>',
      '2020-05-03',
    ],
    [
      'a line below the headline',
      TITLE,
      '<h1>Flour from the tide</h1><p>3. Mai 2020</p>',
      '2020-05-03',
    ],
    [
      'the last change where nothing else is told',
      article({ dateModified: '2020-05-03' }),
      '',
      '2020-05-03',
    ],
    [
      'another than the one at which the answer was made',
      `<meta property="article:published_time" content="2022-01-01"><meta property="article:expiration_time" content="2022-01-01">${article({ uploadDate: '2020-05-03' })}`,
      '',
      '2020-05-03',
    ],
  ] as const)('takes %s', ([, head, body, value]) => {
    expect(of(`${og('type', 'article')}${head}`, { body }).date?.value).toBe(value);
  });
  test.for([
    ['comments', '<h1>Flour</h1><p>Comments</p><b>wera</b> <i>3 May 2020</i>'],
    ['the footer', '<footer><time>3 May 2020</time></footer>'],
    ['many things', [1, 2, 3, 4, 5].map((day) => `<p><time>${day} May 2020</time></p>`).join('')],
  ] as const)('does not take those of %s', ([, body]) => {
    expect(of(og('type', 'article'), { body }).date).toBeNull();
  });
});

test('icons of tabs come before those of home screens', () => {
  const { icon } = of(
    '<link rel="apple-touch-icon" href="/t.png"><link rel="shortcut icon" href="/i.ico">',
  );
  expect(icon).toMatchObject({ value: 'https://site.test/i.ico', from: 'link rel=icon' });
  expect(of('').icon).toBeNull();
});

test('every feed once, and no other alternates', () => {
  const link = (type: string, href: string) =>
    `<link rel="alternate" type="${type}" href="${href}">`;
  const { feeds } = of(
    link('application/rss+xml', '/a') +
      link('application/atom+xml', '/b') +
      link('application/rss+xml', '/a') +
      link('application/json+oembed', '/c'),
  );
  expect(feeds.map(({ value }) => value)).toEqual(['https://site.test/a', 'https://site.test/b']);
});

test('scripts may add what the server did not send; an error page says nothing', () => {
  const rendered = `<head>${og('title', 'Flour')}</head><body></body>`;
  expect(of('', { rendered }).title).toMatchObject({ value: 'Flour', evidence: { from: 'page' } });
  expect(of(og('title', 'Forbidden'), { rendered, httpStatus: 403 }).title?.value).toBe('Flour');
});

test('a page that says nothing has no fields but its address', () => {
  expect(of('')).toMatchObject({
    title: null,
    description: null,
    image: null,
    lang: null,
    author: null,
    date: null,
    publisher: null,
    feeds: [],
    icon: null,
  });
});
