import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, { type Browser, type Extension, type Page, type Target } from 'puppeteer-core';
import { clickable } from './clickable.ts';
import type { Driver, Launch, MenuChoice, Popup } from './session.ts';
import { within } from './within.ts';

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-sync',
  '--mute-audio',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  // A popup is never taller than the screen, and a headless screen is 600 px high by default.
  '--screen-info={1280x1024}',
  '--window-size=1280,960',
];

// HttpsUpgrades would ask for pages saved from http: addresses in TLS first.
const FEATURES_OFF = [
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'Translate',
];

function flags(proxy: number | undefined): string[] {
  const all = [...QUIET, `--disable-features=${FEATURES_OFF.join(',')}`];
  if (process.platform === 'linux' && process.getuid?.() === 0) all.push('--no-sandbox');
  if (proxy !== undefined) {
    all.push(
      '--ignore-certificate-errors',
      `--proxy-server=127.0.0.1:${proxy}`,
      // Loopback addresses go to the replay too …
      '--proxy-bypass-list=<-loopback>',
      // … and nothing can be resolved around it.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
    );
  }
  return all;
}

async function findExtension(browser: Browser): Promise<Extension> {
  for (let tries = 0; tries < 250; tries += 1) {
    const [extension] = (await browser.extensions()).values();
    if (extension !== undefined) return extension;
    await sleep(20);
  }
  throw new Error('The browser did not load the extension. Branded Chrome refuses; use Chromium.');
}

function popupOf(page: Page): Popup {
  return {
    evaluate: (expression, timeoutMs = 10_000) =>
      within(timeoutMs, 'The popup does not answer', page.evaluate(expression)) as never,
    screenshot: () => page.screenshot(),
    colorScheme: (scheme) =>
      page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
    offline: (on) => page.setOfflineMode(on),
    async click(selector) {
      await clickable((expression) => page.evaluate(expression), selector);
      await page.click(selector);
    },
    async isOpen() {
      return !page.isClosed();
    },
    async close() {
      if (!page.isClosed()) await page.close().catch(() => undefined);
    },
  };
}

/** The interface of extensions, as far as it is reached into. */
type Chrome = {
  tabs: { query(which: object): Promise<unknown[]> };
} & Record<string, Record<string, { dispatch(...values: unknown[]): void }>>;

/** What the browser would say of a press on a menu opened there; runs in the page. */
function clickData({ id, context, on }: MenuChoice) {
  const found = document.querySelector(on);
  if (found === null) throw new Error(`Nothing in the page is ${on}`);
  if (context === 'selection') getSelection()?.selectAllChildren(found);
  return {
    menuItemId: id,
    editable: false,
    frameId: 0,
    pageUrl: location.href,
    ...(context === 'link' ? { linkUrl: (found as HTMLAnchorElement).href } : {}),
    ...(context === 'image' ? { mediaType: 'image', srcUrl: (found as HTMLImageElement).src } : {}),
    ...(context === 'selection' ? { selectionText: String(getSelection()) } : {}),
  };
}

/** Chromium, Chrome for Testing or Edge with an unpacked extension. */
export async function launchChromium(launch: Launch): Promise<Driver> {
  const browser = await puppeteer.launch({
    executablePath: launch.executable,
    headless: !launch.headed,
    pipe: true,
    enableExtensions: [launch.folder],
    args: flags(launch.proxy),
    // Windows that pages open unasked stay shut, as they do for a user.
    ignoreDefaultArgs: ['--disable-popup-blocking'],
    ...(launch.profile === undefined ? {} : { userDataDir: launch.profile }),
    defaultViewport: null,
    protocolTimeout: 60_000,
  });
  const extension = await findExtension(browser);
  const own = `chrome-extension://${extension.id}/`;
  const isBackground = (target: Target) =>
    target.type() === 'service_worker' && target.url().startsWith(own);
  // It would stop after half a minute without work; it does not while it is watched.
  const background = browser
    .waitForTarget(isBackground, { timeout: 10_000 })
    .then((target) => target.worker())
    .catch(() => null);
  const isPanel = (target: Target) => target.url().startsWith(`${own}sidepanel.html`);
  const isPopup = (target: Target) =>
    target.type() === 'page' && target.url().startsWith(own) && !isPanel(target);
  /** Tells the background of something, as the browser does. Reaches into the event: `dispatch` is Chromium's own. */
  const tell = async (
    page: Page,
    event: 'contextMenus.onClicked' | 'commands.onCommand',
    value: unknown,
  ) => {
    await page.bringToFront();
    const worker = await background;
    if (!worker) throw new Error('The background does not run.');
    await worker.evaluate(
      async (path, first) => {
        const { chrome } = globalThis as unknown as { chrome: Chrome };
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const [api, name] = path.split('.') as [string, string];
        chrome[api]?.[name]?.dispatch(first, tab);
      },
      event,
      value,
    );
  };
  return {
    puppeteer: browser,
    pressButton: (page) => page.triggerExtensionAction(extension),
    async chooseInMenu(page, choice) {
      await page.bringToFront();
      const data = await page.evaluate(clickData, choice);
      await page.keyboard.press('F8');
      await tell(page, 'contextMenus.onClicked', data);
    },
    async pressKeys(page, command) {
      await page.bringToFront();
      // A press on keys lends the page a gesture by way of the extension; what is only told has none to lend.
      await page.keyboard.press('F8');
      await tell(page, 'commands.onCommand', command);
    },
    async panel() {
      return popupOf(await (await browser.waitForTarget(isPanel, { timeout: 10_000 })).asPage());
    },
    async clickButton(page) {
      const before = new Set(browser.targets().filter(isPopup));
      const opened = browser.waitForTarget((target) => isPopup(target) && !before.has(target), {
        timeout: 10_000,
      });
      await Promise.all([opened, page.triggerExtensionAction(extension)]);
      return popupOf(await (await opened).asPage());
    },
    close: () => within(5000, 'Closing', browser.close()).catch(() => kill(browser)),
  };
}

function kill(browser: Browser): void {
  browser.process()?.kill('SIGKILL');
}
