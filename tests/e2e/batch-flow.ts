import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserName } from '../../scripts/browser/find.ts';
import { openSession, type Session } from '../../scripts/extension/session.ts';
import type { Route } from '../../scripts/replay/route.ts';
import {
  batchOf,
  beginBatch,
  changeBatch,
  doneBy,
  emptyBatches,
  inState,
  killBackground,
  pagesOf,
  reportOf,
  startRunner,
} from './batch-screen.ts';
import { openDashboard } from './history-screen.ts';
import type { Screen } from './options-screen.ts';
import { grantedBuild } from './probes-flow.ts';
import { requested, until } from './support.ts';

export const PAGES = 30;
const SITES = 5;

/** Pages of several sites of ours; every one says another thing, and scripts add to it. */
export const urls = Array.from(
  { length: PAGES },
  (_, at) => `https://site-${at % SITES}.example/notes/${at}`,
);

const note = (at: number): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Note ${at}</title><meta property="og:title" content="Note ${at}">
<meta property="og:image" content="/${at}.png"><meta name="viewport" content="width=device-width"></head>
<body><main><article><h1>Note ${at}</h1><p>${'The tide comes in twice a day. '.repeat(20 + at)}</p>
<a href="https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fsite.example">Share on Facebook</a>
</article></main><script>document.querySelector('h1').textContent += ', rendered'</script></body></html>`;

const desk: Route = {
  url: 'https://desk.example/',
  body: '<!doctype html><title>Desk</title>',
  charset: 'utf-8',
};

export const routes: Route[] = [
  desk,
  ...urls.map((url, at) => ({ url, body: note(at), charset: 'utf-8' })),
];

/** How often each page of the list was asked for, robots.txt left out. */
export const asked = (session: Session): number[] =>
  urls.map((url) => requested(session).filter((each) => each === url).length);

/** How a long list is audited in the background, in either browser. */
export function batchFlow(browser: BrowserName): void {
  describe(`batches in ${browser}`, () => {
    let session: Session;
    let folder: string;
    let screen: Screen;

    before(async () => {
      folder = await grantedBuild(browser);
      session = await openSession(browser, { folder });
      session.replay?.serve({ routes });
      screen = await openDashboard(session);
    });
    after(async () => {
      await session?.close();
      rmSync(folder, { recursive: true, force: true });
    });
    beforeEach(() => {
      session.replay?.serve({ routes });
      session.replay?.forget();
    });
    afterEach(() => emptyBatches(screen));

    test('as served: every page once, robots.txt once for a site, with time between', async () => {
      await beginBatch(screen, urls, { mode: 'served', perSite: 1, delay: 400 });
      await inState(screen, 'done');
      const pages = await pagesOf(screen);
      assert.deepEqual(
        pages.map(({ state, result }) => [state, result?.title]),
        urls.map((_, at) => ['done', `Note ${at}`]),
      );
      assert.ok(pages.every(({ reportBytes }) => reportBytes > 1_000));
      const { snapshot } = await reportOf(screen, 3);
      assert.equal(snapshot.page.engine, 'served');
      assert.ok(snapshot.page.headings.some(({ text }) => text === 'Note 3'));
      assert.deepEqual(
        snapshot.page.controls.map(({ visible }) => visible),
        [true],
      );
      assert.deepEqual(new Set(asked(session)), new Set([1]));
      const log = session.replay?.log ?? [];
      for (let site = 0; site < SITES; site += 1) {
        const own = log.filter(({ url }) => url.startsWith(`https://site-${site}.`));
        assert.equal(own.filter(({ url }) => url.endsWith('/robots.txt')).length, 1);
        const times = own.filter(({ url }) => url.includes('/notes/')).map(({ at }) => at);
        // They begin that far apart; how long they take on their way is another matter.
        const long = (times.at(-1) ?? 0) - (times[0] ?? 0);
        assert.ok(long >= (times.length - 1) * 400 - 250, `site ${site}: ${long} ms`);
      }
      for (const { headers } of log.filter(({ url }) => url.includes('/notes/'))) {
        assert.equal(headers['cookie'], undefined);
        assert.equal(headers['referer'], undefined);
      }
    });

    test('as rendered: what scripts did is read, and no tab is left', async () => {
      const before = (await session.puppeteer.pages()).length;
      const some = urls.slice(0, 8);
      await beginBatch(screen, some, { mode: 'rendered', atOnce: 3 });
      await inState(screen, 'done');
      const pages = await pagesOf(screen);
      assert.deepEqual(
        pages.map(({ state, result }) => [state, result?.title]),
        some.map((_, at) => ['done', `Note ${at}`]),
      );
      const { snapshot } = await reportOf(screen, 3);
      assert.equal(snapshot.page.engine, undefined);
      assert.ok(snapshot.page.headings.some(({ text }) => text === 'Note 3, rendered'));
      assert.equal(snapshot.server.state, 'ok');
      await until('no tab', async () => (await session.puppeteer.pages()).length === before);
    });

    test('what must not be asked for is not, and each says why', async () => {
      const list = [
        'https://shut.example/a',
        'https://open.example/paper',
        'https://open.example/inside',
        'https://open.example/fine',
      ];
      session.replay?.serve({
        routes: [
          desk,
          { url: 'https://shut.example/a', body: note(0), charset: 'utf-8' },
          {
            url: 'https://open.example/paper',
            body: '%PDF-1.7',
            headers: { 'content-type': 'application/pdf' },
          },
          {
            url: 'https://open.example/inside',
            status: 302,
            body: '',
            headers: { location: 'http://192.168.7.7/secret' },
          },
          { url: 'http://192.168.7.7/secret', body: note(1), charset: 'utf-8' },
          { url: 'https://open.example/fine', body: note(2), charset: 'utf-8' },
        ],
        robots: { 'https://shut.example': 'User-agent: *\nDisallow: /\n' },
      });
      await beginBatch(screen, list, { mode: 'served' });
      await inState(screen, 'done');
      const pages = await pagesOf(screen);
      assert.deepEqual(
        pages.map(({ state }) => state),
        ['refused', 'refused', 'refused', 'done'],
      );
      assert.match(
        pages[0]?.why ?? '',
        /robots\.txt keeps Shareworthy out \(line 2: Disallow: \/\)/,
      );
      assert.match(pages[1]?.why ?? '', /no page but application\/pdf/);
      assert.match(pages[2]?.why ?? '', /192\.168\.7\.7/);
      assert.ok(!requested(session).includes('https://shut.example/a'));
    });

    test('a site that is too busy is left alone as long as it asks for', async () => {
      const [url = ''] = urls;
      session.replay?.serve({
        routes: [desk, { url, status: 503, body: '', headers: { 'retry-after': '3' } }],
      });
      await beginBatch(screen, [url], { mode: 'served' });
      await until('the rest', async () => (await batchOf(screen))?.resting?.['site-0.example']);
      const first = session.replay?.log.find((each) => each.url === url)?.at ?? 0;
      session.replay?.serve({ routes });
      await inState(screen, 'done');
      const times = session.replay?.log.filter((each) => each.url === url).map(({ at }) => at);
      assert.equal(times?.length, 2);
      assert.ok((times?.[1] ?? 0) - first >= 2_900, `${(times?.[1] ?? 0) - first} ms`);
      assert.equal((await pagesOf(screen))[0]?.state, 'done');
    });

    test('a pause stops the asking, and it goes on where it was', async () => {
      await beginBatch(screen, urls, { mode: 'served', delay: 300 });
      await doneBy(screen, 5);
      await changeBatch(screen, { state: 'paused' });
      await sleep(1_000);
      const then = asked(session).reduce((sum, each) => sum + each, 0);
      await sleep(1_500);
      assert.equal(
        asked(session).reduce((sum, each) => sum + each, 0),
        then,
      );
      assert.equal((await batchOf(screen))?.counts.done, then);
      assert.ok(then < PAGES);
      await changeBatch(screen, { state: 'running' });
      await startRunner(screen);
      await inState(screen, 'done');
      assert.deepEqual(new Set(asked(session)), new Set([1]));
    });

    test('it goes on while the dashboard is closed', async () => {
      await beginBatch(screen, urls, { mode: 'served', delay: 400 });
      await doneBy(screen, 3);
      await screen.close();
      await until(
        'all were asked for',
        async () => asked(session).every((count) => count > 0),
        30_000,
      );
      screen = await openDashboard(session);
      await inState(screen, 'done');
      assert.deepEqual(new Set(asked(session)), new Set([1]));
      assert.ok((await pagesOf(screen)).every(({ state }) => state === 'done'));
    });

    test('the background is stopped twice: nothing is lost, nothing is written twice', async () => {
      await beginBatch(screen, urls, { mode: 'served', delay: 300 });
      const results = new Map<number, string>();
      for (const count of [5, 15]) {
        await doneBy(screen, count);
        await killBackground(session, screen);
        for (const { at, result } of await pagesOf(screen)) {
          if (!result) continue;
          assert.equal(results.get(at) ?? result.at, result.at, 'audited once more');
          results.set(at, result.at);
        }
        await startRunner(screen);
      }
      await inState(screen, 'done');
      const pages = await pagesOf(screen);
      assert.equal(pages.filter(({ state }) => state === 'done').length, PAGES);
      for (const { at, result } of pages)
        assert.equal(results.get(at) ?? result?.at, result?.at, 'audited once more');
      const { counts } = (await batchOf(screen)) ?? {};
      assert.deepEqual(counts, { waiting: 0, done: PAGES, failed: 0, refused: 0 });
    });

    test('the background is stopped while tabs are open: they are closed, and the pages read', async () => {
      const before = (await session.puppeteer.pages()).length;
      const some = urls.slice(0, 9);
      await beginBatch(screen, some, { mode: 'rendered', atOnce: 3 });
      await doneBy(screen, 2);
      // A tab of which the background dies before it has noted it cannot be told from the user's own.
      await until('tabs that are all noted', async () => {
        const noted = await screen.ask<number>(
          `(globalThis.browser ?? chrome).storage.session.get('runner-tabs')
            .then((stored) => stored['runner-tabs']?.length ?? 0)`,
        );
        return noted === 3 && (await session.puppeteer.pages()).length === before + 3;
      });
      await killBackground(session, screen);
      await startRunner(screen);
      await inState(screen, 'done');
      const pages = await pagesOf(screen);
      assert.ok(
        pages.every(({ state }) => state === 'done'),
        JSON.stringify(pages.map(({ state, why }) => [state, why])),
      );
      await until(
        'no tab',
        async () => (await session.puppeteer.pages()).length === before,
        20_000,
      );
    });
  });
}
