import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openSession, type Popup, type Session } from '../../scripts/extension/session.ts';
import { demoSite } from '../../scripts/replay/demo.ts';
import { choose, findingsFlow } from './findings-flow.ts';
import { assertAccessible, press, reportOf, says, until, withPopup } from './support.ts';

const BROKEN = 'https://brokenoven.example/blog/2026/11/post-7';

findingsFlow('chromium');

describe('the findings by keyboard and to screen readers', () => {
  let session: Session;
  before(async () => {
    session = await openSession('chromium');
    session.replay?.serve(demoSite());
  });
  after(() => session?.close());

  const keysOf = async (): Promise<Page['keyboard']> => {
    const target = session.puppeteer
      .targets()
      .find((each) => each.url().startsWith('chrome-extension://') && each.type() === 'page');
    assert.ok(target);
    return (await target.asPage()).keyboard;
  };
  const openAll = (popup: Popup) =>
    popup.evaluate(`(async () => {
      for (let step = 0; step < 4; step += 1) {
        for (const line of document.querySelectorAll('details:not([open]) > summary')) line.click();
        await new Promise((go) => setTimeout(go, 50));
      }
    })()`);
  const rows = (popup: Popup) =>
    popup.evaluate<number>(`document.querySelectorAll('details[data-rule]').length`);

  test('a filter is set, and cleared by Escape, which leaves the popup open', async () => {
    await withPopup(session, BROKEN, async (popup) => {
      await reportOf(popup);
      const keys = await keysOf();
      const all = await rows(popup);
      await popup.evaluate(`document.querySelector('[aria-label="Filter findings"]').focus()`);
      await keys.press('Enter');
      await until('the filter', () =>
        popup.evaluate<boolean>(`document.activeElement?.getAttribute('aria-label') === 'Pillar'`),
      );
      await keys.press('Tab');
      await keys.press('Tab');
      // Up to the menu’s end and back to the first choice.
      await keys.press('End');
      const last = await popup.evaluate<string>('document.activeElement.value');
      assert.notEqual(last, '');
      const [shown, said] = [
        await rows(popup),
        await popup.evaluate<string>(
          `document.querySelector('[role=tabpanel] [role=status]').textContent`,
        ),
      ];
      assert.equal(said, `${shown} ${shown === 1 ? 'finding matches' : 'findings match'}`);
      await keys.press('Escape');
      await until('the whole list', async () => (await rows(popup)) === all);
      assert.equal(await popup.isOpen(), true);
      const focused = await popup.evaluate<string>(
        `document.activeElement.getAttribute('aria-label')`,
      );
      assert.equal(focused, 'Filter findings');
    });
  });

  test('a finding is marked and taken back by keyboard alone', async () => {
    await withPopup(session, BROKEN, async (popup) => {
      await reportOf(popup);
      const keys = await keysOf();
      await popup.evaluate(
        `document.querySelector('details[data-rule="license-declared"] > summary').focus()`,
      );
      await keys.press('Enter');
      const isAt = (words: string) =>
        popup.evaluate<boolean>(`document.activeElement.textContent.startsWith('${words}')`);
      for (let step = 0; step < 12 && !(await isAt('This is intended')); step += 1)
        await keys.press('Tab');
      await keys.press('Enter');
      await says(popup, /1 intended here/i);
      assert.equal(await popup.evaluate('document.activeElement.localName'), 'summary');
      for (let step = 0; step < 80 && !(await isAt('Undo')); step += 1) await keys.press('Tab');
      await keys.press('Enter');
      await says(popup, /counts again/i);
    });
  });

  test('no violation while filtered, filtered to nothing, and with everything open', async () => {
    await withPopup(session, BROKEN, async (popup) => {
      const line = await reportOf(popup);
      await openAll(popup);
      await assertAccessible(popup, 'ready');
      await press(popup, 'filter findings');
      await until('the filter', () =>
        popup.evaluate<boolean>(`document.querySelector('select') !== null`),
      );
      await assertAccessible(popup, 'ready');
      const bare = line.findings.find(
        ({ pillar }) =>
          !line.findings.some((each) => each.pillar === pillar && each.status === 'unknown'),
      )?.pillar;
      assert.ok(bare);
      await choose(popup, 'Pillar', bare);
      await choose(popup, 'Status', 'unknown');
      await says(popup, /no findings match/i);
      await assertAccessible(popup, 'ready');
    });
  });
});
