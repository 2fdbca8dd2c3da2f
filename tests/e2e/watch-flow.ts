import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import type { BrowserName } from '../../scripts/browser/find.ts';
import { openSession, type Session } from '../../scripts/extension/session.ts';
import type { ReportLine } from '../../utils/export/line.ts';
import type { WatchSettings } from '../../utils/watch/settings.ts';
import type { Watch } from '../../utils/watch/watch.ts';
import {
  emptyHistory,
  importText,
  linesOf,
  openDashboard,
  reopen,
  serveMill,
  twoReports,
} from './history-screen.ts';
import { assertAccessible, emptyStored, type Screen } from './options-screen.ts';
import { grantedBuild } from './probes-flow.ts';
import { onPage, press, requested, until } from './support.ts';

const PAGE = 'mill.example/how';

/** No quiet hours: tests run at night, too. */
const SETTINGS: WatchSettings = {
  version: 1,
  on: true,
  every: 'week',
  hour: 7,
  amount: 5,
  quiet: { on: false, from: 22, to: 7 },
};

/** A check takes seconds, and begins with the next alarm at the latest, half a minute later. */
const CHECK_MS = 60_000;

/** The granted build that may show messages, too. */
async function notifyingBuild(browser: BrowserName): Promise<string> {
  const folder = await grantedBuild(browser);
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const permissions = [...manifest.permissions, 'notifications'];
  writeFileSync(file, JSON.stringify({ ...manifest, permissions }));
  return folder;
}

/** How a person has a page watched, and is told when it gets worse, in either browser. */
export function watchFlow(browser: BrowserName): void {
  describe(`the watch in ${browser}`, () => {
    let session: Session;
    let folder: string;
    let good: ReportLine;
    let screen: Screen;

    before(async () => {
      folder = await notifyingBuild(browser);
      session = await openSession(browser, { folder });
      [good] = await twoReports(session);
    });
    after(async () => {
      await session?.close();
      rmSync(folder, { recursive: true, force: true });
    });
    beforeEach(async () => {
      serveMill(session, 'good');
      screen = await openDashboard(session);
      await importText(screen, linesOf([good]));
      await screen.says(/1 audit imported/);
      await set({});
      await choose();
    });
    afterEach(async () => {
      try {
        await emptyStored(screen);
        await emptyHistory(screen);
        // What one test has shown must not be taken for the next one's.
        await screen.ask(`(async () => {
          const { notifications } = globalThis.browser ?? chrome;
          await Promise.all(Object.keys(await notifications.getAll()).map((id) => notifications.clear(id)));
          return null;
        })()`);
      } finally {
        await screen.close();
      }
    });

    const choose = () =>
      screen.ask(`(location.hash = '#history=${encodeURIComponent(PAGE)}', null)`);
    const watch = () =>
      screen.ask<Watch | undefined>(
        `(globalThis.browser ?? chrome).storage.local.get('watches')
          .then((all) => all.watches?.watches[0])`,
      );
    const change = (how: string) =>
      screen.ask(`(async () => {
        const { local } = (globalThis.browser ?? chrome).storage;
        const { watches } = await local.get('watches');
        const [watch] = watches.watches;
        ${how};
        await local.set({ watches });
        return null;
      })()`);
    const set = (news: Partial<WatchSettings>) =>
      screen.ask(`(globalThis.browser ?? chrome).storage.local.set({
        'watch-settings': ${JSON.stringify({ ...SETTINGS, ...news })},
      }).then(() => null)`);
    /** Lets the alarm ring, once the extension has set its own by the last change. */
    const ring = () =>
      screen.ask(`new Promise((done) => setTimeout(() => {
        (globalThis.browser ?? chrome).alarms.create('watch', { when: Date.now() });
        done(null);
      }, 1_000))`);
    const messages = () =>
      screen.ask<string[]>(
        `(globalThis.browser ?? chrome).notifications.getAll().then((all) => Object.keys(all))`,
      );
    /** Firefox without a screen drops each message at once; that it counts as told can be seen all the same. */
    const told = () =>
      until('a message', async () => {
        const isShown = browser === 'firefox' || (await messages()).length === 1;
        return isShown && (await watch())?.untold.length === 0;
      });
    const badge = () =>
      screen.ask<string>(`(globalThis.browser ?? chrome).action.getBadgeText({})`);
    /** Waits until a check after that moment has ended. */
    const checked = (since: number, state: string) =>
      until(
        `a check that is ${state}`,
        async () => {
          const { last } = (await watch()) ?? {};
          return last !== undefined && last.at >= since && last.state === state && last;
        },
        CHECK_MS,
      ).catch(async () =>
        assert.fail(`not ${state} since ${since}: ${JSON.stringify(await watch())}`),
      );
    const begin = async () => {
      const since = Date.now();
      await screen.press('Watch this page', 'aside');
      await screen.says(/It lets Shareworthy/, 'aside');
      await screen.press('Watch this page', 'aside [class*=ask]');
      await checked(since, 'ok');
    };

    test('from switch to message: watched, looked at, got worse, told once, seen', async () => {
      await begin();
      await screen.says(/Checked every .* Next: /, 'aside');
      await screen.says(/Looked at .*, score \d+\./, 'aside');
      await until('an audit of its HTML', () =>
        screen.ask<boolean>(
          `[...document.querySelectorAll('aside option')].some(({ text }) => text.includes('HTML only'))`,
        ),
      );
      await screen.says(/Watched 1/);
      await screen.says(/2 audits of 1 page/);
      assert.deepEqual(await messages(), []);
      if (browser === 'chromium') await assertAccessible(screen, 'a watched page');

      serveMill(session, 'worse');
      // As if somebody else looked after something else meanwhile.
      await screen.ask(`(location.hash = '#history', null)`);
      const since = Date.now();
      await change('watch.next = Date.now() - 1000');
      await ring();
      await checked(since, 'ok');
      await told();
      await screen.says(/Got worse/, `[data-page="${PAGE}"]`);
      assert.equal(await badge(), '', 'the message tells it');
      await choose();
      await screen.says(/New since you looked: The score fell from \d+ to \d+/, 'aside');
      await screen.says(/no card is shown any more on .*X/, 'aside');
      await until('it was seen', async () => (await watch())?.unseen.length === 0);
      await ring();
      await screen.ask('new Promise((done) => setTimeout(() => done(null), 1500))');
      assert.deepEqual((await watch())?.untold, [], 'nothing is left to tell');
    });

    test('a page that is gone: told the second time, and nothing of it is kept', async () => {
      await begin();
      serveMill(session, 'gone');
      let since = Date.now();
      await screen.press('Check now', 'aside');
      await checked(since, 'unreachable');
      assert.deepEqual(await messages(), []);
      since = Date.now();
      await screen.press('Check now', 'aside');
      await checked(since, 'unreachable');
      await told();
      await screen.says(/New since you looked: The page cannot be reached\./, 'aside');
      await screen.says(/The server answered with 404: there is no such page/, 'aside');
      await reopen(screen);
      await screen.says(/2 audits of 1 page/);
    });

    test('in quiet hours the message waits, and comes with the alarm after them', async () => {
      await begin();
      serveMill(session, 'worse');
      const hour = await screen.ask<number>('new Date().getHours()');
      await set({ quiet: { on: true, from: hour, to: (hour + 2) % 24 } });
      const since = Date.now();
      await screen.press('Check now', 'aside');
      await checked(since, 'ok');
      await ring();
      await screen.ask('new Promise((done) => setTimeout(() => done(null), 1500))');
      assert.deepEqual(await messages(), []);
      assert.notDeepEqual((await watch())?.untold, []);
      await set({});
      await ring();
      await told();
    });

    test('what was missed is caught up a minute after, not at once', async () => {
      await begin();
      session.replay?.forget();
      await change('watch.next = Date.now() - 86400000');
      await ring();
      await until('it was put off', async () => {
        const next = (await watch())?.next ?? 0;
        return next > Date.now() && next < Date.now() + 61_000;
      });
      assert.deepEqual(requested(session), []);
    });

    test('paused in the settings, nothing is asked for; switched off, the alarm is gone', async () => {
      await begin();
      await set({ on: false });
      await screen.says(/Watching is paused/, 'aside');
      session.replay?.forget();
      await change('watch.next = Date.now() - 1000');
      await ring();
      await screen.ask('new Promise((done) => setTimeout(() => done(null), 1500))');
      assert.deepEqual(requested(session), []);
      await screen.press('Watch this page', 'aside');
      await until('nothing is watched', async () => (await watch()) === undefined);
      await screen.says(/Watched 0/);
    });

    test('from the popup: the audit is kept, and the history opens with the reasons', async () => {
      await screen.ask(`(location.hash = '#history', null)`);
      await emptyHistory(screen);
      const page = await session.open(`https://${PAGE}`);
      await onPage(session, page, async (popup) => {
        await until('a report', () =>
          popup.evaluate<boolean>(`document.querySelector('button[aria-haspopup=menu]') !== null`),
        );
        await press(popup, 'More: keep');
        await press(popup, 'Watch this page');
        await screen.says(/It lets Shareworthy/, 'aside');
      });
      await screen.says(/Watch this page/, 'aside');
    });
  });
}
