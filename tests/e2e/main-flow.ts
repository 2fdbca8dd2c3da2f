import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserName } from '../../scripts/browser/find.ts';
import { openSession, type Session } from '../../scripts/extension/session.ts';
import { demoSite } from '../../scripts/replay/demo.ts';
import type { MetaTag } from '../../utils/page/snapshot.ts';
import type { Card, CardPart } from '../../utils/signals/card.ts';
import {
  assertAccessible,
  now,
  onPage,
  openFinding,
  pasted,
  press,
  reportOf,
  requested,
  says,
  showTab,
  statuses,
  until,
  withPopup,
} from './support.ts';

const ARTICLE = 'https://tidemill.example/journal/how-a-tide-mill-works';
const BROKEN = 'https://brokenoven.example/blog/2026/11/post-7';
const OLD_BLOG = 'https://weblog2007.example/archives/2007/03/14/pi.html';
const APP = 'https://appshell.example/recipes/flatbread';
const DECORATED = `${ARTICLE}?utm_source=e2e&fbclid=abc`;
const DESK = 'https://desk.example/';

/** Networks whose crawler runs the page's scripts. */
const RUNS_SCRIPTS = ['google', 'discover'];

interface Expected {
  url: string;
  overall: [least: number, most: number];
  verdicts: Record<string, string>;
  /** Some of the findings. */
  findings: Record<string, string>;
  /** Layout, and value and tag of the title, of some cards. */
  cards: Record<string, [layout: string, title?: string, from?: string]>;
  /** Texts that the served tags lead to in Facebook’s and X’s share forms. */
  shared: { url: string; xText: string };
}

const PAGES: Record<string, Expected> = {
  'a good article': {
    url: ARTICLE,
    overall: [96, 100],
    verdicts: {
      facebook: 'ready',
      x: 'ready',
      linkedin: 'ready',
      bluesky: 'ready',
      mastodon: 'ready',
      whatsapp: 'ready',
      pinterest: 'ready',
    },
    findings: {
      'og-title-present': 'pass',
      'og-image-present': 'pass',
      'twitter-card-valid': 'pass',
      'canonical-present': 'pass',
      'no-js-only-card': 'pass',
      'robots-allows-facebook': 'pass',
      'feed-autodiscovery': 'pass',
      'share-control-present': 'pass',
      'copy-link-available': 'pass',
      'fediverse-creator': 'pass',
      'license-declared': 'pass',
    },
    cards: {
      facebook: ['large', 'How a tide mill works', 'og:title'],
      x: ['large', 'How a tide mill works', 'og:title'],
      mastodon: ['large', 'How a tide mill works', 'og:title'],
    },
    shared: { url: ARTICLE, xText: 'How a tide mill works' },
  },
  'a broken page': {
    url: BROKEN,
    overall: [0, 49],
    verdicts: { facebook: 'flawed', linkedin: 'nothing' },
    findings: {
      'og-title-present': 'fail',
      'image-absolute-https': 'fail',
      'indexable-page': 'fail',
      'canonical-well-formed': 'fail',
      'no-duplicate-card-tags': 'fail',
      'no-placeholder-values': 'fail',
      'shared-url-undecorated': 'fail',
      'robots-allows-linkedinbot': 'fail',
      'robots-allows-facebook': 'pass',
      'dead-widget-scripts': 'fail',
      'share-endpoints-alive': 'fail',
      'share-accessible-names': 'fail',
      'viewport-ok': 'fail',
      'fediverse-creator': 'fail',
      'og-image-present': 'pass',
    },
    cards: {
      facebook: ['large', 'Blog post', 'title'],
      x: ['small', '%title%', 'twitter:title'],
      linkedin: ['none'],
    },
    shared: { url: BROKEN, xText: '%title%' },
  },
  'an old blog without Open Graph': {
    url: OLD_BLOG,
    overall: [0, 49],
    verdicts: { facebook: 'flawed', x: 'nothing', pinterest: 'nothing' },
    findings: {
      'og-image-present': 'fail',
      'og-description-present': 'fail',
      'twitter-card-valid': 'fail',
      'share-control-present': 'fail',
      'share-endpoints-alive': 'fail',
      'og-title-present': 'warn',
      'feed-autodiscovery': 'pass',
      'canonical-well-formed': 'notApplicable',
      'og-syntax-correct': 'notApplicable',
      'robots-allows-facebook': 'pass',
    },
    cards: {
      facebook: ['text', "Dr. Bjørn's Blog » Happy Pi Day, says the café", 'title'],
      x: ['none'],
    },
    shared: { url: OLD_BLOG, xText: "Dr. Bjørn's Blog » Happy Pi Day, says the café" },
  },
  'an app that writes its tags by script': {
    url: APP,
    overall: [0, 49],
    verdicts: { facebook: 'flawed', x: 'nothing', pinterest: 'nothing' },
    findings: {
      'no-js-only-card': 'fail',
      'page-publicly-fetchable': 'pass',
      'viewport-ok': 'pass',
      'share-control-present': 'pass',
    },
    cards: { facebook: ['text', 'Griddle', 'title'], x: ['none'] },
    shared: { url: APP, xText: 'Griddle' },
  },
};

function partsOf(card: Card | undefined): [string, string?, string?] | undefined {
  if (card === undefined) return undefined;
  const title: CardPart | undefined = card.title;
  return title === undefined ? [card.layout] : [card.layout, title.value, title.from];
}

/** What a user does, by real presses on the real button, in either browser. */
export function mainFlow(browser: BrowserName): void {
  describe(`main flow in ${browser}`, () => {
    let session: Session;

    before(async () => {
      session = await openSession(browser);
      const demo = demoSite();
      const article = demo.routes.find(({ url }) => url === ARTICLE);
      assert.ok(article);
      const desk = '<!doctype html><title>Desk</title><textarea rows="20" cols="80"></textarea>';
      const routes = [
        ...demo.routes,
        { ...article, url: DECORATED },
        { url: DESK, body: desk, charset: 'utf-8' },
      ];
      session.replay?.serve({ ...demo, routes });
    });
    after(() => session?.close());

    for (const [name, expected] of Object.entries(PAGES)) {
      test(`${name} is judged for what it is`, async () => {
        const line = await withPopup(session, expected.url, reportOf);
        assert.equal(line.url, expected.url);
        assert.equal(line.snapshot?.server.state, 'ok');
        assert.equal(line.snapshot?.robots.state, 'ok');

        const found = statuses(line);
        assert.ok(Object.keys(found).length >= 35, 'every rule has a finding');
        assert.ok(!Object.values(found).includes('error'), JSON.stringify(found));
        const some = Object.fromEntries(
          Object.keys(expected.findings).map((rule) => [rule, found[rule]]),
        );
        assert.deepEqual(some, expected.findings);
        for (const { status, problems, title } of line.findings) {
          assert.notEqual(title, '');
          if (status === 'fail' || status === 'warn') {
            assert.ok(problems.length > 0 && problems.every(({ text }) => text.trim() !== ''));
          }
        }

        const verdicts = Object.entries(line.score.networks)
          .filter(([network]) => network in expected.verdicts)
          .map(([network, { verdict }]) => [network, verdict]);
        assert.deepEqual(Object.fromEntries(verdicts), expected.verdicts);
        const [least, most] = expected.overall;
        const overall = line.score.overall ?? Number.NaN;
        assert.ok(overall >= least && overall <= most, `score ${overall}`);

        for (const [network, parts] of Object.entries(expected.cards)) {
          const card = line.cards.find((each) => each.network === network);
          assert.deepEqual(partsOf(card), parts, network);
        }

        const { url, links } = line.share;
        assert.equal(url, expected.shared.url);
        assert.ok(Object.keys(links).length >= 7);
        for (const link of Object.values(links))
          assert.match(new URL(link).protocol, /^(https|mailto|sms):$/);
        assert.equal(new URL(links['facebook'] ?? '').searchParams.get('u'), url);
        const x = new URL(links['x'] ?? '').searchParams;
        assert.deepEqual([x.get('url'), x.get('text')], [url, expected.shared.xText]);
      });
    }

    test('tags that only scripts write are seen as such, and no network is said to read them but Google', async () => {
      const line = await withPopup(session, APP, reportOf);
      const server = line.snapshot?.server;
      assert.ok(server?.state === 'ok');
      const titles = (metas: MetaTag[]) =>
        metas.filter(({ property }) => property === 'og:title').map(({ content }) => content);
      assert.deepEqual(titles(server.facts.head.metas), []);
      assert.deepEqual(titles(line.snapshot?.page.head.metas ?? []), ['Flatbread in a dry pan']);
      const ready = Object.entries(line.score.networks)
        .filter(([network]) => !RUNS_SCRIPTS.includes(network))
        .filter(([, { verdict }]) => verdict !== 'flawed' && verdict !== 'nothing');
      assert.deepEqual(ready, []);
      for (const { network, title, image } of line.cards) {
        if (RUNS_SCRIPTS.includes(network)) continue;
        assert.notEqual(title?.value, 'Flatbread in a dry pan');
        // An icon may take the place of the picture.
        if (image) assert.match(image.from, /icon$/);
      }
    });

    test('the server is asked once, as nobody, and nobody else is asked', async () => {
      const page = await session.open(ARTICLE);
      await page.evaluate("document.cookie = 'who=me; path=/'");
      await onPage(session, page, reportOf);
      const own = (session.replay?.log ?? []).filter(({ url }) => requested(session).includes(url));
      const pages = own.filter(({ url }) => url === ARTICLE);
      const robots = own.filter(({ url }) => url === 'https://tidemill.example/robots.txt');
      assert.deepEqual([pages.length, robots.length], [1, 1]);
      for (const { method, headers } of [...pages, ...robots]) {
        assert.equal(method, 'GET');
        assert.equal(headers['cookie'], undefined);
        assert.equal(headers['referer'], undefined);
      }
      const others = own.filter(({ url }) => !url.startsWith('https://tidemill.example/'));
      assert.deepEqual(
        others.map(({ url }) => url),
        [],
      );
    });

    const formTabs = async (host: string) =>
      (await session.puppeteer.pages()).filter((page) => page.url().startsWith(`https://${host}/`));

    test('one press shares: one new tab with the address of the page', async () => {
      await withPopup(session, ARTICLE, async (popup) => {
        const line = await reportOf(popup);
        const before = (await session.puppeteer.pages()).map((page) => page.url());
        assert.ok(!before.some((url) => url.startsWith('https://www.facebook.com/')));
        session.replay?.forget();
        await press(popup, 'share on facebook');
        const asked = await until('Facebook’s form is asked for', async () =>
          requested(session).find((url) => url.startsWith('https://www.facebook.com/')),
        );
        assert.equal(asked, new URL(line.share.links['facebook'] ?? '').href);
        assert.equal(new URL(asked).searchParams.get('u'), ARTICLE);
        await until('the new tab', async () => (await formTabs('www.facebook.com')).length > 0);
        // Time for a second one, if there were one.
        await sleep(300);
        const opened = await formTabs('www.facebook.com');
        assert.equal(opened.length, 1);
        assert.equal((await session.puppeteer.pages()).length, before.length + 1);
        for (const page of opened) await page.close();
      });
    });

    test('where a network would show nothing, the popup asks before it opens it', async () => {
      await withPopup(session, OLD_BLOG, async (popup) => {
        const line = await reportOf(popup);
        const before = (await session.puppeteer.pages()).length;
        await press(popup, 'share on x');
        await says(popup, /x would show only the bare address/i);
        assert.equal((await session.puppeteer.pages()).length, before);
        await press(popup, 'share anyway');
        const asked = await until('X’s form is asked for', async () =>
          requested(session).find((url) => url.startsWith('https://x.com/')),
        );
        assert.equal(asked, new URL(line.share.links['x'] ?? '').href);
        await until('the new tab', async () => (await formTabs('x.com')).length === 1);
        for (const page of await formTabs('x.com')) await page.close();
      });
    });

    test('the copied link is clean, and the popup says what was left out', async () => {
      await withPopup(session, DECORATED, async (popup) => {
        const line = await reportOf(popup);
        assert.equal(line.url, DECORATED);
        await press(popup, 'copy link');
        const text = await says(popup, /link copied, without 2 trackers/i);
        assert.match(text, /utm_source/);
        assert.match(text, /fbclid/);
      });
      assert.equal(await pasted(session, DESK), ARTICLE);
    });

    test('a fix is copied as it stands in the report', async () => {
      const fix = await withPopup(session, BROKEN, async (popup) => {
        const line = await reportOf(popup);
        const finding = line.findings.find(({ rule }) => rule === 'canonical-well-formed');
        assert.ok(finding?.fix);
        await openFinding(popup, 'canonical-well-formed');
        await popup.click(
          'details[data-rule="canonical-well-formed"][open] [aria-label="Copy the fix"]',
        );
        await says(popup, /fix copied/i);
        return finding.fix;
      });
      const lines = (text: string) => text.replace(/\r\n/g, '\n').trim();
      assert.equal(lines(await pasted(session, DESK)), lines(fix));
    });

    test('the popup shows what the report says', async () => {
      await withPopup(session, BROKEN, async (popup) => {
        const line = await reportOf(popup);
        const { text } = await now(popup);
        assert.ok(text.includes(String(line.score.overall)), 'the score');
        const rows = await popup.evaluate<string[]>(
          "[...document.querySelectorAll('details[data-rule]')].map((row) => row.dataset.rule)",
        );
        const toMend = line.findings.filter(({ status }) => status === 'fail' || status === 'warn');
        assert.deepEqual(
          rows.slice(0, toMend.length),
          toMend.map(({ rule }) => rule),
        );
        await showTab(popup, 'cards');
        await says(popup, /%title%/);
        await showTab(popup, 'facts');
        await says(popup, /Description\s+{{ post\.excerpt }}[\s\S]*by og:description/);
      });
    });

    test('the popup is accessible in each tab, with what a press brings up, light and dark', async () => {
      await withPopup(session, BROKEN, async (popup) => {
        await reportOf(popup);
        await openFinding(popup, 'canonical-well-formed');
        await assertAccessible(popup, 'ready');
        for (const name of ['cards', 'facts'] as const) {
          await showTab(popup, name);
          await assertAccessible(popup, 'ready');
        }
        await press(popup, 'copy link');
        await says(popup, /link copied/i);
        await press(popup, 'more ways to share');
        await assertAccessible(popup, 'ready');
        await press(popup, 'share on linkedin');
        await says(popup, /linkedin would show only the bare address/i);
        await assertAccessible(popup, 'ready');
      });
    });
  });
}
