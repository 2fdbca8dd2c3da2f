import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import type { BrowserName } from '../../scripts/browser/find.ts';
import { ROOT } from '../../scripts/extension/build.ts';
import { openSession, type Session } from '../../scripts/extension/session.ts';
import { until } from './support.ts';

const PAGE = 'https://log.example/';

/** The module as a script that leaves its exports in `log`. */
async function bundled(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: join(ROOT, 'utils', 'platform', 'share-log.ts'),
        formats: ['iife'],
        name: 'log',
      },
    },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = built.flatMap(({ output }) => output);
  assert.ok(chunk?.type === 'chunk');
  return chunk.code;
}

/** The log’s own code over the browser’s own database, which no test beside a browser has. */
export function shareLogFlow(browser: BrowserName): void {
  describe(`the share log in ${browser}`, () => {
    let session: Session;
    let code: string;

    before(async () => {
      [session, code] = await Promise.all([openSession(browser), bundled()]);
      session.replay?.serve({
        routes: [{ url: PAGE, body: '<!doctype html><title>Log</title>', charset: 'utf-8' }],
      });
    });
    after(() => session?.close());

    /** Runs an expression on a page of its own, with `log` and `most` and a database that nobody has used. */
    async function within(use: (page: Page) => Promise<void>): Promise<void> {
      const page = await session.open(PAGE);
      try {
        await page.evaluate(`new Promise((done) => {
          indexedDB.deleteDatabase('share-log').onsuccess = () => done(null);
        })`);
        await page.evaluate(`${code}; globalThis.log = log; null`);
        await use(page);
      } finally {
        await page.close();
      }
    }
    const ask = <Value>(page: Page, body: string) =>
      page.evaluate(`(async () => { ${body} })()`) as Promise<Value>;

    test('newest first, by pages, to the end', async () => {
      await within(async (page) => {
        const pages = await ask<number[][]>(
          page,
          `globalThis.all = log.shareLogOf(100);
           for (let at = 1; at <= 7; at += 1) if (!await all.add({ at })) throw new Error('not kept');
           const pages = [];
           for (let before; ;) {
             const page = await all.page({ count: 3, before });
             pages.push(page.entries.map(({ entry }) => entry.at));
             before = page.before;
             if (before === undefined) return pages;
           }`,
        );
        assert.deepEqual(pages, [[7, 6, 5], [4, 3, 2], [1]]);
        assert.equal(await ask(page, 'return all.count()'), 7);
      });
    });

    test('a page that is full to the end has no next one', async () => {
      await within(async (page) => {
        const next = await ask(
          page,
          `const all = log.shareLogOf(100);
           for (let at = 1; at <= 3; at += 1) await all.add({ at });
           return (await all.page({ count: 3 })).before ?? 'none'`,
        );
        assert.equal(next, 'none');
      });
    });

    test('the oldest make room, also after some were erased', async () => {
      await within(async (page) => {
        const left = await ask<number[]>(
          page,
          `const all = log.shareLogOf(5);
           for (let at = 1; at <= 8; at += 1) await all.add({ at });
           const [{ id }] = (await all.page({ count: 1 })).entries;
           await all.erase(id);
           for (let at = 9; at <= 10; at += 1) await all.add({ at });
           return (await all.page({ count: 99 })).entries.map(({ entry }) => entry.at)`,
        );
        assert.deepEqual(left, [10, 9, 7, 6, 5]);
      });
    });

    test('a search finds what lies behind thousands, and searching for nothing ends', async () => {
      await within(async (page) => {
        const [found, none] = await ask<[number[], number]>(
          page,
          `const all = log.shareLogOf(100_000);
           await all.add({ at: 1 });
           await new Promise((done) => { const asked = indexedDB.open('share-log');
             asked.onsuccess = () => { const change = asked.result.transaction('entries', 'readwrite');
               for (let at = 2; at <= 3_000; at += 1) change.objectStore('entries').add({ at });
               change.oncomplete = () => { asked.result.close(); done(); }; }; });
           const page = (matches) => all.page({ count: 10, matches });
           return [
             (await page(({ at }) => at % 1_000 === 1)).entries.map(({ entry }) => entry.at),
             (await page(() => false)).entries.length,
           ]`,
        );
        assert.deepEqual([found, none], [[2001, 1001, 1], 0]);
      });
    });

    test('erased is erased', async () => {
      await within(async (page) => {
        const counts = await ask<number[]>(
          page,
          `const all = log.shareLogOf(5);
           await all.add({ at: 1 });
           await all.add({ at: 2 });
           const [, { id }] = (await all.page({ count: 2 })).entries;
           await all.erase(id);
           const { entries } = await all.page({ count: 2 });
           await all.eraseAll();
           return [entries.length, entries[0].entry.at, await all.count()]`,
        );
        assert.deepEqual(counts, [1, 2, 0]);
      });
    });

    test('other pages are told', async () => {
      await within(async (page) => {
        await ask(page, 'globalThis.told = 0; log.shareLogOf(5).watch(() => { told += 1; });');
        await ask(page, 'return log.shareLogOf(5).add({ at: 1 })');
        await until('the word', async () => (await ask<number>(page, 'return told')) === 1);
      });
    });

    test('a browser without a database keeps nothing and breaks nothing', async () => {
      await within(async (page) => {
        const outcome = await ask(
          page,
          `IDBFactory.prototype.open = () => { throw new DOMException('Blocked', 'SecurityError'); };
           const all = log.shareLogOf(5);
           return [await all.add({ at: 1 }), await all.page({ count: 1 }).catch(() => 'refused')]`,
        );
        assert.deepEqual(outcome, [false, 'refused']);
      });
    });

    test('a database that never answers is given up, and tried anew the next time', async () => {
      await within(async (page) => {
        const outcome = await ask(
          page,
          `const { open } = IDBFactory.prototype;
           IDBFactory.prototype.open = () => Object.assign(new EventTarget(), {});
           const all = log.shareLogOf(5);
           const first = await all.add({ at: 1 });
           IDBFactory.prototype.open = open;
           return [first, await all.add({ at: 2 })]`,
        );
        assert.deepEqual(outcome, [false, true]);
      });
    });

    test('a newer release in another page is not kept waiting', async () => {
      await within(async (page) => {
        const version = await ask(
          page,
          `await log.shareLogOf(5).add({ at: 1 });
           return new Promise((done) => { const asked = indexedDB.open('share-log', 2);
             asked.onsuccess = () => { done(asked.result.version); asked.result.close(); };
             asked.onblocked = () => done('blocked'); })`,
        );
        assert.equal(version, 2);
      });
    });
  });
}
