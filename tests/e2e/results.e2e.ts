import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import type { KeyInput } from 'puppeteer-core';
import { fill } from '../../scripts/bench/stored.ts';
import { openSession, type Session } from '../../scripts/extension/session.ts';
import { downloaded, serveDesk } from './downloads.ts';
import { assertAccessible, type Screen, screenOf } from './options-screen.ts';
import { until } from './support.ts';

const PAGES = 2_000;

/** Words of the table and of the list of problems whose beginning lies outside of what is seen of their cell. */
const CUT = `[...document.querySelectorAll('tr[data-line] td[data-col=first], ol button b + span')].flatMap((cell) => {
  const words = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT).nextNode();
  if (!words || cell.getBoundingClientRect().width === 0) return [];
  const range = document.createRange();
  range.setStart(words, 0);
  range.setEnd(words, 1);
  const first = range.getBoundingClientRect();
  const box = cell.getBoundingClientRect();
  return first.left < box.left - 1 || first.right > box.right + 1 ? [words.data] : [];
})`;

/** The row with the focus, where it stands, and how many rows are drawn. */
const HERE = `(() => {
  const row = document.activeElement?.closest('tr[data-line]');
  const box = row?.getBoundingClientRect();
  return {
    line: row ? Number(row.dataset.line) : -1,
    isSeen: box !== undefined && box.top >= 0 && box.bottom <= innerHeight,
    drawn: document.querySelectorAll('tr[data-line]').length,
  };
})()`;

interface Here {
  line: number;
  isSeen: boolean;
  drawn: number;
}

const COUNT = `Number(document.querySelector('[role=grid]')?.getAttribute('aria-rowcount')) - 1`;

describe('the results of a large batch', () => {
  let session: Session;
  let screen: Screen;
  let folder: string;

  before(async () => {
    session = await openSession('chromium');
    folder = await serveDesk(session);
    const { page, base } = await fill(session, PAGES);
    await page.goto('about:blank');
    await page.goto(`${base}dashboard.html#batch=bench`);
    screen = screenOf(page);
    await page.waitForSelector('tr[data-line]');
  });
  after(async () => {
    await session?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Presses a key for real, and gives where the focus is once the row that is meant has it. */
  async function key(name: KeyInput, line: (at: number) => boolean): Promise<Here> {
    await screen.page.keyboard.press(name);
    return until(`${name} to reach its row`, async () => {
      const here = await screen.ask<Here>(HERE);
      return line(here.line) && here.isSeen && here;
    });
  }

  test('words that do not fit are cut at their end, whatever the direction of the screen', async () => {
    for (const dir of ['rtl', 'ltr']) {
      await screen.ask(`(document.documentElement.dir = '${dir}', null)`);
      assert.deepEqual(await screen.ask<string[]>(CUT), [], dir);
    }
  });

  test('draws what is seen, and keys walk to every row without losing the focus', async () => {
    assert.equal(await screen.ask<number>(COUNT), PAGES);
    await screen.page.focus('tr[data-line] [data-main][tabindex="0"]');
    await key('ArrowDown', (at) => at === 1);
    let last = 1;
    for (let time = 0; time < 4; time += 1) {
      const { line, drawn } = await key('PageDown', (at) => at > last);
      assert.ok(drawn < 120, `${drawn} rows are drawn`);
      last = line;
    }
    await key('End', (at) => at === PAGES - 1);
    await key('ArrowUp', (at) => at === PAGES - 2);
    await key('PageUp', (at) => at < PAGES - 3);
    await key('Home', (at) => at === 0);
  });

  test('the row with the focus keeps it wherever the page is scrolled', async () => {
    await key('Home', (at) => at === 0);
    await screen.ask('(scrollTo(0, 30_000), null)');
    await until('rows further down', () =>
      screen.ask<boolean>(`document.querySelector('tr[data-line="830"]') !== null`),
    );
    assert.equal((await screen.ask<Here>(HERE)).line, 0);
    await key('ArrowDown', (at) => at === 1);
  });

  test('is found by words, and leaves as a file', async () => {
    // Every ninth title speaks of something else.
    const fitting = PAGES - Math.ceil(PAGES / 9);
    await screen.page.type('input[type=search]', 'TIDES note');
    await until('only what fits', async () => (await screen.ask<number>(COUNT)) === fitting);
    await screen.page.select('select[aria-label=Export]', 'csv-pages');
    const { name, file } = await downloaded(folder, /\.csv$/);
    assert.match(name, /^shareworthy-Bench-pages-\d{4}-\d\d-\d\d\.csv$/);
    const lines = file.toString('utf8').trimEnd().split('\r\n');
    assert.equal(lines.length, fitting + 1);
    assert.ok(lines[0]?.startsWith('\ufeff"Address","Site","State"'));
    assert.match(await screen.says(/pages exported\./), /1,777 pages exported\./);
  });

  test('bears a look by axe, light and dark', () => assertAccessible(screen, 'results'));
});
