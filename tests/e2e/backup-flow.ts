import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { BrowserName } from '../../scripts/browser/find.ts';
import { openSession, type Session } from '../../scripts/extension/session.ts';
import type { ReportLine } from '../../utils/export/line.ts';
import { emptyHistory, importText, linesOf, openDashboard, twoReports } from './history-screen.ts';
import {
  assertAccessible,
  emptyStored,
  keeps,
  openOptions,
  reload,
  type Screen,
} from './options-screen.ts';
import { requested, until } from './support.ts';

const API = '(globalThis.browser ?? chrome)';
const DATABASES = ['history', 'share-log', 'batches'];

/** Everything that a backup is about, as it lies there; reports unpacked, batches without what moves. */
const KEPT = `(async () => {
  const unpacked = (bytes) => new Response(
    new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).json();
  const all = { local: await ${API}.storage.local.get(null) };
  for (const name of ${JSON.stringify(DATABASES)}) {
    const database = await new Promise((resolve, reject) => {
      const asked = indexedDB.open(name);
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
    all[name] = {};
    for (const store of database.objectStoreNames) {
      if (store === 'sizes') continue;
      const values = await new Promise((resolve) => {
        const asked = database.transaction(store).objectStore(store).getAll();
        asked.onsuccess = () => resolve(asked.result);
      });
      all[name][store] = await Promise.all(values.map((value) =>
        value instanceof Uint8Array ? unpacked(value)
          : value?.bytes instanceof Uint8Array ? unpacked(value.bytes) : value));
    }
    database.close();
  }
  // Packed anew, a report may take some bytes more or less.
  for (const entry of all.history.entries) entry.bytes = 0;
  for (const batch of all.batches.batches) batch.lately = [];
  return all;
})()`;

type Kept = Record<string, Record<string, unknown[]>>;

const kept = (screen: Screen) => screen.ask<Kept>(KEPT);

const inDatabase = (screen: Screen, name: string, code: string) =>
  screen.ask(`new Promise((resolve, reject) => {
    const asked = indexedDB.open(${JSON.stringify(name)});
    asked.onerror = () => reject(asked.error);
    asked.onsuccess = async () => {
      const change = asked.result.transaction([...asked.result.objectStoreNames], 'readwrite');
      const store = (name) => change.objectStore(name);
      ${code}
      change.oncomplete = () => {
        asked.result.close();
        new BroadcastChannel(${JSON.stringify(name)}).postMessage('changed');
        resolve(null);
      };
    };
  })`);

const SHARES = [1, 2, 3].map((at) => ({
  at: `2026-11-0${at}T10:00:00.000Z`,
  target: 'x',
  name: 'X',
  url: `https://harbour.example/${at}`,
  title: `Note ${at}`,
  from: 'popup',
}));

const BATCH = {
  schema: 1,
  id: 'b1',
  name: 'Harbour',
  source: 'pasted',
  from: '',
  settings: { mode: 'served', perSite: 1, delay: 500, atOnce: 2, robots: true, keep: false },
  state: 'paused',
  createdAt: '2026-11-10T08:00:00.000Z',
  total: 3,
  counts: { waiting: 1, done: 1, failed: 1, refused: 0 },
  lately: [],
};

const page = (at: number, state: string, more: object = {}) => ({
  batch: 'b1',
  at,
  url: `https://harbour.example/${at}`,
  state,
  tries: state === 'waiting' ? 0 : 1,
  ...more,
});

/** Puts something of everything there; audits come by the history’s own import. */
async function fill(session: Session, screen: Screen, reports: ReportLine[]): Promise<void> {
  const dashboard = await openDashboard(session);
  await importText(dashboard, linesOf(reports));
  await dashboard.says(new RegExp(`${reports.length} audits imported`));
  await dashboard.close();
  await inDatabase(
    screen,
    'share-log',
    `for (const each of ${JSON.stringify(SHARES)}) store('entries').add(each);`,
  );
  const [report] = reports;
  await screen.ask(
    `(async () => { globalThis.packedReport = new Uint8Array(await new Response(
      new Blob([${JSON.stringify(JSON.stringify(report))}]).stream()
        .pipeThrough(new CompressionStream('gzip'))).arrayBuffer()); return null; })()`,
  );
  await inDatabase(
    screen,
    'batches',
    `store('batches').put(${JSON.stringify(BATCH)});
    store('pages').put(${JSON.stringify(page(0, 'done', { result: {} }))});
    store('pages').put(${JSON.stringify(page(1, 'failed', { why: 'The server took too long.' }))});
    store('pages').put(${JSON.stringify(page(2, 'waiting'))});
    store('reports').put({ bytes: globalThis.packedReport }, ['b1', 0]);`,
  );
  await screen.ask(`(async () => {
    await ${API}.storage.local.set({
      intended: { version: 1, sites: [{ site: 'mill.example', rules: ['og-title-present'] }] },
      watches: { version: 1, watches: [{ page: 'mill.example/how', url: 'https://mill.example/how',
        title: 'How', every: 'week', hour: 7, since: 1767268800000, next: 4102444800000, failures: 0,
        untold: [], unseen: [] }] },
      'watch-settings': { version: 1, on: false, every: 'day', hour: 9, amount: 3,
        quiet: { on: false, from: 22, to: 7 } },
    });
    return null;
  })()`);
  await screen.press('Small window', '#opening');
  await keeps(screen, 'a setting', ({ opens }) => opens === 'window');
  await screen.press('Dark', '#look');
  await screen.press('more crawlers', '#crawlers');
  await screen.press('TelegramBot', '#crawlers');
  await until('the settings', async () => {
    const { local } = await kept(screen);
    return local?.['crawler-settings'] !== undefined && local['look-settings'] !== undefined;
  });
}

/** Has the next files that are saved wait here, in place of among the downloads. */
const catchFiles = (screen: Screen) =>
  screen.ask(`(globalThis.savedFiles = [], URL.createObjectURL = (file) => {
    globalThis.savedFiles.push(file);
    return 'blob:nothing';
  }, HTMLAnchorElement.prototype.click = function () { globalThis.savedName = this.download; }, null)`);

/** The bytes of the last saved file, once there is one. */
async function savedFile(screen: Screen): Promise<{ name: string; bytes: Buffer }> {
  const text = await until('a file', () =>
    screen.ask<string | null>(`(async () => {
      const file = globalThis.savedFiles?.at(-1);
      if (!file) return null;
      const bytes = new Uint8Array(await file.arrayBuffer());
      let text = '';
      for (let at = 0; at < bytes.length; at += 30000)
        text += String.fromCharCode(...bytes.subarray(at, at + 30000));
      return btoa(text);
    })()`),
  );
  const name = await screen.ask<string>('globalThis.savedName');
  return { name, bytes: Buffer.from(text, 'base64') };
}

/** Hands a file to the field behind “Choose a file…”, as the browser does once one is chosen. */
const choose = (screen: Screen, bytes: Buffer, name = 'backup.json.gz') =>
  screen.ask(`(() => {
    const field = document.querySelector('#history input[type=file]');
    const bytes = Uint8Array.from(atob(${JSON.stringify(bytes.toString('base64'))}), (c) => c.charCodeAt(0));
    const files = new DataTransfer();
    files.items.add(new File([bytes], ${JSON.stringify(name)}));
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return null;
  })()`);

/** How a person takes everything with them, brings it back, and is rid of it, in either browser. */
export function backupFlow(browser: BrowserName): void {
  describe(`backup and look in ${browser}`, () => {
    let session: Session;
    let screen: Screen;
    let reports: ReportLine[];

    before(async () => {
      session = await openSession(browser);
      reports = await twoReports(session);
    });
    after(() => session?.close());
    beforeEach(async () => {
      screen = await openOptions(session);
    });
    const empty = async () => {
      await emptyStored(screen);
      await emptyHistory(screen);
      for (const name of ['share-log', 'batches'])
        await inDatabase(
          screen,
          name,
          'for (const each of asked.result.objectStoreNames) store(each).clear();',
        );
    };
    afterEach(async () => {
      try {
        await empty();
      } finally {
        await screen.close();
      }
    });

    const focused = () =>
      screen.ask<string>(
        `document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent`,
      );
    const themeOf = (of: Screen) =>
      of.ask<[string | undefined, string]>(
        `[document.documentElement.dataset.theme ?? null, getComputedStyle(document.documentElement).backgroundColor]`,
      );
    const LIGHT = 'rgb(254, 254, 254)';
    const DARK = 'rgb(26, 28, 32)';
    const wears = (of: Screen, colour: string) =>
      until(`the colour ${colour}`, async () => (await themeOf(of))[1] === colour);

    test('everything out, everything erased, everything back', async () => {
      await fill(session, screen, reports);
      const whole = await kept(screen);
      session.replay?.forget();
      await catchFiles(screen);
      await screen.press('Save a backup', '#history');
      await screen.says(/is among your downloads/, '#history');
      const { name, bytes } = await savedFile(screen);
      assert.match(name, /^shareworthy-backup-\d{4}-\d{2}-\d{2}\.json\.gz$/);
      const lines = gunzipSync(bytes).toString().trim().split('\n');
      assert.match(lines[0] ?? '', /"format":"shareworthy-backup","schema":1/);
      const kinds = lines.slice(1, -1).map((line) => (JSON.parse(line) as [string])[0]);
      assert.deepEqual([...new Set(kinds)].toSorted(), [
        'audit',
        'batch',
        'batchpage',
        'intended',
        'settings',
        'share',
        'watch',
      ]);

      await screen.press('Erase…', '#history');
      for (const each of ['Audits', 'Batches', 'Watched', 'What you shared', 'Settings'])
        await screen.ask(`([...document.querySelectorAll('#history fieldset label')]
          .find((label) => label.textContent.startsWith(${JSON.stringify(each)})).querySelector('input').click(), null)`);
      await screen.press('Erase what is chosen', '#history');
      await screen.says(
        /Erase audits, batches, watched pages, what you shared and settings for good\?/,
        '#history',
      );
      await screen.press('Erase', '#history [role=alert] ~ *, #history div:has(> [role=alert])');
      await screen.says(/What you chose is erased/, '#history');
      await until('the focus', async () => (await focused()) === 'Erase…');
      const nothing = await kept(screen);
      assert.deepEqual(nothing['local'], {});
      for (const database of DATABASES)
        for (const store of Object.values(nothing[database] ?? {})) assert.deepEqual(store, []);
      await wears(screen, LIGHT);

      await choose(screen, bytes);
      const text = await screen.says(/Permissions are not in a backup/, '#history');
      for (const words of [
        '2 audits',
        '1 batch with 2 pages',
        '1 watched page',
        '3 shares',
        '1 site',
      ])
        assert.ok(text.includes(words), `${words} in ${text}`);
      assert.deepEqual(await kept(screen), nothing, 'looking changes nothing');
      await until('the focus', async () => (await focused()) === 'backup.json.gz');
      if (browser === 'chromium') await assertAccessible(screen, 'a chosen file');
      await screen.press('Replace what is here', '#history');
      await screen.press('Replace', '#history [role=alert] ~ *, #history div:has(> [role=alert])');
      await screen.says(/Everything is as the backup has it/, '#history');
      const again = await kept(screen);
      const results = (again['batches']?.['pages'] ?? []) as { result?: { title?: string } }[];
      assert.equal(results[0]?.result?.title, 'How a tide mill works');
      // What the table shows is worked out from the report, whatever stood there.
      for (const each of results) if (each.result) each.result = {};
      assert.deepEqual(again, whole);
      await wears(screen, DARK);
      assert.deepEqual(requested(session), []);

      await choose(screen, bytes);
      await screen.press('Add to what is here', '#history');
      await screen.says(/Nothing was added/, '#history');
    });

    test('settings alone leave and come back', async () => {
      await screen.press('Small window', '#opening');
      await keeps(screen, 'a setting', ({ opens }) => opens === 'window');
      await catchFiles(screen);
      await screen.press('Save settings', '#history');
      const { name, bytes } = await savedFile(screen);
      assert.match(name, /^shareworthy-settings-.*\.json$/);
      assert.match(bytes.toString(), /"opens":"window"/);
      await screen.press('Behind', '#opening');
      await keeps(screen, 'another', ({ opens }) => opens === 'background');
      await choose(screen, bytes, name);
      await screen.press('Add to what is here', '#history');
      await screen.says(/here already/, '#history');
      assert.equal((await screen.stored())['opens'], 'background');
      await choose(screen, bytes, name);
      await screen.press('Replace what is here', '#history');
      await screen.press('Replace', '#history [role=alert] ~ *, #history div:has(> [role=alert])');
      await keeps(screen, 'the first', ({ opens }) => opens === 'window');
    });

    test('a file that is broken, cut off, newer or another’s is explained, and nothing is lost', async () => {
      await fill(session, screen, reports);
      await catchFiles(screen);
      await screen.press('Save a backup', '#history');
      const { bytes } = await savedFile(screen);
      const whole = await kept(screen);
      const text = gunzipSync(bytes).toString();
      const bad: [Buffer, RegExp][] = [
        [bytes.subarray(0, Math.floor(bytes.length / 2)), /cut off or changed on its way/],
        [
          Buffer.from(bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 16 : byte))),
          /cut off or changed on its way/,
        ],
        [Buffer.from(text.slice(0, text.lastIndexOf('{"end"'))), /lost its end/],
        [
          gzipSync(
            text.replace('"schema":1', '"schema":2').replace('"version":"0', '"version":"7'),
          ),
          /newer release of Shareworthy \(7/,
        ],
        [Buffer.from(linesOf(reports)), /no backup of Shareworthy/],
        [Buffer.alloc(0), /is empty/],
      ];
      for (const [file, words] of bad) {
        await choose(screen, file);
        await screen.says(words, '#history');
        assert.deepEqual(await kept(screen), whole);
        const offered = await screen.ask<boolean>(
          `document.querySelector('#history').innerText.includes('Add to what is here')`,
        );
        assert.equal(offered, false);
      }
    });

    test('by keyboard alone: the file is offered, erasing is chosen, and Escape keeps everything', async () => {
      await fill(session, screen, reports);
      const whole = await kept(screen);
      const outlined = async () => {
        const bare = await screen.ask<string | null>(`(() => {
          const node = document.activeElement;
          const { outlineStyle, outlineWidth } = getComputedStyle(node);
          return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0 ? null : node.outerHTML.slice(0, 200);
        })()`);
        assert.equal(bare, null);
      };
      await screen.ask(`(document.querySelector('#crawlers input').focus(), null)`);
      const { keyboard } = screen.page;
      for (let step = 0; step < 60 && (await focused()) !== 'Erase…'; step += 1) {
        await keyboard.press('Tab');
        await outlined();
      }
      await keyboard.press('Enter');
      await until('the focus', async () => (await focused()) === 'What is to be erased?');
      await keyboard.press('Tab');
      await outlined();
      await keyboard.press(' ');
      const labels: string[] = [];
      for (let step = 0; step < 12 && !labels.includes('Erase what is chosen…'); step += 1) {
        await keyboard.press('Tab');
        await outlined();
        labels.push(await focused());
      }
      assert.ok(labels.includes('Save a backup first'), labels.join());
      await keyboard.press('Enter');
      await screen.says(/Erase audits for good\?/, '#history');
      await until('the way out', async () => (await focused()) === 'Keep');
      await keyboard.press('Escape');
      await until(
        'the question is gone',
        async () => (await focused()) === 'Erase what is chosen…',
      );
      await keyboard.press('Escape');
      await until('the focus', async () => (await focused()) === 'Erase…');
      assert.deepEqual(await kept(screen), whole);
    });

    test('light and dark by the user’s word, in every page at once and before anything is painted', async () => {
      // Firefox is driven in a way that knows no such wish, and is light by itself.
      if (browser === 'chromium')
        await screen.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
      await wears(screen, LIGHT);
      const dashboard = await openDashboard(session);
      await screen.page.bringToFront();
      await screen.press('Dark', '#look');
      await wears(screen, DARK);
      await wears(dashboard, DARK);
      await dashboard.close();
      const desk = await session.open('https://desk.example/');
      const popup = await session.clickButton(desk);
      const colour = 'getComputedStyle(document.documentElement).backgroundColor';
      await until('a dark popup', async () => (await popup.evaluate(colour)) === DARK);
      await popup.close();
      await desk.close();
      await screen.page.bringToFront();
      await reload(screen);
      assert.equal((await themeOf(screen))[0], 'dark');
      // The script stands first, waits for nothing, and is no module: the page is not painted before it ran.
      const first = await screen.ask<[string, boolean, boolean]>(
        `(({ src, async, type }) => [new URL(src).pathname, async, type === 'module'])(document.querySelector('script'))`,
      );
      assert.deepEqual(first, ['/look-first.js', false, false]);
      await screen.press('Light', '#look');
      await wears(screen, LIGHT);
      await screen.press('System', '#look');
      await until('the system’s', async () => (await themeOf(screen))[0] === null);
      if (browser === 'chromium') await screen.page.emulateMediaFeatures([]);
    });

    test('numbers and dates are written as the user wants them', async () => {
      await screen.says(/12,345\.6 and 22 Nov 2026/, '#look');
      await screen.page.select('#look select', 'de-DE');
      await screen.says(/12\.345,6 and 22\. Nov\. 2026/, '#look');
      await reload(screen);
      await screen.says(/At most 10\.000/, '#log');
      await screen.page.select('#look select', 'english');
      await screen.says(/12,345\.6/, '#look');
    });

    if (browser !== 'chromium') return;

    test('with no room, and with no database, nothing is lost and the reason is said', async () => {
      await fill(session, screen, reports);
      await catchFiles(screen);
      await screen.press('Save a backup', '#history');
      const { bytes } = await savedFile(screen);
      await empty();
      await screen.ask(`(async () => {
        await ${API}.storage.local.set({ 'share-settings': { version: 1, opens: 'background' } });
        return null;
      })()`);
      const before = await kept(screen);
      // Room for a few writes, as when the disk is nearly full.
      await screen.ask(`(() => {
        let left = 6;
        for (const how of ['add', 'put']) {
          const write = IDBObjectStore.prototype[how];
          IDBObjectStore.prototype[how] = function (...values) {
            if (left-- <= 0) throw new DOMException('No room', 'QuotaExceededError');
            return write.apply(this, values);
          };
        }
        return null;
      })()`);
      await choose(screen, bytes);
      await screen.press('Replace what is here', '#history');
      await screen.press('Replace', '#history [role=alert] ~ *, #history div:has(> [role=alert])');
      await screen.says(/gives no more room\. Everything is as it was before/, '#history');
      assert.deepEqual(await kept(screen), before);

      await screen.page.evaluateOnNewDocument(`
        IDBFactory.prototype.open = () => { throw new DOMException('Blocked', 'SecurityError'); };`);
      await reload(screen);
      await screen.press('Save a backup', '#history');
      await screen.says(/No backup was made, as it would not be whole/, '#history');
      await assertAccessible(screen, 'no backup');
      await screen.close();
      screen = await openOptions(session);
    });
  });
}
