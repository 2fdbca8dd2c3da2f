import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, { type Browser, type Extension, type Page, type Target } from 'puppeteer-core';
import type { Driver, Launch, Popup } from './session.ts';
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
    click: (selector) => page.click(selector),
    async isOpen() {
      return !page.isClosed();
    },
    async close() {
      if (!page.isClosed()) await page.close().catch(() => undefined);
    },
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
    defaultViewport: null,
    protocolTimeout: 60_000,
  });
  const extension = await findExtension(browser);
  const isPopup = (target: Target) =>
    target.type() === 'page' && target.url().startsWith(`chrome-extension://${extension.id}/`);
  return {
    puppeteer: browser,
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
