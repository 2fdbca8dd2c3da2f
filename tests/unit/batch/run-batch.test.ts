import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../../utils/audit/report';
import type { Audited, BatchSettings, PageResult } from '../../../utils/batch/batch';
import { type Judged, jsonOf } from '../../../utils/batch/judged';
import { type BatchWork, runBatch } from '../../../utils/batch/run-batch';
import { underWay } from '../../../utils/platform/under-way';
import { memoryBatches } from '../../fixtures/memory-batches';

const SETTINGS: BatchSettings = {
  mode: 'served',
  perSite: 2,
  delay: 100,
  atOnce: 4,
  robots: true,
  keep: false,
};

const forever = () => new Promise<never>(() => undefined);
const reportOf = (url: string) => ({ url, capturedAt: new Date().toISOString() }) as Report;
const judgedOf = (report: Report): Judged => ({
  json: jsonOf(report),
  result: { finalUrl: report.url, at: report.capturedAt } as PageResult,
});
const ok = (url: string): Audited => ({ state: 'ok', judged: judgedOf(reportOf(url)) });

/** What outlives a runner: \`reborn\` is what the next one finds. */
const strikes = () => {
  localStorage.clear();
  return { reborn: underWay };
};

const clock = {
  now: () => Date.now(),
  sleep: (milliseconds: number, signal: AbortSignal) =>
    new Promise<void>((resolve) => {
      if (signal.aborted) return resolve();
      setTimeout(resolve, milliseconds);
      signal.addEventListener('abort', () => resolve());
    }),
};

interface World {
  settings?: Partial<BatchSettings>;
  urls?: readonly string[];
  answer?: (url: string, time: number) => Audited | Promise<Audited>;
  work?: Partial<BatchWork>;
}

/** A batch, and what is needed to work on it as often as the runner dies. */
async function world({ settings, urls = ['https://a.test/1'], answer = ok, work }: World = {}) {
  const store = memoryBatches();
  await store.create(
    {
      id: 'b',
      name: '',
      source: 'pasted',
      from: '',
      settings: { ...SETTINGS, ...settings },
      state: 'running',
      createdAt: new Date().toISOString(),
    },
    urls,
  );
  const asked: { url: string; at: number }[] = [];
  const died = strikes();
  const start = (over: Partial<BatchWork> = {}) =>
    runBatch('b', {
      store,
      auditPage: async (url) => {
        asked.push({ url, at: Date.now() });
        return answer(url, asked.filter((each) => each.url === url).length);
      },
      pause: async () => 0,
      judgedOf,
      keeping: { found: async () => undefined, keep: async () => undefined },
      underWay: died.reborn(),
      clock,
      isOnline: () => true,
      signal: new AbortController().signal,
      ...work,
      ...over,
    });
  const run = async (over?: Partial<BatchWork>) => {
    let isOver = false;
    const running = start(over).finally(() => {
      isOver = true;
    });
    // A rejection is looked at below.
    running.catch(() => undefined);
    // A day is more than any of these takes.
    for (let minutes = 0; minutes < 1_440 && !isOver; minutes += 1)
      await vi.advanceTimersByTimeAsync(60_000);
    return running;
  };
  const states = async () => (await store.pages('b')).map(({ state }) => state);
  return { store, asked, run, start, states };
}

const many = (count: number, hosts = 3) =>
  Array.from({ length: count }, (_, at) => `https://${'abcdefghij'.charAt(at % hosts)}.test/${at}`);

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-26T00:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a batch', () => {
  it('audits every page once, and is done', async () => {
    const { run, asked, states, store } = await world({ urls: many(20) });
    await run();
    expect(new Set(await states())).toEqual(new Set(['done']));
    expect(new Set(asked.map(({ url }) => url)).size).toBe(20);
    expect(asked).toHaveLength(20);
    expect((await store.batch('b'))?.state).toBe('done');
  });

  it('takes thousands of addresses, however they are sorted, without one site holding up the rest', async () => {
    const urls = [
      ...Array.from({ length: 500 }, (_, at) => `https://big.test/${at}`),
      ...Array.from({ length: 1_500 }, (_, at) => `https://s${at}.test/`),
    ];
    const { run, asked, states } = await world({ urls, settings: { delay: 1_000, atOnce: 8 } });
    const began = Date.now();
    await run();
    expect((await states()).every((state) => state === 'done')).toBe(true);
    const last = asked.findLast(({ url }) => !url.includes('big'))?.at ?? 0;
    expect(last - began).toBeLessThan(60_000);
    const big = asked.filter(({ url }) => url.includes('big')).map(({ at }) => at);
    expect(big.slice(1).every((at, before) => at - (big[before] ?? 0) >= 1_000)).toBe(true);
  }, 30_000);

  it('spaces pages of a site as its robots.txt asks for, from the first one on', async () => {
    const { run, asked } = await world({
      urls: many(4, 1),
      settings: { delay: 0 },
      work: { pause: () => new Promise((tell) => setTimeout(() => tell(5_000), 300)) },
    });
    await run();
    const times = asked.map(({ at }) => at);
    expect(times.slice(1).map((at, before) => at - (times[before] ?? 0))).toEqual([
      5_000, 5_000, 5_000,
    ]);
  });

  it('does not ask for robots.txt where the sites are the user’s own', async () => {
    const pause = vi.fn(async () => 5_000);
    const { run } = await world({ urls: many(4), settings: { robots: false }, work: { pause } });
    await run();
    expect(pause).not.toHaveBeenCalled();
  });

  it('tries three times, each time later, and tells why it failed', async () => {
    const { run, asked, store } = await world({
      answer: () => ({ state: 'later', why: 'The server cannot be reached.' }),
    });
    await run();
    const [first = 0, ...more] = asked.map(({ at }) => at);
    expect(more.map((at) => at - first)).toEqual([2_000, 6_000]);
    expect(await store.pages('b')).toMatchObject([
      { state: 'failed', tries: 3, why: 'The server cannot be reached.' },
    ]);
    expect((await store.pages('b'))[0]).not.toHaveProperty('notBefore');
  });

  it('rests a site as long as it asks for, while others go on', async () => {
    const { run, asked, states } = await world({
      urls: ['https://a.test/1', 'https://a.test/2', 'https://b.test/1'],
      settings: { perSite: 1 },
      answer: (url, time) =>
        url === 'https://a.test/1' && time === 1
          ? { state: 'later', why: 'busy', rest: 30_000 }
          : ok(url),
    });
    const began = Date.now();
    await run();
    expect(await states()).toEqual(['done', 'done', 'done']);
    const at = (url: string) => asked.findLast((each) => each.url === url)?.at ?? 0;
    expect(at('https://b.test/1') - began).toBeLessThan(200);
    expect(at('https://a.test/1') - began).toBeGreaterThanOrEqual(30_000);
    expect(at('https://a.test/2') - began).toBeGreaterThanOrEqual(30_000);
  });

  it('remembers who rests when its runner dies', async () => {
    const { run, asked } = await world({
      answer: (url, time) => (time === 1 ? { state: 'later', why: 'busy', rest: 60_000 } : ok(url)),
    });
    const dead = new AbortController();
    setTimeout(() => dead.abort(), 5_000);
    await run({ signal: dead.signal });
    expect(asked).toHaveLength(1);
    await run();
    expect((asked[1]?.at ?? 0) - (asked[0]?.at ?? 0)).toBeGreaterThanOrEqual(60_000);
  });

  it('leaves a site alone that never answers, and its pages to be tried again', async () => {
    const { run, asked, store } = await world({
      urls: many(200, 1),
      answer: () => ({ state: 'later', why: 'The server did not answer in time.' }),
    });
    await run();
    expect(asked.length).toBeLessThan(15);
    const pages = await store.pages('b');
    expect(pages.every(({ state }) => state === 'failed')).toBe(true);
    expect(pages[199]?.why).toMatch(
      /a\.test gave no page \d+ times in a row.*did not answer in time/,
    );
    expect((await store.batch('b'))?.state).toBe('done');
  });

  it('holds one page that breaks for that page’s trouble, not for its site’s', async () => {
    const { run, states } = await world({
      urls: many(30, 1),
      answer: (url) => (url.endsWith('/4') ? { state: 'later', why: 'broken' } : ok(url)),
    });
    await run();
    expect((await states()).filter((state) => state === 'failed')).toHaveLength(1);
  });

  it('writes down what is refused, and does not ask again', async () => {
    const { run, asked, store } = await world({
      answer: () => ({ state: 'never', why: 'This is no page but application/pdf.' }),
    });
    await run();
    expect(asked).toHaveLength(1);
    expect(await store.pages('b')).toMatchObject(
      [{ state: 'refused', why: /pdf/ }].map((page) => ({
        ...page,
        why: expect.stringMatching(page.why),
      })),
    );
  });

  it('notes which pages only lack access', async () => {
    const { run, store } = await world({
      urls: ['https://a.test/1', 'https://a.test/2'],
      answer: (url) =>
        url.endsWith('/1')
          ? { state: 'never', why: 'Not allowed.', lacksAccess: true }
          : { state: 'never', why: 'This is no page.' },
    });
    await run();
    const [shut, other] = await store.pages('b');
    expect(shut).toMatchObject({ state: 'refused', lacksAccess: true });
    expect(other).not.toHaveProperty('lacksAccess');
  });

  it('waits while the machine has no network, and holds it against no page', async () => {
    let online = true;
    const { run, store } = await world({
      urls: many(6),
      answer: (url) => (online ? ok(url) : { state: 'later', why: 'This machine has no network.' }),
      work: { isOnline: () => online },
    });
    setTimeout(() => {
      online = false;
    }, 50);
    setTimeout(() => {
      online = true;
    }, 600_000);
    await run();
    expect(await store.pages('b')).toMatchObject(many(6).map(() => ({ state: 'done', tries: 1 })));
  });

  it('finishes what is under way when it is paused, and takes nothing new', async () => {
    const { run, asked, states, store } = await world({
      urls: many(30),
      answer: (url) => new Promise((tell) => setTimeout(() => tell(ok(url)), 400)),
    });
    setTimeout(() => store.setState('b', 'paused'), 1_000);
    await run();
    const then = asked.length;
    expect(then).toBeLessThan(30);
    expect((await states()).filter((state) => state === 'done')).toHaveLength(then);
    await store.setState('b', 'running');
    await run();
    expect(asked).toHaveLength(30);
  });

  it.each(['stopped', 'removed'] as const)(
    'gives up what is under way when it is %s',
    async (how) => {
      const signals: AbortSignal[] = [];
      const { run, store } = await world({
        urls: many(8),
        work: {
          auditPage: (_url, { signal }) =>
            new Promise((tell) => {
              signals.push(signal);
              signal.addEventListener('abort', () => tell({ state: 'later', why: 'given up' }));
            }),
        },
      });
      setTimeout(() => (how === 'stopped' ? store.setState('b', 'stopped') : store.remove()), 500);
      await run();
      expect(signals.length).toBeGreaterThan(0);
      expect(signals.every(({ aborted }) => aborted)).toBe(true);
      const pages = await store.pages('b');
      expect(pages.every(({ state, tries }) => state === 'waiting' && tries === 0)).toBe(true);
      expect(pages).toHaveLength(how === 'stopped' ? 8 : 0);
    },
  );

  it.each(['paused', 'stopped', 'done'] as const)('does nothing while it is %s', async (state) => {
    const { run, asked, store } = await world();
    await store.setState('b', state);
    await run();
    expect(asked).toEqual([]);
  });

  it('tells when the disk is full, gives up the rest, and loses nothing', async () => {
    const { run, store, states } = await world({ urls: many(12) });
    let room = 5;
    const full = Object.assign(new Error('No room'), { name: 'DatabaseError', why: 'full' });
    const finish: typeof store.finish = async (...args) => {
      if (room === 0) throw full;
      room -= 1;
      return store.finish(...args);
    };
    await expect(run({ store: { ...store, finish } })).rejects.toBe(full);
    expect((await states()).filter((state) => state === 'done')).toHaveLength(5);
    expect((await store.batch('b'))?.counts).toMatchObject({ waiting: 7, done: 5 });
    await run();
    expect((await states()).every((state) => state === 'done')).toBe(true);
    expect([...store.written.values()].every((count) => count === 1)).toBe(true);
  });

  it('goes on where one page cannot be summed up, or its audit throws', async () => {
    const { run, states } = await world({
      urls: many(3),
      answer: (url) => {
        if (url.endsWith('/1')) throw new Error('Broken');
        if (url.endsWith('/2')) return { state: 'ok', judged: { json: jsonOf(reportOf(url)) } };
        return ok(url);
      },
    });
    await run();
    expect(await states()).toEqual(['done', 'failed', 'failed']);
  });
});

describe('a runner that dies', () => {
  /** Lets so many steps happen; then nothing ever comes back, as if the machine had lost its power. */
  function mortal(steps: number, diesAfterWriting: boolean) {
    let left = steps;
    return <Args extends unknown[], Value>(does: (...args: Args) => Promise<Value>) =>
      async (...args: Args): Promise<Value> => {
        left -= 1;
        if (left > 0) return does(...args);
        if (left === 0 && diesAfterWriting) await does(...args);
        return forever();
      };
  }

  it.each([true, false])(
    'between any two steps (after writing: %s): nothing twice, nothing lost',
    async (diesAfterWriting) => {
      for (let steps = 1; steps < 60; steps += 1) {
        const { store, run, start, states, asked } = await world({
          urls: many(10),
          answer: (url, time) =>
            url.endsWith('/5') && time === 1 ? { state: 'later', why: 'busy' } : ok(url),
        });
        for (const dies of [steps, steps + 3]) {
          const step = mortal(dies, diesAfterWriting);
          const dead = start({
            store: {
              ...store,
              batch: step(store.batch),
              pages: step(store.pages),
              finish: step(store.finish),
              setResting: step(store.setResting),
            },
            auditPage: step(async (url: string) => {
              asked.push({ url, at: Date.now() });
              return ok(url);
            }),
            underWay: strikes().reborn(),
          });
          dead.catch(() => undefined);
          await vi.advanceTimersByTimeAsync(20_000);
        }
        vi.clearAllTimers();
        await run();
        const { counts, state } = (await store.batch('b')) ?? {};
        expect([steps, counts, state]).toEqual([
          steps,
          { waiting: 0, done: 10, failed: 0, refused: 0 },
          'done',
        ]);
        expect(await states()).toEqual(many(10).map(() => 'done'));
        expect([...store.written]).toHaveLength(10);
        expect([...store.written.values()].every((count) => count === 1)).toBe(true);
        // Only what was under way at a death is asked for again.
        expect(asked.length).toBeLessThanOrEqual(10 + 2 * SETTINGS.atOnce + 2);
      }
    },
    60_000,
  );

  it('by one of the pages: it is found out, and the others are audited', async () => {
    const { store, run, start, states } = await world({ urls: many(12) });
    let deaths = 0;
    const live = async () => {
      let isDead = false;
      const running = start({
        auditPage: async (url) => {
          if (url.endsWith('/3')) isDead = true;
          return isDead ? forever() : ok(url);
        },
      });
      running.catch(() => undefined);
      await vi.advanceTimersByTimeAsync(10_000);
      if (isDead) deaths += 1;
      vi.clearAllTimers();
      return isDead;
    };
    while ((await live()) && deaths < 10);
    expect(deaths).toBe(3);
    await run();
    expect((await states()).map((state) => state === 'done')).toEqual(
      many(12).map((url) => !url.endsWith('/3')),
    );
    expect((await store.pages('b'))[3]).toMatchObject({ state: 'failed' });
  });
});

describe('audits that are kept in the history, too', () => {
  /** A history that keeps what is given, and forgets nothing. */
  const historyOf = () => {
    const kept: Report[] = [];
    return {
      kept,
      found: async (url: string, _mode: unknown, since: number) =>
        kept.find((report) => report.url === url && Date.parse(report.capturedAt) >= since),
      async keep(report: Report) {
        kept.push(report);
      },
    };
  };

  it('are kept once, though the runner dies between history and batch', async () => {
    const keeping = historyOf();
    const { store, run, start, asked } = await world({ urls: many(5), settings: { keep: true } });
    let finished = 0;
    void start({
      keeping,
      store: {
        ...store,
        finish: (...args) => {
          finished += 1;
          return finished > 2 ? new Promise(() => undefined) : store.finish(...args);
        },
      },
    });
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await store.batch('b'))?.counts.done).toBe(2);
    await run({ keeping });
    expect((await store.batch('b'))?.counts.done).toBe(5);
    expect(keeping.kept).toHaveLength(5);
    expect(asked).toHaveLength(5);
  });

  it('stops where the history has no more room', async () => {
    const full = Object.assign(new Error('No room'), { name: 'DatabaseError', why: 'full' });
    const { run, states } = await world({ urls: many(5), settings: { keep: true } });
    const keep = () => Promise.reject(full);
    await expect(run({ keeping: { found: async () => undefined, keep } })).rejects.toBe(full);
    expect(await states()).toEqual(many(5).map(() => 'waiting'));
  });
});
