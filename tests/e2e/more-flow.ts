import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { BrowserName } from '../../scripts/browser/find.ts';
import { openSession, type Popup, type Session } from '../../scripts/extension/session.ts';
import type { Site } from '../../scripts/replay/route.ts';
import type { Report } from '../../utils/audit/report.ts';
import { grantedBuild } from './probes-flow.ts';
import {
  assertAccessible,
  press,
  reportOf,
  requested,
  says,
  showTab,
  until,
  withPopup,
} from './support.ts';

const PAGE = 'https://asked.example/post';
const FEED = 'https://asked.example/feed.xml';
const ICON = 'https://cdn.example/icon.png';

const html = (title: string) => `<!doctype html><html lang="en"><head><title>${title}</title>
  <meta property="og:title" content="${title}">
  <link rel="icon" href="${ICON}">
  <link rel="alternate" type="application/rss+xml" href="/feed.xml">
  </head><body><h1>${title}</h1><p>${'A line of some words. '.repeat(40)}</p></body></html>`;

const site = (title = 'Asked', feed: object = {}): Site => ({
  routes: [
    { url: PAGE, charset: 'utf-8', body: html(title) },
    { url: FEED, body: '<rss version="2.0"><channel><title>Log</title></channel></rss>', ...feed },
    { url: 'https://asked.example/', body: '<title>Home</title>', charset: 'utf-8' },
    {
      url: ICON,
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>',
      headers: { 'content-type': 'image/svg+xml' },
    },
  ],
  robots: { 'https://asked.example': 'User-agent: *\nDisallow:\n' },
});

const report = (popup: Popup) => popup.evaluate<Report>('shareworthy.report()');
const AUDIT = 'section[aria-label="Full audit"]';
const wordsOf = (popup: Popup, selector: string) =>
  popup.evaluate<string>(`document.querySelector('${selector}')?.innerText ?? ''`);

/** Opens the fold with the crawlers, and gives its selector. */
async function openCrawlers(popup: Popup): Promise<string> {
  await until('the fold', () =>
    popup.evaluate<boolean>(`(() => {
      const fold = [...document.querySelectorAll('details')]
        .find((each) => each.textContent.includes('See as crawlers see'));
      if (fold) fold.id = 'crawlers';
      return fold !== undefined;
    })()`),
  );
  await popup.click('#crawlers > summary');
  await until('the crawlers', () =>
    popup.evaluate<boolean>(`document.querySelector('#crawlers input') !== null`),
  );
  return '#crawlers';
}

/** What the user can ask for besides, pressed on the screen. */
export function moreFlow(browser: BrowserName): void {
  describe(`more evidence without any host granted, ${browser}`, () => {
    let session: Session;
    before(async () => {
      session = await openSession(browser);
    });
    after(() => session?.close());
    beforeEach(() => session.replay?.serve(site()));

    test('one press runs the full audit, and what it read stands among the facts', async () => {
      await withPopup(session, PAGE, async (popup) => {
        await reportOf(popup);
        assert.ok(!requested(session).includes(FEED));
        await showTab(popup, 'facts');
        await until('the button', async () => (await wordsOf(popup, AUDIT)).includes('Full audit'));
        await popup.click(`${AUDIT} button`);
        await until(
          'the end',
          async () => (await wordsOf(popup, AUDIT)).includes('Run again'),
          20_000,
        );
        assert.match(await wordsOf(popup, AUDIT), /\d+ of \d+ answers could be read/);
        assert.match(
          await wordsOf(popup, AUDIT),
          /without your leave: http:\/\/asked\.example, cdn\.example/,
        );
        const { snapshot } = await report(popup);
        const { feed } = snapshot.full ?? {};
        assert.ok(feed?.state === 'ok' && feed.facts.facts.title === 'Log');
        assert.ok(requested(session).includes(FEED));
        const focused = await popup.evaluate<string>('document.activeElement.textContent');
        assert.equal(focused, 'Run again');
        if (browser === 'chromium') await assertAccessible(popup, 'ready');
      });
    });

    test('a full audit is given up at a press, and nothing is left waiting', async () => {
      session.replay?.serve(site('Asked', { hang: true }));
      await withPopup(session, PAGE, async (popup) => {
        await reportOf(popup);
        await showTab(popup, 'facts');
        await until('the button', async () => (await wordsOf(popup, AUDIT)).includes('Full audit'));
        await popup.click(`${AUDIT} button`);
        await until('its progress', async () =>
          /\d+ of \d+ requests/.test(await wordsOf(popup, AUDIT)),
        );
        await popup.click(`${AUDIT} button`);
        await until('its end', async () => /Cancelled/.test(await wordsOf(popup, AUDIT)), 2_000);
        const { snapshot } = await report(popup);
        const states = Object.values(snapshot.full ?? {})
          .flat()
          .map(({ state }) => state);
        assert.ok(!states.includes('pending'), states.join());
        assert.equal(snapshot.full?.feed, undefined);
        assert.ok(snapshot.requests.some(({ outcome }) => outcome === 'cancelled'));
      });
    });

    test('the user’s word on the kind of page holds until it is taken back', async () => {
      await withPopup(session, PAGE, async (popup) => {
        await reportOf(popup);
        const before = await report(popup);
        assert.notEqual(before.page.type, 'recipe');
        await press(popup, 'page type:');
        if (browser === 'chromium') await assertAccessible(popup, 'ready');
        await press(popup, 'recipe');
        await says(popup, /set by you/);
        assert.equal((await report(popup)).page.type, 'recipe');
        await press(popup, 'check again');
        await until('the new report', async () => (await report(popup)) !== undefined);
        await reportOf(popup);
        assert.equal((await report(popup)).page.type, 'recipe');
        await press(popup, 'page type: recipe, set by you');
        await press(popup, 'back to automatic');
        await until(
          'the old word',
          async () => (await report(popup)).page.type === before.page.type,
        );
        assert.equal((await report(popup)).snapshot.pageType, undefined);
      });
    });

    test('crawlers are only imitated after leave, which is explained', async () => {
      await withPopup(session, PAGE, async (popup) => {
        await reportOf(popup);
        await showTab(popup, 'facts');
        const crawlers = await openCrawlers(popup);
        const words = await wordsOf(popup, crawlers);
        assert.match(words, /needs your leave to read this site/);
        assert.match(words, /cannot be imitated: the network address/);
        assert.match(words, /Allow and ask/);
        if (browser === 'chromium') await assertAccessible(popup, 'ready');
      });
    });
  });

  describe(`more evidence with hosts granted, ${browser}`, () => {
    let session: Session;
    let folder: string;
    before(async () => {
      folder = await grantedBuild(browser);
      session = await openSession(browser, { folder });
    });
    after(async () => {
      await session?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    test('the page is asked for as each chosen crawler, and differences are named', async () => {
      session.replay?.serve(site());
      await withPopup(session, PAGE, async (popup) => {
        await reportOf(popup);
        await showTab(popup, 'facts');
        const crawlers = await openCrawlers(popup);
        await until('the button', async () => /requests/.test(await wordsOf(popup, crawlers)));
        session.replay?.serve(site('Something else'));
        session.replay?.forget();
        await popup.click(`${crawlers} button`);
        const words = await until(
          'the answers',
          async () => {
            const now = await wordsOf(popup, crawlers);
            return /crawlers get something else/.test(now) && now;
          },
          20_000,
        );
        assert.match(words, /facebookexternalhit/);
        assert.match(words, /Something else\s+your browser: Asked/);
        const agents = (session.replay?.log ?? [])
          .filter(({ url }) => url === PAGE)
          .map(({ headers }) => String(headers['user-agent']));
        const chosen = await popup.evaluate<number>(
          `document.querySelectorAll('${crawlers} input:checked').length`,
        );
        assert.equal(agents.length, chosen);
        assert.ok(agents.some((agent) => agent.includes('facebookexternalhit')));
        if (browser === 'chromium') await assertAccessible(popup, 'ready');
      });
    });
  });
}
