import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { ROOT } from '../../scripts/extension/build.ts';
import { openSession, type Session } from '../../scripts/extension/session.ts';

const PAGE = 'https://desk.example/';

/** The store and what it rests on, as one script that leaves `batchStore` behind. */
async function bundled(): Promise<string> {
  const made = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: join(ROOT, 'utils', 'platform', 'batches.ts'),
        formats: ['iife'],
        name: 'store',
        fileName: 'store',
      },
    },
  });
  const [{ output } = { output: [] }] = Array.isArray(made) ? made : [made as never];
  return (output as { code: string }[])[0]?.code ?? '';
}

/** Expressions of the tests start with this: a fresh view of the store, as each page of the extension has one. */
const STORE = `
  const open = () => store.batchStore({ readReport: (stored) => stored });
  const batches = open();
  const batch = (id = 'b', more = {}) => ({ id, name: '', source: 'pasted', from: '',
    settings: { mode: 'served' }, state: 'running', createdAt: '2026-11-26T00:00:00.000Z', ...more });
  const urls = (count) => Array.from({ length: count }, (_, at) => 'https://a.test/' + at);
  const finished = (at, state = 'done') => ({ batch: 'b', at, url: 'https://a.test/' + at, state, tries: 1 });
  const json = (report) => new TextEncoder().encode(JSON.stringify(report));
  const why = (promise) => promise.then(() => 'none', ({ name, why }) => name + ': ' + why);
`;

// A real database: what a stand-in gets wrong about transactions is what matters here.
for (const browser of ['chromium', 'firefox'] as const) {
  describe(`the store of batches in ${browser}`, () => {
    let session: Session;
    let page: Page;
    let code: string;
    const ask = <Value>(body: string) =>
      page.evaluate(`(async () => { ${STORE} ${body} })()`) as Promise<Value>;

    before(async () => {
      code = await bundled();
      session = await openSession(browser);
      session.replay?.serve({
        routes: [{ url: PAGE, body: '<!doctype html><title>Desk</title>', charset: 'utf-8' }],
      });
    });
    after(() => session?.close());
    beforeEach(async () => {
      await page?.close();
      page = await session.open(PAGE);
      await page.evaluate(`new Promise((gone) => {
        indexedDB.deleteDatabase('batches').onsuccess = () => gone(null);
      })`);
      await page.evaluate(`${code}; globalThis.store = store; null`);
    });

    test('what is written down of a page is written once, with counts and report', async () => {
      const found = await ask<unknown[]>(`
        await batches.create(batch(), urls(3));
        const first = await batches.finish(finished(0), json({ n: 1 }));
        const again = await open().finish(finished(0), json({ n: 2 }));
        await batches.finish({ ...finished(1, 'waiting'), notBefore: 5 });
        await batches.finish({ ...finished(1, 'failed'), why: 'x' });
        const { counts, state, lately } = await batches.batch('b');
        return [first, again, counts, state, lately.length, await batches.report('b', 0)];`);
      assert.deepEqual(found, [
        true,
        false,
        { waiting: 1, done: 1, failed: 1, refused: 0 },
        'running',
        2,
        { n: 1 },
      ]);
    });

    test('two that finish the same page at once: one of them did it', async () => {
      const found = await ask<unknown[]>(`
        await batches.create(batch(), urls(2));
        const did = await Promise.all(Array.from({ length: 8 }, (_, n) =>
          open().finish(finished(0), json({ n }))));
        const { counts } = await batches.batch('b');
        return [did.filter(Boolean).length, counts.done, counts.waiting];`);
      assert.deepEqual(found, [1, 1, 1]);
    });

    test('pages that lacked access are taken up again where it is given, others stay refused', async () => {
      const found = await ask<unknown[]>(`
        await batches.create(batch(), urls(4));
        const lacks = { state: 'refused', why: 'x', lacksAccess: true };
        for (const at of [0, 1]) await batches.finish({ ...finished(at), ...lacks });
        for (const at of [2, 3]) await batches.finish({ ...finished(at, 'refused'), why: 'y' });
        const none = await batches.retryAllowed('b', () => false);
        const still = (await batches.batch('b')).state;
        const some = await batches.retryAllowed('b', (url) => url !== 'https://a.test/1');
        const { state, counts } = await batches.batch('b');
        return [none, still, some, state, counts, await batches.page('b', 0), (await batches.page('b', 1)).state];`);
      assert.deepEqual(found, [
        0,
        'done',
        1,
        'running',
        { waiting: 1, done: 0, failed: 0, refused: 3 },
        { batch: 'b', at: 0, url: 'https://a.test/0', state: 'waiting', tries: 0 },
        'refused',
      ]);
    });

    test('the last page ends it, and failed ones can be taken up again, all or one', async () => {
      const found = await ask<unknown[]>(`
        await batches.create(batch(), urls(4));
        await batches.finish(finished(0), json({}));
        for (const at of [1, 2]) await batches.finish({ ...finished(at, 'failed'), why: 'x' });
        await batches.finish({ ...finished(3, 'refused'), why: 'y' });
        const ended = await batches.batch('b');
        const one = await batches.retryFailed('b', 2);
        const then = await batches.batch('b');
        const waiting = await batches.pages('b', { state: 'waiting' });
        const wrong = [await batches.retryFailed('b', 0), await batches.retryFailed('b', 3)];
        const all = await batches.retryFailed('b');
        const { counts } = await batches.batch('b');
        return [ended.state, typeof ended.endedAt, one, then.state, then.endedAt ?? null, waiting, wrong, all, counts];`);
      assert.deepEqual(found, [
        'done',
        'string',
        1,
        'running',
        null,
        [{ batch: 'b', at: 2, url: 'https://a.test/2', state: 'waiting', tries: 0 }],
        [0, 0],
        1,
        { waiting: 2, done: 1, failed: 0, refused: 1 },
      ]);
    });

    test('a batch that was stopped stays so, one that is over has no other state', async () => {
      const found = await ask<unknown[]>(`
        await batches.create(batch(), urls(2));
        await batches.setState('b', 'stopped');
        await batches.finish(finished(0), json({}));
        const stopped = (await batches.batch('b')).state;
        await batches.finish(finished(1), json({}));
        await batches.create(batch('c'), urls(1));
        await batches.finish({ ...finished(0), batch: 'c' }, json({}));
        await batches.setState('c', 'running');
        return [stopped, (await batches.batch('b')).state, (await batches.batch('c')).state];`);
      assert.deepEqual(found, ['stopped', 'stopped', 'done']);
    });

    test('a rest is no part of the pace', async () => {
      const found = await ask<number[]>(`
        await batches.create(batch(), urls(4));
        const lately = async () => (await batches.batch('b')).lately.length;
        await batches.finish(finished(0));
        await batches.finish(finished(1, 'failed'));
        await batches.setState('b', 'paused');
        const paused = await lately();
        await batches.setState('b', 'running');
        const resumed = await lately();
        await batches.finish(finished(2));
        await batches.setState('b', 'stopped');
        await batches.retryFailed('b');
        const tried = await lately();
        await batches.finish(finished(3, 'failed'));
        await batches.retryFailed('b');
        return [paused, resumed, tried, await lately()];`);
      assert.deepEqual(found, [2, 0, 0, 1]);
    });

    test('of a batch that was removed nothing comes back', async () => {
      const found = await ask<unknown[]>(`
        await batches.create(batch(), urls(2));
        await batches.create(batch('other'), urls(1));
        await batches.finish(finished(0), json({ n: 1 }));
        await batches.remove('b');
        const late = await batches.finish(finished(1), json({ n: 2 }));
        await batches.setState('b', 'paused');
        await batches.setResting('b', { 'a.test': 1 });
        return [late, (await batches.batches()).map(({ id }) => id), (await batches.pages('b')).length,
          await batches.report('b', 0) ?? null, await batches.size()];`);
      assert.deepEqual(found, [false, ['other'], 0, null, 0]);
    });

    test('a batch is kept with all its pages or not at all', async () => {
      const found = await ask<unknown[]>(`
        await batches.create(batch(), urls(2));
        const twice = await why(batches.create(batch(), urls(5)));
        const put = IDBObjectStore.prototype.add;
        let left = 3;
        IDBObjectStore.prototype.add = function (...args) {
          left -= 1;
          if (left < 0) throw new DOMException('No room', 'QuotaExceededError');
          return put.apply(this, args);
        };
        const full = await why(batches.create(batch('full'), urls(5)));
        IDBObjectStore.prototype.add = put;
        return [twice.split(':')[0], (await batches.pages('b')).length, full, (await batches.batches()).length,
          (await batches.pages('full')).length];`);
      assert.deepEqual(found, ['DatabaseError', 2, 'DatabaseError: full', 1, 0]);
    });

    test('a full disk in the midst of a page changes nothing', async () => {
      const found = await ask<unknown[]>(`
        await batches.create(batch(), urls(2));
        await batches.finish(finished(0), json({ n: 1 }));
        const put = IDBObjectStore.prototype.put;
        IDBObjectStore.prototype.put = function (...args) {
          if (this.name === 'batches') throw new DOMException('No room', 'QuotaExceededError');
          return put.apply(this, args);
        };
        const full = await why(batches.finish(finished(1), json({ n: 2 })));
        IDBObjectStore.prototype.put = put;
        const { counts } = await batches.batch('b');
        const before = [counts, (await batches.page('b', 1)).state, await batches.report('b', 1) ?? null];
        return [full, ...before, await batches.finish(finished(1), json({ n: 3 })), await batches.report('b', 1)];`);
      assert.deepEqual(found, [
        'DatabaseError: full',
        { waiting: 1, done: 1, failed: 0, refused: 0 },
        'waiting',
        null,
        true,
        { n: 3 },
      ]);
    });

    test('a page that dies in the midst of writing leaves all of it or nothing', async () => {
      await ask(`await batches.create(batch(), urls(40)); return null;`);
      for (let round = 0; round < 4; round += 1) {
        await page.evaluate(`(() => {
          ${STORE}
          globalThis.run = (async () => {
            for (const { at } of await batches.pages('b', { state: 'waiting' }))
              await batches.finish(finished(at), json({ text: 'x'.repeat(20_000) }));
          })();
          return null;
        })()`);
        await new Promise((go) => setTimeout(go, 20 + round * 10));
        await page.reload();
        await page.evaluate(`${code}; globalThis.store = store; null`);
        const [counts, done, reports] = await ask<
          [{ done: number; waiting: number }, number, number]
        >(`
          const { counts } = await batches.batch('b');
          const done = await batches.pages('b', { state: 'done' });
          const reports = await Promise.all(done.map(({ at }) => batches.report('b', at)));
          return [counts, done.length, reports.filter((report) => report?.text.length === 20_000).length];`);
        assert.equal(counts.done, done);
        assert.equal(reports, done);
        assert.equal(counts.waiting, 40 - done);
      }
    });

    test('a database of a newer release is left alone', async () => {
      const found = await ask<unknown[]>(`
        await new Promise((made) => {
          const asked = indexedDB.open('batches', 99);
          asked.onsuccess = () => { asked.result.close(); made(null); };
        });
        const said = [await why(batches.batches()), await why(batches.create(batch(), urls(1)))];
        const version = await new Promise((told) => {
          const asked = indexedDB.open('batches');
          asked.onsuccess = () => { told(asked.result.version); asked.result.close(); };
        });
        return [...said, version];`);
      assert.deepEqual(found, ['DatabaseError: newer', 'DatabaseError: newer', 99]);
    });

    test('a browser that gives no database says so, and one that gives it again is used', async () => {
      const found = await ask<unknown[]>(`
        const { open: real } = IDBFactory.prototype;
        IDBFactory.prototype.open = () => { throw new DOMException('Blocked', 'SecurityError'); };
        const said = [await why(batches.batches()), await why(batches.finish(finished(0), json({}))),
          await batches.report('b', 0) ?? null];
        IDBFactory.prototype.open = real;
        return [...said, (await batches.batches()).length];`);
      assert.deepEqual(found, ['DatabaseError: blocked', 'DatabaseError: blocked', null, 0]);
    });

    test('a report that is damaged is none, and the others are there', async () => {
      const found = await ask<unknown[]>(`
        await batches.create(batch(), urls(2));
        for (const at of [0, 1]) await batches.finish(finished(at), json({ at }));
        await new Promise((done) => {
          const asked = indexedDB.open('batches');
          asked.onsuccess = () => {
            const change = asked.result.transaction('reports', 'readwrite');
            change.objectStore('reports').put({ bytes: new Uint8Array([1, 2, 3]) }, ['b', 0]);
            change.oncomplete = () => { asked.result.close(); done(null); };
          };
        });
        return [await batches.report('b', 0) ?? null, await batches.report('b', 1)];`);
      assert.deepEqual(found, [null, { at: 1 }]);
    });

    test('ten thousand pages are kept, read in parts and by state', async () => {
      const [ms, first, part, last, states] = await ask<
        [number, number, number[], number, number]
      >(`
        const began = performance.now();
        await batches.create(batch(), urls(10_000));
        const took = performance.now() - began;
        for (const at of [3, 500, 9_999]) await batches.finish(finished(at), json({}));
        const part = await batches.pages('b', { from: 9_990, limit: 3 });
        const waiting = await batches.pages('b', { state: 'waiting', from: 498, limit: 3 });
        return [took, part[0].at, waiting.map(({ at }) => at),
          (await batches.pages('b', { state: 'done', from: 501 }))[0].at,
          (await batches.pages('b', { state: 'waiting' })).length];`);
      assert.ok(ms < 20_000, `${Math.round(ms)} ms`);
      assert.deepEqual([first, part, last, states], [9_990, [498, 499, 501], 9_999, 9_997]);
    });

    test('other pages hear of a change: which batch, and which page of it', async () => {
      const heard = await ask<unknown[]>(`
        const heard = [];
        const stop = batches.watch((id, at) => heard.push([id, at ?? null]));
        await batches.create(batch(), urls(2));
        await batches.finish(finished(1), json({}));
        await batches.finish(finished(1), json({}));
        await batches.setState('b', 'paused');
        await new Promise((go) => setTimeout(go, 200));
        stop();
        await batches.setState('b', 'running');
        await new Promise((go) => setTimeout(go, 200));
        return heard;`);
      assert.deepEqual(heard, [
        ['b', null],
        ['b', 1],
        ['b', null],
      ]);
    });
  });
}
