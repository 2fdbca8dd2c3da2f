import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/browser/find.ts';
import { openSession, type Popup, type Session } from '../../scripts/extension/session.ts';
import type { Site } from '../../scripts/replay/route.ts';
import { onPage, openFinding, press, reportOf, says, until } from './support.ts';

const HOST = 'https://shown.example';
const PAGE = `${HOST}/post`;
const RULE = 'share-url-correct';

const share = (id: string) =>
  `<a id="${id}" href="https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fother.example%2F">Share on Facebook</a>`;

// Styles as hard as a page can have them, names that shadow what a script calls, and a policy for its own code.
const html = (body: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
  <title>Shown</title><link rel="canonical" href="${PAGE}">
  <style>
    div { display: none !important; transform: scale(3) !important; opacity: 0 !important }
    ::backdrop { background: #f0f !important }
    html { scroll-behavior: smooth }
  </style></head><body><main><h1>Shown</h1><p>${'Words of the text. '.repeat(60)}</p>
  <p style="height: 3000px">A long way</p>${body}<p style="height: 2000px">And on</p></main>
  <img name="createElement"><img name="body"><img name="documentElement"></body></html>`;

const site = (body: string): Site => ({
  routes: [
    {
      url: PAGE,
      charset: 'utf-8',
      body: html(body),
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "default-src 'self'; style-src 'unsafe-inline'",
      },
    },
  ],
});

/** What the page itself can tell of an outline. */
const HOSTS = `document.querySelectorAll('html > [aria-hidden]').length`;
const look = <Value>(page: Page, expression: string) => page.evaluate(expression) as Promise<Value>;
const outlined = (page: Page, wanted: number) =>
  until(`${wanted} outlines`, async () => (await look<number>(page, HOSTS)) === wanted, 9_000);

const show = (popup: Popup) => press(popup, 'Show on page: Share on Facebook');

/** Scrolls to elements and outlines them, with a page of our own. */
export function showOnPageFlow(browser: BrowserName): void {
  describe(`show on page, ${browser}`, () => {
    let session: Session;
    before(async () => {
      session = await openSession(browser);
    });
    after(() => session?.close());
    beforeEach(() => session.replay?.serve(site(`<nav>Menu ${share('it')}</nav>`)));

    async function onFinding(use: (popup: Popup, page: Page) => Promise<void>): Promise<void> {
      const page = await session.open(PAGE);
      await onPage(session, page, async (popup) => {
        await reportOf(popup);
        await openFinding(popup, RULE);
        await use(popup, page);
      });
    }

    test('the element comes into view, gets a line around it, and nothing else changes', async () => {
      await onFinding(async (popup, page) => {
        const source = 'new XMLSerializer().serializeToString(document)';
        const before = await look<string>(page, source);
        assert.equal(await look<number>(page, 'scrollY'), 0);
        await show(popup);
        await says(popup, /Outlined on the page/);
        await outlined(page, 1);
        const middle = `(() => {
          const { top, bottom } = document.getElementById('it').getBoundingClientRect();
          return Math.abs((top + bottom) / 2 - innerHeight / 2) < innerHeight / 4;
        })()`;
        await until('the element in the middle', () => look<boolean>(page, middle));
        assert.equal(
          await look<boolean>(
            page,
            `document.querySelector('html > [aria-hidden]').matches(':popover-open')`,
          ),
          true,
        );
        // A second showing takes the place of the first, and does not stay beside it.
        await show(popup);
        await outlined(page, 1);
        await outlined(page, 0);
        assert.equal(await look<string>(page, source), before);
      });
    });

    test('the outline goes with the popup', async () => {
      const page = await session.open(PAGE);
      const popup = await session.clickButton(page);
      try {
        await reportOf(popup);
        await openFinding(popup, RULE);
        await show(popup);
        await outlined(page, 1);
        await popup.close();
        await until('no outline', async () => (await look<number>(page, HOSTS)) === 0, 2_000);
      } finally {
        await page.close();
      }
    });

    test('what is gone, or on another page by now, is told and not outlined', async () => {
      await onFinding(async (popup, page) => {
        await look(page, `document.getElementById('it').textContent = 'Follow us'`);
        await show(popup);
        await says(popup, /It is no longer on the page/);
        await look(page, `document.getElementById('it').textContent = 'Share on Facebook'`);
        await look(page, `history.pushState({}, '', '/another')`);
        await press(popup, 'Close');
        await show(popup);
        await says(popup, /It is no longer on the page/);
        assert.equal(await look<number>(page, HOSTS), 0);
      });
    });

    test('what is hidden is told, and the nearest thing around it outlined', async () => {
      await onFinding(async (popup, page) => {
        await look(page, `void (document.getElementById('it').hidden = true)`);
        await show(popup);
        await says(popup, /It is hidden at the moment/);
        await outlined(page, 1);
      });
    });
  });
}
