import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import type { BrowserName } from '../../scripts/browser/find.ts';
import { openSession, type Session } from '../../scripts/extension/session.ts';
import type { BatchSettings } from '../../utils/batch/batch.ts';
import { batchOf, beginBatch, changeBatch, emptyBatches, refuseAll } from './batch-screen.ts';
import { emptyHistory, openDashboard } from './history-screen.ts';
import { assertAccessible, type Screen } from './options-screen.ts';
import { grantedBuild } from './probes-flow.ts';
import { until } from './support.ts';

const SITE = 'https://quay.example';
const OTHER = 'https://mole.example';

/** Notes of two sites; each third has no title for sharing. */
const URLS = Array.from({ length: 12 }, (_, at) => `${at % 4 === 3 ? OTHER : SITE}/notes/${at}`);

const note = (url: string, at: number) => `<!doctype html><html lang="en"><head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Note ${at}</title>
${at % 3 === 0 ? '' : `<meta property="og:title" content="Note ${at}">`}<link rel="canonical" href="${url}"></head>
<body><main><article><h1>Note ${at}</h1><p>${'The ferry leaves at every full hour. '.repeat(30)}</p></article></main></body></html>`;

const WEB = {
  routes: [
    {
      url: 'https://desk.example/',
      body: '<!doctype html><title>Desk</title>',
      charset: 'utf-8',
    },
    ...URLS.map((url, at) => ({ url, body: note(url, at), charset: 'utf-8' })),
    {
      url: `${SITE}/sitemap.xml`,
      headers: { 'content-type': 'application/xml' },
      body: `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        ${URLS.map((url) => `<url><loc>${url}</loc></url>`).join('')}</urlset>`,
    },
  ],
  robots: {
    [SITE]: 'User-agent: *\nDisallow: /notes/1$\n',
    [OTHER]: 'User-agent: *\nDisallow:\n',
  },
};

/** How a batch reads that need not be polite to anybody. */
const PLAIN: BatchSettings = {
  mode: 'served',
  perSite: 4,
  delay: 0,
  atOnce: 4,
  robots: false,
  keep: false,
};

/** Presses a key on what has been given the focus, as somebody without a mouse does. */
async function pressKey(screen: Screen, selector: string, key: 'Enter' | 'Space') {
  await screen.ask(`(document.querySelector(${JSON.stringify(selector)}).focus(), null)`);
  await screen.page.keyboard.press(key);
}

/** Writes a list into the form and starts; every site is granted. */
async function start(screen: Screen, urls: readonly string[]) {
  await screen.ask(`(() => {
    const field = document.querySelector('textarea');
    field.value = ${JSON.stringify(urls.join('\n'))};
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return null;
  })()`);
  await screen.says(new RegExp(`Start with ${urls.length} page`));
  await pressKey(screen, '[data-control=begin]', 'Enter');
  await screen.says(new RegExp(`of ${urls.length} page`));
}

const pressWord = (screen: Screen, word: string) =>
  screen.ask(
    `([...document.querySelectorAll('button')].find(({ textContent }) => textContent === ${JSON.stringify(word)}).click(), null)`,
  );

/** How a person has many pages checked, in either browser. */
export function batchesScreenFlow(browser: BrowserName): void {
  describe(`the screens of batches in ${browser}`, () => {
    let session: Session;
    let folder: string;
    let screen: Screen;

    before(async () => {
      folder = await grantedBuild(browser);
      session = await openSession(browser, { folder });
      session.replay?.serve(WEB);
    });
    after(async () => {
      await session?.close();
      rmSync(folder, { recursive: true, force: true });
    });
    beforeEach(async () => {
      screen = await openDashboard(session, '#batch');
    });
    afterEach(async () => {
      try {
        await emptyBatches(screen);
        await emptyHistory(screen);
      } finally {
        await screen.close();
      }
    });

    test('from a sitemap to a report and back, by keyboard', async () => {
      await screen.says(/No batch yet/);
      if (browser === 'chromium') await assertAccessible(screen, 'the empty form');
      await screen.ask(`(document.querySelector('input[inputmode=url]').focus(), null)`);
      await screen.page.keyboard.type('quay.example');
      await screen.page.keyboard.press('Enter');
      await screen.says(/12 addresses added/);
      await screen.says(/12 pages on 2 sites/);
      assert.equal(
        await screen.ask(`document.querySelector('textarea').value`),
        `${URLS.join('\n')}\n`,
      );
      await pressKey(screen, '[data-control=begin]', 'Enter');
      await screen.says(/12 addresses from sitemap\.xml, as served/);
      await until(
        'the end',
        () => screen.ask<boolean>(`/12 of 12 pages[\\s\\S]*Done/.test(document.body.innerText)`),
        30_000,
      );
      await screen.says(/1 left out/);
      if (browser === 'chromium') await assertAccessible(screen, 'a batch that is done');
      const row = await until('the rows', () =>
        screen.ask<string | null>(
          `document.querySelector('main a[href*=","]')?.getAttribute('href') ?? null`,
        ),
      );
      await pressKey(screen, `main a[href="${row}"]`, 'Enter');
      await screen.says(/Back to the batch/);
      await screen.says(/Note \d+/);
      if (browser === 'chromium') await assertAccessible(screen, 'a report');
      await screen.press('Keep in the history');
      await screen.says(/Kept in the history/);
      await screen.ask(`(history.back(), null)`);
      await until('the row again', () =>
        screen.ask<boolean>(
          `document.activeElement?.getAttribute('href') === ${JSON.stringify(row)}`,
        ),
      );
    });

    test('what was written is still there after a look at the history', async () => {
      await screen.ask(`(document.querySelector('textarea').focus(), null)`);
      await screen.page.keyboard.type('https://quay.example/notes/1\nno address');
      await screen.says(/1 line holds no web address/);
      await screen.press('History', 'nav');
      await screen.says(/No audit is kept yet/);
      await screen.press('Batches', 'nav');
      await screen.says(/1 line holds no web address/);
      await screen.press('Line 2');
      assert.equal(
        await screen.ask(
          'String(getSelection()) || document.querySelector("textarea").value.slice(document.querySelector("textarea").selectionStart)',
        ),
        'no address',
      );
    });

    test('it is paused, taken up, stopped, renamed and deleted', async () => {
      await screen.ask(`(() => {
        document.querySelector('details summary').click();
        const delay = document.querySelector('[aria-label="Time between two pages of a site"]');
        delay.value = '5000';
        delay.dispatchEvent(new Event('change', { bubbles: true }));
        return null;
      })()`);
      await start(screen, URLS);
      await screen.press('Pause');
      await screen.says(/Paused/);
      if (browser === 'chromium') await assertAccessible(screen, 'a batch that pauses');
      await screen.press('Resume');
      await screen.says(/Pause\n/);
      await screen.press('Stop');
      await screen.says(/Stopped/);
      await screen.says(/Take up \d+ left/);
      await screen.press('Rename');
      await screen.page.keyboard.type('Before the launch');
      await screen.page.keyboard.press('Enter');
      await screen.says(/Before the launch/, 'header h1');
      await pressKey(screen, 'header a', 'Enter');
      await screen.says(/Before the launch[\s\S]*Stopped/, 'ul');
      assert.match(
        await screen.ask<string>('document.activeElement.dataset.batch ?? ""'),
        /^[a-z0-9]+$/,
      );
      await screen.page.keyboard.press('Enter');
      await screen.says(/Take up/);
      await screen.press('Delete Before the launch');
      await screen.says(/Delete this batch with its/);
      await pressWord(screen, 'Delete');
      await screen.says(/No batch yet/);
    });

    test('pages whose site was not allowed are taken up once it is', async () => {
      await beginBatch(screen, URLS.slice(4, 8), { mode: 'served', delay: 60_000 });
      await refuseAll(screen);
      await screen.ask(`(location.hash = '#batch=first', null)`);
      await screen.says(/4 left out/);
      if (browser === 'chromium') await assertAccessible(screen, 'a batch that lacks access');
      await changeBatch(screen, { settings: PLAIN });
      await screen.press('Allow 2 sites');
      await until('the end', async () => (await batchOf(screen))?.counts.done === 4, 30_000);
      await until('the screen to say so', () =>
        screen.ask<boolean>(`!/left out/.test(document.body.innerText)`),
      );
      await screen.says(/4 of 4 pages/);
    });

    // What follows only Chromium’s driver can set up.
    if (browser !== 'chromium') return;

    test('a browser without room says so, and the list stays', async () => {
      await screen.ask(`(IDBObjectStore.prototype.add = () => {
        throw new DOMException('No room', 'QuotaExceededError');
      }, null)`);
      await screen.ask(`(() => {
        const field = document.querySelector('textarea');
        field.value = 'https://quay.example/notes/1';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        return null;
      })()`);
      await screen.says(/Start with 1 page/);
      await pressKey(screen, '[data-control=begin]', 'Enter');
      await screen.says(/gives no more room, so the batch was not begun/);
      assert.equal(
        await screen.ask(`document.querySelector('textarea').value`),
        'https://quay.example/notes/1',
      );
    });

    for (const [name, words] of [
      ['SecurityError', /does not open the batches/],
      ['VersionError', /A newer Shareworthy has written these batches/],
    ] as const)
      test(`${name}: said in words, nothing is touched`, async () => {
        const other = await openDashboard(
          session,
          '#batch',
          `IDBFactory.prototype.open = () => { throw new DOMException('No', '${name}'); };`,
        );
        try {
          await other.ask(`(location.hash = '#batch', null)`);
          await other.says(words);
          await assertAccessible(other, name);
          await other.ask(`(location.hash = '#batch=abc', null)`);
          await other.says(words);
        } finally {
          await other.close();
        }
      });

    test('nothing is cut off: narrow, with large text, from right to left', async () => {
      const LONG = `https://${'quay'.repeat(15)}.example/`;
      await start(screen, [...URLS.slice(0, 3), LONG]);
      const run = await screen.ask<string>('location.hash');
      for (const hash of [run, '#batch']) {
        await screen.ask(`(location.hash = ${JSON.stringify(hash)}, null)`);
        if (hash === '#batch') {
          await screen.press('New batch');
          await screen.ask(`(() => {
            const field = document.querySelector('textarea');
            field.value = ${JSON.stringify(`${LONG}\n${'x'.repeat(90)} y\n${URLS[0]}`)};
            field.dispatchEvent(new Event('input', { bubbles: true }));
            return null;
          })()`);
          await screen.says(/1 line holds no web address/);
        } else await screen.says(/of 4 pages/);
        for (const [width, text, dir] of [
          [1280, 100, 'rtl'],
          [1280, 200, 'ltr'],
          [640, 200, 'rtl'],
          [320, 100, 'ltr'],
        ] as const) {
          await screen.page.setViewport({ width, height: 800 });
          await screen.ask(
            `(document.documentElement.dir = '${dir}', document.documentElement.style.fontSize = '${text}%', null)`,
          );
          const wide = await screen.ask<number>(
            'document.documentElement.scrollWidth - document.documentElement.clientWidth',
          );
          assert.ok(wide <= 0, `${hash}: ${wide} px too wide at ${width} px, ${text} %, ${dir}`);
        }
        await screen.page.setViewport(null);
        await screen.ask(
          `(document.documentElement.dir = 'ltr', document.documentElement.style.fontSize = '', null)`,
        );
      }
    });
  });
}
