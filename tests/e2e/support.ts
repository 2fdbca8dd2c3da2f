import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { Popup, Session } from '../../scripts/extension/session.ts';
import { settled } from '../../scripts/extension/settled.ts';
import type { ReportLine } from '../../utils/export/line.ts';

/** Calls again until the value is there; fails with `what` after `timeoutMs`. */
export async function until<Value>(
  what: string,
  ask: () => Promise<Value | undefined | false | null>,
  timeoutMs = 5000,
): Promise<Value> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const value = await ask();
    if (value !== undefined && value !== false && value !== null) return value;
    if (Date.now() > end) assert.fail(`not within ${timeoutMs} ms: ${what}`);
    await sleep(50);
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

/** The same for a page that is already open. */
export async function onPage<Value>(
  session: Session,
  page: Page,
  use: (popup: Popup, page: Page) => Promise<Value>,
): Promise<Value> {
  try {
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

/** First state other than `reading`, with the popup’s words; within five seconds. */
export async function firstWords(popup: Popup): Promise<{ state: string; text: string }> {
  return until('the popup says something', async () => {
    const now = await popup.evaluate<{ state: string; text: string }>(
      `({ state: globalThis.shareworthy?.state() ?? 'reading', text: document.body.innerText })`,
    );
    return now.state !== 'reading' && now.text.trim() !== '' && now;
  });
}

/** Presses the last visible control whose name holds `name`: the share bar ends the popup. */
export async function press(popup: Popup, name: string): Promise<void> {
  const marked = await popup.evaluate<boolean>(`(() => {
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
  assert.ok(marked, `no control is named “${name}”`);
  await popup.click('[data-e2e]');
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

/** Asserts that the popup has no violation, light and dark. */
export async function assertAccessible(popup: Popup): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await popup.colorScheme(scheme);
    // Colours are compared once no transition is under way.
    await sleep(250);
    assert.deepEqual(await violations(popup), [], scheme);
  }
}

// What the browsers themselves ask for; the replay answers 404 and passes nothing on.
const OWN_TRAFFIC =
  /^https?:\/\/([\w.-]+\.)?(google|googleapis|gstatic|gvt1|mozilla|firefox|mozaws|detectportal\.firefox)\.(com|net|org)\//;

/** Addresses that reached the replay, without the browser’s own traffic. */
export function requested(session: Session): string[] {
  return (session.replay?.log ?? []).map(({ url }) => url).filter((url) => !OWN_TRAFFIC.test(url));
}
