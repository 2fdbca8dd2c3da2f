import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { openSession, type Session } from '../../scripts/extension/session.ts';
import { settled } from '../../scripts/extension/settled.ts';
import { assertAccessible, firstWords, onPage, reportOf, withPopup } from './support.ts';

const PAGE = 'https://states.example/page';
const EMPTY = 'https://states.example/empty';
const PDF = 'https://states.example/report.pdf';
const HTML = `<!doctype html><html lang="en"><title>A page of states</title><p>Some text.</p>`;
const PDF_BODY = `%PDF-1.1
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

describe('states of the popup', () => {
  let session: Session;
  const folder = mkdtempSync(join(tmpdir(), 'shareworthy-states-'));

  before(async () => {
    session = await openSession('chromium');
    session.replay?.serve({
      routes: [
        { url: PAGE, body: HTML, charset: 'utf-8' },
        { url: EMPTY, body: '<!doctype html>', charset: 'utf-8' },
        { url: PDF, body: PDF_BODY },
      ],
    });
  });
  after(async () => {
    await session?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const restricted = (name: string, url: () => string) =>
    test(`${name} is restricted`, async () => {
      const page = await session.puppeteer.newPage();
      await page.goto(url(), { timeout: 10_000 });
      await onPage(session, page, async (popup) => {
        const { state } = await firstWords(popup);
        assert.equal(state, 'restricted');
        assert.notEqual(await settled(popup), undefined);
        await assertAccessible(popup);
      });
    });

  restricted('a page of the browser', () => 'chrome://version/');
  restricted('a PDF', () => PDF);
  test('a file is read where the browser allows it, and is never shared', async () => {
    const file = join(folder, 'page.html');
    writeFileSync(file, HTML);
    await withPopup(session, pathToFileURL(file).href, async (popup) => {
      const { state, text } = await firstWords(popup);
      assert.ok(['restricted', 'ready', 'partial'].includes(state), state);
      assert.doesNotMatch(text, /copy link/i);
    });
  });

  test('a page without title or text is empty', async () => {
    await withPopup(session, EMPTY, async (popup) => {
      await reportOf(popup);
      assert.equal(await popup.evaluate('shareworthy.state()'), 'empty');
      await assertAccessible(popup);
    });
  });

  test('a server that stopped leaves what the page alone tells', async () => {
    const page = await session.open(PAGE);
    session.replay?.online(false);
    try {
      await onPage(session, page, async (popup) => {
        const line = await reportOf(popup);
        assert.equal(line.page.title, 'A page of states');
        assert.equal(line.snapshot?.server.state, 'missing');
        await assertAccessible(popup);
      });
    } finally {
      session.replay?.online(true);
    }
  });
});
