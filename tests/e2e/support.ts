import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { rest } from '../../scripts/extension/rest.ts';
import type { Popup, Session } from '../../scripts/extension/session.ts';
import { settled } from '../../scripts/extension/settled.ts';
import type { Report } from '../../utils/audit/report.ts';
import type { ReportLine } from '../../utils/export/line.ts';

/** Milliseconds after the press within which the popup has something true to say. */
export const SOON_MS = 5000;

/** Milliseconds that are waited for what is bound to come, on a busy machine too. */
const PATIENCE_MS = 15_000;

/** Calls again until the value is there; fails with `what` after `timeoutMs`. */
export async function until<Value>(
  what: string,
  ask: () => Promise<Value | undefined | false | null>,
  timeoutMs = PATIENCE_MS,
): Promise<Value> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const value = await ask();
    if (value !== undefined && value !== false && value !== null) return value;
    if (Date.now() > end) assert.fail(`not within ${timeoutMs} ms: ${what}`);
    await sleep(25);
  }
}

/** Opens a page, presses the button, gives what is asked of the popup, and closes both. */
export async function withPopup<Value>(
  session: Session,
  url: string,
  use: (popup: Popup, page: Page) => Promise<Value>,
): Promise<Value> {
  const page = await session.open(url);
  return onPage(session, page, use);
}

/** The same for a page that is already open. The replay’s log holds what was asked for after the press. */
export async function onPage<Value>(
  session: Session,
  page: Page,
  use: (popup: Popup, page: Page) => Promise<Value>,
): Promise<Value> {
  try {
    await rest(session);
    session.replay?.forget();
    const popup = await session.clickButton(page);
    try {
      return await use(popup, page);
    } finally {
      await popup.close();
    }
  } finally {
    await page.close();
  }
}

/** The settled report of a popup. */
export async function reportOf(popup: Popup): Promise<ReportLine> {
  assert.equal(await settled(popup), undefined);
  return popup.evaluate<ReportLine>('shareworthy.line({ snapshot: true })');
}

/** Rules with their status in a report as it stands. */
export function statuses({ findings }: Pick<Report, 'findings'>): Record<string, string> {
  return Object.fromEntries(findings.map(({ rule, status }) => [rule, status]));
}

/** What the popup is and says now. */
export async function now(popup: Popup): Promise<{ state: string; text: string }> {
  return popup.evaluate(
    `({ state: globalThis.shareworthy?.state() ?? 'reading', text: document.body.innerText })`,
  );
}

/** First state other than `reading`, with the popup’s words; within five seconds. */
export async function firstWords(popup: Popup): Promise<{ state: string; text: string }> {
  return until(
    'the popup says something',
    async () => {
      const words = await now(popup);
      return words.state !== 'reading' && words.text.trim() !== '' && words;
    },
    SOON_MS,
  );
}

/** Waits until the popup is in a state. */
export async function inState(popup: Popup, state: string): Promise<void> {
  await until(`state “${state}”`, async () => (await now(popup)).state === state);
}

/** Waits until the popup’s words match. */
export async function says(popup: Popup, words: RegExp): Promise<string> {
  return until(`the popup says ${words}`, async () => {
    const { text } = await now(popup);
    return words.test(text) && text;
  });
}

/** Presses the last visible control whose name holds `name`, once it is there: the share bar ends the popup. */
export async function press(popup: Popup, name: string): Promise<void> {
  const mark = () =>
    popup.evaluate<boolean>(`(() => {
    const wanted = ${JSON.stringify(name.toLowerCase())};
    const nameOf = (node) =>
      (node.getAttribute('aria-label') ?? '') + ' ' + node.textContent + ' ' + (node.title ?? '');
    const found = [...document.querySelectorAll('button, a[href]')]
      .filter((node) => node.checkVisibility() && nameOf(node).toLowerCase().includes(wanted))
      .at(-1);
    for (const old of document.querySelectorAll('[data-e2e]')) old.removeAttribute('data-e2e');
    found?.setAttribute('data-e2e', '');
    return found !== undefined;
  })()`);
  await until(`a control named “${name}”`, mark);
  await popup.click('[data-e2e]').catch(async (error: unknown) => {
    // A press that opens a tab closes the popup, at times before the mouse is told to be up.
    if (await popup.isOpen()) throw error;
  });
}

/** Presses a tab of the report. */
export async function showTab(popup: Popup, name: 'fix' | 'cards' | 'facts'): Promise<void> {
  await popup.click(`#report-tab-${name}`);
  await until(`the tab “${name}”`, () =>
    popup.evaluate<boolean>(`document.querySelector('#report-panel-${name}') !== null`),
  );
}

/** Opens a finding of the list, and gives the selector of its row. */
export async function openFinding(popup: Popup, rule: string): Promise<string> {
  const row = `details[data-rule="${rule}"]`;
  await popup.click(`${row} > summary`);
  await until(`“${rule}” open`, () =>
    popup.evaluate<boolean>(`document.querySelector('${row}').open`),
  );
  return row;
}

/** Violations that axe-core finds in the popup as it is, as “rule: target”. */
async function violations(popup: Popup): Promise<string[]> {
  return popup.evaluate<string[]>(
    `(async () => {
      if (globalThis.axe === undefined) { ${axe.source}; }
      const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target));
    })()`,
    60_000,
  );
}

/** Asserts that the popup has no violation, light and dark, and is in the same state all the while. */
export async function assertAccessible(popup: Popup, state: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await popup.colorScheme(scheme);
    // Colours are compared once no transition is under way.
    await until('calm', () =>
      popup.evaluate<boolean>(
        `document.getAnimations().every((each) => each.playState !== 'running' || each.effect?.getTiming().iterations === Infinity)`,
      ),
    );
    const found = await violations(popup);
    assert.equal((await now(popup)).state, state, 'the state while it was looked at');
    assert.deepEqual(found, [], `${state}, ${scheme}`);
  }
}

// What the browsers themselves ask for; the replay answers 404 and passes nothing on.
const OWN_TRAFFIC =
  /^https?:\/\/([\w.-]+\.)?(google|googleapis|gstatic|gvt1|mozilla|firefox|mozaws|detectportal\.firefox)\.(com|net|org)\//;

/** Addresses that reached the replay, without the browser’s own traffic. */
export function requested(session: Session): string[] {
  return (session.replay?.log ?? []).map(({ url }) => url).filter((url) => !OWN_TRAFFIC.test(url));
}

/** What is on the clipboard, by a real paste into a page served at `url`, which has to hold a text field. */
export async function pasted(session: Session, url: string): Promise<string> {
  const page = await session.open(url);
  try {
    await page.bringToFront();
    await page.click('textarea');
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    return await until('a paste', () => page.$eval('textarea', ({ value }) => value || undefined));
  } finally {
    await page.close();
  }
}
