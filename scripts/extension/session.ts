import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../browser/find.ts';
import { ensureBrowsers } from '../browser/install.ts';
import { type Replay, startReplay } from '../replay/server.ts';
import { buildExtension } from './build.ts';
import { calm } from './calm.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';

/** The popup that a click on the toolbar button opened. */
export interface Popup {
  /** Value of an expression in the popup’s own world; a promise is awaited. JSON values only. */
  evaluate<Value>(expression: string, timeoutMs?: number): Promise<Value>;
  /** PNG of the popup as it is now. */
  screenshot(): Promise<Uint8Array>;
  /** `light` or `dark`, as the system would prefer it. */
  colorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** `true`: the popup finds itself without any network; `navigator.onLine` says so. */
  offline(on: boolean): Promise<void>;
  /** Real mouse click on the first element that a CSS selector finds. */
  click(selector: string): Promise<void>;
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

/** An item of the extension's in the context menu, and where in the page that menu is opened. */
export interface MenuChoice {
  context: 'page' | 'link' | 'image' | 'selection';
  /** CSS selector of what is right-clicked; of what is selected first, where that is shared. */
  on: string;
  /** Id of the item, and the words on the way to it. */
  id: string;
  words: readonly string[];
}

interface OpenOptions {
  /** Default: 15 s. */
  timeoutMs?: number;
  /** `calm`: no dialogs; `still`: nor does the page go anywhere. Default: neither is prevented. */
  keep?: 'calm' | 'still';
}

/** A browser with the extension, before the differences of browsers. */
export interface Driver {
  puppeteer: Browser;
  /** Clicks the toolbar button in the window of the tab in front. */
  clickButton(page: Page): Promise<Popup>;
  /** The same where no popup is to be waited for. */
  pressButton(page: Page): Promise<void>;
  /**
   * Chooses an item of the context menu. Firefox: by real presses. Chromium, whose menus and keys no driver can press:
   * the extension is told of the press as the browser tells it, after the toolbar button has opened the tab to it.
   */
  chooseInMenu(page: Page, choice: MenuChoice): Promise<void>;
  /** Presses the keys of a command of the manifest, with the same difference. */
  pressKeys(page: Page, command: string): Promise<void>;
  /** The panel beside the pages, once it is open. */
  panel(): Promise<Popup>;
  close(): Promise<void>;
}

export interface Session extends Driver {
  browser: BrowserName;
  version: string;
  /** The web of this browser; absent where it meets the real one. */
  replay: Replay | undefined;
  /** Opens an address in a new tab in front. Throws when it cannot be loaded. */
  open(url: string, options?: OpenOptions): Promise<Page>;
  /** Texts of the dialogs that pages opened; each was dismissed. */
  dialogs: string[];
}

export interface SessionOptions {
  /** Default: one of its own. Of another session: stays when this one is closed. */
  replay?: boolean | Replay;
  /** Folder of a profile that is kept when the browser is closed. Default: a fresh one. */
  profile?: string;
  /** Default: false. */
  headed?: boolean;
  /** Folder of another extension than ours. */
  folder?: string;
}

/** What a browser is launched with. */
export interface Launch {
  executable: string;
  folder: string;
  headed: boolean;
  /** Port of the replay’s proxy on loopback. */
  proxy: number | undefined;
  /** Folder of a profile to go on with. */
  profile: string | undefined;
}

const LOAD_MS = 15_000;

/** Starts a browser with the built extension in a fresh profile, and a replay of its own. */
export async function openSession(
  browser: BrowserName,
  options: SessionOptions = {},
): Promise<Session> {
  const executable = (await ensureBrowsers([browser]))[browser];
  const folder = options.folder ?? (await buildExtension(browser));
  const { replay: given = true, profile } = options;
  const own = given === true ? await startReplay() : undefined;
  const replay = typeof given === 'object' ? given : own;
  const launch = browser === 'firefox' ? launchFirefox : launchChromium;
  let driver: Driver;
  try {
    driver = await launch({
      executable,
      folder,
      headed: options.headed === true,
      proxy: replay?.port,
      profile,
    });
  } catch (error) {
    await own?.close();
    throw error;
  }
  const dialogs: string[] = [];
  return {
    ...driver,
    browser,
    version: await driver.puppeteer.version(),
    replay,
    dialogs,
    async open(url, { timeoutMs = LOAD_MS, keep } = {}) {
      const page = await driver.puppeteer.newPage();
      page.on('dialog', (dialog) => {
        if (dialog.type() !== 'beforeunload') dialogs.push(dialog.message());
        const leave = dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss();
        leave.catch(() => undefined);
      });
      try {
        if (keep !== undefined) await page.evaluateOnNewDocument(calm, keep === 'still');
        await page.goto(url, { waitUntil: 'domcontentloaded', timeout: timeoutMs });
      } catch (error) {
        await page.close().catch(() => undefined);
        throw error;
      }
      return page;
    },
    async close() {
      await driver.close();
      await own?.close();
    },
  };
}
