import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { askerOf, retryAfter } from '../../../utils/batch/asker';

interface Served {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer>;
}

/** `steps`: as Node asks; else as a browser does, which follows redirects by itself. */
function asker(web: Record<string, Served>, { steps = true } = {}) {
  const asked: string[] = [];
  const fetcher = async (url: string, init: RequestInit): Promise<Response> => {
    asked.push(url);
    const { status = 200, headers = {}, body = '' } = web[url] ?? { status: 404 };
    if (!steps && headers['location'] && init.redirect === 'follow')
      return fetcher(new URL(headers['location'], url).href, init);
    const response = new Response(body, { status, headers });
    Object.defineProperty(response, 'url', { value: url });
    return response;
  };
  const { signal } = new AbortController();
  return {
    asked,
    ...askerOf({ fetcher, showsRedirects: steps, isOnline: () => true, signal }),
  };
}

const html = { headers: { 'content-type': 'text/html' }, body: '<p>Hi' };

describe('asking for pages', () => {
  it('asks for robots.txt once for a host, and keeps out where it says so', async () => {
    const { asked, page } = asker({
      'https://site.test/robots.txt': {
        body: 'User-agent: *\nDisallow: /all\n\nUser-agent: shareworthy\nDisallow: /private\n',
      },
      'https://site.test/all': html,
    });
    expect(await page('https://site.test/all')).toMatchObject({ state: 'ok' });
    expect(await page('https://site.test/private/a')).toEqual({
      state: 'never',
      why: 'robots.txt keeps Shareworthy out (line 5: Disallow: /private).',
    });
    expect(asked).toEqual(['https://site.test/robots.txt', 'https://site.test/all']);
  });

  it('follows redirects, but never from the public web into a private network', async () => {
    const { asked, page } = asker({
      'https://site.test/a': { status: 301, headers: { location: '/b' } },
      'https://site.test/b': html,
      'https://site.test/in': { status: 302, headers: { location: 'http://127.0.0.1/x' } },
    });
    expect(await page('https://site.test/a')).toMatchObject({
      state: 'ok',
      answer: { url: 'https://site.test/a', finalUrl: 'https://site.test/b' },
    });
    expect(await page('https://site.test/in')).toMatchObject({ state: 'never' });
    expect(asked.filter((url) => url.includes('127.0.0.1'))).toEqual([]);
  });

  it('asks where redirects lead whether it may', async () => {
    const { asked, page } = asker({
      'https://site.test/a': { status: 301, headers: { location: 'https://else.test/b' } },
      'https://else.test/robots.txt': { body: 'User-agent: *\nDisallow: /' },
      'https://else.test/b': html,
    });
    expect(await page('https://site.test/a')).toMatchObject({ state: 'never' });
    expect(asked).not.toContain('https://else.test/b');
  });

  it('reads nothing of where a browser was led that it may not be', async () => {
    const { page } = asker(
      {
        'https://site.test/in': { status: 302, headers: { location: 'http://127.0.0.1/x' } },
        'http://127.0.0.1/x': html,
        'https://site.test/a': { status: 301, headers: { location: 'https://else.test/b' } },
        'https://else.test/robots.txt': { body: 'User-agent: *\nDisallow: /' },
        'https://else.test/b': html,
      },
      { steps: false },
    );
    expect(await page('https://site.test/in')).toEqual({
      state: 'never',
      why: 'The address leads to 127.0.0.1, where nothing may be read for it.',
    });
    expect(await page('https://site.test/a')).toMatchObject({
      state: 'never',
      why: expect.stringContaining('robots.txt keeps Shareworthy out'),
    });
    expect(await page('https://site.test/a', { robots: false })).toMatchObject({ state: 'ok' });
  });

  it('asks a site that the user calls their own whatever its robots.txt says', async () => {
    const { page } = asker({
      'https://site.test/robots.txt': { body: 'User-agent: *\nDisallow: /' },
      'https://site.test/a': html,
    });
    expect(await page('https://site.test/a', { robots: false })).toMatchObject({
      state: 'ok',
      robots: { state: 'ok', facts: { text: 'User-agent: *\nDisallow: /' } },
    });
  });

  it('gives up at once where it is told to', async () => {
    const controller = new AbortController();
    const { page } = asker({ 'https://site.test/a': html });
    controller.abort();
    expect(await page('https://site.test/a', { signal: controller.signal })).toMatchObject({
      state: 'later',
    });
  });

  it('unzips lists, and refuses what is too long unzipped', async () => {
    const gzip = (text: string) => new Uint8Array(gzipSync(text));
    const { text } = asker({
      'https://site.test/a.gz': { body: gzip('<urlset/>') },
      'https://site.test/wide.gz': {
        body: new Uint8Array(gzipSync(Buffer.from('\ufeffhttps://site.test/ü', 'utf16le'))),
      },
      'https://site.test/bomb.gz': { body: gzip(' '.repeat(60 * 1_048_576)) },
      'https://site.test/no.gz': { body: new Uint8Array([0x1f, 0x8b, 1, 2]) },
    });
    expect(await text('https://site.test/a.gz')).toMatchObject({ text: '<urlset/>' });
    expect(await text('https://site.test/wide.gz')).toMatchObject({ text: 'https://site.test/ü' });
    expect(await text('https://site.test/bomb.gz')).toHaveProperty('why');
    expect(await text('https://site.test/no.gz')).toHaveProperty('why');
    expect(await text('https://site.test/none')).toEqual({ why: 'It was answered with 404.' });
  });

  it('comes back later where it is asked to', async () => {
    const { page } = asker({
      'https://site.test/a': { status: 429, headers: { 'retry-after': '7' } },
      'https://site.test/b': { status: 503 },
    });
    expect(await page('https://site.test/a')).toMatchObject({ state: 'later', rest: 7_000 });
    expect(await page('https://site.test/b')).not.toHaveProperty('rest');
  });

  it('judges no page of errors: one may be back later, the other is not there', async () => {
    const { page } = asker({
      'https://site.test/a': { status: 500, body: '<title>Oops</title>' },
      'https://site.test/b': { status: 404, body: '<title>Not here</title>' },
      'https://site.test/c': { status: 418 },
    });
    expect(await page('https://site.test/a')).toEqual({
      state: 'later',
      why: 'The server answered with 500.',
    });
    expect(await page('https://site.test/b')).toEqual({
      state: 'never',
      why: 'The server answered with 404: there is no such page.',
      status: 404,
    });
    expect(await page('https://site.test/c')).toMatchObject({ state: 'never' });
  });

  it('takes being turned away for an answer where a browser may be signed in', async () => {
    const { page } = asker({ 'https://site.test/a': { ...html, status: 403 } });
    expect(await page('https://site.test/a')).toMatchObject({ state: 'never' });
    expect(await page('https://site.test/a', { shown: true })).toMatchObject({ state: 'ok' });
  });

  it('takes a robots.txt that broke for a ban, and one that is missing for none', async () => {
    const { asked, page } = asker({
      'https://site.test/robots.txt': { status: 500 },
      'https://site.test/a': html,
      'https://else.test/a': html,
    });
    expect(await page('https://site.test/a')).toMatchObject({ state: 'later' });
    expect(asked).toEqual(['https://site.test/robots.txt']);
    expect(await page('https://else.test/a')).toMatchObject({ state: 'ok' });
  });

  it('tells what is no page', async () => {
    const { page } = asker({
      'https://site.test/a.pdf': { headers: { 'content-type': 'application/pdf' } },
    });
    expect(await page('https://site.test/a.pdf')).toEqual({
      state: 'never',
      why: 'This is no page but application/pdf.',
    });
  });

  it('waits as long as robots.txt asks for', async () => {
    const { pause } = asker({
      'https://site.test/robots.txt': { body: 'User-agent: *\nCrawl-delay: 3\n' },
    });
    expect(await pause('https://site.test/a')).toBe(3_000);
    expect(await pause('https://else.test/a')).toBe(0);
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2026-11-26T00:00:00Z');
  it.each([
    ['5', 5_000],
    ['999999', 120_000],
    ['Thu, 26 Nov 2026 00:00:30 GMT', 30_000],
    ['Thu, 26 Nov 2020 00:00:00 GMT', 0],
    ['soon', undefined],
    [undefined, undefined],
  ])('reads %j', (header, milliseconds) => {
    expect(retryAfter(header, now)).toBe(milliseconds);
  });
});
