import { describe, expect, test, vi } from 'vitest';
import type { FullFacts } from '../../../utils/page/snapshot';
import type { Asked } from '../../../utils/server/fetch-answer';
import type { Ask } from '../../../utils/server/fetch-audit';
import type { PlannedProbe } from '../../../utils/server/probe-plan';
import { probeFeed } from '../../../utils/server/probes/feed';
import { probeManifest } from '../../../utils/server/probes/manifest';
import { probeOembed } from '../../../utils/server/probes/oembed';
import { probeOtherPage } from '../../../utils/server/probes/other-page';
import { probePingback } from '../../../utils/server/probes/pingback';
import { probeRange } from '../../../utils/server/probes/range';
import { runProbes } from '../../../utils/server/probes/run-probes';
import { probeWeight } from '../../../utils/server/probes/weight';

const parseHtml = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const parseXml = (xml: string) => new DOMParser().parseFromString(xml, 'application/xml');

interface Served {
  body?: string | Uint8Array;
  status?: number;
  headers?: Record<string, string>;
  finalUrl?: string;
  cut?: boolean;
}

const answered = (url: string, served: Served): Asked => {
  const { body = '', status = 200, headers = {}, finalUrl = url, cut = false } = served;
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  return {
    state: 'ok',
    came: bytes.length,
    answer: { url, finalUrl, status, headers, bytes, cut, firstByte: 5, elapsed: 9 },
  };
};

/** A web of one address. */
const serving = (served: Served) => vi.fn(async ({ url }: Ask) => answered(url, served));

const FEED = 'https://site.test/feed';
const feed = async (body: string | Uint8Array, served: Served = {}) => {
  const evidence = await probeFeed(FEED, serving({ ...served, body }), parseXml);
  return evidence.state === 'ok' ? evidence.facts.facts : undefined;
};

describe('feed', () => {
  test('RSS 2.0', async () => {
    expect(
      await feed(`<?xml version="1.0"?><rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"
        xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
        <atom:link href="https://site.test/feed" rel="self"/><title>A &amp; B</title>
        <image><title>Logo</title></image>
        <item><media:title>No</media:title><title>One</title><link>/1</link><pubDate>Mon, 06 Sep 2021 00:01:00 +0000</pubDate>
          <content:encoded><![CDATA[<p>x]]></content:encoded></item>
        <item><guid>https://site.test/2</guid><description/></item>
        <item><guid isPermaLink="false">https://site.test/no</guid><title>Three</title></item>
      </channel></rss>`),
    ).toEqual({
      format: 'rss',
      title: 'A & B',
      items: [
        {
          url: 'https://site.test/1',
          title: 'One',
          date: 'Mon, 06 Sep 2021 00:01:00 +0000',
          hasContent: true,
        },
        { url: 'https://site.test/2', hasContent: false },
        { title: 'Three', hasContent: false },
      ],
    });
  });
  test('RSS 1.0, whose entries stand beside the channel', async () => {
    expect(
      await feed(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
        xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="/"><title>Old</title></channel>
        <item><title>One</title><link>https://site.test/1</link><dc:date>2004-01-02</dc:date></item></rdf:RDF>`),
    ).toEqual({
      format: 'rdf',
      title: 'Old',
      items: [{ url: 'https://site.test/1', title: 'One', date: '2004-01-02', hasContent: false }],
    });
  });
  test('RSS 0.91', async () => {
    expect(
      await feed('<rss version="0.91"><channel><item><title>One</title></item></channel></rss>'),
    ).toEqual({ format: 'rss', items: [{ title: 'One', hasContent: false }] });
  });
  test('Atom', async () => {
    expect(
      await feed(`<feed xmlns="http://www.w3.org/2005/Atom"><title>Log</title><entry><title>One</title>
        <link rel="edit" href="/edit"/><link href="/1"/><updated>2026-01-02</updated><published>2026-01-01</published>
        <summary>x</summary></entry></feed>`),
    ).toEqual({
      format: 'atom',
      title: 'Log',
      items: [{ url: 'https://site.test/1', title: 'One', date: '2026-01-01', hasContent: true }],
    });
  });
  test('JSON Feed', async () => {
    expect(
      await feed(
        JSON.stringify({
          version: 'https://jsonfeed.org/version/1.1',
          title: 'Log',
          items: [
            { url: 'https://site.test/1', date_published: '2026-01-01', content_text: 'x' },
            { url: 7, title: ['no'], content_html: '' },
            null,
          ],
        }),
      ),
    ).toEqual({
      format: 'json',
      title: 'Log',
      items: [
        { url: 'https://site.test/1', date: '2026-01-01', hasContent: true },
        { hasContent: false },
        { hasContent: false },
      ],
    });
  });
  test.for([
    ['a page', '<!doctype html><title>Log</title><p>x<br></p>'],
    ['other XML', '<urlset/>'],
    ['other JSON', '{"version": "2"}'],
    ['nothing', ''],
  ] as const)('%s is none', async ([, body]) =>
    expect(await feed(body)).toMatchObject({ format: 'none', items: [] }),
  );
  test('what is not well-formed says so in the parser’s words', async () => {
    const facts = await feed('<rss><channel><item><title>A & B</title></item></channel></rss>');
    expect(facts?.error).toMatch(/\S/);
  });
  test('broken JSON says so', async () =>
    expect((await feed('{"version": '))?.error).toMatch(/JSON/));
  test('is read in the encoding that its declaration names', async () => {
    const source =
      '<?xml version="1.0" encoding="ISO-8859-1"?><rss><channel><title>Caf\xe9</title></channel></rss>';
    const bytes = Uint8Array.from(source, (character) => character.charCodeAt(0));
    expect((await feed(bytes))?.title).toBe('Café');
  });
  test('a byte order mark is no error', async () =>
    expect(await feed('\uFEFF<rss><channel/></rss>')).toEqual({ format: 'rss', items: [] }));
  test('addresses that are scripts are no links', async () => {
    const facts = await feed(
      '<rss><channel><item><link>javascript:alert(1)</link></item></channel></rss>',
    );
    expect(facts?.items).toEqual([{ hasContent: false }]);
  });
  test('keeps fifty entries', async () => {
    const items = '<item><title>x</title></item>'.repeat(80);
    expect((await feed(`<rss><channel>${items}</channel></rss>`))?.items).toHaveLength(50);
  });
  test('a host that cannot be read is missing, not none', async () => {
    const get = async (): Promise<Asked> => ({ state: 'missing', reason: 'not-allowed' });
    expect(await probeFeed(FEED, get, parseXml)).toEqual({
      state: 'missing',
      reason: 'not-allowed',
    });
  });
});

describe('oEmbed', () => {
  const oembed = async (body: string) => {
    const evidence = await probeOembed('https://site.test/o', serving({ body }), parseXml);
    return evidence.state === 'ok' ? evidence.facts.facts : undefined;
  };
  test('JSON', async () => {
    expect(
      await oembed(
        JSON.stringify({
          type: 'video',
          version: 1.0,
          title: 'Film',
          author_name: 'A',
          provider_name: 'Site',
          html: '<iframe></iframe>',
          width: '640',
          height: 360,
          thumbnail_url: 'https://site.test/t.jpg',
          thumbnail_width: 480,
          thumbnail_height: null,
        }),
      ),
    ).toEqual({
      format: 'json',
      type: 'video',
      version: '1.0',
      title: 'Film',
      authorName: 'A',
      providerName: 'Site',
      html: '<iframe></iframe>',
      width: 640,
      height: 360,
      thumbnailUrl: 'https://site.test/t.jpg',
      thumbnailWidth: 480,
    });
  });
  test('members of another type are dropped', async () => {
    expect(
      await oembed(
        JSON.stringify({
          type: 'rich',
          thumbnail_url: { url: 'x' },
          title: 5,
          width: '100%',
          html: [],
        }),
      ),
    ).toEqual({ format: 'json', type: 'rich' });
  });
  test('XML', async () => {
    expect(
      await oembed(
        '<?xml version="1.0"?>\n<oembed><type>photo</type><version>1.0</version><url>https://site.test/p.png</url><width>10</width></oembed>',
      ),
    ).toEqual({
      format: 'xml',
      type: 'photo',
      version: '1.0',
      url: 'https://site.test/p.png',
      width: 10,
    });
  });
  test.for([
    'Not found',
    '[]',
    'null',
    '<html><body>x</body></html>',
    '<oembed><type></oembed>',
    '',
  ])('%j is none, and says why', async (body) =>
    expect(await oembed(body)).toEqual({ format: 'none', error: expect.stringMatching(/\S/) }),
  );
});

describe('manifest', () => {
  const manifest = async (body: string) => {
    const url = 'https://site.test/app/m.json';
    const evidence = await probeManifest(url, serving({ body }));
    return evidence.state === 'ok' ? evidence.facts.facts : undefined;
  };
  test('name, icons and share target', async () => {
    expect(
      await manifest(
        JSON.stringify({
          short_name: 'App',
          start_url: '/?a',
          display: 'standalone',
          icons: [{ src: 'i.png', sizes: '512x512', purpose: 'any' }, { src: 4 }, 'x'],
          share_target: { action: '/share' },
        }),
      ),
    ).toEqual({
      name: 'App',
      startUrl: '/?a',
      display: 'standalone',
      icons: [{ url: 'https://site.test/app/i.png', sizes: '512x512', purpose: 'any' }],
      shareTarget: true,
    });
  });
  test('of another shape is empty', async () =>
    expect(await manifest('{"icons": {}, "name": 1, "share_target": true}')).toEqual({
      icons: [],
    }));
  test('that is no JSON says so', async () =>
    expect((await manifest('<!doctype html>'))?.error).toMatch(/JSON/));
});

test('another page: card tags, canonical, language versions', async () => {
  const body = `<title>T</title><link rel="canonical" href="/c"><meta property="og:title" content="O">
    <meta property="og:image" content=""><meta property="og:image" content="https://site.test/i.png">
    <meta property="og:description" content="D"><meta property="og:url" content="https://site.test/u">
    <link rel="alternate" hreflang="de" href="/de"><link rel="alternate" type="x" href="/f"><p>Some text`;
  const evidence = await probeOtherPage(
    'https://site.test/x',
    'home page',
    serving({ body, headers: { 'content-type': 'text/html', 'x-powered-by': 'x' } }),
    parseHtml,
  );
  expect(evidence).toEqual({
    state: 'ok',
    facts: {
      url: 'https://site.test/x',
      finalUrl: 'https://site.test/x',
      status: 200,
      headers: { 'content-type': 'text/html' },
      elapsed: 9,
      facts: {
        title: 'T',
        canonical: 'https://site.test/c',
        ogTitle: 'O',
        ogImage: 'https://site.test/i.png',
        ogDescription: 'D',
        ogUrl: 'https://site.test/u',
        alternates: [{ hreflang: 'de', url: 'https://site.test/de' }],
        textLength: 9,
      },
    },
  });
});

describe('the start of the page', () => {
  const range = async (body: string, wantsOg: boolean) => {
    const get = serving({ body, status: 206, headers: { 'content-range': 'bytes 0-9/99' } });
    const evidence = await probeRange('https://site.test/', wantsOg, get, parseHtml);
    expect(get.mock.calls[0]?.[0].headers).toEqual({ range: 'bytes=0-32767' });
    return evidence.state === 'ok' ? evidence.facts : undefined;
  };
  test.for([
    ['<title>T</title><meta property="og:title" content="O">', true, true],
    ['<title>T</title><meta property="og:title" conte', true, false],
    ['<title>T</title>', true, false],
    ['<title>T</title>', false, true],
    ['<meta charset=utf-8>', false, false],
  ] as const)('%s, og:title wanted: %s, found: %s', async ([body, wantsOg, hasTitle]) => {
    expect(await range(body, wantsOg)).toMatchObject({
      status: 206,
      headers: { 'content-range': 'bytes 0-9/99' },
      facts: { bytes: body.length, hasTitle },
    });
  });
});

test('the pingback address is asked with GET and its words are kept', async () => {
  const get = serving({ status: 405, body: 'XML-RPC server accepts POST requests only.' });
  expect(await probePingback('https://site.test/xmlrpc.php', get)).toMatchObject({
    facts: { status: 405, facts: { text: 'XML-RPC server accepts POST requests only.' } },
  });
});

test('a second answer for timing is a fresh one', async () => {
  const get = serving({ body: '12345' });
  const evidence = await probeWeight('https://site.test/', 'page once more', get, { fresh: true });
  expect(get.mock.calls[0]?.[0]).toMatchObject({ fresh: true });
  expect(evidence).toMatchObject({ facts: { facts: { bytes: 5 } } });
});

describe('a run of probes', () => {
  const PAGE = 'https://site.test/post';
  const rss = (...links: string[]) =>
    `<rss><channel>${links.map((link) => `<item><link>${link}</link></item>`).join('')}</channel></rss>`;
  const web = (pages: Record<string, Served>) =>
    vi.fn(async ({ url }: Ask): Promise<Asked> => {
      const served = pages[url];
      return served ? answered(url, served) : { state: 'missing', reason: 'not-allowed' };
    });
  const run = (get: ReturnType<typeof web>, plan: PlannedProbe[], tell = vi.fn()) =>
    runProbes(PAGE, plan, { get, parseHtml, parseXml }, tell);

  test('tells what is pending, then each answer, and leaves out what was not asked', async () => {
    const tell = vi.fn<(full: FullFacts) => void>();
    const get = web({ 'https://site.test/': { body: '<title>Home</title>' } });
    const full = await run(
      get,
      [
        { probe: 'home', url: 'https://site.test/' },
        { probe: 'http', url: 'http://site.test/post' },
      ],
      tell,
    );
    expect(tell.mock.calls[0]?.[0]).toEqual({
      home: { state: 'pending' },
      http: { state: 'pending' },
    });
    expect(tell).toHaveBeenCalledTimes(3);
    expect(full).toEqual({
      home: expect.objectContaining({ state: 'ok' }),
      http: { state: 'missing', reason: 'not-allowed' },
    });
  });
  test('asks in the plan’s order', async () => {
    const get = web({});
    await run(get, [
      { probe: 'oembed', url: 'https://site.test/o' },
      { probe: 'feed', url: FEED },
      { probe: 'range', url: PAGE, wantsOg: true },
      { probe: 'again', url: PAGE },
      { probe: 'imageRobots', url: 'https://cdn.test' },
      { probe: 'pingback', url: 'https://site.test/x' },
    ]);
    expect(get.mock.calls.map(([{ url, why }]) => `${why} ${url}`)).toEqual([
      'oEmbed https://site.test/o',
      'feed https://site.test/feed',
      'start of the page https://site.test/post',
      'page once more https://site.test/post',
      'robots of the picture’s host https://cdn.test/robots.txt',
      'pingback https://site.test/x',
    ]);
  });
  test('keeps the order of several, whichever answers first', async () => {
    const get = web({ 'https://site.test/de': { body: '<title>de</title>' } });
    const slow = Promise.withResolvers<Asked>();
    get.mockImplementationOnce(() => slow.promise);
    const asked = run(get, [
      { probe: 'languages', url: 'https://site.test/fr' },
      { probe: 'languages', url: 'https://site.test/de' },
    ]);
    slow.resolve({ state: 'missing', reason: 'timeout' });
    const { languages } = await asked;
    expect(languages).toMatchObject([{ state: 'missing', reason: 'timeout' }, { state: 'ok' }]);
  });
  test('takes other pages of the site from the feed where the page names too few', async () => {
    const get = web({
      [FEED]: {
        body: rss(
          `${PAGE}/#a`,
          'https://other.test/1',
          'https://www.site.test/2?utm_source=feed',
          'https://site.test/2',
          'https://site.test/3',
          'https://site.test/4',
        ),
      },
    });
    const one = await run(get, [
      { probe: 'siblings', url: 'https://site.test/next' },
      { probe: 'feed', url: FEED },
    ]);
    expect(one.siblings).toHaveLength(2);
    expect(get.mock.calls.map(([{ url }]) => url)).toEqual([
      'https://site.test/next',
      FEED,
      'https://www.site.test/2?utm_source=feed',
    ]);
    get.mockClear();
    await run(get, [{ probe: 'feed', url: FEED }]);
    expect(get.mock.calls.slice(1).map(([{ url }]) => url)).toEqual([
      'https://www.site.test/2?utm_source=feed',
      'https://site.test/3',
    ]);
  });
});
