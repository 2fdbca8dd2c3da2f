import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { type Job, jobsOf } from '../audit/jobs.ts';
import { auditPage } from '../extension/audit-page.ts';
import { ROOT } from '../extension/build.ts';
import type { Popup, Session } from '../extension/session.ts';
import { demoSite } from '../replay/demo.ts';
import type { Route } from '../replay/route.ts';
import type { StartArguments } from './arguments.ts';

/** Folder of the demo’s sheets, which are committed. */
const SHEETS = join(ROOT, 'docs', 'cards');

/** Width of a sheet, px: three columns of cards. */
const WIDTH = 1240;

/** More than the cards of any page take, so that all of them are near the visible part. */
const TALL = 8_000;

interface Lens {
  /** End of the sheet’s name. */
  end: string;
  scheme: 'light' | 'dark';
  /** Buttons to press, by their names. */
  press: string[];
}

const DESKTOP: Lens = { end: '', scheme: 'light', press: [] };
const PHONE: Lens = {
  end: '-phone-dark',
  scheme: 'dark',
  press: ['As on a phone', 'Show what is cut off pictures'],
};

/** Of the sheets, from 0 to 100: letters stay sharp and pictures take a third of what PNG takes. */
const QUALITY = 80;

const PICTURES_LOADED = `Promise.race([
  new Promise((go) => setTimeout(go, 3000)),
  Promise.all([...document.images].filter((image) => !image.complete).map((image) =>
    new Promise((go) => {
      image.addEventListener('load', go);
      image.addEventListener('error', go);
    }),
  )),
]).then(() => null)`;

/**
 * The popup in a tab of its own, which can be made as large as all cards need. It may read the page because the
 * button was pressed there.
 */
async function openInTab(session: Session, popup: Popup): Promise<Page> {
  const address = await popup.evaluate<string>(
    `chrome.tabs.query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => location.origin + location.pathname + '?tab=' + tab.id)`,
  );
  const page = await session.puppeteer.newPage();
  await page.setViewport({ width: WIDTH, height: TALL });
  await page.goto(address);
  await page.waitForFunction(
    `!['reading', 'partial', undefined].includes(globalThis.shareworthy?.state())`,
    { timeout: 10_000 },
  );
  await page.evaluate('globalThis.shareworthy.settled.then(() => null)');
  return page;
}

/** Keeps all cards of a page as one picture for each way to look at them. */
async function keepSheets(session: Session, popup: Popup, path: string, lenses: Lens[]) {
  const page = await openInTab(session, popup);
  try {
    await page.click('#report-tab-cards');
    await page.waitForSelector('article[data-network]');
    await page.evaluate(`(() => {
      const { style } = document.documentElement;
      style.setProperty('--popup-width', '${WIDTH}px');
      style.setProperty('--popup-height', 'auto');
      for (const part of [document.querySelector('main'), document.querySelector('[role=tabpanel]')])
        part.style.overflow = 'visible';
      document.querySelector('section[aria-label="Share this page"]')?.parentElement?.remove();
    })()`);
    for (const { end, scheme, press } of lenses) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      for (const button of press) {
        await page.evaluate(
          `document.querySelector('button[aria-label=${JSON.stringify(button)}]')?.click()`,
        );
      }
      await sleep(200);
      await page.evaluate(PICTURES_LOADED);
      await sleep(200);
      const height = Number(
        await page.evaluate(
          `Math.ceil(document.querySelector('main').getBoundingClientRect().height)`,
        ),
      );
      const clip = { x: 0, y: 0, width: WIDTH, height };
      writeFileSync(
        `${path}${end}.webp`,
        await page.screenshot({ clip, type: 'webp', quality: QUALITY }),
      );
    }
  } finally {
    await page.close().catch(() => undefined);
  }
}

/** Pictures that saved pages name, as the replay serves them. */
function pictureRoutes(file: string | undefined): Route[] {
  if (file === undefined) return [];
  const listed = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return Object.entries(listed).map(([url, path]) => ({ url, file: resolve(dirname(file), path) }));
}

/** Draws every card of every page: one sheet per page and way to look at it. Gives the folder. */
export async function keepCards(
  session: Session,
  { urls, manifest, pictures, out }: StartArguments,
  say: (text: string) => void,
): Promise<string> {
  const folder = out ?? SHEETS;
  mkdirSync(folder, { recursive: true });
  const demo = demoSite();
  const jobs: Job[] =
    manifest === undefined
      ? (urls.length > 0 ? urls : demo.pages).map((url) => ({ url }))
      : jobsOf({ manifest, targets: [] });
  const others = pictureRoutes(pictures);
  for (const [place, job] of jobs.entries()) {
    const { hostname } = new URL(job.url);
    const name = `${String(place + 1).padStart(2, '0')}-${hostname}`;
    say(`  ${place + 1} of ${jobs.length}  ${job.url}`);
    if (job.error !== undefined) {
      say(`    ${job.error}`);
      continue;
    }
    session.replay?.serve(
      job.routes ? { routes: [...job.routes, ...others], robots: job.robots ?? {} } : demo,
    );
    const page = await session.open(job.url, { keep: 'still' });
    try {
      // Of the demo, which is committed, one page shows what a phone makes of it.
      const lenses = folder === SHEETS && place > 0 ? [DESKTOP] : [DESKTOP, PHONE];
      const look = (popup: Popup) => keepSheets(session, popup, join(folder, name), lenses);
      await auditPage(session, page, { snapshot: false, look });
    } catch (error) {
      say(`    ${error instanceof Error ? error.message : error}`);
    } finally {
      await page.close().catch(() => undefined);
    }
  }
  return folder;
}
