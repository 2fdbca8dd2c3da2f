import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/browser/find.ts';
import { rest } from '../../scripts/extension/rest.ts';
import {
  type MenuChoice,
  openSession,
  type Popup,
  type Session,
} from '../../scripts/extension/session.ts';
import { settled } from '../../scripts/extension/settled.ts';
import { demoSite } from '../../scripts/replay/demo.ts';
import {
  assertAccessible,
  onPage,
  pasted,
  press,
  requested,
  says,
  until,
  withPopup,
} from './support.ts';

const ARTICLE = 'https://tidemill.example/journal/how-a-tide-mill-works';
const DECORATED = `${ARTICLE}?utm_source=e2e&fbclid=abc`;
const NOTES = 'https://notes.example/2026/11/salt?utm_campaign=x';
const RENAMED = 'https://renamed.example/?id=77';
const OTHER = 'https://other.example/';
const DESK = 'https://desk.example/';

const html = (title: string, body: string, head = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>${head}${body}`;

const PAGES: { url: string; body: string }[] = [
  {
    url: NOTES,
    body: html(
      'Salt & water',
      `<main><h1>Salt</h1>
      <p><a id="link" href="https://elsewhere.example/a/b?fbclid=zzz#part">A link that says more</a></p>
      <p id="words">Salt slows the dough, not the flavour.</p>
      <p><img id="picture" width="200" height="100" alt="A heap of salt" src="https://notes.example/salt.png"></p>
      <p id="plain">${'Plain words. '.repeat(30)}</p></main>`,
    ),
  },
  {
    url: RENAMED,
    body: html(
      'Renamed',
      '<p id="plain">The address that counts has another path.',
      '<link rel="canonical" href="https://renamed.example/the-real-name">',
    ),
  },
  { url: OTHER, body: html('Other', '<p>Another site.') },
  { url: DESK, body: html('Desk', '<textarea rows="20" cols="80"></textarea>') },
];

/** A grey point, so that a picture can be right-clicked. */
const PICTURE = {
  url: 'https://notes.example/salt.png',
  body: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
    'base64',
  ),
  type: 'image/png',
};

/** Sharing by everything but the popup gives what the popup gives. */
export function surfacesFlow(browser: BrowserName): void {
  const isReal = browser === 'firefox';
  describe(`sharing around the popup in ${browser}`, () => {
    let session: Session;

    before(async () => {
      session = await openSession(browser);
      const demo = demoSite();
      const article = demo.routes.find(({ url }) => url === ARTICLE);
      assert.ok(article);
      const pages = PAGES.map((page) => ({ ...page, charset: 'utf-8' }));
      session.replay?.serve({
        ...demo,
        routes: [...demo.routes, { ...article, url: DECORATED }, ...pages, PICTURE],
      });
    });
    after(() => session?.close());

    const askedOf = (hosts: readonly string[]) =>
      requested(session).find((url) => hosts.includes(new URL(url).host) && !/favicon/.test(url));

    /** The first address that is asked of a network after a press; its tabs are closed again. */
    async function opened(host: string, press: () => Promise<unknown>): Promise<string> {
      const before = new Set(await session.puppeteer.pages());
      session.replay?.forget();
      await press();
      const asked = await until(`${host} is asked`, async () => askedOf([host]), 10_000);
      const formTabs = async () =>
        (await session.puppeteer.pages()).filter(
          (page) => !before.has(page) && page.url().startsWith(`https://${host}/`),
        );
      await until('the new tab', async () => (await formTabs()).length > 0);
      // Time for a second one, if there were one.
      await sleep(300);
      const added = await formTabs();
      assert.equal(added.length, 1, `new tabs of ${host}`);
      for (const page of added) await page.close();
      return asked;
    }

    /** What the popup opens for the page. */
    const byPopup = (url: string, name: string, host: string) =>
      withPopup(session, url, async (popup) => {
        await settled(popup);
        return opened(host, () => press(popup, name));
      });

    /**
     * Opens a page that the extension may enter. Firefox opens it by the press itself; in Chromium, where the press is
     * told and not made, the toolbar button has to be pressed before.
     */
    async function openFor(url: string): Promise<Page> {
      const page = await session.open(url);
      if (!isReal) {
        const popup = await session.clickButton(page);
        await settled(popup);
        await popup.close();
      }
      await rest(session);
      return page;
    }

    async function withPage<Value>(
      url: string,
      use: (page: Page) => Promise<Value>,
    ): Promise<Value> {
      const page = await openFor(url);
      try {
        return await use(page);
      } finally {
        await page.close();
      }
    }

    const byMenu = (url: string, host: string, choice: MenuChoice) =>
      withPage(url, (page) => opened(host, () => session.chooseInMenu(page, choice)));

    const onPlain = { context: 'page', on: 'p' } as const;
    const facebook = { ...onPlain, id: 'page facebook', words: ['Share this page', 'Facebook'] };

    /** Changes what is kept of the user's settings, and waits until the menus follow. */
    async function settle(settings: object): Promise<void> {
      await withPopup(session, OTHER, async (popup) => {
        await popup.evaluate(
          `chrome.storage.local.set({ 'share-settings': ${JSON.stringify({ version: 1, ...settings })} }).then(() => true)`,
        );
        await sleep(500);
      });
    }

    for (const [name, url] of [
      ['a good article', ARTICLE],
      ['an address with trackers', DECORATED],
      ['a page whose server confirms another address', RENAMED],
    ] as const) {
      test(`${name}: menu, keys and popup open the same address`, async () => {
        const popup = await byPopup(url, 'share on facebook', 'www.facebook.com');
        const menu = await byMenu(url, 'www.facebook.com', facebook);
        assert.equal(menu, popup);
        const keys = await withPage(url, (page) =>
          opened('www.facebook.com', () => session.pressKeys(page, 'share-first')),
        );
        assert.equal(keys, popup);
      });
    }

    test('a page whose server confirms another address shares that', async () => {
      const asked = await byMenu(RENAMED, 'www.facebook.com', facebook);
      assert.equal(new URL(asked).searchParams.get('u'), 'https://renamed.example/the-real-name');
    });

    test('sharing asks nobody but the network; where the address is unsure, the page’s own server once, as nobody', async () => {
      const hosts = async (url: string) =>
        withPage(url, async (page) => {
          await page.evaluate("document.cookie = 'who=me; path=/'");
          await opened('www.facebook.com', () => session.chooseInMenu(page, facebook));
          const own = (session.replay?.log ?? []).filter(({ url: each }) =>
            requested(session).includes(each),
          );
          for (const { method, headers } of own.filter(({ url: each }) => each === url)) {
            assert.equal(method, 'GET');
            assert.equal(headers['cookie'], undefined);
            assert.equal(headers['referer'], undefined);
          }
          return own
            .map(({ url: each }) => each)
            .filter((each) => !each.startsWith('https://www.facebook.com/'));
        });
      assert.deepEqual(await hosts(ARTICLE), []);
      assert.deepEqual(await hosts(RENAMED), [RENAMED]);
    });

    test('from page to composed post: two clicks by the toolbar, one key by the shortcut', async () => {
      let clicks = 0;
      const page = await session.open(ARTICLE);
      await onPage(session, page, async (popup) => {
        // The press on the button.
        clicks += 1;
        await settled(popup);
        await opened('www.facebook.com', async () => {
          clicks += 1;
          await press(popup, 'share on facebook');
        });
      });
      let keys = 0;
      await withPage(ARTICLE, (other) =>
        opened('www.facebook.com', async () => {
          keys += 1;
          await session.pressKeys(other, 'share-first');
        }),
      );
      process.stdout.write(
        `Steps from page to composed post in ${browser}: ${clicks} clicks by toolbar, ${keys} key by shortcut\n`,
      );
      assert.deepEqual([clicks, keys], [2, 1]);
    });

    test('a link is shared by its own address, without trackers, and by what it says', async () => {
      const asked = new URL(
        await byMenu(NOTES, 'x.com', {
          context: 'link',
          on: '#link',
          id: 'link x',
          words: ['Share this link', 'X'],
        }),
      );
      assert.equal(asked.searchParams.get('url'), 'https://elsewhere.example/a/b#part');
      assert.equal(asked.searchParams.get('text'), 'A link that says more');
    });

    test('selected text is shared in quotes, with a link that leads to it', async () => {
      const asked = new URL(
        await byMenu(NOTES, 'x.com', {
          context: 'selection',
          on: '#words',
          id: 'selection x',
          words: ['Share the selected text', 'X'],
        }),
      );
      assert.equal(
        asked.searchParams.get('url'),
        'https://notes.example/2026/11/salt#:~:text=Salt%20slows%20the%20dough%2C%20not%20the%20flavour.',
      );
      assert.equal(asked.searchParams.get('text'), '“Salt slows the dough, not the flavour.”');
    });

    test('the menu follows the user’s order; a picture goes along where a network pins one', async () => {
      await settle({ order: ['pinterest', 'copy-markdown'] });
      try {
        const asked = new URL(
          await byMenu(NOTES, 'www.pinterest.com', {
            context: 'image',
            on: '#picture',
            id: 'image pinterest',
            words: ['Share this page with this picture', 'Pinterest'],
          }),
        );
        assert.equal(asked.searchParams.get('media'), 'https://notes.example/salt.png');
        assert.equal(asked.searchParams.get('url'), 'https://notes.example/2026/11/salt');
      } finally {
        await settle({});
      }
    });

    test('the clean link is copied by keys and by menu', async () => {
      await withPage(DECORATED, async (page) => {
        await session.pressKeys(page, 'copy-link');
        await sleep(1000);
      });
      assert.equal(await pasted(session, DESK), ARTICLE);
      await withPage(NOTES, async (page) => {
        await session.chooseInMenu(page, {
          ...onPlain,
          on: '#plain',
          id: 'page copy-markdown',
          words: ['Share this page', 'Copy as Markdown'],
        });
        await sleep(1000);
      });
      assert.equal(
        await pasted(session, DESK),
        '[Salt & water](https://notes.example/2026/11/salt)',
      );
    });

    /** Opens the panel over a page, by keys where they can be pressed, by the popup's button elsewhere. */
    async function openPanel(page: Page): Promise<Popup> {
      if (isReal) await session.pressKeys(page, 'open-panel');
      else await press(await session.clickButton(page), 'open in side panel');
      return session.panel();
    }

    test('the panel gives the same address as the popup', async () => {
      const popup = await byPopup(ARTICLE, 'share on facebook', 'www.facebook.com');
      const page = await session.open(ARTICLE);
      const panel = await openPanel(page);
      try {
        await settled(panel);
        assert.equal(
          await opened('www.facebook.com', () => press(panel, 'share on facebook')),
          popup,
        );
        await assertAccessible(panel, 'ready');
      } finally {
        await panel.close();
        await page.close();
      }
    });

    test('the panel says when its tab has moved on, and when a site is in front that it may not see', async () => {
      const page = await session.open(ARTICLE);
      const panel = await openPanel(page);
      try {
        await settled(panel);
        if (isReal) {
          // Firefox takes the page back with every step of the tab.
          await page.goto(DECORATED, { waitUntil: 'domcontentloaded' });
          await says(panel, /another page is in front/i);
        } else {
          await page.goto(DECORATED, { waitUntil: 'domcontentloaded' });
          await says(panel, /this tab shows another page now/i);
          await page.goto(ARTICLE, { waitUntil: 'domcontentloaded' });
          await until('the bar is gone', async () => {
            const words = await panel.evaluate<string>('document.body.innerText');
            return !words.includes('another page now');
          });
          await page.goto(DECORATED, { waitUntil: 'domcontentloaded' });
          await press(panel, 'audit this page');
          await until(
            'the other address is judged',
            async () =>
              (await panel.evaluate<string | undefined>(
                'shareworthy.report()?.snapshot.page.url',
              )) === DECORATED,
          );
        }
        const other = await session.open(OTHER);
        try {
          await says(panel, /another page is in front/i);
          await assertAccessible(panel, 'ready');
          // The press on the button is meant for the panel.
          await session.pressButton(other);
          await says(panel, /other\.example/i);
          await until(
            'the panel is read',
            async () =>
              (await panel.evaluate<string | undefined>(
                'shareworthy.report()?.snapshot.page.url',
              )) === OTHER,
          );
        } finally {
          await other.close();
        }
      } finally {
        await panel.close();
        await page.close();
      }
    });
  });
}
