import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { rest } from '../../scripts/extension/rest.ts';
import { openSession, type Popup, type Session } from '../../scripts/extension/session.ts';
import type { Route } from '../../scripts/replay/route.ts';
import { firstWords, now, reportOf, requested, SOON_MS, showTab, statuses } from './support.ts';

const HOST = 'https://hostile.example';
const MINE = 'globalThis.ran = 1';

// Page and robots.txt, each asked once more for the reason; Chromium follows 20 redirects and gives up.
const MOST_REQUESTS = 2 * (21 + 1);

const page = (head: string, body = '<p>Some text.</p>') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

interface Hostile {
  body: string;
  title: string;
  /** What has to be in the report all the same. */
  look?: (popup: Popup) => Promise<void>;
}

const finding = async (popup: Popup, rule: string) => statuses(await reportOf(popup))[rule];

const PAGES: Record<string, Hostile> = {
  // Chromium 156 hides names of the document from other worlds, but not those of a form’s fields.
  'an image named querySelectorAll, a form named documentElement': {
    title: 'Clobbered',
    body: page(
      '<title>Clobbered</title><meta property="og:title" content="Still read">',
      `<img name="querySelectorAll"><img name="querySelector"><img name="head"><img name="title">
       <img name="body"><img name="createTreeWalker"><img name="baseURI"><img name="contentType">
       <form id="documentElement" name="documentElement" aria-label="Share" data-url="${HOST}/0"
         onclick="1">${[
           'attributes',
           'getAttribute',
           'getAttributeNames',
           'getBoundingClientRect',
           'checkVisibility',
           'querySelectorAll',
           'closest',
           'children',
           'parentElement',
           'textContent',
           'innerText',
           'localName',
           'outerHTML',
           'className',
           'id',
           'dataset',
           'cloneNode',
         ]
           .map((name) => `<input name="${name}">`)
           .join('')}</form>
       <a id="location" href="https://elsewhere.example/">x</a>
       <h1>Heading</h1>
       <a href="https://www.facebook.com/sharer.php?u=${encodeURIComponent(`${HOST}/0`)}">Share on Facebook</a>`,
    ),
    async look(popup) {
      const line = await reportOf(popup);
      const metas = line.snapshot?.page.head.metas ?? [];
      assert.ok(metas.some(({ content }) => content === 'Still read'));
      assert.ok(line.share.controls.some(({ network }) => network === 'facebook'));
      assert.equal(line.snapshot?.page.headings.length, 1);
    },
  },
  '100,000 metas': {
    title: 'Metas',
    body: page(`<title>Metas</title>${'<meta name="a" content="b">'.repeat(100_000)}`),
  },
  'an attribute of 10 MB': {
    title: 'Attribute',
    body: page(
      `<title>Attribute</title><meta property="og:title" content="${'x'.repeat(10_000_000)}">`,
    ),
    async look(popup) {
      assert.notEqual(await finding(popup, 'og-title-present'), 'error');
    },
  },
  'a body of 10 MB in a thousand levels': {
    title: 'Deep',
    body: page('<title>Deep</title>', `${'<div>'.repeat(1000)}${'word '.repeat(2_000_000)}`),
  },
  'a title that is a script': {
    title: `<script>alert(1);${MINE}</script>`,
    body: page(
      `<title>&lt;script&gt;alert(1);${MINE}&lt;/script&gt;</title>
       <meta property="og:title" content="&lt;img src=x onerror='${MINE}'&gt;">
       <meta property="og:description" content="&lt;svg onload='${MINE}'&gt;">`,
      `<h1>&lt;iframe srcdoc="&lt;script&gt;parent.ran=1&lt;/script&gt;"&gt;</h1>`,
    ),
  },
  'addresses that are scripts': {
    title: 'Schemes',
    body: page(
      `<title>Schemes</title>
       <meta property="og:title" content="Schemes">
       <meta property="og:image" content="javascript:${MINE}">
       <meta property="og:image:secure_url" content="data:image/svg+xml,<svg onload='${MINE}'/>">
       <meta name="twitter:image" content="data:text/html,<script>${MINE}</script>">
       <meta property="og:url" content="javascript:${MINE}">
       <link rel="canonical" href="data:text/html,<script>${MINE}</script>">
       <link rel="me" href="javascript:${MINE}"><link rel="license" href="javascript:${MINE}">
       <link rel="icon" href="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${MINE}'/>">`,
      `<a href="javascript:${MINE}">Share on Facebook</a>
       <a href="data:text/html,<script>${MINE}</script>">Share on X</a>
       <a href="https://www.facebook.com/sharer.php?u=javascript:${encodeURIComponent(MINE)}">Share</a>
       <a rel="me" href="javascript:${MINE}">Mastodon</a>
       <div class="addthis_inline_share_toolbox" data-url="javascript:${MINE}"></div>`,
    ),
  },
};

// Every address that the browser would follow, load or send to, as it resolves; styles of our own come with late parts.
const ADDRESSES = `
  [...document.querySelectorAll('*:not(link[rel=modulepreload])')].flatMap((node) =>
    ['href', 'src', 'srcset', 'action', 'formaction', 'poster', 'data', 'xlink:href']
      .filter((name) => node.hasAttribute(name))
      .map((name) => node.getAttribute(name)))
    .concat([...document.querySelectorAll('[style]')].map((node) => node.style.backgroundImage))
    .filter((url) => url !== '' && !url.startsWith(location.origin + '/assets/'))`;

const SAFE = /^(https?:\/\/|data:image\/|\/|\.\/|#|assets\/|chunks\/)/;

describe('hostile pages', () => {
  let session: Session;

  before(async () => {
    session = await openSession('chromium');
  });
  after(() => session?.close());
  beforeEach(() => {
    session.dialogs.length = 0;
  });

  /** Opens a served page, changes the web behind its back, and presses the button. */
  async function attack(
    { body, title, look }: Hostile,
    routes: Route[],
    use: (popup: Popup) => Promise<void> = async () => undefined,
  ): Promise<void> {
    const url = `${HOST}/0`;
    session.replay?.serve({ routes: [{ url, body, charset: 'utf-8' }] });
    const tab = await session.open(url);
    try {
      await rest(session);
      session.replay?.serve({ routes: [{ url, body, charset: 'utf-8' }, ...routes] });
      session.replay?.forget();
      const start = Date.now();
      const popup = await session.clickButton(tab);
      try {
        const { state, text } = await firstWords(popup);
        const spent = Date.now() - start;
        assert.ok(spent <= SOON_MS, `${spent} ms until the first words`);
        assert.ok(['partial', 'ready'].includes(state), state);
        assert.ok(text.includes(title), text.slice(0, 300));
        const line = await reportOf(popup);
        assert.equal((await now(popup)).state, 'ready');
        assert.ok(!Object.values(statuses(line)).includes('error'));
        assert.ok(JSON.stringify(line).length < 3_000_000, 'the report is bounded');
        assert.ok(line.share.url.startsWith(`${HOST}/`), line.share.url);
        for (const link of Object.values(line.share.links)) {
          assert.match(link, /^(?:https|mailto|sms):/);
        }
        await look?.(popup);
        await use(popup);
        await assertHarmless(popup, tab);
      } finally {
        await popup.close();
      }
    } finally {
      await tab.close();
    }
  }

  async function assertHarmless(popup: Popup, tab: Page): Promise<void> {
    for (const name of ['facts', 'cards', 'fix'] as const) {
      await showTab(popup, name);
      await popup.evaluate(
        "for (const row of document.querySelectorAll('details:not([open]) > summary')) row.click(); null",
      );
      const addresses = await popup.evaluate<string[]>(ADDRESSES);
      assert.deepEqual(
        addresses.filter((address) => !SAFE.test(address)),
        [],
        name,
      );
    }
    assert.equal(await popup.evaluate('globalThis.ran ?? null'), null, 'ran in the popup');
    assert.equal(await tab.evaluate('globalThis.ran ?? null'), null, 'ran in the page');
    assert.deepEqual(session.dialogs, []);
    const allowed = ['/0', '/robots.txt', '/favicon.ico'].map((path) => HOST + path);
    const wrong = requested(session).filter((url) => !allowed.includes(url));
    assert.deepEqual(wrong, [], 'requests');
    assert.ok(requested(session).length <= MOST_REQUESTS, `${requested(session).length} requests`);
  }

  for (const [name, hostile] of Object.entries(PAGES)) {
    test(name, () => attack(hostile, []));
  }

  const plain: Hostile = {
    title: 'Plain',
    body: page('<title>Plain</title><meta name="viewport" content="width=device-width">'),
  };
  const missing = async (popup: Popup, reasons: string[]) => {
    const line = await reportOf(popup);
    const server = line.snapshot?.server;
    assert.equal(server?.state, 'missing');
    assert.ok(server.state === 'missing' && reasons.includes(server.reason), server.reason);
    const found = statuses(line);
    assert.equal(found['viewport-ok'], 'pass');
    assert.equal(found['og-title-present'], 'unknown');
    assert.equal(found['page-publicly-fetchable'] === 'pass', false);
  };

  test('visitors without cookies are sent round in circles', () =>
    attack(
      plain,
      [
        { url: `${HOST}/0`, status: 302, headers: { location: '/robots.txt' } },
        { url: `${HOST}/robots.txt`, status: 302, headers: { location: '/0' } },
      ],
      (popup) => missing(popup, ['redirected-away']),
    ));

  test('visitors without cookies get no answer', () =>
    attack(
      plain,
      [
        { url: `${HOST}/0`, hang: true },
        { url: `${HOST}/robots.txt`, hang: true },
      ],
      (popup) => missing(popup, ['timeout']),
    ));

  test('a tab whose page never came has nothing to judge', async () => {
    session.replay?.serve({ routes: [{ url: `${HOST}/silent`, hang: true }] });
    const tab = await session.puppeteer.newPage();
    await tab.goto(`${HOST}/silent`, { timeout: 1500 }).catch(() => undefined);
    const popup = await session.clickButton(tab);
    const { state } = await firstWords(popup);
    assert.ok(['restricted', 'failed', 'empty'].includes(state), state);
    await popup.close();
    await tab.close();
  });

  test('a tab that was sent in circles has nothing to judge', async () => {
    const url = `${HOST}/loop`;
    session.replay?.serve({ routes: [{ url, status: 302, headers: { location: url } }] });
    const tab = await session.puppeteer.newPage();
    await tab.goto(url, { timeout: 5000 }).catch(() => undefined);
    const popup = await session.clickButton(tab);
    const { state } = await firstWords(popup);
    assert.ok(['restricted', 'failed'].includes(state), state);
    await popup.close();
    await tab.close();
  });
});
