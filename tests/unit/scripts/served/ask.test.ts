import { describe, expect, it } from 'vitest';
import { askerOf, retryAfter } from '../../../../scripts/served/ask.ts';
import type { Core } from '../../../../scripts/served/load.ts';
import { fetchAnswer } from '../../../../utils/server/fetch-answer';
import { MOST_BYTES, mayAsk } from '../../../../utils/server/fetch-policy';
import { robotsDelay, robotsVerdict } from '../../../../utils/signals/robots';

const core = { fetchAnswer, MOST_BYTES, mayAsk, robotsDelay, robotsVerdict } as unknown as Core;

interface Served {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
}

function asker(web: Record<string, Served>) {
  const asked: string[] = [];
  const fetching = (async (url: string) => {
    asked.push(url);
    const { status = 200, headers = {}, body = '' } = web[url] ?? { status: 404 };
    const response = new Response(body, { status, headers });
    Object.defineProperty(response, 'url', { value: url });
    return response;
  }) as unknown as typeof fetch;
  return { asked, ...askerOf(core, fetching, new AbortController().signal) };
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
      error: 'robots.txt keeps Shareworthy out (line 5: Disallow: /private).',
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

  it('comes back later where it is asked to', async () => {
    const { page } = asker({
      'https://site.test/a': { status: 429, headers: { 'retry-after': '7' } },
      'https://site.test/b': { status: 503 },
    });
    expect(await page('https://site.test/a')).toMatchObject({ state: 'later', rest: 7_000 });
    expect(await page('https://site.test/b')).not.toHaveProperty('rest');
  });

  it('takes a robots.txt that broke for a ban, and one that is missing for none', async () => {
    const { page } = asker({
      'https://site.test/robots.txt': { status: 500 },
      'https://site.test/a': html,
      'https://else.test/a': html,
    });
    expect(await page('https://site.test/a')).toMatchObject({ state: 'never' });
    expect(await page('https://else.test/a')).toMatchObject({ state: 'ok' });
  });

  it('tells what is no page', async () => {
    const { page } = asker({
      'https://site.test/a.pdf': { headers: { 'content-type': 'application/pdf' } },
    });
    expect(await page('https://site.test/a.pdf')).toEqual({
      state: 'never',
      error: 'This is no page but application/pdf.',
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
