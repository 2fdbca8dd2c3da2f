import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { openSession, type Session } from '../../scripts/extension/session.ts';
import { type Replay, startReplay } from '../../scripts/replay/server.ts';
import { asked, batchFlow, PAGES, routes, urls } from './batch-flow.ts';
import {
  batchOf,
  beginBatch,
  doneBy,
  emptyBatches,
  inState,
  pagesOf,
  startRunner,
} from './batch-screen.ts';
import { openDashboard } from './history-screen.ts';
import { grantedBuild } from './probes-flow.ts';
import { until } from './support.ts';

batchFlow('chromium');

// In Firefox the runner ends with the background; an offscreen document can outlive its work.
describe('the runner falls silent', () => {
  let folder: string;
  let session: Session;
  before(async () => {
    folder = await grantedBuild('chromium');
    session = await openSession('chromium', { folder });
    session.replay?.serve({ routes });
  });
  after(async () => {
    await session?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('it is closed and another goes on', async () => {
    const screen = await openDashboard(session);
    await beginBatch(screen, urls, { mode: 'served', perSite: 1, delay: 1_500, atOnce: 3 });
    await doneBy(screen, 4);
    const runner = session.puppeteer
      .targets()
      .find((target) => target.url().endsWith('/runner.html'));
    const client = await runner?.createCDPSession();
    await client?.send('Emulation.setScriptExecutionDisabled', { value: true });
    await sleep(1_000);
    const silent = (await batchOf(screen))?.counts.done;
    await sleep(2_000);
    assert.equal((await batchOf(screen))?.counts.done, silent);
    // As long ago as it takes to be sure.
    await screen.ask(`chrome.storage.session.set({ 'runner-sign': 1 }).then(() => null)`);
    await startRunner(screen);
    await inState(screen, 'done');
    assert.ok((await pagesOf(screen)).every(({ state }) => state === 'done'));
    await emptyBatches(screen);
    await screen.close();
  });

  test('the disk is full: it stops and tells why, loses nothing, and goes on when it is told to', async () => {
    const screen = await openDashboard(session);
    session.replay?.forget();
    await beginBatch(screen, urls, { mode: 'served', perSite: 1, delay: 1_500, atOnce: 3 });
    await doneBy(screen, 4);
    const runner = session.puppeteer
      .targets()
      .find((target) => target.url().endsWith('/runner.html'));
    const client = await runner?.createCDPSession();
    await client?.send('Runtime.evaluate', {
      expression: `IDBObjectStore.prototype.put = () => {
        throw new DOMException('No room', 'QuotaExceededError');
      }`,
    });
    const trouble = () =>
      screen.ask<string | null>(
        `chrome.storage.session.get('runner-trouble').then((all) => all['runner-trouble'] ?? null)`,
      );
    await until('the reason', async () => (await trouble()) === 'full', 20_000);
    await until('no runner', async () =>
      session.puppeteer.targets().every((target) => !target.url().endsWith('/runner.html')),
    );
    const { counts } = (await batchOf(screen)) ?? {};
    assert.equal(
      (await pagesOf(screen)).filter(({ state }) => state === 'done').length,
      counts?.done,
    );
    assert.ok((counts?.done ?? PAGES) < PAGES);
    await startRunner(screen);
    await inState(screen, 'done');
    assert.ok((await pagesOf(screen)).every(({ state }) => state === 'done'));
    assert.equal(await trouble(), null);
    await emptyBatches(screen);
    await screen.close();
  });
});

// Only Chromium’s driver can go on with a profile that holds an unpacked extension.
describe('the browser is killed in the midst of a batch', () => {
  const profile = mkdtempSync(join(tmpdir(), 'shareworthy-profile-'));
  let folder: string;
  let replay: Replay;
  let session: Session;

  before(async () => {
    folder = await grantedBuild('chromium');
    replay = await startReplay();
    replay.serve({ routes });
  });
  after(async () => {
    await session?.close();
    await replay?.close();
    for (const each of [folder, profile]) rmSync(each, { recursive: true, force: true });
  });

  test('it goes on by itself: every page has one result, and only what was under way is asked for again', async () => {
    const open = () => openSession('chromium', { folder, replay, profile });
    session = await open();
    let screen = await openDashboard(session);
    await beginBatch(screen, urls, { mode: 'served', perSite: 1, delay: 1_500, atOnce: 3 });
    const results = new Map<number, string>();
    for (const count of [6, 16]) {
      await doneBy(screen, count);
      const before = await pagesOf(screen);
      const gone = new Promise((over) => session.puppeteer.once('disconnected', over));
      session.puppeteer.process()?.kill('SIGKILL');
      await gone;
      for (const { at, result } of before) if (result) results.set(at, result.at);
      const known = asked(session).reduce((sum, each) => sum + each, 0);
      session = await open();
      // Nobody has to ask for it.
      await until(
        'more pages',
        async () => asked(session).reduce((sum, each) => sum + each, 0) > known,
        20_000,
      );
      screen = await openDashboard(session);
    }
    await inState(screen, 'done');
    const pages = await pagesOf(screen);
    assert.deepEqual(
      pages.map(({ state, result }) => [state, result?.title]),
      urls.map((_, at) => ['done', `Note ${at}`]),
    );
    for (const { at, result } of pages)
      assert.equal(results.get(at) ?? result?.at, result?.at, 'a result was written again');
    assert.deepEqual((await batchOf(screen))?.counts, {
      waiting: 0,
      done: PAGES,
      failed: 0,
      refused: 0,
    });
    const again = asked(session).filter((count) => count > 1).length;
    assert.ok(again <= 2 * 3, `${again} pages were asked for again`);
    assert.ok(asked(session).every((count) => count <= 3));
  });
});
