import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import type { BrowserName } from '../../scripts/browser/find.ts';
import { openSession, type Session } from '../../scripts/extension/session.ts';
import type { ReportLine } from '../../utils/export/line.ts';
import {
  emptyHistory,
  importText,
  linesOf,
  listed,
  openDashboard,
  reopen,
  twoReports,
  variant,
} from './history-screen.ts';
import { assertAccessible, emptyStored, openOptions, type Screen } from './options-screen.ts';
import { requested, until } from './support.ts';

/** How a person keeps audits, finds them again and sees what changed, in either browser. */
export function historyFlow(browser: BrowserName): void {
  describe(`the history in ${browser}`, () => {
    let session: Session;
    let good: ReportLine;
    let bad: ReportLine;
    let screen: Screen;

    before(async () => {
      session = await openSession(browser);
      [good, bad] = await twoReports(session);
    });
    after(() => session?.close());
    beforeEach(async () => {
      screen = await openDashboard(session);
    });
    afterEach(async () => {
      try {
        await emptyStored(screen);
        await emptyHistory(screen);
      } finally {
        await screen.close();
      }
    });

    const rows = async (count: number) =>
      until(`${count} pages`, async () => (await listed(screen)).length === count);
    const choose = (page: string) =>
      screen.ask(`(document.querySelector('[data-page="${page}"] a').click(), null)`);
    const saved = () =>
      screen.ask(`(globalThis.savedFiles = [], URL.createObjectURL = (file) => {
        globalThis.savedFiles.push(file);
        return 'blob:nothing';
      }, HTMLAnchorElement.prototype.click = () => {}, null)`);

    test('empty: it says how to begin, and asks no server', async () => {
      session.replay?.forget();
      await reopen(screen);
      await screen.says(/No audit is kept yet/);
      await screen.says(/Keep this audit/);
      assert.deepEqual(requested(session), []);
      if (browser === 'chromium') await assertAccessible(screen, 'empty');
    });

    test('two audits of a page: listed once, and what changed stands there in words', async () => {
      await importText(screen, linesOf([good, bad]));
      await screen.says(/2 audits imported\./);
      await rows(1);
      session.replay?.forget();
      await choose('mill.example/how');
      const text = await screen.says(/the same in both/, 'aside');
      assert.match(text, /\d+ points? worse in 4 days/);
      assert.match(text, /og:image disappeared/);
      assert.match(text, /Twitterbot \(X\) is now blocked by robots\.txt/);
      assert.match(text, /X.*: no card/);
      assert.match(text, /og:title changed/);
      assert.deepEqual(requested(session), []);
      if (browser === 'chromium') await assertAccessible(screen, 'a chosen page');
    });

    test('the same file twice keeps nothing twice, also after the browser’s page was closed', async () => {
      await importText(screen, linesOf([good, bad]));
      await screen.says(/2 audits imported/);
      await reopen(screen);
      await rows(1);
      await importText(screen, linesOf([good, bad]));
      await screen.says(/0 audits imported, 2 were there already/);
      await screen.says(/2 audits of 1 page/);
    });

    test('while a file is read, nothing is said any more of the one before', async () => {
      await importText(screen, 'hello');
      await screen.says(/Nothing was imported/);
      await importText(screen, linesOf(Array.from({ length: 320 }, (_, at) => variant(good, at))));
      assert.doesNotMatch(await screen.ask('document.body.innerText'), /Nothing was imported/);
      await screen.says(/320 audits imported/);
    });

    test('tags and notes are kept, found, and stay when the page is audited again', async () => {
      await importText(screen, linesOf([good]));
      await rows(1);
      await choose('mill.example/how');
      await screen.says(/only audit of this page/, 'aside');
      await screen.type('Tags of this page', 'rival, spring', 'aside');
      await screen.page.keyboard.press('Tab');
      await screen.says(/spring/, '[data-page]');
      await screen.ask(`(document.querySelector('aside textarea').focus(), null)`);
      await screen.page.keyboard.type('Before the relaunch');
      await screen.page.keyboard.press('Tab');
      await importText(screen, linesOf([bad, variant(good, 3)]));
      await screen.says(/2 audits imported/);
      await rows(2);
      await reopen(screen);
      await rows(2);
      await screen.type('Find a page', 'rival', '[data-state]');
      await rows(1);
      assert.deepEqual(await listed(screen), ['Tide mills']);
    });

    test('more than 300 pages: listed by and by, searched, sorted, filtered', async () => {
      await importText(screen, linesOf(Array.from({ length: 320 }, (_, at) => variant(good, at))));
      await until(
        'all of them',
        () => screen.ask<boolean>(`document.body.innerText.includes('320 audits imported')`),
        60_000,
      );
      await rows(30);
      assert.equal((await listed(screen))[0], 'Note 319');
      await screen.press('290 more pages');
      await rows(130);
      await screen.type('Find a page', 'cafe', '[data-state]');
      await rows(7);
      await screen.says(/7 found/);
      await screen.type('Find a page', 'notes/31', '[data-state]');
      await rows(11);
      await screen.press('Score');
      await until('the lowest first', async () => (await listed(screen))[0] === 'Note 310');
      await screen.ask(`(() => {
        const site = document.querySelector('[aria-label=Site]');
        site.value = 'site-3.example';
        site.dispatchEvent(new Event('change', { bubbles: true }));
        return null;
      })()`);
      await until('one site', async () => {
        const sites = await screen.ask<string[]>(
          `[...document.querySelectorAll('[data-page]')].map((row) => row.dataset.page.split('/')[0])`,
        );
        return sites.length > 0 && sites.every((site) => site === 'site-3.example');
      });
      await screen.page.select('[aria-label="Last audited"]', '7');
      await screen.says(/No page fits/);
      await screen.press('Show all');
      await rows(30);
      assert.equal(
        await screen.ask<string>(`document.querySelector('[aria-label="Last audited"]').value`),
        '',
      );
    });

    test('several are selected, compared by their address, and deleted once that is confirmed', async () => {
      await importText(screen, linesOf([good, variant(good, 1), variant(good, 2)]));
      await rows(3);
      await screen.press('Select How a tide mill works');
      await screen.press('Select Note 1');
      await screen.says(/2 pages selected/);
      await screen.press('Delete…');
      await screen.says(/Delete 2 pages\?/);
      await screen.page.keyboard.press('Escape');
      await screen.press('Delete…');
      await screen.ask(
        `([...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Delete').click(), null)`,
      );
      await screen.says(/2 pages were deleted/);
      await rows(1);
      await reopen(screen);
      assert.deepEqual(await listed(screen), ['Note 2']);
    });

    test('a tighter limit deletes nothing before it was confirmed', async () => {
      await importText(screen, linesOf(Array.from({ length: 103 }, (_, at) => variant(good, at))));
      await screen.says(/103 audits imported/);
      const options = await openOptions(session);
      const most = (value: string) =>
        options.page.select('[aria-label="How many audits are kept at most"]', value);
      try {
        await options.says(/103 audits of 103 pages/, '#history');
        await most('100');
        await options.says(/3 audits would be deleted now/, '#history');
        if (browser === 'chromium') await assertAccessible(options, 'a tighter limit');
        await options.press('Keep all', '#history');
        await most('1000');
        await most('100');
        await options.says(/3 audits would be deleted now/, '#history');
        await options.says(/103 audits of 103 pages/, '#history');
        await options.press('Delete 3 audits', '#history');
        await options.says(/100 audits of 100 pages/, '#history');
      } finally {
        await options.close();
      }
    });

    test('the report of a kept audit is read, and the way back leads to where it was opened', async () => {
      await importText(screen, linesOf([good, bad, variant(good, 2)]));
      await rows(2);
      await screen.type('Find a page', 'tide', '[data-state]');
      await rows(1);
      await choose('mill.example/how');
      await screen.says(/the same in both/, 'aside');
      await screen.press('Report of 22 Nov', 'aside');
      await screen.says(/Back to the history/);
      await screen.says(/Pin to compare/);
      assert.doesNotMatch(await screen.says(/Cards/), /Keep in the history/);
      await until('a list of fixes', () =>
        screen.ask<boolean>(`document.querySelectorAll('details[data-rule]').length > 5`),
      );
      if (browser === 'chromium') await assertAccessible(screen, 'a report');
      await screen.press('Back to the history');
      await screen.says(/the same in both/, 'aside');
      assert.deepEqual(await listed(screen), ['Tide mills'], 'what was sought');
      await until('the focus on the page', () =>
        screen.ask<boolean>(`document.activeElement.id === 'chosen-title'`),
      );
      await screen.ask(`(location.hash = '#history=mill.example%2Fhow,nothing', null)`);
      await screen.says(/There is no report of this page/);
    });

    test('one audit is deleted, the other stays', async () => {
      await importText(screen, linesOf([good, bad]));
      await rows(1);
      await choose('mill.example/how');
      await screen.says(/the same in both/, 'aside');
      await screen.press('Delete this audit', 'aside');
      await screen.ask(
        `([...document.querySelectorAll('aside button')].find(({ textContent }) => textContent === 'Delete').click(), null)`,
      );
      await screen.says(/only audit of this page/, 'aside');
      await screen.says(/1 audit of 1 page/);
    });

    test('what is exported comes back as it was', async () => {
      await importText(screen, linesOf([good, bad]));
      await screen.says(/2 audits imported/);
      await saved();
      await screen.ask(`(() => {
        const field = document.querySelector('[aria-label=Export]');
        field.value = 'json';
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return null;
      })()`);
      await screen.says(/2 audits of 1 page exported/);
      const text = await screen.ask<string>('globalThis.savedFiles[0].text()');
      await emptyHistory(screen);
      await reopen(screen);
      await screen.says(/No audit is kept yet/);
      await importText(screen, text);
      await screen.says(/2 audits imported\./);
      await rows(1);
      await choose('mill.example/how');
      await screen.says(/og:image disappeared/, 'aside');
    });

    test('files that are cut off, foreign, or of another time: why, and nothing that is good is lost', async () => {
      await importText(screen, '{"format":"shareworthy-reports","version":1,"rep');
      await screen.says(/Nothing was imported/);
      await importText(screen, '{"name":"left-pad"}');
      await screen.says(/holds no reports of Shareworthy/);
      await importText(screen, JSON.stringify([good, { ...bad, schema: 2, version: '9.0.0' }]));
      await screen.says(/1 audit imported, 1 refused/);
      await screen.says(/newer version of Shareworthy \(9\.0\.0\)/);
      await importText(screen, JSON.stringify({ ...bad, schema: 0 }));
      await screen.says(/too old to be read/);
      await rows(1);
    });

    test('a report that is damaged is said to be, and the other stays', async () => {
      await importText(screen, linesOf([good, bad]));
      await rows(1);
      await screen.ask(`new Promise((done) => {
        const asked = indexedDB.open('history');
        asked.onsuccess = () => {
          const change = asked.result.transaction('reports', 'readwrite');
          const store = change.objectStore('reports');
          store.getAllKeys().onsuccess = ({ target }) => store.put(new Uint8Array([1, 2, 3]), target.result[0]);
          change.oncomplete = () => { asked.result.close(); done(null); };
        };
      })`);
      await choose('mill.example/how');
      await screen.says(/cannot be read: its data is damaged/, 'aside');
      await rows(1);
    });

    test('a full disk: what was kept is still there', async () => {
      await importText(screen, linesOf([good]));
      await rows(1);
      await screen.ask(`(IDBObjectStore.prototype.put = () => {
        throw new DOMException('No room', 'QuotaExceededError');
      }, null)`);
      await importText(screen, linesOf([bad]));
      await screen.says(/gives no more room/);
      await reopen(screen);
      await screen.says(/1 audit of 1 page/);
    });

    // What follows only Chromium’s driver can set up.
    if (browser !== 'chromium') return;

    test('a browser that gives no database says so, and what to do', async () => {
      const blocked = await openDashboard(
        session,
        '#history',
        `
        IDBFactory.prototype.open = () => { throw new DOMException('Blocked', 'SecurityError'); };`,
      );
      try {
        await blocked.says(/does not open the history/);
        await blocked.says(/nothing is kept meanwhile/);
        await assertAccessible(blocked, 'blocked');
      } finally {
        await blocked.close();
      }
    });

    test('a database of a newer release is not touched', async () => {
      const newer = await openDashboard(
        session,
        '#history',
        `
        IDBFactory.prototype.open = () => { throw new DOMException('Newer', 'VersionError'); };`,
      );
      try {
        await newer.says(/Update Shareworthy/);
      } finally {
        await newer.close();
      }
    });

    test('nothing is cut off: narrow, with large text, from right to left', async () => {
      await importText(
        screen,
        linesOf([good, bad, ...Array.from({ length: 8 }, (_, at) => variant(good, at))]),
      );
      await rows(9);
      for (const isChosen of [false, true]) {
        if (isChosen) {
          await choose('mill.example/how');
          await screen.says(/the same in both/, 'aside');
        }
        for (const [width, text, dir] of [
          [1280, 100, 'rtl'],
          [1280, 200, 'ltr'],
          [640, 200, 'rtl'],
          [320, 100, 'ltr'],
        ] as const) {
          await screen.page.setViewport({ width, height: 800 });
          await screen.ask(
            `(document.documentElement.style.fontSize = '${text}%', document.documentElement.dir = '${dir}', null)`,
          );
          const cut = await screen.ask<number>('document.documentElement.scrollWidth - innerWidth');
          assert.ok(cut <= 0, `${width} px, ${text} %, ${isChosen}: ${cut}`);
          await assertAccessible(screen, `${width} px, ${text} %`);
        }
        await screen.page.setViewport({ width: 1280, height: 900 });
        await screen.ask(
          `(document.documentElement.removeAttribute('style'), document.documentElement.dir = 'ltr', null)`,
        );
      }
    });
  });
}
