import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/browser/find.ts';
import { openSession, type Popup, type Session } from '../../scripts/extension/session.ts';
import { demoSite } from '../../scripts/replay/demo.ts';
import {
  assertAccessible,
  onPage,
  pasted,
  press,
  reportOf,
  requested,
  says,
  until,
  withPopup,
} from './support.ts';

const ARTICLE = 'https://tidemill.example/journal/how-a-tide-mill-works';
const DECORATED = `${ARTICLE}?utm_source=letter&fbclid=abc#wheel`;
const STAGED = 'https://staging.tidemill-works.org/journal/how-a-tide-mill-works';
const DESK = 'https://desk.example/';
const TITLE = 'How a tide mill works';
const WORDS = 'The wheel turns twice a day & rests at 50 % — “quietly”.';

/** What the first five of our own order are asked for; parameters by name. */
const FAVOURITES: Readonly<Record<string, { page: string; parameters: Record<string, string> }>> = {
  facebook: { page: 'https://www.facebook.com/sharer/sharer.php', parameters: { u: ARTICLE } },
  x: { page: 'https://x.com/intent/tweet', parameters: { text: TITLE, url: ARTICLE } },
  linkedin: {
    page: 'https://www.linkedin.com/sharing/share-offsite/',
    parameters: { url: ARTICLE },
  },
};

/** A target as the bar offers it. */
interface Offered {
  id: string;
  name: string;
  shortcut: string | null;
}

const offered = (popup: Popup) =>
  popup.evaluate<
    Offered[]
  >(`[...document.querySelectorAll('section [data-target]')].map((each) => ({
    id: each.dataset.target,
    name: each.textContent,
    shortcut: each.getAttribute('aria-keyshortcuts'),
  }))`);

/** Types into a field as a user does, once it is there: the value and the event that follows it. */
const type = (popup: Popup, selector: string, text: string) =>
  until(`a field ${selector}`, () =>
    popup.evaluate<boolean>(`(() => {
      const field = document.querySelector(${JSON.stringify(selector)});
      if (!field) return false;
      field.focus();
      const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
      set.call(field, ${JSON.stringify(text)});
      return field.dispatchEvent(new Event('input', { bubbles: true }));
    })()`),
  );

/** Presses a key where the focus is. */
const key = (popup: Popup, name: string) =>
  popup.evaluate<boolean>(
    `(document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { key: ${JSON.stringify(name)}, bubbles: true, cancelable: true }))`,
  );

/** Sets how the user shares, as the options page would. */
const settings = (popup: Popup, part: Record<string, unknown>) =>
  popup.evaluate<null>(`(async () => {
    const { storage } = globalThis.browser ?? globalThis.chrome;
    await storage.local.set({ 'share-settings': { version: 1, ...${JSON.stringify(part)} } });
    return null;
  })()`);

const go = (id: string) => `button[data-go="${id}"]`;

/** Sharing as it is done: one press, one key, or a post of one’s own. */
export function sharingFlow(browser: BrowserName): void {
  describe(`sharing in ${browser}`, () => {
    let session: Session;

    before(async () => {
      session = await openSession(browser);
      const demo = demoSite();
      const article = demo.routes.find(({ url }) => url === ARTICLE);
      assert.ok(article);
      const routes = [
        ...demo.routes,
        { ...article, url: DECORATED.replace(/#.*/, '') },
        {
          url: STAGED,
          body: '<!doctype html><html lang="en"><title>A staging copy</title><p>Some text.</p>',
          charset: 'utf-8',
        },
        {
          url: DESK,
          body: '<!doctype html><title>Desk</title><textarea rows="20" cols="80"></textarea>',
          charset: 'utf-8',
        },
      ];
      session.replay?.serve({ ...demo, routes });
    });
    after(() => session?.close());

    const isOurs = (page: Page) => /^https:\/\/(\w+\.)?(tidemill|desk)/.test(page.url());
    const strangers = async () =>
      (await session.puppeteer.pages()).filter(
        (page) => page.url().startsWith('https://') && !isOurs(page),
      );
    afterEach(async () => {
      for (const page of await strangers()) await page.close().catch(() => undefined);
    });

    /** The one address of another site that is asked for after `act`, and nothing else is. */
    async function opened(act: () => Promise<unknown>): Promise<URL> {
      session.replay?.forget();
      await act();
      const asked = await until('another site is asked for', async () =>
        requested(session).find((url) => !/^https:\/\/(\w+\.)?tidemill/.test(url)),
      );
      const page = await until('the new tab', async () => (await strangers())[0]);
      assert.equal(new URL(page.url()).host, new URL(asked).host);
      const others = requested(session).filter(
        (url) => new URL(url).pathname !== '/favicon.ico' && url !== asked,
      );
      assert.deepEqual(others, [], 'nothing else is asked for');
      assert.equal((await strangers()).length, 1, 'one tab');
      return new URL(asked);
    }

    test('one press on each favourite opens exactly the form with the page in it', async () => {
      const ids = await withPopup(session, DECORATED, async (popup) => {
        await reportOf(popup);
        return (await offered(popup)).map(({ id }) => id);
      });
      assert.equal(ids.length, 5);
      for (const id of ids) {
        await withPopup(session, DECORATED, async (popup) => {
          await reportOf(popup);
          const url = await opened(() =>
            popup.click(`section [data-target="${id}"]`).catch(() => undefined),
          );
          const expected = FAVOURITES[id];
          assert.match(decodeURIComponent(url.href), new RegExp(ARTICLE), id);
          assert.doesNotMatch(decodeURIComponent(url.href), /utm_source|fbclid|wheel/, id);
          if (!expected) return;
          assert.equal(
            `${url.origin}${url.pathname}`.replace(/\/$/, ''),
            expected.page.replace(/\/$/, ''),
          );
          for (const [name, value] of Object.entries(expected.parameters))
            assert.equal(url.searchParams.get(name), value, `${id} ${name}`);
        });
        for (const page of await strangers()) await page.close();
      }
      process.stdout.write(
        'Steps to a composed post: 2 presses by the toolbar, 1 key in the popup\n',
      );
    });

    test('a number key does what a press does', async () => {
      const [pressed, byKey] = [new Map<string, string>(), new Map<string, string>()];
      await withPopup(session, ARTICLE, async (popup) => {
        await reportOf(popup);
        const second = (await offered(popup)).find(({ shortcut }) => shortcut === '2');
        assert.equal(second?.id, 'x');
        const url = await opened(() =>
          popup.click('section [data-target="x"]').catch(() => undefined),
        );
        pressed.set('x', url.href);
      });
      for (const page of await strangers()) await page.close();
      await withPopup(session, ARTICLE, async (popup) => {
        await reportOf(popup);
        await until('the key', () =>
          popup.evaluate<boolean>(
            `document.querySelectorAll('section [data-target]').length === 5`,
          ),
        );
        byKey.set('x', (await opened(() => key(popup, '2').catch(() => undefined))).href);
      });
      assert.deepEqual([...byKey], [...pressed]);
    });

    test('a post of one’s own: counted, and opened with the words in it', async () => {
      await withPopup(session, DECORATED, async (popup) => {
        await reportOf(popup);
        await press(popup, 'more ways to share');
        await press(popup, 'write a post');
        await says(popup, /the page’s canonical address/i);
        await says(popup, /2 trackers removed/i);
        await type(popup, 'textarea', WORDS);
        // 56 characters, a blank, and a link that counts 23 whatever its length.
        await says(popup, new RegExp(`${WORDS.length + 24} / 280`));
        await assertAccessible(popup, 'ready');
        const url = await opened(() => popup.click(go('x')).catch(() => undefined));
        assert.equal(url.searchParams.get('text'), WORDS);
        assert.equal(url.searchParams.get('url'), ARTICLE);
      });
    });

    test('what was written is still there when the popup is opened again', async () => {
      const page = await session.open(ARTICLE);
      const popup = await session.clickButton(page);
      await reportOf(popup);
      await press(popup, 'more ways to share');
      await press(popup, 'write a post');
      await type(popup, 'textarea', 'Half a thought');
      await popup.close();
      await onPage(session, page, async (again) => {
        await reportOf(again);
        await press(again, 'more ways to share');
        await press(again, 'write a post');
        await until('the words', () =>
          again.evaluate<boolean>(`document.querySelector('textarea')?.value === 'Half a thought'`),
        );
        // Escape leads back to the report, and the focus to where it was.
        await key(again, 'Escape');
        await until('the report', () =>
          again.evaluate<boolean>(`document.activeElement?.hasAttribute('data-more') === true`),
        );
        assert.ok(await again.isOpen());
        await press(again, 'more ways to share');
        await press(again, 'write a post');
        await type(again, 'textarea', '');
      });
    });

    test('a network that drops text has the words on the clipboard, by the same press', async () => {
      await withPopup(session, ARTICLE, async (popup) => {
        await reportOf(popup);
        await press(popup, 'more ways to share');
        await press(popup, 'write a post');
        await type(popup, 'textarea', WORDS);
        await says(popup, /text to your clipboard/i);
        const url = await opened(() => popup.click(go('linkedin')).catch(() => undefined));
        assert.equal(url.searchParams.get('url'), ARTICLE);
      });
      assert.equal(await pasted(session, DESK), WORDS);
    });

    test('campaign tags are added where the user wants them, and are seen before', async () => {
      const campaign = {
        id: 'c1',
        name: 'autumn',
        source: '{network}',
        medium: 'social',
        campaign: 'autumn {slug}',
      };
      await withPopup(session, ARTICLE, async (popup) => {
        await reportOf(popup);
        await settings(popup, { campaigns: [campaign], campaign: 'c1' });
        await press(popup, 'more ways to share');
        await press(popup, 'write a post');
        await says(popup, /campaign autumn, source per network/i);
        const url = await opened(() => popup.click(go('facebook')).catch(() => undefined));
        const shared = new URL(url.searchParams.get('u') ?? '');
        assert.equal(shared.searchParams.get('utm_source'), 'facebook');
        assert.equal(shared.searchParams.get('utm_medium'), 'social');
        assert.match(
          shared.searchParams.get('utm_campaign') ?? '',
          /^autumn.how-a-tide-mill-works$/,
        );
        assert.equal(shared.origin + shared.pathname, ARTICLE);
      });
      await withPopup(session, ARTICLE, async (popup) => {
        await reportOf(popup);
        await settings(popup, {});
      });
    });

    test('a campaign is set up and changed where it is used', async () => {
      await withPopup(session, ARTICLE, async (popup) => {
        await reportOf(popup);
        await press(popup, 'more ways to share');
        await press(popup, 'write a post');
        await press(popup, 'set up a campaign');
        await type(popup, 'form label:nth-child(3) input', 'spring');
        await says(popup, /utm_source=facebook&utm_medium=social&utm_campaign=spring/);
        await assertAccessible(popup, 'ready');
        await press(popup, 'save');
        await says(popup, /campaign social posts, source per network/i);
        await press(popup, 'edit the tags of social posts');
        await type(popup, 'form label:nth-child(1) input', 'club');
        await press(popup, 'save');
        await until('the change', () =>
          popup.evaluate<boolean>(`(globalThis.browser ?? globalThis.chrome).storage.local
            .get('share-settings')
            .then((all) => all['share-settings'].campaigns[0].source === 'club')`),
        );
        // Time for the change to arrive.
        await sleep(300);
        const url = await opened(() => popup.click(go('facebook')).catch(() => undefined));
        assert.equal(
          url.searchParams.get('u'),
          `${ARTICLE}?utm_source=club&utm_medium=social&utm_campaign=spring`,
        );
      });
      await withPopup(session, ARTICLE, async (popup) => {
        await reportOf(popup);
        await settings(popup, {});
      });
    });

    test('text that is selected on the page is linked to and quoted, where the user wants it', async () => {
      const page = await session.open(ARTICLE);
      const selected = await page.evaluate(() => {
        const [paragraph] = [...document.querySelectorAll('article p, main p, p')].filter(
          ({ textContent }) => (textContent ?? '').trim().length > 20,
        );
        if (!paragraph) throw new Error('No paragraph');
        const words = (paragraph.textContent ?? '').trim().split(/\s+/).slice(0, 5).join(' ');
        getSelection()?.selectAllChildren(paragraph);
        return words;
      });
      await onPage(session, page, async (popup) => {
        await reportOf(popup);
        await press(popup, 'more ways to share');
        await press(popup, 'write a post');
        await says(popup, /link to the selected text/i);
        // Words of an earlier test are kept.
        await type(popup, 'textarea', '');
        await popup.click('label:has(q) input[role=switch]');
        await says(popup, /#:~:text=/);
        await assertAccessible(popup, 'ready');
        await press(popup, 'quote the selected text');
        await until('the quote', () =>
          popup.evaluate<boolean>(
            `document.querySelector('textarea').value.startsWith(${JSON.stringify(`“${selected}`)})`,
          ),
        );
        const url = await opened(() => popup.click(go('facebook')).catch(() => undefined));
        const [address, passage = ''] = (url.searchParams.get('u') ?? '').split('#:~:text=');
        assert.equal(address, ARTICLE);
        assert.ok(decodeURIComponent(passage).startsWith(selected), passage);
      });
      await withPopup(session, ARTICLE, async (popup) => {
        await reportOf(popup);
        await press(popup, 'more ways to share');
        await press(popup, 'write a post');
        await says(popup, /link to the selected text/i);
        await popup.click('label:has(q) input[role=switch]');
        await type(popup, 'textarea', '');
      });
    });

    test('networks that closed are named, with what took their place', async () => {
      await withPopup(session, ARTICLE, async (popup) => {
        await reportOf(popup);
        await press(popup, 'more ways to share');
        // The menu is a part that loads when it is first asked for.
        await until('the closed ones', () =>
          popup.evaluate<boolean>(`document.querySelector('#share-more summary') !== null`),
        );
        await popup.click('#share-more summary');
        await says(popup, /google\+ closed 2019/i);
        await assertAccessible(popup, 'ready');
        const url = await opened(() =>
          popup.click('#share-more details li button').catch(() => undefined),
        );
        assert.equal(url.host, 'pinboard.in');
        assert.equal(url.searchParams.get('url'), ARTICLE);
      });
    });

    test('the order that the user made is that of the bar and of the keys', async () => {
      await withPopup(session, ARTICLE, async (popup) => {
        await reportOf(popup);
        await settings(popup, { order: ['reddit', 'copy-markdown'], hidden: ['facebook'] });
        const ids = await until('the new order', async () => {
          const now = (await offered(popup)).map(({ id }) => id);
          return now[0] === 'reddit' && now;
        });
        assert.equal(ids[1], 'copy-markdown');
        assert.ok(!ids.includes('facebook'));
        // A real press: browsers open the clipboard to no other.
        await popup.click('section [data-target="copy-markdown"]');
        await says(popup, /copied as markdown/i);
        await settings(popup, {});
      });
      assert.equal(await pasted(session, DESK), `[${TITLE}](${ARTICLE})`);
    });

    test('what opens behind the page is told, can be undone, and leads to the next favourite', async () => {
      await withPopup(session, ARTICLE, async (popup) => {
        await reportOf(popup);
        await settings(popup, { opens: 'background' });
        // Time for the change to arrive.
        await sleep(300);
        await popup.click('section [data-target="x"]');
        await says(popup, /x is open in a tab behind this one/i);
        assert.ok(await popup.isOpen());
        await says(popup, /next: facebook/i);
        await assertAccessible(popup, 'ready');
        await until('the tab', async () => (await strangers()).length === 1);
        await press(popup, 'undo');
        await says(popup, /if you had posted already, the post stays/i);
        assert.equal((await strangers()).length, 0);
        await settings(popup, {});
      });
    });

    test('a QR code is shown, with its address', async () => {
      await withPopup(session, DECORATED, async (popup) => {
        await reportOf(popup);
        session.replay?.forget();
        await press(popup, 'more ways to share');
        await popup.click('#share-more [data-target="qr"]');
        await says(popup, /save as png/i);
        const [label, path] = await popup.evaluate<string[]>(
          `(() => { const code = document.querySelector('svg[role=img]');
            return [code.getAttribute('aria-label'), code.querySelector('path').getAttribute('d')]; })()`,
        );
        assert.equal(label, `QR code for ${ARTICLE}`);
        assert.ok((path ?? '').length > 500);
        await assertAccessible(popup, 'ready');
        assert.deepEqual(requested(session), [], 'nothing is asked for');
      });
    });

    test('a staging copy is said to be one, in one line, and is shared by one press all the same', async () => {
      await withPopup(session, STAGED, async (popup) => {
        await reportOf(popup);
        await says(popup, /looks like a staging copy/i);
        await assertAccessible(popup, 'ready');
        const shared = await opened(() =>
          popup.click('section [data-target="linkedin"]').catch(() => undefined),
        );
        assert.equal(shared.searchParams.get('url'), STAGED);
      });
    });

    test('a press is written down, with the address that went out', async () => {
      await withPopup(session, ARTICLE, async (popup) => {
        await reportOf(popup);
        await opened(() => popup.click('section [data-target="x"]').catch(() => undefined));
      });
      for (const page of await strangers()) await page.close();
      await withPopup(session, ARTICLE, async (popup) => {
        await reportOf(popup);
        const entries = await popup.evaluate<{ target: string; url: string; from: string }[]>(
          `new Promise((resolve, reject) => {
            const opening = indexedDB.open('share-log');
            opening.onerror = reject;
            opening.onsuccess = () => {
              const all = opening.result.transaction('entries').objectStore('entries').getAll();
              all.onsuccess = () => resolve(all.result);
              all.onerror = reject;
            };
          })`,
        );
        const last = entries.at(-1);
        assert.deepEqual([last?.target, last?.url, last?.from], ['x', ARTICLE, 'popup']);
      });
    });
  });
}
