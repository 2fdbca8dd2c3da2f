import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import type { BrowserName } from '../../scripts/browser/find.ts';
import { openSession, type Session } from '../../scripts/extension/session.ts';
import type { ReportLine } from '../../utils/export/line.ts';
import { emptyHistory, importText, linesOf, openDashboard } from './history-screen.ts';
import { assertAccessible, type Screen } from './options-screen.ts';
import { reportOf, until, withPopup } from './support.ts';

const page = (title: string, head: string, body = '') => `<!doctype html><html lang="en"><head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>${head}</head>
<body><main><article><h1>${title}</h1>
<p>${'The sea comes back twice a day, and never at the same hour. '.repeat(30)}</p></article>${body}</main></body></html>`;

const tags = (url: string, title: string) => `<meta name="description" content="How it turns.">
<meta property="og:title" content="${title}"><meta property="og:type" content="article">
<meta property="og:description" content="How it turns, hour by hour."><meta property="og:url" content="${url}">
<link rel="canonical" href="${url}">`;

const BEST = 'https://best.example/mills';
const PLAIN = 'https://plain.example/mills';
const SHUT = 'https://shut.example/mills';

const served = (url: string, body: string) => ({ url, body, charset: 'utf-8' });

/** Three articles on one thing: one is well prepared, one has no tags, one shuts LinkedIn out. */
const SITES = {
  routes: [
    served('https://desk.example/', '<!doctype html><title>Desk</title>'),
    served(
      BEST,
      page(
        'Tide mills of the west',
        `${tags(BEST, 'Tide mills of the west')}<meta property="og:image" content="https://best.example/wheel.png">
<meta name="twitter:card" content="summary_large_image">
<link rel="alternate" type="application/rss+xml" title="Mills" href="/feed.xml">`,
        `<a href="https://www.linkedin.com/sharing/share-offsite/?url=${encodeURIComponent(BEST)}">Share on LinkedIn</a>`,
      ),
    ),
    served(PLAIN, page('Mills that the sea turns', '')),
    served(SHUT, page('A mill at low tide', tags(SHUT, 'A mill at low tide'))),
    served('https://shut.example/robots.txt', 'User-agent: LinkedInBot\nDisallow: /\n'),
  ],
};

/** How a person compares pages, in either browser. */
export function compareFlow(browser: BrowserName): void {
  describe(`comparing in ${browser}`, () => {
    let session: Session;
    let reports: ReportLine[];
    let screen: Screen | undefined;

    before(async () => {
      session = await openSession(browser);
      session.replay?.serve(SITES);
      reports = [];
      for (const url of [PLAIN, BEST, SHUT]) reports.push(await withPopup(session, url, reportOf));
    });
    after(() => session?.close());
    afterEach(async () => {
      const opened = screen;
      screen = undefined;
      if (!opened) return;
      try {
        await emptyHistory(opened);
        await opened.ask(`(globalThis.browser ?? chrome).storage.session.clear()`);
      } finally {
        await opened.close();
      }
    });

    const pin = (on: Screen, some: readonly ReportLine[]) =>
      on.ask(
        `(globalThis.browser ?? chrome).storage.session.set(${JSON.stringify({
          pins: {
            version: 1,
            next: some.length + 1,
            pins: some.map(({ finalUrl, page: { title, type }, capturedAt }, at) => ({
              id: `pin-${at + 1}`,
              url: finalUrl,
              site: new URL(finalUrl).hostname,
              title,
              type,
              at: capturedAt,
            })),
          },
          ...Object.fromEntries(some.map((report, at) => [`pin:pin-${at + 1}`, report])),
        })})`,
      );
    const isReady = (on: Screen) =>
      until('the comparison', () =>
        on.ask<boolean>(
          `document.querySelector('section[aria-label="Pages side by side"] thead') !== null`,
        ),
      );
    /** Shows the three pages as pinned ones. */
    const compared = async (): Promise<Screen> => {
      screen = await openDashboard(session, '#compare');
      await pin(screen, reports);
      await isReady(screen);
      return screen;
    };
    const answers = (on: Screen) =>
      on.ask<string[]>(
        `[...document.querySelectorAll('ol > li')].map(({ innerText }) => innerText)`,
      );

    test('history’s selection is compared: the answer for LinkedIn is on the first screen', async () => {
      screen = await openDashboard(session);
      const open = screen;
      await importText(open, linesOf(reports));
      await open.says(/Mills that the sea turns/);
      for (const title of [
        'Mills that the sea turns',
        'Tide mills of the west',
        'A mill at low tide',
      ])
        await open.press(`Select ${title}`);
      await open.press('Compare', 'main');
      await isReady(open);
      const answer = await open.ask<string>(`document.querySelector('h2').textContent`);
      assert.match(answer, /^Best prepared for LinkedIn: best\.example \(/);
      const [first, ...others] = await answers(open);
      assert.match(first ?? '', /best\.example/);
      const shut = others.find((each) => each.includes('shut.example')) ?? '';
      assert.match(shut, /No card/);
      assert.match(shut, /First: .*robots\.txt/);
      const plain = others.find((each) => each.includes('plain.example')) ?? '';
      assert.match(plain, /First: /);
      const bottom = await open.ask<number>(
        `document.querySelector('ol').getBoundingClientRect().bottom / innerHeight`,
      );
      assert.ok(bottom < 1, `the answer ends at ${bottom} screens`);
    });

    test('pinned pages are compared; another network, another owner, one page less', async () => {
      const open = await compared();
      assert.match(await open.says(/They have, you don’t/), /Yours/);
      await open.page.select('select', 'slack');
      await open.says(/prepared for Slack/);
      await open.says(/Card on Slack/);
      await open.press('This is mine: best.example');
      await until('the other owner', () =>
        open.ask<boolean>(
          `document.querySelector('thead [data-mine=true]')?.textContent.includes('best.example') ?? false`,
        ),
      );
      await open.says(/You have, they don’t/);
      await open.press('Take shut.example out');
      await until('one column less', () =>
        open.ask<boolean>(`document.querySelectorAll('thead th[scope=col]').length === 2`),
      );
      await open.press('Add page');
      await open.says(/Pinned/);
      await open.press('Add A mill at low tide');
      await until('the column again', () =>
        open.ask<boolean>(`document.querySelectorAll('thead th[scope=col]').length === 3`),
      );
    });

    test('every row opens by keys, to what both sides rest on', async () => {
      const open = await compared();
      await open.ask(`(document.querySelector('tbody button[aria-controls]').focus(), null)`);
      await open.page.keyboard.press('Enter');
      await open.says(/What it rests on/);
      await open.page.keyboard.press('Enter');
      await until(
        'closed again',
        async () =>
          !(await open.ask<boolean>(
            `document.querySelector('main').innerText.includes('What it rests on')`,
          )),
      );
    });

    test('heads and names of rows stay in sight, nothing sticks out of a narrow window', async () => {
      const open = await compared();
      await open.ask(`(scrollTo(0, document.documentElement.scrollHeight), null)`);
      const top = await open.ask<number>(
        `Math.abs(document.querySelector('thead th').getBoundingClientRect().top)`,
      );
      assert.ok(top < 2, `the heads stand at ${top} px`);
      for (const width of [360, 640, 1024]) {
        await open.page.setViewport({ width, height: 740 });
        const [needed, has] = await open.ask<[number, number]>(
          `[document.documentElement.scrollWidth, innerWidth]`,
        );
        assert.ok(needed <= has, `${needed} of ${has} px`);
      }
      await open.page.setViewport({ width: 360, height: 740 });
      const left = await open.ask<number>(`(() => {
        const box = document.querySelector('section[tabindex]');
        box.scrollLeft = 200;
        return box.querySelector('tbody tr:nth-child(2) > th').getBoundingClientRect().left
          - box.getBoundingClientRect().left + (box.scrollLeft === 0 ? 1000 : 0);
      })()`);
      assert.ok(Math.abs(left) < 2, `the names stand at ${left} px`);
    });

    // Firefox’s driver cannot set light and dark.
    test('it is accessible, in every state', { skip: browser === 'firefox' }, async () => {
      const open = await compared();
      await assertAccessible(open, 'comparing');
      await open.press('All rows');
      await open.press('Add page');
      await assertAccessible(open, 'all rows');
      await open.ask(`(document.documentElement.dir = 'rtl', null)`);
      await assertAccessible(open, 'right to left');
      await open.ask(`((globalThis.browser ?? chrome).storage.session.clear().then(() => null))`);
      await open.ask(`(location.hash = '#compare', null)`);
      await open.says(/Choose the page that is yours/);
      await assertAccessible(open, 'nothing to compare');
    });

    // Firefox’s driver cannot set what a page is shown on.
    test('paper has every row that is told', { skip: browser === 'firefox' }, async () => {
      const open = await compared();
      const rows = () =>
        open.ask<number>(
          `[...document.querySelectorAll('tbody:first-of-type > tr:not([hidden])')].filter((row) => row.checkVisibility()).length`,
        );
      const more = await open.ask<number>(
        `Number.parseInt(document.querySelector('tbody:first-of-type th[colspan] button').textContent, 10)`,
      );
      assert.ok(more > 0, 'some rows wait for a press');
      const onScreen = await rows();
      await open.page.emulateMediaType('print');
      assert.equal(await rows(), onScreen + more);
      await open.page.emulateMediaType('screen');
      assert.equal(await rows(), onScreen);
    });

    test('six columns fit on upright paper', { skip: browser === 'firefox' }, async () => {
      screen = await openDashboard(session, '#compare');
      const open = screen;
      const six = [...reports, ...reports].map((report, at) =>
        at < 3 ? report : { ...report, url: `${report.url}/2`, finalUrl: `${report.finalUrl}/2` },
      );
      await pin(open, six);
      await isReady(open);
      await open.page.setViewport({ width: 718, height: 1_000 });
      await open.page.emulateMediaType('print');
      const out = await open.ask<string[]>(`[...document.querySelectorAll('table th, table td')]
        .flatMap((cell) => {
          const { left, right } = cell.getBoundingClientRect();
          return [...cell.querySelectorAll('*')].filter((each) => {
            const box = each.getBoundingClientRect();
            return box.width > 1 && !each.parentElement.matches('[class*=site]') && each.checkVisibility({ visibilityProperty: true }) &&
              (box.right > right + 1 || box.left < left - 1);
          });
        })
        .map(({ textContent }) => textContent)`);
      assert.deepEqual(out, []);
      await open.page.emulateMediaType('screen');
    });

    test('any kept page is found and added by keys alone', async () => {
      screen = await openDashboard(session);
      const open = screen;
      await importText(open, linesOf(reports));
      await open.says(/Mills that the sea turns/);
      for (const title of ['Mills that the sea turns', 'Tide mills of the west'])
        await open.press(`Select ${title}`);
      await open.press('Compare', 'main');
      await isReady(open);
      const said = (words: RegExp) =>
        until(`the search says ${words}`, async () =>
          words.test(
            await open.ask<string>(`document.querySelector('main search')?.textContent ?? ''`),
          ),
        );
      await open.press('Add page');
      await open.page.keyboard.type('nowhere');
      await said(/No other kept page has all of these words/);
      await open.page.keyboard.press('Escape');
      await said(/^From your historyA mill at low tide/);
      await open.page.keyboard.type('SHUT.example tide');
      await said(/1 found/);
      await open.page.keyboard.press('ArrowDown');
      await open.page.keyboard.press('Enter');
      await until('three columns', () =>
        open.ask<boolean>(`document.querySelectorAll('thead th[scope=col]').length === 3`),
      );
      await until('the focus is back in the field', () =>
        open.ask<boolean>(`document.activeElement.type === 'search'`),
      );
    });

    test('it is saved as a table and as Markdown, and printed', async () => {
      const open = await compared();
      await open.ask(`(() => {
        globalThis.saved = [];
        URL.createObjectURL = (blob) => { blob.text().then((text) => saved.push(text)); return 'about:blank#x'; };
        globalThis.printed = 0;
        globalThis.print = () => { printed += 1; };
        HTMLAnchorElement.prototype.click = () => undefined;
        return null;
      })()`);
      await open.press('Markdown');
      await open.press('CSV');
      await open.press('Print');
      const [markdown = '', csv = ''] = await until('two files', async () => {
        const files = await open.ask<string[]>('saved');
        return files.length === 2 && files;
      });
      assert.match(markdown, /^# 3 pages compared\n\nBest prepared for LinkedIn: best/);
      assert.match(csv, /"They have, you don’t"/);
      assert.equal(await open.ask<number>('printed'), 1);
    });

    test('what is pinned elsewhere comes in, and a page that is gone is told of', async () => {
      screen = await openDashboard(session, '#compare');
      const open = screen;
      await open.says(/No other page is pinned or kept/);
      await pin(open, reports.slice(0, 1));
      await open.says(/Choose a page to compare with/);
      await pin(open, reports.slice(0, 2));
      await isReady(open);
      await open.ask(`(location.hash = '#compare=pin-1,pin-2,gone', null)`);
      await open.says(/no longer kept/);
    });
  });
}
