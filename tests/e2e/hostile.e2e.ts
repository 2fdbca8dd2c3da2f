import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { openSession, type Session } from '../../scripts/extension/session.ts';
import type { Route } from '../../scripts/replay/route.ts';
import { firstWords, onPage, reportOf, requested, withPopup } from './support.ts';

const HOST = 'https://hostile.example';

const page = (head: string, body = '<p>Some text.</p>') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

const PAGES: Record<string, string> = {
  clobbered: page(
    '<title>Clobbered</title>',
    `<img name="querySelectorAll"><img name="querySelector"><img name="head"><img name="title">
     <form id="documentElement"><input name="attributes"><input name="getAttribute"></form>`,
  ),
  metas: page(`<title>Metas</title>${'<meta name="a" content="b">'.repeat(100_000)}`),
  attribute: page(
    `<title>Attribute</title><meta property="og:title" content="${'x'.repeat(10_000_000)}">`,
  ),
  script: page('<title>&lt;script&gt;alert(1)&lt;/script&gt;</title>'),
  schemes: page(
    `<title>Schemes</title><meta property="og:image" content="javascript:alert(1)">
     <meta property="og:image" content="data:text/html,<script>alert(2)</script>">
     <meta property="og:url" content="javascript:alert(3)"><link rel="canonical" href="data:text/html,4">`,
    `<a href="javascript:alert(5)">Share on Facebook</a>
     <a href="https://www.facebook.com/sharer.php?u=javascript:alert(6)">Share</a>`,
  ),
};

const TITLES: Record<string, string> = {
  clobbered: 'Clobbered',
  metas: 'Metas',
  attribute: 'Attribute',
  script: '<script>alert(1)</script>',
  schemes: 'Schemes',
};

describe('hostile pages', () => {
  let session: Session;

  before(async () => {
    session = await openSession('chromium');
    const routes: Route[] = Object.entries(PAGES).map(([name, body]) => ({
      url: `${HOST}/${name}`,
      body,
      charset: 'utf-8',
    }));
    session.replay?.serve({
      routes: [
        ...routes,
        { url: `${HOST}/redirect`, status: 302, headers: { location: `${HOST}/redirect` } },
        { url: `${HOST}/silent`, hang: true },
        { url: `${HOST}/robots.txt`, hang: true },
      ],
    });
  });
  after(() => session?.close());
  beforeEach(() => {
    session.replay?.forget();
    session.dialogs.length = 0;
  });

  for (const name of Object.keys(PAGES)) {
    test(`${name}: a true word within five seconds, and nothing runs`, async () => {
      await withPopup(session, `${HOST}/${name}`, async (popup) => {
        const { state, text } = await firstWords(popup);
        assert.ok(['partial', 'ready'].includes(state), state);
        assert.ok(text.includes(TITLES[name] as string), text.slice(0, 300));
        const line = await reportOf(popup);
        assert.match(line.share.url, /^https:\/\/hostile\.example\//);
        const unsafe = await popup.evaluate<string[]>(`
          [...document.querySelectorAll('[href], [src]')]
            .map((node) => node.getAttribute('href') ?? node.getAttribute('src'))
            .filter((url) => /^\\s*(javascript|vbscript|data:text)/i.test(url))`);
        assert.deepEqual(unsafe, []);
        assert.ok(JSON.stringify(line).length < 1_000_000, 'the report is bounded');
      });
      assert.deepEqual(session.dialogs, []);
      const outside = requested(session).filter((url) => !url.startsWith(`${HOST}/`));
      assert.deepEqual(outside, []);
    });
  }

  for (const name of ['redirect', 'silent']) {
    test(`${name}: a page that never comes is said to be none`, async () => {
      const tab = await session.puppeteer.newPage();
      await tab.goto(`${HOST}/${name}`, { timeout: 2000 }).catch(() => undefined);
      await onPage(session, tab, async (popup) => {
        const { state } = await firstWords(popup);
        assert.ok(['restricted', 'failed', 'empty', 'partial'].includes(state), state);
      });
    });
  }
});
