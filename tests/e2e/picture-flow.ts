import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import type { BrowserName } from '../../scripts/browser/find.ts';
import { openSession, type Session } from '../../scripts/extension/session.ts';
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

/** Networks that take no links: the press makes a picture and a caption, then opens the site. */
export function pictureFlow(browser: BrowserName): void {
  describe(`a picture in place of a link, ${browser}`, () => {
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

    const saved = (network: string) => downloaded(folder, new RegExp(`^${network}.*\\.png$`));

    for (const [network, name, host, size] of [
      ['instagram', 'Instagram', 'www.instagram.com', [1080, 1350]],
      ['snapchat', 'Snapchat', 'my.snapchat.com', [1080, 1920]],
      ['youtube', 'YouTube', 'studio.youtube.com', [1080, 1080]],
    ] as const) {
      test(`${name}: one press saves, copies and opens`, async () => {
        await withPopup(session, ARTICLE, async (popup) => {
          await reportOf(popup);
          session.replay?.forget();
          await press(popup, 'more ways to share');
          await press(popup, `share on ${name}`);
          await says(popup, /picture saved, caption copied/i);
          const asked = await until(`${name} is asked for`, async () =>
            requested(session).find((url) => url.startsWith(`https://${host}/`)),
          );
          assert.equal(asked, `https://${host}/`);
          assert.ok(requested(session).includes(PICTURE), 'the page’s own picture is read');
          const { name: fileName, file } = await saved(network);
          assert.equal(fileName, `${network}-tidemill.example.png`);
          assert.deepEqual(pngSize(file), [...size]);
        });
        for (const page of await session.puppeteer.pages())
          if (page.url().startsWith(`https://${host}/`)) await page.close();
        const caption = await pasted(session, DESK);
        assert.equal(caption.replace(/\r\n/g, '\n'), `How a tide mill works\n\n${ARTICLE}`);
      });
    }

    test('where the clipboard refuses, the caption is shown and nothing is opened', async () => {
      await withPopup(session, ARTICLE, async (popup) => {
        await reportOf(popup);
        session.replay?.forget();
        await popup.evaluate(
          '(navigator.clipboard.writeText = () => Promise.reject(new Error("refused")), true)',
        );
        await press(popup, 'more ways to share');
        await assertAccessible(popup, 'ready');
        await press(popup, 'share on instagram');
        await says(popup, /the caption was not copied/i);
        await assertAccessible(popup, 'ready');
        assert.equal(
          await popup.evaluate('document.querySelector("textarea[readonly]").value'),
          `How a tide mill works\n\n${ARTICLE}`,
        );
        assert.deepEqual(
          requested(session).filter((url) => url.includes('instagram')),
          [],
        );
        await press(popup, 'open instagram');
        await until('Instagram is asked for', async () =>
          requested(session).find((url) => url.startsWith('https://www.instagram.com/')),
        );
      });
      for (const page of await session.puppeteer.pages())
        if (page.url().includes('instagram')) await page.close();
    });

    test('where no picture can be made, the caption is still copied, and nothing is opened', async () => {
      await withPopup(session, ARTICLE, async (popup) => {
        await reportOf(popup);
        session.replay?.forget();
        await popup.evaluate('(OffscreenCanvas.prototype.getContext = () => null, true)');
        await press(popup, 'more ways to share');
        await press(popup, 'share on youtube');
        await says(popup, /caption copied, but no picture was saved/i);
        assert.deepEqual(
          requested(session).filter((url) => url.includes('youtube')),
          [],
        );
      });
      assert.match(await pasted(session, DESK), /^How a tide mill works\s+https:/);
    });
  });
}
