import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Fetcher, fetchAnswer } from '../../../utils/server/fetch-answer';
import { type Audit, auditOf } from '../../../utils/server/fetch-audit';
import { fetchRobots, fetchServer } from '../../../utils/server/fetch-server';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const asking = (fetcher: Fetcher, online = true) => ({
  fetcher,
  isOnline: () => online,
  most: 1_000,
  patience: 4_000,
});

/** A response with an address of its own, which the constructor cannot give. */
function respond(body: BodyInit | null, init: ResponseInit & { url?: string; type?: string } = {}) {
  const response = new Response(body, init);
  Object.defineProperty(response, 'url', { value: init.url ?? '' });
  if (init.type) Object.defineProperty(response, 'type', { value: init.type });
  return response;
}

const broken: Fetcher = () => Promise.reject(new TypeError('Failed to fetch'));
const never: Fetcher = () => new Promise(() => undefined);

/** An audit that asks by this fetcher. */
const auditBy = (pageUrl: string, fetcher: Fetcher): Audit =>
  auditOf({
    pageUrl,
    mode: 'quick',
    readerFor: async () => ({ by: 'extension', fetcher }),
    isOnline: () => true,
    cache: new Map(),
  });
const server = (url: string, fetcher: Fetcher) =>
  fetchServer(url, auditBy(url, fetcher).get, parse);
const robots = (url: string, fetcher: Fetcher) => fetchRobots(url, auditBy(url, fetcher).get);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a question to the server', () => {
  test('is anonymous, silent, and without fragment', async () => {
    const seen: [string, RequestInit][] = [];
    await fetchAnswer(
      'https://site.test/a?b#c',
      asking(async (url, init) => {
        seen.push([url, init]);
        return respond('x');
      }),
    );
    expect(seen).toHaveLength(1);
    expect(seen[0]?.[0]).toBe('https://site.test/a?b');
    expect(seen[0]?.[1]).toMatchObject({
      method: 'GET',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      redirect: 'follow',
    });
  });
  test('gives bytes, status, headers and the final address', async () => {
    const asked = await fetchAnswer(
      'https://site.test/a',
      asking(async () =>
        respond('grüß', {
          status: 404,
          headers: { 'X-Robots-Tag': 'noindex' },
          url: 'https://site.test/b',
        }),
      ),
    );
    expect(asked).toMatchObject({
      state: 'ok',
      answer: {
        status: 404,
        finalUrl: 'https://site.test/b',
        cut: false,
        headers: { 'x-robots-tag': 'noindex' },
      },
    });
    expect(asked.state === 'ok' && asked.answer.bytes).toHaveLength(6);
  });
  test('keeps a bounded number of bounded headers', async () => {
    const headers = Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [`x-${index + 100}`, 'v'.repeat(5_000)]),
    );
    const asked = await fetchAnswer(
      'https://site.test/',
      asking(async () => respond('', { headers })),
    );
    const kept = asked.state === 'ok' ? Object.values(asked.answer.headers) : [];
    expect(kept).toHaveLength(60);
    expect(Math.max(...kept.map(({ length }) => length))).toBe(2_000);
  });
  test('is not cut when the body is just as long', async () => {
    const asked = await fetchAnswer(
      'https://site.test/',
      asking(async () => respond('x'.repeat(1_000))),
    );
    expect(asked).toMatchObject({ state: 'ok', answer: { cut: false } });
  });
  test('tells when the headers were here', async () => {
    const asked = fetchAnswer(
      'https://site.test/',
      asking(async () => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        const body = new ReadableStream<Uint8Array>({
          async start(control) {
            await new Promise((resolve) => setTimeout(resolve, 500));
            control.enqueue(new Uint8Array(1));
            control.close();
          },
        });
        return respond(body);
      }),
    );
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await asked).toMatchObject({ answer: { firstByte: 300, elapsed: 800 } });
  });
  test('counts a body on where nothing states its length, and only then', async () => {
    let pulled = 0;
    const long = (headers: HeadersInit) =>
      fetchAnswer('https://site.test/', {
        ...asking(async () => {
          const pull = (control: ReadableStreamDefaultController) => {
            pulled += 500;
            control.enqueue(new Uint8Array(500));
          };
          return respond(new ReadableStream({ pull }, { highWaterMark: 0 }), { headers });
        }),
        count: 3_000,
      });
    const stated = await long({ 'content-length': '70000' });
    expect(stated).toMatchObject({ came: 70_000, answer: { cut: true } });
    expect(pulled).toBe(1_500);
    const endless = await long({});
    expect(endless).toMatchObject({ state: 'ok', answer: { cut: true } });
    expect(endless).not.toHaveProperty('came');
    const counted = await fetchAnswer('https://site.test/', {
      ...asking(async () => respond('x'.repeat(2_500))),
      count: 3_000,
    });
    expect(counted).toMatchObject({ came: 2_500, answer: { cut: true } });
    expect(counted.state === 'ok' && counted.answer.bytes).toHaveLength(1_000);
  });
  test('the length of a compressed body is not that of its header', async () => {
    const headers = { 'content-length': '90', 'content-encoding': 'gzip' };
    const asked = await fetchAnswer('https://site.test/', {
      ...asking(async () => respond('x'.repeat(2_500), { headers })),
      count: 3_000,
    });
    expect(asked).toMatchObject({ came: 2_500 });
  });
  test('is cut at its bound', async () => {
    const asked = await fetchAnswer(
      'https://site.test/',
      asking(async () => respond('x'.repeat(5_000))),
    );
    expect(asked).toMatchObject({ state: 'ok', answer: { cut: true } });
    expect(asked.state === 'ok' && asked.answer.bytes).toHaveLength(1_000);
  });
  test.for([
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'chrome://version',
    '',
  ])('is never put to %s', async (address) => {
    const fetcher = vi.fn<Fetcher>(broken);
    expect(await fetchAnswer(address, asking(fetcher))).toEqual({
      state: 'missing',
      reason: 'unsupported',
    });
    expect(fetcher).not.toHaveBeenCalled();
  });
});

describe('when nothing comes back, the reason is', () => {
  const reason = async (fetcher: Fetcher, online = true) => {
    const asked = fetchAnswer('https://site.test/', asking(fetcher, online));
    await vi.advanceTimersByTimeAsync(10_000);
    return (await asked).state === 'missing' ? ((await asked) as { reason: string }).reason : 'ok';
  };
  test('offline', async () => expect(await reason(broken, false)).toBe('offline'));
  test('network', async () => expect(await reason(broken)).toBe('network'));
  test('timeout, even when the fetcher ignores the signal', async () =>
    expect(await reason(never)).toBe('timeout'));
  test('timeout, when the headers come and no byte does', async () => {
    const silent = new ReadableStream<Uint8Array>({ pull: () => new Promise(() => undefined) });
    expect(await reason(async () => respond(silent))).toBe('timeout');
  });
  test('timeout, when the second question is not answered either', async () => {
    const fetcher: Fetcher = (_, { redirect }) =>
      redirect === 'manual' ? new Promise(() => undefined) : broken('', {});
    expect(await reason(fetcher)).toBe('timeout');
  });
  test('network, when the line breaks in the middle of the body', async () => {
    const torn = new ReadableStream<Uint8Array>({
      start: (control) => control.enqueue(new Uint8Array(9)),
      pull: (control) => control.error(new TypeError('network error')),
    });
    let asked = 0;
    expect(await reason(async () => (asked++ === 0 ? respond(torn) : respond('')))).toBe('network');
  });
  test('redirected away, when a redirect may not be followed', async () => {
    const fetcher: Fetcher = async (_, { redirect }) => {
      if (redirect === 'manual') return respond(null, { type: 'opaqueredirect' });
      throw new TypeError('Failed to fetch');
    };
    expect(await reason(fetcher)).toBe('redirected-away');
  });
});

test('what arrived before the time ran out is read, as crawlers do', async () => {
  const slow = new ReadableStream<Uint8Array>({
    start: (control) => control.enqueue(new TextEncoder().encode('<title>Slow</title>')),
    pull: () => new Promise(() => undefined),
  });
  const asked = server('https://site.test/', async () => respond(slow));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await asked).toMatchObject({
    state: 'ok',
    facts: { cut: true, head: { titles: [{ text: 'Slow' }] } },
  });
});

describe('private addresses', () => {
  const to =
    (url: string): Fetcher =>
    async () =>
      respond('secret', { url });
  test('a public page cannot send us there', async () => {
    const missing = { state: 'missing', reason: 'not-allowed' };
    expect(await server('https://site.test/', to('http://192.168.0.1/'))).toEqual(missing);
    expect(await robots('https://site.test/', to('http://localhost/'))).toEqual(missing);
  });
  test('not a byte of such an answer is read', async () => {
    const cancel = vi.fn();
    const pull = vi.fn();
    const body = new ReadableStream<Uint8Array>({ pull, cancel }, { highWaterMark: 0 });
    const fetcher: Fetcher = async () => respond(body, { url: 'http://10.0.0.1/' });
    await server('https://site.test/', fetcher);
    expect(pull).not.toHaveBeenCalled();
    expect(cancel).toHaveBeenCalled();
  });
  test('a private page is read as any other', async () => {
    const evidence = await server('http://localhost:3000/', to('http://localhost:3000/'));
    expect(evidence.state).toBe('ok');
  });
});

describe('robots.txt', () => {
  test('is asked for at the root of the page’s host', async () => {
    const fetcher = vi.fn<Fetcher>(async () => respond('User-agent: *'));
    const evidence = await robots('https://site.test:8443/a/b?c', fetcher);
    expect(fetcher.mock.calls[0]?.[0]).toBe('https://site.test:8443/robots.txt');
    expect(evidence).toMatchObject({
      state: 'ok',
      facts: {
        url: 'https://site.test:8443/robots.txt',
        status: 200,
        text: 'User-agent: *',
        cut: false,
      },
    });
  });
  test('is read up to 512,000 bytes', async () => {
    const evidence = await robots('https://site.test/', async () => respond('#'.repeat(600_000)));
    expect(evidence).toMatchObject({ state: 'ok', facts: { cut: true } });
    expect(evidence.state === 'ok' && evidence.facts.text).toHaveLength(512_000);
  });
  test('is not there for a page without a web address', async () => {
    expect(await robots('about:blank', broken)).toEqual({
      state: 'missing',
      reason: 'unsupported',
    });
  });
  test('the text of an error page is not taken for rules', async () => {
    const evidence = await robots('https://site.test/', async () =>
      respond('Disallow: /', { status: 404 }),
    );
    expect(evidence).toMatchObject({ state: 'ok', facts: { status: 404, text: '' } });
  });
});
