import assert from 'node:assert/strict';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { Session } from '../../scripts/extension/session.ts';
import { until } from './support.ts';

const DESK = 'https://desk.example/';

/** The web that these tests need. */
export const DESK_SITE = {
  routes: [{ url: DESK, body: '<!doctype html><title>Desk</title>', charset: 'utf-8' }],
};

/** The settings as a person has them in front: everything by name, key and mouse. */
export interface Screen {
  page: Page;
  /** Value of an expression in the page. JSON values only. */
  ask<Value>(expression: string): Promise<Value>;
  /** Presses the first visible control whose name holds `name`, within a selector. */
  press(name: string, within?: string): Promise<void>;
  /** Types into the field with that label, within a selector. */
  type(label: string, text: string, within: string): Promise<void>;
  /** Waits until the words of a section match. */
  says(words: RegExp, within?: string): Promise<string>;
  /** Names of the targets that can be seen, in their order. */
  targets(): Promise<string[]>;
  /** What is stored under the name of the settings. */
  stored(): Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

/** Closes settings that are still open: the browser would show them again, and no new tab would come. */
const closeOld = ({ puppeteer }: Session) =>
  until('the settings of before are closed', async () => {
    const old = (await puppeteer.pages()).filter((page) => page.url().endsWith('/options.html'));
    await Promise.all(old.map((page) => page.close().catch(() => undefined)));
    return old.length === 0;
  });

/** Opens the settings the way the popup does. */
export async function openOptions(session: Session): Promise<Screen> {
  await closeOld(session);
  const desk = await session.open(DESK);
  const popup = await session.clickButton(desk);
  // Chromium counts the popup among the pages.
  const before = new Set(await session.puppeteer.pages());
  await popup.evaluate(
    '((globalThis.browser ?? chrome).runtime.openOptionsPage().catch(() => undefined), null)',
  );
  const page = await until('a new tab', async () =>
    (await session.puppeteer.pages()).find((each) => !before.has(each)),
  );
  await popup.close();
  await desk.close();
  const screen = screenOf(page);
  await ready(screen);
  return screen;
}

const ready = (screen: Screen) =>
  until('the settings', () =>
    screen.ask<boolean>(`document.querySelector('#favourites li') !== null`).catch(() => false),
  );

/** Waits for what was pressed last, which may still be on its way to the store: changes wait for one another by locks. */
const written = (screen: Screen) =>
  screen.ask(`(async () => {
    const { held = [], pending = [] } = await navigator.locks.query();
    const names = new Set([...held, ...pending].map(({ name }) => name));
    for (const name of names) await navigator.locks.request(name, () => undefined);
    return null;
  })()`);

/** Loads the page anew, once all is written. */
export async function reload(screen: Screen): Promise<void> {
  await written(screen);
  await screen.ask(`(document.querySelector('#favourites').remove(), location.reload(), null)`);
  await ready(screen);
}

/** What a person can do on a page of the extension that `page` shows. */
export function screenOf(page: Page): Screen {
  const ask = <Value>(expression: string) => page.evaluate(expression) as Promise<Value>;
  const screen: Screen = {
    page,
    ask,
    async press(name, within = 'body') {
      await until(`a control named “${name}”`, () =>
        ask<boolean>(`(() => {
          const wanted = ${JSON.stringify(name)};
          for (const old of document.querySelectorAll('[data-e2e]')) old.removeAttribute('data-e2e');
          const found = [...document.querySelector(${JSON.stringify(within)})
            ?.querySelectorAll('button, a[href], input[type=checkbox], input[type=radio]') ?? []]
            .filter((node) => node.checkVisibility())
            .find((node) => (node.getAttribute('aria-label') ?? node.textContent).includes(wanted));
          found?.scrollIntoView({ block: 'center' });
          found?.setAttribute('data-e2e', '');
          return found !== undefined;
        })()`),
      );
      await page.click('[data-e2e]');
    },
    async type(label, text, within) {
      await until(`a field named “${label}”`, () =>
        ask<boolean>(`(() => {
          const found = [...document.querySelector(${JSON.stringify(within)})?.querySelectorAll('input') ?? []]
            .find((node) => (node.getAttribute('aria-label') ?? node.labels?.[0]?.textContent)
              === ${JSON.stringify(label)});
          found?.scrollIntoView({ block: 'center' });
          found?.focus();
          found?.select();
          return found !== undefined;
        })()`),
      );
      await page.keyboard.type(text);
    },
    says: (words, within = 'body') =>
      until(`“${within}” says ${words}`, async () => {
        const text = await ask<string>(
          `document.querySelector(${JSON.stringify(within)})?.innerText ?? ''`,
        );
        return words.test(text) && text;
      }),
    targets: () =>
      ask<string[]>(
        `[...document.querySelectorAll('#favourites li [data-control=grip]')]
          .map((node) => node.getAttribute('aria-label').replace(/^Move (.*), \\d+ of \\d+$/, '$1'))`,
      ),
    stored: () =>
      ask(
        `(globalThis.browser ?? chrome).storage.local.get('share-settings')
          .then((all) => all['share-settings'] ?? {})`,
      ),
    close: () => page.close(),
  };
  return screen;
}

/** Waits until what is stored is as it should be. */
export async function keeps(
  screen: Screen,
  what: string,
  isSo: (stored: Record<string, unknown>) => boolean,
): Promise<void> {
  await until(what, async () => isSo(await screen.stored())).catch(async () =>
    assert.fail(`${what}: ${JSON.stringify(await screen.stored())}`),
  );
}

/** Empties what is stored, once all is written. */
export async function emptyStored(screen: Screen): Promise<void> {
  await written(screen);
  await screen.ask(`(globalThis.browser ?? chrome).storage.local.clear().then(() => null)`);
}

/** Asserts that the page has no violation, light and dark. */
export async function assertAccessible(screen: Screen, what: string): Promise<void> {
  const { page, ask } = screen;
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await until('calm', () =>
      ask<boolean>(`document.getAnimations().every(({ playState }) => playState !== 'running')`),
    );
    const found = await ask<string[]>(`(async () => {
      if (globalThis.axe === undefined) { ${axe.source}; }
      const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target));
    })()`);
    assert.deepEqual(found, [], `${what}, ${value}`);
  }
  await page.emulateMediaFeatures([]);
}
