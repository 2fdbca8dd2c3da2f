import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { rest } from '../../scripts/extension/rest.ts';
import { openSession, type Popup, type Session } from '../../scripts/extension/session.ts';
import { settled } from '../../scripts/extension/settled.ts';
import type { MISSING_WORDS } from '../../utils/audit/describe.ts';
import {
  assertAccessible,
  firstWords,
  inState,
  now,
  onPage,
  press,
  reportOf,
  SOON_MS,
  says,
  statuses,
  withPopup,
} from './support.ts';

const PAGE = 'https://states.example/page';
const EMPTY = 'https://states.example/empty';
const PDF = 'https://states.example/report.pdf';
const HTML = `<!doctype html><html lang="en"><title>A page of states</title>
  <meta property="og:title" content="A page of states"><p>Some text.</p>`;
const PDF_BODY = `%PDF-1.1
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
const SITE = [
  { url: PAGE, body: HTML, charset: 'utf-8' },
  { url: EMPTY, body: '<!doctype html><html lang="en">', charset: 'utf-8' },
  { url: PDF, body: PDF_BODY },
];

describe('states of the popup', () => {
  let session: Session;

  before(async () => {
    session = await openSession('chromium');
  });
  after(() => session?.close());
  beforeEach(() => {
    session.replay?.hold(false);
    session.replay?.online(true);
    session.replay?.serve({ routes: SITE });
  });
  afterEach(() => {
    session.replay?.hold(false);
    session.replay?.online(true);
  });

  /** Presses the button on a page whose own script is busy. */
  async function whileBusy(busyMs: number, use: (popup: Popup, start: number) => Promise<void>) {
    const page = await session.open(PAGE);
    await rest(session);
    await page.evaluate((ms) => {
      setTimeout(() => {
        const end = Date.now() + ms;
        while (Date.now() < end);
      }, 20);
    }, busyMs);
    await sleep(60);
    const start = Date.now();
    await onBusyPage(page, start, use);
  }
  async function onBusyPage(
    page: Page,
    start: number,
    use: (popup: Popup, start: number) => Promise<void>,
  ) {
    const popup = await session.clickButton(page);
    try {
      await use(popup, start);
    } finally {
      await popup.close();
      await page.close();
    }
  }

  test('reading: a page whose script is busy', () =>
    whileBusy(15_000, async (popup) => {
      await says(popup, /reading/i);
      await assertAccessible(popup, 'reading');
    }));

  test('failed: a page whose script never rests is said not to answer', () =>
    whileBusy(15_000, async (popup, start) => {
      const { state, text } = await firstWords(popup);
      assert.ok(Date.now() - start <= SOON_MS, `${Date.now() - start} ms`);
      assert.equal(state, 'failed');
      assert.match(text, /could not be read/i);
      assert.match(text, /copy link/i);
      assert.notEqual(await settled(popup), undefined);
      await assertAccessible(popup, 'failed');
    }));

  test('partial: findings of the page are there before the server answers', async () => {
    const page = await session.open(PAGE);
    await rest(session);
    session.replay?.hold(true);
    await onPage(session, page, async (popup) => {
      await inState(popup, 'partial');
      const found = statuses(await popup.evaluate('shareworthy.report()'));
      assert.equal(found['viewport-ok'], 'fail');
      assert.equal(found['og-title-present'], 'unknown');
      await assertAccessible(popup, 'partial');
      session.replay?.hold(false);
      const line = await reportOf(popup);
      assert.equal(statuses(line)['og-title-present'], 'pass');
      assert.equal((await now(popup)).state, 'ready');
    });
  });

  const restricted = (name: string, url: string, words: RegExp) =>
    test(`restricted: ${name}`, async () => {
      const page = await session.puppeteer.newPage();
      await page.goto(url, { timeout: 10_000 });
      await onPage(session, page, async (popup) => {
        const { state, text } = await firstWords(popup);
        assert.equal(state, 'restricted');
        assert.match(text, words);
        assert.doesNotMatch(text, /copy link|score/i);
        assert.notEqual(await settled(popup), undefined);
        await assertAccessible(popup, 'restricted');
      });
    });
  restricted('a page of the browser', 'chrome://version/', /browser keeps this page to itself/i);
  restricted('a PDF', PDF, /this is a pdf/i);

  test('empty: a page without title or text', async () => {
    await withPopup(session, EMPTY, async (popup) => {
      await reportOf(popup);
      const { state, text } = await now(popup);
      assert.equal(state, 'empty');
      assert.match(text, /nothing on this page yet/i);
      await assertAccessible(popup, 'empty');
    });
  });

  /** What holds without the server: its rules are not guessed, those of the page are. */
  async function assertPageAlone(popup: Popup, reason: keyof typeof MISSING_WORDS): Promise<void> {
    const line = await reportOf(popup);
    assert.equal(line.page.title, 'A page of states');
    assert.deepEqual(line.snapshot?.server, { state: 'missing', reason });
    const found = statuses(line);
    assert.equal(found['viewport-ok'], 'fail');
    for (const rule of ['og-title-present', 'og-image-present', 'robots-allows-facebook']) {
      assert.equal(found[rule], 'unknown', rule);
    }
    assert.ok(!Object.values(found).includes('error'));
    const verdicts = Object.values(line.score.networks).map(({ verdict }) => verdict);
    assert.ok(
      verdicts.every((verdict) => verdict === 'unknown'),
      verdicts.join(),
    );
  }

  test('dead server: the page alone is judged, within five seconds', async () => {
    const page = await session.open(PAGE);
    await rest(session);
    session.replay?.online(false);
    const start = Date.now();
    await onPage(session, page, async (popup) => {
      const { state, text } = await firstWords(popup);
      assert.ok(['partial', 'ready'].includes(state), state);
      assert.match(text, /no viewport tag/i);
      await assertPageAlone(popup, 'network');
      assert.ok(Date.now() - start <= SOON_MS + 1000, `${Date.now() - start} ms until all is said`);
      assert.equal((await now(popup)).state, 'ready');
      await assertAccessible(popup, 'ready');
    });
  });

  test('silent server: the page alone is judged, within five seconds', async () => {
    const page = await session.open(PAGE);
    await rest(session);
    const hang = (url: string) => ({ url, hang: true });
    session.replay?.serve({ routes: [hang(PAGE), hang('https://states.example/robots.txt')] });
    const popup = await session.clickButton(page);
    const start = Date.now();
    const { text } = await firstWords(popup);
    assert.match(text, /no viewport tag/i);
    await assertPageAlone(popup, 'timeout');
    assert.ok(Date.now() - start <= SOON_MS, `${Date.now() - start} ms until all is said`);
    await says(popup, /server took too long/i);
    await popup.close();
    await page.close();
  });

  test('offline: said as such, nothing can be opened, the link can be copied', async () => {
    const page = await session.open(PAGE);
    await onPage(session, page, async (popup) => {
      await reportOf(popup);
      await popup.offline(true);
      try {
        await press(popup, 'check again');
        await inState(popup, 'offline');
        await assertPageAlone(popup, 'offline');
        await says(popup, /you are offline/i);
        const before = (await session.puppeteer.pages()).length;
        await press(popup, 'facebook: not while offline');
        await assertAccessible(popup, 'offline');
        assert.equal((await session.puppeteer.pages()).length, before);
        await press(popup, 'copy link');
        await says(popup, /copied/i);
      } finally {
        await popup.offline(false);
      }
      await press(popup, 'check again');
      await inState(popup, 'ready');
    });
  });

  // The driver’s browser lets extensions into files, and reloading one to forbid it ends Chromium 156.
  test('a file is never shared, and no server is blamed for it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'shareworthy-states-'));
    try {
      const file = join(folder, 'page.html');
      writeFileSync(file, HTML);
      await withPopup(session, pathToFileURL(file).href, async (popup) => {
        await firstWords(popup);
        await settled(popup);
        const { state, text } = await now(popup);
        assert.ok(['restricted', 'ready'].includes(state), state);
        assert.doesNotMatch(text, /copy link|no answer from the server|the answer is/i);
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
