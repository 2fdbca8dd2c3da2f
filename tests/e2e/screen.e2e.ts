import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { KeyInput, Page } from 'puppeteer-core';
import { rest } from '../../scripts/extension/rest.ts';
import { openSession, type Popup, type Session } from '../../scripts/extension/session.ts';
import { demoSite } from '../../scripts/replay/demo.ts';
import {
  assertAccessible,
  inState,
  now,
  onPage,
  reportOf,
  says,
  showTab,
  until,
  withPopup,
} from './support.ts';

const ARTICLE = 'https://tidemill.example/journal/how-a-tide-mill-works';
const BROKEN = 'https://brokenoven.example/blog/2026/11/post-7';
const APP = 'https://appshell.example/recipes/flatbread';

/** Parts that stay where they are, by what they are called. */
const PARTS = `Object.fromEntries(Object.entries({
  popup: 'main',
  header: 'header',
  title: 'h1',
  score: 'header [role=img]',
  verdicts: 'ul[aria-label="How each network shows this link"]',
  tabs: '[role=tablist]',
  panel: '[role=tabpanel]',
  sharing: 'section[aria-label="Share this page"]',
}).map(([name, selector]) => {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  return [name, box === undefined ? null : [box.x, box.y, box.width, box.height]];
}))`;

type Boxes = Record<string, number[] | null>;

// Buttons within them, by their place in the row.
const BUTTONS = `Object.fromEntries([
  '[role=tab]',
  'ul[aria-label="How each network shows this link"] > li',
  'section[aria-label="Share this page"] > *',
].flatMap((selector) => [...document.querySelectorAll(selector)].map((node, at) => {
  const box = node.getBoundingClientRect();
  return [selector + ' ' + at, [box.x, box.y, box.width, box.height]];
})))`;

/** What stands elsewhere or is of another size, by more than half a pixel. */
function moved(before: Boxes, now: Boxes): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(now)])]
    .filter((name) => {
      const [one, two] = [before[name], now[name]];
      return !one || !two || one.some((value, at) => Math.abs(value - (two[at] ?? 0)) > 0.5);
    })
    .map((name) => `${name}: ${before[name]} → ${now[name]}`);
}

describe('the popup as a screen', () => {
  let session: Session;

  before(async () => {
    session = await openSession('chromium');
    session.replay?.serve(demoSite());
  });
  after(() => session?.close());
  afterEach(() => session.replay?.hold(false));

  for (const [name, url] of Object.entries({
    'a good page': ARTICLE,
    'a broken page': BROKEN,
    'an app': APP,
  })) {
    test(`nothing jumps from first paint to last: ${name}`, async () => {
      const page = await session.open(url);
      await rest(session);
      // Keeps the page from being read for a moment, so that the popup is seen before that.
      await page.evaluate(() => {
        setTimeout(() => {
          const end = Date.now() + 2500;
          while (Date.now() < end);
        }, 20);
      });
      await sleep(60);
      session.replay?.hold(true);
      const popup = await session.clickButton(page);
      try {
        // The networks’ names come from the popup’s own thread, in a moment.
        await until('the networks', () =>
          popup.evaluate<boolean>(`document.querySelectorAll('button[data-network]').length > 0`),
        );
        const boxes = () => popup.evaluate<Boxes>(`({ ...${PARTS}, ...${BUTTONS} })`);
        const reading = await boxes();
        assert.equal((await now(popup)).state, 'reading');
        await inState(popup, 'partial');
        const partial = await boxes();
        assert.equal((await now(popup)).state, 'partial');
        session.replay?.hold(false);
        await inState(popup, 'ready');
        const ready = await boxes();
        assert.ok(Object.keys(ready).length > 20);
        assert.deepEqual(moved(partial, ready), [], 'partial and ready');
        assert.deepEqual(moved(reading, ready), [], 'reading and ready');
      } finally {
        await popup.close();
        await page.close();
      }
    });
  }

  test('the popup is as large as browsers let it be, and nothing is cut off sideways', async () => {
    await withPopup(session, BROKEN, async (popup) => {
      await reportOf(popup);
      const [width, height, scrollWidth] = await popup.evaluate<number[]>(
        '[innerWidth, innerHeight, document.documentElement.scrollWidth]',
      );
      assert.deepEqual([width, height, scrollWidth], [400, 600, 400]);
    });
  });

  const popupPage = async (): Promise<Page> => {
    const target = session.puppeteer
      .targets()
      .find((each) => each.url().startsWith('chrome-extension://') && each.type() === 'page');
    assert.ok(target);
    return target.asPage();
  };

  const FOCUSED = `(() => {
    const node = document.activeElement;
    if (node === null || node === document.body) return '';
    const kind = node.getAttribute('role') ?? node.localName;
    const name = node.dataset.network ?? node.getAttribute('aria-label') ?? node.textContent.trim();
    return kind + ': ' + name;
  })()`;

  async function walk(popup: Popup, key: KeyInput, most: number): Promise<string[]> {
    const page = await popupPage();
    const seen: string[] = [];
    for (let step = 0; step < most; step += 1) {
      await page.keyboard.press(key);
      const focused = await popup.evaluate<string>(FOCUSED);
      if (focused === '' || focused === seen[0]) break;
      seen.push(focused);
    }
    return seen;
  }

  test('Tab reaches verdicts, tabs, findings and sharing, in the order of the screen', async () => {
    await withPopup(session, BROKEN, async (popup) => {
      const line = await reportOf(popup);
      await popup.evaluate('document.activeElement?.blur()');
      const seen = await walk(popup, 'Tab', 80);
      const first = (start: string) => seen.findIndex((each) => each.startsWith(start));
      const order = ['button: Facebook', 'tab: Fix', 'tabpanel: ', 'summary: ', 'button: facebook'];
      const places = order.map(first);
      assert.ok(
        places.every((place) => place >= 0),
        seen.join('\n'),
      );
      assert.deepEqual(
        places.toSorted((a, b) => a - b),
        places,
        seen.join('\n'),
      );
      assert.equal(seen.filter((each) => each.startsWith('tab: ')).length, 1);
      const toMend = line.findings.filter(({ status }) => status === 'fail' || status === 'warn');
      const summaries = seen.filter((each) => each.startsWith('summary: '));
      assert.ok(summaries.length >= toMend.length);
      assert.ok(first('button: Copy link') > first('summary: '));
    });
  });

  test('every stop shows where the focus is', async () => {
    await withPopup(session, ARTICLE, async (popup) => {
      await reportOf(popup);
      const page = await popupPage();
      for (let step = 0; step < 30; step += 1) {
        await page.keyboard.press('Tab');
        const bare = await popup.evaluate<string | null>(`(() => {
          const node = document.activeElement;
          if (node === document.body) return null;
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(node);
          const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
          return outlined || boxShadow !== 'none' ? null : node.outerHTML.slice(0, 200);
        })()`);
        assert.equal(bare, null);
      }
    });
  });

  test('Enter and Space open and close a finding', async () => {
    await withPopup(session, BROKEN, async (popup) => {
      await reportOf(popup);
      const page = await popupPage();
      await popup.evaluate(`document.querySelector('details > summary').focus()`);
      const isOpen = () => popup.evaluate<boolean>(`document.querySelector('details').open`);
      await page.keyboard.press('Enter');
      assert.equal(await isOpen(), true);
      await page.keyboard.press('Space');
      assert.equal(await isOpen(), false);
    });
  });

  test('arrows, Home and End move between tabs', async () => {
    await withPopup(session, BROKEN, async (popup) => {
      await reportOf(popup);
      const page = await popupPage();
      await popup.evaluate(`document.querySelector('[role=tab][aria-selected=true]').focus()`);
      const chosen = () =>
        popup.evaluate<[string, boolean, boolean]>(`(() => {
          const tab = document.querySelector('[role=tab][aria-selected=true]');
          const panel = document.getElementById(tab.getAttribute('aria-controls'));
          return [tab.id, tab === document.activeElement, panel?.getAttribute('role') === 'tabpanel'];
        })()`);
      const expected: [KeyInput, string][] = [
        ['ArrowRight', 'cards'],
        ['ArrowRight', 'facts'],
        ['ArrowRight', 'fix'],
        ['ArrowLeft', 'facts'],
        ['Home', 'fix'],
        ['End', 'facts'],
      ];
      for (const [key, name] of expected) {
        await page.keyboard.press(key);
        assert.deepEqual(await chosen(), [`report-tab-${name}`, true, true], key);
      }
    });
  });

  const cardsDrawn = (popup: Popup) =>
    until('the cards', () => popup.evaluate<boolean>(`document.querySelector('article') !== null`));

  /** Tab, until the focus is on what is so called. */
  async function reach(popup: Popup, name: string): Promise<void> {
    const page = await popupPage();
    for (let step = 0; step < 60; step += 1) {
      if ((await popup.evaluate<string>(FOCUSED)).startsWith(name)) return;
      await page.keyboard.press('Tab');
    }
    assert.fail(`“${name}” is not reached by Tab`);
  }

  test('cards at a glance, a card and its parts by keyboard alone', async () => {
    await withPopup(session, ARTICLE, async (popup) => {
      await reportOf(popup);
      const page = await popupPage();
      await showTab(popup, 'cards');
      await popup.evaluate(`document.querySelector('#report-tab-cards').focus()`);
      await cardsDrawn(popup);
      await reach(popup, 'button: Overview');
      await page.keyboard.press('Enter');
      await reach(popup, 'button: WhatsApp');
      await reach(popup, 'button: WhatsApp: ');
      await page.keyboard.press('Enter');
      await until('the card', async () =>
        (await popup.evaluate<string>(FOCUSED)).startsWith('h2: WhatsApp'),
      );
      await reach(popup, 'button: Picture: ');
      await page.keyboard.press('ArrowDown');
      assert.match(await popup.evaluate<string>(FOCUSED), /^button: (Site|Title): /);
      const words = await popup.evaluate<string>(
        `document.getElementById(document.activeElement.getAttribute('aria-describedby')).textContent`,
      );
      assert.match(words, /og:|address/);
      await page.keyboard.press('Escape');
      assert.equal(await popup.isOpen(), true, 'Escape takes the words away, not the popup');
      await page.keyboard.press('Enter');
      assert.equal(
        await popup.evaluate(
          `document.activeElement.closest('article').querySelector('[aria-expanded]').ariaExpanded`,
        ),
        'true',
      );
    });
  });

  test('other words are tried by keyboard alone, and the page stays as it is', async () => {
    const tab = await session.open(ARTICLE);
    const head = () => tab.evaluate(() => document.head.innerHTML);
    const before = await head();
    await onPage(session, tab, async (popup) => {
      await reportOf(popup);
      const page = await popupPage();
      await showTab(popup, 'cards');
      await cardsDrawn(popup);
      await reach(popup, 'button: What if');
      await page.keyboard.press('Space');
      await reach(popup, 'input');
      await page.keyboard.type('Quite another title ');
      await says(popup, /with other words/);
      await until('both cards have the new title', async () => {
        const titles = await popup.evaluate<string[]>(
          `[...document.querySelectorAll('article')].slice(0, 2).map((card) =>
            card.querySelector('[data-part=Title]').textContent)`,
        );
        return titles.every((title) => title.includes('Quite another title'));
      });
      assert.equal(await head(), before);
      await reach(popup, 'button: Copy tags');
      await page.keyboard.press('Enter');
      await says(popup, /tags copied|nothing was copied/i);
      await reach(popup, 'button: Reset');
      await page.keyboard.press('Enter');
      await says(popup, /nothing changed yet/i);
    });
  });

  test('cards, overview and what if are accessible, light and dark, as is what they bring up', async () => {
    for (const url of [ARTICLE, BROKEN]) {
      await withPopup(session, url, async (popup) => {
        await reportOf(popup);
        const page = await popupPage();
        await showTab(popup, 'cards');
        await cardsDrawn(popup);
        await popup.evaluate(
          `document.querySelector('article:nth-of-type(2) [data-part=Title]')?.focus()`,
        );
        await assertAccessible(popup, 'ready');
        for (const button of ['Show what is cut off pictures', 'As on a phone', 'Dark cards']) {
          await popup.click(`button[aria-label="${button}"]`);
        }
        await assertAccessible(popup, 'ready');
        const view = (name: string) =>
          popup.evaluate(
            `([...document.querySelectorAll('fieldset[aria-label=View] button')]
              .find(({ textContent }) => textContent === '${name}').click(), null)`,
          );
        await view('Overview');
        await assertAccessible(popup, 'ready');
        await view('What if');
        await popup.evaluate(`document.querySelector('[aria-label="What if"] input').focus()`);
        await page.keyboard.type('A title of other words, and rather too long for some networks: ');
        await says(popup, /\d+ (with other words|worse|cards? better)/);
        await popup.evaluate(
          `(document.querySelector('[aria-label="What if"] summary').click(), null)`,
        );
        await assertAccessible(popup, 'ready');
      });
    }
  });

  test('every card is drawn by the time it is seen', async () => {
    await withPopup(session, ARTICLE, async (popup) => {
      const { cards } = await reportOf(popup);
      await showTab(popup, 'cards');
      await cardsDrawn(popup);
      const drawn = () =>
        popup.evaluate<number>(`document.querySelectorAll('article [role=group]').length`);
      assert.ok((await drawn()) < cards.length, 'what is far away is not drawn');
      await until('all cards', async () => {
        await popup.evaluate(
          `(document.querySelector('#report-panel-cards').scrollBy(0, 400), null)`,
        );
        return (await drawn()) === cards.filter(({ layout }) => layout !== 'none').length;
      });
    });
  });

  test('a network is shared to by keyboard alone', async () => {
    const page = await session.open(ARTICLE);
    await onPage(session, page, async (popup) => {
      await reportOf(popup);
      const keys = await popupPage();
      await popup.evaluate(`document.querySelector('button[data-network=facebook]').focus()`);
      await keys.keyboard.press('Enter').catch(() => undefined);
      const form = await until('the form', async () =>
        (await session.puppeteer.pages()).find((each) =>
          each.url().startsWith('https://www.facebook.com/'),
        ),
      );
      await form.close();
    });
  });
});
