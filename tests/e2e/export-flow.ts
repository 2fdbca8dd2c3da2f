import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import type { BrowserName } from '../../scripts/browser/find.ts';
import { openSession, type Popup, type Session } from '../../scripts/extension/session.ts';
import { DESK, downloaded, pngSize, serveDesk } from './downloads.ts';
import {
  assertAccessible,
  pasted,
  press,
  reportOf,
  requested,
  says,
  until,
  withPopup,
} from './support.ts';

const ARTICLE = 'https://tidemill.example/journal/how-a-tide-mill-works';
const PICTURE = 'https://tidemill.example/journal/tide-mill.png';

const OPENER = 'button[aria-haspopup=menu]';

/** Presses a key where the focus is. */
const key = (popup: Popup, name: string) =>
  popup.evaluate<boolean>(
    `(document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { key: ${JSON.stringify(name)}, bubbles: true, cancelable: true }))`,
  );

const focused = (popup: Popup) => popup.evaluate<string>('document.activeElement.textContent');

async function openMenu(popup: Popup): Promise<void> {
  await popup.click(OPENER);
  await until('the focus in the menu', () =>
    popup.evaluate<boolean>(`document.activeElement?.getAttribute('role') === 'menuitem'`),
  );
}

/** The report taken out of the popup. */
export function exportFlow(browser: BrowserName): void {
  describe(`saving a report in ${browser}`, () => {
    let session: Session;
    let folder: string;

    before(async () => {
      session = await openSession(browser);
      folder = await serveDesk(session);
    });
    after(async () => {
      await session?.close();
      await rm(folder, { recursive: true, force: true });
    });

    /** The file that a press in the menu leaves, and what was asked of the web for it. */
    const saved = (words: string, said: RegExp, wanted: RegExp) =>
      withPopup(session, ARTICLE, async (popup) => {
        const report = await reportOf(popup);
        await openMenu(popup);
        session.replay?.forget();
        await press(popup, words);
        await says(popup, said);
        const asked = requested(session);
        return { report, asked, ...(await downloaded(folder, wanted)) };
      });

    test('HTML for a client: one file, whole without the web, the page’s picture in it', async () => {
      const { name, file, asked } = await saved(
        'save report as html',
        /report saved/i,
        /^tidemill\.example-report-[\d-]{10}\.html$/,
      );
      const text = file.toString('utf8');
      assert.match(text, /How a tide mill works/);
      assert.match(text, /<img src="data:image\/png;base64,/);
      assert.doesNotMatch(text, /<script|src="http|@import/i);
      assert.deepEqual(
        asked.filter((url) => url !== PICTURE),
        [],
        'nothing but the picture is asked for',
      );
      assert.match(name, /\d{4}-\d\d-\d\d\.html$/);
    });

    test('CSV: a line for each finding', async () => {
      const { report, file, asked } = await saved(
        'save findings as csv',
        /findings saved/i,
        /^tidemill\.example-findings-[\d-]{10}\.csv$/,
      );
      const lines = file.toString('utf8').trimEnd().split('\r\n');
      assert.equal(lines.length, report.findings.length + 1);
      assert.deepEqual(asked, []);
    });

    test('JSON: the report itself', async () => {
      const { report, file, asked } = await saved(
        'save report as json',
        /report saved/i,
        /^tidemill\.example-report-[\d-]{10}\.json$/,
      );
      const { url, score } = JSON.parse(file.toString('utf8'));
      assert.equal(url, report.url);
      assert.deepEqual(score.overall, report.score.overall);
      assert.deepEqual(asked, []);
    });

    test('a picture of the score', async () => {
      const { file, asked } = await saved(
        'save picture of the score',
        /picture of the score saved/i,
        /^tidemill\.example-score-[\d-]{10}\.png$/,
      );
      assert.deepEqual(pngSize(file), [1200, 630]);
      assert.deepEqual(asked, []);
    });

    test('Markdown is on the clipboard', async () => {
      await withPopup(session, ARTICLE, async (popup) => {
        await reportOf(popup);
        await openMenu(popup);
        // A real press: browsers open the clipboard to no other.
        const place = await popup.evaluate<number>(
          `[...document.querySelectorAll('[role=menuitem]')].findIndex(({ textContent }) => /markdown/i.test(textContent))`,
        );
        await popup.click(`[role=menuitem]:nth-child(${place + 1})`);
        await says(popup, /report copied as markdown/i);
      });
      const text = await pasted(session, DESK);
      assert.match(text, /^#+ .*tide mill/im);
      assert.ok(text.includes(ARTICLE));
    });

    test('where no picture can be drawn, that is told', async () => {
      await withPopup(session, ARTICLE, async (popup) => {
        await reportOf(popup);
        await popup.evaluate('(OffscreenCanvas.prototype.getContext = () => null, true)');
        await openMenu(popup);
        await press(popup, 'save picture of the score');
        await says(popup, /picture of the score not saved/i);
        await assertAccessible(popup, 'ready');
      });
    });

    test('the menu works by keys, and gives the focus back', async () => {
      await withPopup(session, ARTICLE, async (popup) => {
        await reportOf(popup);
        await openMenu(popup);
        await assertAccessible(popup, 'ready');
        assert.match(await focused(popup), /Keep this audit/);
        await key(popup, 'End');
        assert.match(await focused(popup), /picture of the score/);
        await key(popup, 'ArrowDown');
        assert.match(await focused(popup), /Keep this audit/);
        await key(popup, '1');
        await key(popup, 'Escape');
        assert.ok(await popup.isOpen(), 'neither a share nor the end of the popup');
        assert.ok(
          await popup.evaluate<boolean>(`document.activeElement.matches('${OPENER}')`),
          'the focus is back',
        );
      });
    });
  });
}
