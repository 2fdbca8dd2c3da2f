import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openSession, type Session } from '../../scripts/extension/session.ts';
import { settled } from '../../scripts/extension/settled.ts';
import { mainFlow } from './main-flow.ts';
import { assertAccessible, firstWords, onPage } from './support.ts';

mainFlow('firefox');

describe('what only Firefox does', () => {
  let session: Session;

  before(async () => {
    session = await openSession('firefox');
  });
  after(() => session?.close());

  test('a page of the browser is restricted', async () => {
    const page = await session.puppeteer.newPage();
    // The driver gets no event for the end of this navigation.
    await page.goto('about:license', { timeout: 2000 }).catch(() => undefined);
    await onPage(session, page, async (popup) => {
      const { state, text } = await firstWords(popup);
      assert.equal(state, 'restricted', text);
      assert.match(text, /browser keeps this page to itself/i);
      assert.notEqual(await settled(popup), undefined);
      await assertAccessible(popup, 'restricted');
    });
  });
});
