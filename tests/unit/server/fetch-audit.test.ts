import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Asked, Fetcher } from '../../../utils/server/fetch-answer';
import { type Ask, type AuditSettings, auditOf } from '../../../utils/server/fetch-audit';
import { mayAsk, mayRead } from '../../../utils/server/fetch-policy';

const PAGE = 'https://site.test/post';

function respond(body: BodyInit | null, init: ResponseInit & { url?: string } = {}): Response {
  return Object.defineProperty(new Response(body, init), 'url', { value: init.url ?? '' });
}

const page = (url: string, more: Partial<Ask> = {}): Ask => ({
  url,
  why: 'page',
  body: 'page',
  ...more,
});

function openWith(fetcher: Fetcher, settings: Partial<AuditSettings> = {}) {
  return auditOf({
    pageUrl: PAGE,
    mode: 'quick',
    readerFor: async () => ({ by: 'extension', fetcher }),
    isOnline: () => true,
    cache: new Map(),
    ...settings,
  });
}

/** A fetcher whose answers come when the test says so. */
function held() {
  const waiting: { url: string; answer(): void }[] = [];
  const fetcher = vi.fn<Fetcher>(
    (url) =>
      new Promise((resolve) => {
        waiting.push({ url, answer: () => resolve(respond('x')) });
      }),
  );
  return { fetcher, waiting };
}

/** Lets everything that can go on go on. */
const turn = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('limits of an audit', () => {
  test('four requests are under way at once, the next starts when one ends', async () => {
    const { fetcher, waiting } = held();
    const audit = openWith(fetcher);
    const asked = Array.from({ length: 6 }, (_, index) => audit.get(page(`${PAGE}/${index}`)));
    await turn();
    expect(fetcher).toHaveBeenCalledTimes(4);
    waiting[1]?.answer();
    await turn();
    expect(fetcher).toHaveBeenCalledTimes(5);
    expect(waiting[4]?.url).toBe(`${PAGE}/4`);
    for (const each of waiting) each.answer();
    await turn();
    waiting[5]?.answer();
    expect((await Promise.all(asked)).every(({ state }) => state === 'ok')).toBe(true);
  });

  test.for([
    ['quick', 12],
    ['full', 20],
  ] as const)('a %s audit makes %i requests and writes the others down', async ([mode, most]) => {
    const fetcher = vi.fn<Fetcher>(async () => respond('x'));
    const audit = openWith(fetcher, { mode });
    const urls = Array.from({ length: most + 3 }, (_, index) => `${PAGE}/${index}`);
    const asked = await Promise.all(urls.map((url) => audit.get(page(url))));
    expect(fetcher).toHaveBeenCalledTimes(most);
    expect(asked.at(-1)).toEqual({ state: 'missing', reason: 'not-allowed' });
    const outcomes = audit.requests().map(({ outcome }) => outcome);
    expect(outcomes.filter((each) => each === 'ok')).toHaveLength(most);
    expect(outcomes.filter((each) => each === 'over-limit')).toHaveLength(3);
  });

  test('finding out why a request failed is a request too', async () => {
    const fetcher = vi.fn<Fetcher>(async (_, { redirect }) => {
      if (redirect === 'manual') {
        return Object.defineProperty(respond(null), 'type', { value: 'opaqueredirect' });
      }
      throw new TypeError('Failed to fetch');
    });
    const audit = openWith(fetcher);
    for (let index = 0; index < 7; index += 1) await audit.get(page(`${PAGE}/${index}`));
    expect(fetcher).toHaveBeenCalledTimes(12);
    expect(audit.requests().at(-1)).toMatchObject({ url: `${PAGE}/6`, outcome: 'over-limit' });
  });

  test('a request gets five seconds, and an element too', async () => {
    const audit = openWith(() => new Promise(() => undefined));
    const asked = audit.get(page(PAGE));
    const patience = vi.fn();
    audit.load({ url: `${PAGE}.png`, why: 'card image' }, async (_, given) => {
      patience(given);
      return { state: 'broken' };
    });
    await vi.advanceTimersByTimeAsync(4_999);
    expect(audit.requests().filter(({ why }) => why === 'page')).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(await asked).toEqual({ state: 'missing', reason: 'timeout' });
    expect(audit.requests()).toContainEqual(
      expect.objectContaining({ why: 'page', outcome: 'timeout', elapsed: 5_000 }),
    );
    expect(patience).toHaveBeenCalledWith(5_000);
  });

  test.for([
    ['page', 2 * 1_048_576],
    ['robots', 512_000],
    ['image', 65_536],
    ['data', 262_144],
  ] as const)('of a %s %i bytes are kept', async ([body, most]) => {
    const audit = openWith(async () => respond(new Uint8Array(3_000_000)));
    const asked = await audit.get({ url: PAGE, why: 'x', body });
    expect(asked.state === 'ok' && asked.answer.bytes.length).toBe(most);
  });
});

describe('the record', () => {
  test('tells what was asked, why, how long it took and what came', async () => {
    const audit = openWith(async (url) => {
      await new Promise((resolve) => setTimeout(resolve, 250));
      return respond('12345', { status: url.endsWith('none') ? 404 : 200 });
    });
    const first = audit.get(page(`${PAGE}#top`));
    await vi.advanceTimersByTimeAsync(100);
    const second = audit.get({ url: `${PAGE}/none`, why: 'icon', body: 'image' });
    await vi.advanceTimersByTimeAsync(1_000);
    await Promise.all([first, second]);
    expect(audit.requests()).toEqual([
      {
        url: PAGE,
        why: 'page',
        by: 'extension',
        started: 0,
        elapsed: 250,
        status: 200,
        bytes: 5,
        outcome: 'ok',
      },
      {
        url: `${PAGE}/none`,
        why: 'icon',
        by: 'extension',
        started: 100,
        elapsed: 250,
        status: 404,
        bytes: 5,
        outcome: 'http-error',
      },
    ]);
  });

  test('does not yet hold what is under way, and cannot be written to from outside', async () => {
    const { fetcher, waiting } = held();
    const audit = openWith(fetcher);
    const asked = audit.get(page(PAGE));
    await turn();
    expect(audit.requests()).toEqual([]);
    waiting[0]?.answer();
    await asked;
    for (const each of audit.requests()) each.why = 'something else';
    expect(audit.requests()[0]?.why).toBe('page');
  });

  test('a failed request leads to a second one, which is in the list', async () => {
    const audit = openWith(async (_, { redirect }) => {
      if (redirect === 'manual') return respond('x');
      throw new TypeError('Failed to fetch');
    });
    await audit.get(page(PAGE));
    expect(audit.requests().map(({ why, outcome }) => [why, outcome])).toEqual([
      ['page', 'network'],
      ['page: why it failed', 'ok'],
    ]);
  });

  test.for([
    ['file:///etc/passwd', 'unsupported'],
    ['http://10.0.0.1/', 'not-allowed'],
  ] as const)('names %s with the outcome %s, and nothing is asked', async ([url, outcome]) => {
    const fetcher = vi.fn<Fetcher>();
    const audit = openWith(fetcher);
    expect(await audit.get(page(url))).toEqual({ state: 'missing', reason: outcome });
    const load = vi.fn();
    expect(await audit.load({ url, why: 'icon' }, load)).toEqual({
      state: 'missing',
      reason: outcome,
    });
    expect(fetcher).not.toHaveBeenCalled();
    expect(load).not.toHaveBeenCalled();
    expect(audit.requests().map((each) => each.outcome)).toEqual([outcome, outcome]);
  });

  test('a host that the browser does not let us read is not asked', async () => {
    const audit = openWith(vi.fn(), { readerFor: async () => undefined });
    expect(await audit.get(page('https://cdn.test/'))).toEqual({
      state: 'missing',
      reason: 'not-allowed',
    });
    expect(await audit.canRead('https://cdn.test/')).toBe(false);
    expect(audit.requests()).toMatchObject([{ outcome: 'not-allowed', elapsed: 0 }]);
  });
});

describe('the cache', () => {
  test('a known answer is not asked for again, and costs nothing of the limit', async () => {
    const cache = new Map<string, Promise<Asked>>();
    const fetcher = vi.fn<Fetcher>(async () => respond('x'));
    await openWith(fetcher, { cache }).get(page(PAGE));
    const second = openWith(fetcher, { cache });
    await Promise.all(Array.from({ length: 20 }, () => second.get(page(PAGE))));
    await second.get(page(`${PAGE}/other`));
    expect(fetcher).toHaveBeenCalledTimes(2);
    expect(second.requests().slice(0, 20)).toEqual(
      Array.from({ length: 20 }, () =>
        expect.objectContaining({ outcome: 'cached', status: 200, bytes: 1, elapsed: 0 }),
      ),
    );
  });
  test('two questions at once for one address are one request', async () => {
    const fetcher = vi.fn<Fetcher>(async () => respond('x'));
    const audit = openWith(fetcher);
    await Promise.all([audit.get(page(PAGE)), audit.get(page(PAGE))]);
    expect(fetcher).toHaveBeenCalledTimes(1);
  });
  test.for([
    ['other headers', { headers: { range: 'bytes=0-1' } }],
    ['another user agent', { userAgent: 'Bot/1.0' }],
    ['a fresh answer', { fresh: true }],
    ['another kind of body', { body: 'sample' }],
  ] as const)('%s is another question', async ([, more]) => {
    const fetcher = vi.fn<Fetcher>(async () => respond('x'));
    const audit = openWith(fetcher);
    await audit.get(page(PAGE));
    await audit.get(page(PAGE, more));
    expect(fetcher).toHaveBeenCalledTimes(2);
  });
  test('what failed is asked again', async () => {
    const cache = new Map<string, Promise<Asked>>();
    await openWith(() => Promise.reject(new TypeError('x')), { cache }).get(page(PAGE));
    expect(await openWith(async () => respond('x'), { cache }).get(page(PAGE))).toMatchObject({
      state: 'ok',
    });
  });
  test('what was given up with another audit is asked again', async () => {
    const cache = new Map<string, Promise<Asked>>();
    const { fetcher } = held();
    const first = openWith(fetcher, { cache });
    first.get(page(PAGE));
    await turn();
    first.cancel();
    const asked = await openWith(async () => respond('x'), { cache }).get(page(PAGE));
    expect(asked.state).toBe('ok');
  });
});

describe('cancel', () => {
  test('gives up what is under way and waiting, and asks nothing more', async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    const fetcher = vi.fn<Fetcher>((_, { signal }) => {
      signals.push(signal);
      return new Promise(() => undefined);
    });
    const audit = openWith(fetcher);
    const asked = Array.from({ length: 6 }, (_, index) => audit.get(page(`${PAGE}/${index}`)));
    await turn();
    audit.cancel();
    expect((await Promise.all(asked)).map(({ state }) => state)).toEqual(Array(6).fill('missing'));
    await audit.get(page(`${PAGE}/late`));
    expect(fetcher).toHaveBeenCalledTimes(4);
    expect(signals.every((signal) => signal?.aborted)).toBe(true);
    expect(audit.requests().map(({ outcome }) => outcome)).toEqual(Array(7).fill('cancelled'));
  });
});

describe('private addresses', () => {
  test.for([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.0.0.1/',
    'http://0177.0.0.1/',
    'http://0/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::10.0.0.1]/',
    'http://[2002:c0a8:1::]/',
    'http://[fe80::1]/',
    'http://[fec0::1]/',
    'http://[fd12:3456::1]/',
    'http://[ff02::1]/',
    'http://10.1.2.3/',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://198.18.0.1/',
    'http://192.0.0.1/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://localhost/',
    'http://LOCALHOST./',
    'http://app.localhost/',
    'http://router/',
    'http://printer.local/',
    'http://wiki.internal/',
    'http://nas.lan/',
    'http://①②⑦.0.0.1/',
  ])('a public page does not ask %s', (url) => {
    expect(mayAsk(PAGE, url)).toBe(false);
    expect(mayRead(PAGE, url)).toBe(false);
  });
  test.for([
    'https://cdn.test/x.png',
    'http://8.8.8.8/',
    'http://172.32.0.1/',
    'http://100.128.0.1/',
    'http://198.20.0.1/',
    'http://[2606:4700::1111]/',
    'https://10.example.com/',
    'https://127.0.0.1.example.com/',
    'https://192.168.1.1.example.com/',
    'https://local.test/',
  ])('a public page may ask %s', (url) => expect(mayAsk(PAGE, url)).toBe(true));
  test.for([
    ['http://localhost:3000/a.png', true, true],
    ['http://localhost:8080/', false, false],
    ['http://127.0.0.1:3000/', false, false],
    ['http://192.168.0.1/', false, false],
    ['https://cdn.test/', false, true],
  ] as const)(
    'a page on localhost:3000 and %s: ask %s, read after a redirect %s',
    ([url, ask, read]) => {
      expect(mayAsk('http://localhost:3000/', url)).toBe(ask);
      expect(mayRead('http://localhost:3000/', url)).toBe(read);
    },
  );
  test('an answer that redirects led into a private network is dropped unread', async () => {
    const cancel = vi.fn();
    const pull = vi.fn();
    const body = new ReadableStream<Uint8Array>({ pull, cancel }, { highWaterMark: 0 });
    const audit = openWith(async () => respond(body, { url: 'http://192.168.0.1/admin' }));
    expect(await audit.get(page(PAGE))).toEqual({ state: 'missing', reason: 'not-allowed' });
    expect(pull).not.toHaveBeenCalled();
    expect(cancel).toHaveBeenCalled();
    const [record] = audit.requests();
    expect(record).toMatchObject({ outcome: 'not-allowed' });
    expect(record).not.toHaveProperty('bytes');
  });
});
