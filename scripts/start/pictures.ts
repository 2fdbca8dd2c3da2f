import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ROOT } from '../extension/build.ts';
import type { Popup, Session } from '../extension/session.ts';
import { settled } from '../extension/settled.ts';

/** Folder of the pictures; git ignores it. */
export const PICTURES = join(ROOT, 'screenshots');

const TABS = ['fix', 'cards', 'facts'];

// Pictures that can be seen are drawn in a moment, or not at all.
const PICTURES_DRAWN = `Promise.race([
  new Promise((go) => setTimeout(go, 1000)),
  new Promise((go) => setTimeout(go, 100)).then(() =>
    Promise.all(
      [...document.images]
        .filter((image) => image.getBoundingClientRect().top < innerHeight)
        .map((image) => image.decode().catch(() => undefined)),
    ),
  ),
]).then(() => null)`;

// What a tab holds is loaded when it is opened.
const TAB_FILLED = `(async () => {
  const end = performance.now() + 5000;
  while (!document.querySelector('[role="tabpanel"]:not([hidden])')?.innerText.trim()) {
    if (performance.now() > end) return null;
    await new Promise((go) => setTimeout(go, 20));
  }
  return null;
})()`;

/** Saves the popup as it is, as picture and as HTML. */
async function keep(popup: Popup, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await popup.evaluate(PICTURES_DRAWN);
  writeFileSync(join(PICTURES, `${name}.png`), await popup.screenshot());
  const html = await popup.evaluate<string>(
    `'<!doctype html>\\n' + document.documentElement.outerHTML`,
  );
  writeFileSync(join(PICTURES, `${name}.html`), html);
}

/** Saves each tab of a settled popup, and the first one in dark colours too. */
export async function keepTabs(popup: Popup, name: string): Promise<void> {
  for (const [place, tab] of TABS.entries()) {
    await popup.click(`[role="tab"]:nth-child(${place + 1})`);
    await popup.evaluate(TAB_FILLED);
    await keep(popup, `${name}-${tab}`);
  }
  await popup.click('[role="tab"]:nth-child(1)');
  await popup.colorScheme('dark');
  await keep(popup, `${name}-dark`);
}

/**
 * Saves the popup in the states that no demo page shows: waiting for the server, the server gone, offline,
 * and a page closed to extensions. `url` is a page of the demo.
 */
export async function keepStates(session: Session, url: string): Promise<void> {
  const { replay } = session;
  if (replay === undefined) return;
  const onPage = async (page: Page, use: (popup: Popup) => Promise<void>) => {
    const popup = await session.clickButton(page);
    await use(popup);
    await popup.close();
    await page.close();
  };
  const restricted = await session.puppeteer.newPage();
  await restricted.goto('chrome://version/');
  await onPage(restricted, async (popup) => {
    await settled(popup);
    await keep(popup, 'state-restricted');
  });
  const waiting = await session.open(url);
  replay.hold(true);
  await onPage(waiting, async (popup) => {
    await popup.evaluate(`(async () => {
      while (globalThis.shareworthy?.state() !== 'partial') {
        await new Promise((go) => setTimeout(go, 10));
      }
    })()`);
    await keep(popup, 'state-partial');
  });
  replay.hold(false);
  const unanswered = await session.open(url);
  replay.online(false);
  await onPage(unanswered, async (popup) => {
    await settled(popup);
    await keep(popup, 'state-no-answer');
    await popup.offline(true);
    await popup.click('button[aria-label="Check again"]');
    await settled(popup);
    await keep(popup, 'state-offline');
  });
  replay.online(true);
}
