import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { BrowserName } from '../../scripts/browser/find.ts';
import { openSession, type Session } from '../../scripts/extension/session.ts';
import { demoSite } from '../../scripts/replay/demo.ts';
import type { MetaTag } from '../../utils/page/snapshot.ts';
import { assertAccessible, press, reportOf, requested, until, withPopup } from './support.ts';

const ARTICLE = 'https://tidemill.example/journal/how-a-tide-mill-works';
const BROKEN = 'https://brokenoven.example/blog/2026/11/post-7';
const OLD_BLOG = 'https://weblog2007.example/archives/2007/03/14/pi.html';
const APP = 'https://appshell.example/recipes/flatbread';

/** What a user does, by real presses on the real button, in either browser. */
export function mainFlow(browser: BrowserName): void {
  describe(`main flow in ${browser}`, () => {
    let session: Session;

    before(async () => {
      session = await openSession(browser);
      session.replay?.serve(demoSite());
    });
    after(() => session?.close());

    test('a good article is ready on every network', async () => {
      const line = await withPopup(session, ARTICLE, reportOf);
      assert.equal(line.url, ARTICLE);
      assert.equal(line.snapshot?.server.state, 'ok');
      assert.equal(line.snapshot?.robots.state, 'ok');
      const verdicts = Object.values(line.score.networks).map(({ verdict }) => verdict);
      assert.ok(verdicts.length > 0 && verdicts.every((verdict) => verdict === 'ready'));
      assert.ok((line.score.overall ?? 0) >= 90);
    });

    test('a broken page is told apart from a good one', async () => {
      const line = await withPopup(session, BROKEN, reportOf);
      assert.ok((line.score.overall ?? 100) < 60);
      assert.notEqual(line.score.networks['facebook']?.verdict, 'ready');
      assert.ok(line.findings.some(({ status, title }) => status === 'fail' && title !== ''));
    });

    test('an old blog without Open Graph keeps its letters and lacks a card', async () => {
      const line = await withPopup(session, OLD_BLOG, reportOf);
      assert.match(line.page.title ?? '', /Bjørn/);
      assert.equal(line.score.networks['x']?.verdict, 'nothing');
    });

    test('tags that only scripts write are seen as such', async () => {
      const line = await withPopup(session, APP, reportOf);
      const server = line.snapshot?.server;
      const titles = (metas: MetaTag[]) => metas.filter(({ property }) => property === 'og:title');
      assert.ok(server?.state === 'ok');
      assert.equal(titles(server.facts.head.metas).length, 0);
      assert.equal(titles(line.snapshot?.page.head.metas ?? []).length, 1);
    });

    test('one press shares: one new tab with the address of the page', async () => {
      await withPopup(session, ARTICLE, async (popup) => {
        const line = await reportOf(popup);
        const before = (await session.puppeteer.pages()).map((page) => page.url());
        session.replay?.forget();
        await press(popup, 'facebook');
        const asked = await until('Facebook’s form is asked for', async () =>
          requested(session).find((url) => url.startsWith('https://www.facebook.com/')),
        );
        assert.equal(asked, line.share.links['facebook']);
        assert.equal(new URL(asked).searchParams.get('u'), line.share.url);
        const formTabs = async () =>
          (await session.puppeteer.pages()).filter((page) =>
            page.url().startsWith('https://www.facebook.com/'),
          );
        await until('the new tab', async () => (await formTabs()).length > 0);
        const opened = await formTabs();
        assert.equal(opened.length, 1);
        assert.equal((await session.puppeteer.pages()).length, before.length + 1);
        assert.ok(!before.some((url) => url.startsWith('https://www.facebook.com/')));
        for (const page of opened) await page.close();
      });
    });

    test('the copied link is clean, and the popup says so', async () => {
      await withPopup(session, `${ARTICLE}?utm_source=e2e`, async (popup) => {
        await reportOf(popup);
        await press(popup, 'copy link');
        const text = await until('a notice', async () => {
          const words = await popup.evaluate<string>('document.body.innerText');
          return /copied/i.test(words) && words;
        });
        assert.match(text, /copied/i);
      });
    });

    test('the popup is accessible when ready, light and dark', async () => {
      await withPopup(session, BROKEN, async (popup) => {
        await reportOf(popup);
        await assertAccessible(popup);
      });
    });
  });
}
