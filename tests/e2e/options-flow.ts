import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import type { BrowserName } from '../../scripts/browser/find.ts';
import { openSession, type Session } from '../../scripts/extension/session.ts';
import {
  assertAccessible,
  DESK_SITE,
  emptyStored,
  keeps,
  openOptions,
  reload,
  type Screen,
} from './options-screen.ts';
import { requested, until } from './support.ts';

/** One share in the log, put there beside the extension’s own code. */
const entry = (at: number) => ({
  at: new Date(Date.UTC(2026, 10, 1, 0, at)).toISOString(),
  target: at % 2 ? 'x' : 'linkedin',
  name: at % 2 ? 'X' : 'LinkedIn',
  url: `https://harbour.example/notes/${at}`,
  title: `Note ${at}`,
  from: 'popup',
});

const fillLog = (screen: Screen, count: number) =>
  screen.ask(`new Promise((resolve, reject) => {
    const asked = indexedDB.open('share-log', 1);
    asked.onerror = () => reject(asked.error);
    asked.onsuccess = () => {
      const change = asked.result.transaction('entries', 'readwrite');
      for (const each of ${JSON.stringify(Array.from({ length: count }, (_, at) => entry(at)))})
        change.objectStore('entries').add(each);
      change.oncomplete = () => {
        asked.result.close();
        new BroadcastChannel('share-log').postMessage('changed');
        resolve(null);
      };
    };
  })`);

const emptyLog = (screen: Screen) =>
  screen.ask(`new Promise((done) => {
    const asked = indexedDB.open('share-log', 1);
    asked.onsuccess = () => {
      const change = asked.result.transaction('entries', 'readwrite');
      change.objectStore('entries').clear();
      change.oncomplete = () => {
        asked.result.close();
        done(null);
      };
    };
  })`);

/** How a person sets sharing up, in either browser. */
export function optionsFlow(browser: BrowserName): void {
  describe(`settings in ${browser}`, () => {
    let session: Session;
    let screen: Screen;

    before(async () => {
      session = await openSession(browser);
      session.replay?.serve(DESK_SITE);
    });
    after(() => session?.close());
    beforeEach(async () => {
      screen = await openOptions(session);
    });
    afterEach(async () => {
      try {
        await emptyStored(screen);
        await emptyLog(screen);
      } finally {
        await screen.close();
      }
    });

    const focused = () =>
      screen.ask<string>(
        `document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent`,
      );
    const focus = (selector: string) =>
      screen.ask(`(document.querySelector(${JSON.stringify(selector)}).focus(), null)`);

    test('all is there, and nothing is asked of any server', async () => {
      session.replay?.forget();
      await reload(screen);
      const titles = await screen.ask<string[]>(
        `[...document.querySelectorAll('h2')].map(({ textContent }) => textContent)`,
      );
      assert.equal(titles.length, 14);
      assert.equal(titles[0], 'Favourites');
      await screen.says(/Nothing is written down yet/, '#log');
      await screen.press('more places');
      assert.ok((await screen.targets()).length > 30);
      assert.deepEqual(requested(session), []);
      const sideways = await screen.ask<number>(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      assert.equal(sideways, 0);
    });

    test('favourites are moved by keyboard alone, which is said, kept and undone', async () => {
      const [first = '', second = ''] = await screen.targets();
      await focus('#favourites li:nth-of-type(2) [data-control=grip]');
      await screen.page.keyboard.press('ArrowUp');
      await until('the new order', async () => (await screen.targets())[0] === second);
      await until('the focus', async () => (await focused()).startsWith(`Move ${second}, 1 of`));
      await screen.says(new RegExp(`${second}, now 1 of \\d+`), '#favourites [role=status]');
      await focus('#favourites li:nth-of-type(1) input');
      await screen.page.keyboard.down('Alt');
      await screen.page.keyboard.press('ArrowDown');
      await screen.page.keyboard.press('ArrowDown');
      await screen.page.keyboard.up('Alt');
      await until('the third place', async () => (await screen.targets())[2] === second);
      await reload(screen);
      await until('the order that was kept', async () => (await screen.targets())[2] === second);
      await screen.press('Back to our order');
      await until('our order', async () => (await screen.targets())[0] === first);
      assert.equal((await screen.targets())[1], second);
    });

    test('the buttons move, too, and keep the focus', async () => {
      const [, second = ''] = await screen.targets();
      await screen.press(`Move ${second} up`);
      await until('the first place', async () => (await screen.targets())[0] === second);
      await until('the focus', async () => (await focused()) === `Move ${second} up`);
      await screen.press(`Move ${second} down`);
      await until('the second place', async () => (await screen.targets())[1] === second);
    });

    test('favourites are dragged, and Escape gives up', async () => {
      const [first = '', , third = ''] = await screen.targets();
      const middle = (at: number) =>
        screen.ask<{ x: number; y: number }>(`(() => {
          const grip = document.querySelectorAll('#favourites [data-control=grip]')[${at}];
          if (${at} === 2) grip.scrollIntoView({ block: 'center' });
          const { x, y, width, height } = grip.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        })()`);
      const drag = async (drop: boolean) => {
        const from = await middle(2);
        const to = await middle(0);
        const { mouse, keyboard } = screen.page;
        await mouse.move(from.x, from.y);
        await mouse.down();
        await mouse.move(to.x, to.y + 20);
        await mouse.move(to.x, to.y - 12);
        await until('where it would land', () =>
          screen.ask<boolean>(`document.querySelector('#favourites [data-drop]') !== null`),
        );
        if (!drop) await keyboard.press('Escape');
        await mouse.up();
      };
      await drag(false);
      assert.equal((await screen.targets())[0], first);
      await drag(true);
      await until('the new order', async () => (await screen.targets())[0] === third);
      assert.equal((await screen.targets())[1], first);
      await keeps(screen, 'the order', ({ order }) => Array.isArray(order) && order.length === 1);
    });

    test('what is switched off makes room in the share bar and among the keys', async () => {
      const badges = () =>
        screen.ask<string[]>(
          `[...document.querySelectorAll('#favourites li')].filter((row) => row.textContent.includes('Share bar'))
            .map((row) => row.querySelector('input').getAttribute('aria-label'))`,
        );
      const before = await badges();
      const all = await screen.targets();
      assert.deepEqual(
        before,
        all.slice(0, 5).map((name) => `Show ${name}`),
      );
      await screen.press(before[0] ?? '', '#favourites');
      await until('the others move up', async () => (await badges())[0] === before[1]);
      assert.equal((await badges())[4], `Show ${all[5]}`);
      await keeps(screen, 'hidden', ({ hidden }) => Array.isArray(hidden) && hidden.length === 1);
      assert.equal((await screen.targets())[0], all[0]);
    });

    test('a change in one window is seen in the other, and both are kept', async () => {
      await screen.press('Small window', '#opening');
      await keeps(screen, 'the first change', ({ opens }) => opens === 'window');
      await screen.ask(`(async () => {
        const { storage } = globalThis.browser ?? chrome;
        const { 'share-settings': kept } = await storage.local.get('share-settings');
        await storage.local.set({ 'share-settings': { ...kept, trackers: 'keep' } });
        return null;
      })()`);
      await until('the other’s change', () =>
        screen.ask<boolean>(
          `document.querySelector('#what-is-shared [aria-pressed=true]').textContent === 'Leave in'`,
        ),
      );
      await screen.press('Behind', '#opening');
      await keeps(
        screen,
        'both changes',
        ({ opens, trackers }) => opens === 'background' && trackers === 'keep',
      );
    });

    test('servers: a wrong one is explained, several are kept, one is the first', async () => {
      await screen.type('Server', 'not a server', '#servers');
      await screen.press('Add', '#servers form');
      await screen.says(/not the address of a server/, '#servers');
      for (const host of ['https://One.Example/about', '@me@two.example']) {
        await screen.type('Server', host, '#servers');
        await screen.page.keyboard.press('Enter');
        await screen.says(
          new RegExp(host.includes('One') ? 'one\\.example' : 'two\\.example'),
          '#servers',
        );
      }
      await screen.press('Make first: two.example');
      await keeps(
        screen,
        'the order of servers',
        ({ servers }) =>
          JSON.stringify((servers as { host: string }[])?.map(({ host }) => host)) ===
          '["two.example","one.example"]',
      );
      assert.ok((await screen.targets()).some((name) => name.includes('two.example')));
      await screen.press('Remove two.example');
      await until('the focus', async () => (await focused()) === 'Remove one.example');
    });

    test('a target of one’s own is tried before it is kept', async () => {
      await screen.press('New target');
      await screen.type('Name', 'Reading list', '#own-targets');
      await screen.type('Address', 'javascript:alert({url})', '#own-targets');
      await screen.says(/javascript: are not opened/, '#own-targets');
      await screen.press('Save', '#own-targets');
      assert.deepEqual((await screen.stored())['custom'] ?? [], []);
      await screen.type('Address', 'https://read.example/save?u={url}&t={title}', '#own-targets');
      const text = await screen.says(/2 parts are filled in/, '#own-targets');
      assert.match(
        text.replace(/\s/g, ''),
        /u=https%3A%2F%2Fharbour\.example%2F.*&t=Tide%20tables/,
      );
      await screen.page.keyboard.press('Enter');
      await keeps(
        screen,
        'the target',
        ({ custom }) => Array.isArray(custom) && custom.length === 1,
      );
      await until('the focus', async () => (await focused()) === 'New target');
      await screen.press('more places');
      assert.ok((await screen.targets()).includes('Reading list'));
      await screen.press('Edit Reading list');
      await screen.type('Name', 'Later', '#own-targets');
      await screen.page.keyboard.press('Escape');
      await screen.says(/Reading list/, '#own-targets');
    });

    test('“Try it” opens the filled address, and nothing else is asked for', async () => {
      await screen.press('New target');
      await screen.type('Address', 'https://read.example/save?u={url}', '#own-targets');
      session.replay?.forget();
      await screen.press('Try it');
      const asked = await until('the address', async () =>
        requested(session).find((url) => url.startsWith('https://read.example/')),
      );
      assert.equal(
        new URL(asked).searchParams.get('u'),
        'https://harbour.example/notes/reading-a-tide-table',
      );
      const opened = await until('the tab', async () =>
        (await session.puppeteer.pages()).find((page) => page.url().startsWith('https://read.')),
      );
      await opened.close();
      const others = requested(session).filter((url) => !url.startsWith('https://read.example/'));
      assert.deepEqual(others, []);
    });

    test('a campaign is begun with a preset, seen in an address, chosen and removed', async () => {
      await screen.press('New campaign');
      await screen.press('Newsletter', '#campaigns');
      await screen.says(/utm_source=newsletter/, '#campaigns');
      await screen.type('Campaign', 'Winter {slug}', '#campaigns');
      const text = await screen.says(/utm_campaign=Winter%20reading-a-tide-table/, '#campaigns');
      assert.match(text, /capitals/);
      await screen.page.keyboard.press('Enter');
      await screen.press('Use Newsletter', '#campaigns');
      await keeps(screen, 'the campaign', ({ campaign }) => campaign === 'campaign-1');
      await screen.press('Remove Newsletter');
      await keeps(screen, 'none', ({ campaign }) => campaign === null);
    });

    test('the credited account is kept without @', async () => {
      await screen.type('Credit an account', '@tidemill', '#what-is-shared');
      await screen.page.keyboard.press('Tab');
      await keeps(screen, 'the account', ({ via }) => via === 'tidemill');
    });

    test('the keys are those that the browser reports, and are changed where it lets us', async () => {
      const reported = await screen.ask<{ name: string; shortcut: string }[]>(
        '(globalThis.browser ?? chrome).commands.getAll()',
      );
      const shown = await screen.ask<number>(`document.querySelectorAll('#keyboard kbd').length`);
      assert.equal(shown, reported.filter(({ shortcut }) => shortcut).length);
      const before = (await session.puppeteer.pages()).length;
      await screen.press('Change keys');
      const pages = await until('the browser’s page', async () => {
        const all = await session.puppeteer.pages();
        return all.length > before && all;
      });
      const opened = pages.find((page) => /shortcuts|about:addons/.test(page.url()));
      if (browser === 'chromium') assert.ok(opened, pages.map((page) => page.url()).join());
      await (opened ?? pages.at(-1))?.close();
    });

    test('what was shared: listed, searched, erased one by one and all at once', async () => {
      await fillLog(screen, 23);
      await screen.says(/Note 22/, '#log');
      const listed = () =>
        screen.ask<string[]>(
          `[...document.querySelectorAll('#log [data-entry] > p:first-child')].map((node) => node.textContent)`,
        );
      assert.deepEqual((await listed()).slice(0, 3), ['Note 22', 'Note 21', 'Note 20']);
      assert.equal((await listed()).length, 10);
      await screen.press('Older ones');
      await until('all', async () => (await listed()).length === 23);
      assert.equal((await listed()).at(-1), 'Note 0');
      await screen.type('Search what you shared', 'linkedin notes/1', '#log');
      await until('what is found', async () => (await listed()).length === 5);
      assert.deepEqual(await listed(), ['Note 18', 'Note 16', 'Note 14', 'Note 12', 'Note 10']);
      await screen.press('Erase: Note 16');
      await until('one fewer', async () => (await listed()).length === 4);
      await until('the focus', async () => (await focused()) === 'Erase: Note 14, LinkedIn');
      await screen.press('Erase all', '#log');
      await screen.says(/Erase 22 shares\?/, '#log');
      await until('the way out', async () => (await focused()) === 'Keep');
      await screen.page.keyboard.press('Escape');
      assert.equal((await listed()).length, 4);
      await screen.press('Erase all', '#log');
      await screen.press('Erase', '#log [role=alert] ~ *, #log div:has(> [role=alert])');
      await screen.says(/Nothing is written down yet/, '#log');
    });

    test('writing down is switched off, also for private windows', async () => {
      const { log, logPrivate } = await screen.stored();
      assert.deepEqual([log, logPrivate], [undefined, undefined]);
      await screen.press('in private windows, too', '#log');
      await keeps(screen, 'private', (stored) => stored['logPrivate'] === true);
      await screen.press('Write down what I share', '#log');
      await keeps(screen, 'off', (stored) => stored['log'] === false);
    });

    test('settings of a newer release are used, not changed, and given up only on purpose', async () => {
      const future = { version: 99, opens: 'window', hidden: ['x'], moods: ['calm'] };
      await screen.ask(
        `(globalThis.browser ?? chrome).storage.local.set({ 'share-settings': ${JSON.stringify(future)} })`,
      );
      await screen.says(/newer release of Shareworthy/);
      const opening = () =>
        screen.ask<string>(`document.querySelector('#opening [aria-pressed=true]').textContent`);
      assert.equal(await opening(), 'Small window');
      await screen.press('Behind', '#opening');
      assert.equal(await opening(), 'Small window');
      assert.deepEqual(await screen.stored(), future);
      await screen.press('Start over');
      await screen.press('Keep');
      assert.deepEqual(await screen.stored(), future);
      await screen.press('Start over');
      await screen.press('Erase', 'main > [role=alert]');
      await until('the defaults', async () => (await opening()) === 'New tab');
      assert.deepEqual(await screen.stored(), {});
    });

    test('every permission of the manifest is explained', async () => {
      const names = await screen.ask<string[]>(
        `(({ permissions, optional_permissions = [] }) => [...permissions, ...optional_permissions]
          .filter((name) => !/[:<]/.test(name)))((globalThis.browser ?? chrome).runtime.getManifest())`,
      );
      const rows = await screen.ask<[string, string][]>(
        `[...document.querySelectorAll('#permissions bdi')].map((tag) => [tag.textContent,
          tag.parentElement.parentElement.querySelector('p').textContent])`,
      );
      assert.deepEqual(
        rows.map(([tag]) => tag),
        names,
      );
      for (const [tag, name] of rows) assert.notEqual(name, tag, `${tag} is not put into words`);
    });

    if (browser !== 'chromium') return;

    test('where the browser opens no database, the rest works and the reason is said', async () => {
      await screen.page.evaluateOnNewDocument(`
        IDBFactory.prototype.open = () => { throw new DOMException('Blocked', 'SecurityError'); };`);
      await reload(screen);
      await screen.says(/does not open the list/, '#log');
      await screen.press('Behind', '#opening');
      await keeps(screen, 'a change', ({ opens }) => opens === 'background');
      await assertAccessible(screen, 'a log that fails');
      await screen.close();
      screen = await openOptions(session);
    });

    test('accessible with all that opens, also narrow and with large text', async () => {
      await assertAccessible(screen, 'as it comes');
      await fillLog(screen, 3);
      await screen.press('more places');
      await screen.type('Server', 'nowhere', '#servers');
      await screen.press('Add', '#servers form');
      await screen.type('Server', 'one.example', '#servers');
      await screen.press('Add', '#servers form');
      await screen.press('New target');
      await screen.type('Address', 'https://read.example/save?u={url}', '#own-targets');
      await screen.press('Save', '#own-targets');
      await screen.press('New campaign');
      await screen.press('Save', '#campaigns');
      await screen.press('New wording');
      await screen.press('Save', '#wordings');
      await screen.press('Erase all', '#log');
      await assertAccessible(screen, 'with all open');
      for (const [width, text, dir] of [
        [400, 100, 'ltr'],
        [640, 200, 'rtl'],
        [320, 100, 'ltr'],
      ] as const) {
        await screen.page.setViewport({ width, height: 800 });
        await screen.ask(
          `(document.documentElement.style.fontSize = '${text}%', document.documentElement.dir = '${dir}', null)`,
        );
        const cut = await screen.ask<number>('document.documentElement.scrollWidth - innerWidth');
        assert.equal(cut, 0, `${width} px, ${text} %`);
        await assertAccessible(screen, `${width} px, ${text} %`);
      }
    });

    test('every stop shows where the focus is', async () => {
      await focus('a[href="#favourites"]');
      for (let step = 0; step < 70; step += 1) {
        const bare = await screen.ask<string | null>(`(() => {
          const node = document.activeElement;
          if (node === document.body) return null;
          const { outlineStyle, outlineWidth } = getComputedStyle(node);
          return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0 ? null : node.outerHTML.slice(0, 200);
        })()`);
        if (step > 0) assert.equal(bare, null);
        await screen.page.keyboard.press('Tab');
      }
    });
  });
}
