import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { Driver, Launch, Popup } from './session.ts';
import { within } from './within.ts';

const UUID = '5a6e7702-57a1-4d6b-8f3e-1f0e5c0ffee0';

function preferences(id: string, proxy: number | undefined): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
    // The popup stays when the window loses the focus that a headless one never has.
    'ui.popup.disable_autohide': true,
    'browser.aboutwelcome.enabled': false,
    'dom.security.https_first': false,
    'dom.security.https_first_schemeless': false,
    ...(proxy === undefined
      ? {}
      : {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': proxy,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': proxy,
          'network.proxy.no_proxies_on': '',
          'network.proxy.allow_hijacking_localhost': true,
          'network.proxy.failover_direct': false,
          'network.dns.disabled': true,
          'network.http.http3.enable': false,
          'network.trr.mode': 5,
          'media.peerconnection.enabled': false,
        }),
  };
}

interface Answer {
  type: string;
  result?: { type: string; value?: unknown };
  exceptionDetails?: { text: string };
}

/** Part of Puppeteer’s BiDi browser that its types leave out. */
interface WithConnection {
  connection: {
    send(method: string, params: unknown): Promise<{ result: unknown }>;
  };
}

/** Runs expressions in the browser’s own window, which `--remote-allow-system-access` opens. */
async function openChrome(browser: Browser): Promise<(expression: string) => Promise<string>> {
  const { connection } = browser as unknown as WithConnection;
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' }))
    .result as { contexts: { context: string; url: string }[] };
  const window = tree.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (window === undefined) throw new Error('Firefox shows no window.');
  return async (expression) => {
    const answer = (
      await connection.send('script.evaluate', {
        expression,
        target: { context: window.context },
        awaitPromise: true,
        resultOwnership: 'none',
      })
    ).result as Answer;
    if (answer.type !== 'success') {
      throw new Error(answer.exceptionDetails?.text ?? 'Firefox refused a script.');
    }
    return String(answer.result?.value ?? '');
  };
}

// Runs in the popup’s process: evaluates an expression with the popup as its global.
const FRAME_SCRIPT = `
addMessageListener('driver:ask', async ({ data }) => {
  let reply;
  try {
    const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    const code = '(async () => JSON.stringify(await (' + data.expression + ')))()';
    reply = { value: await Cu.evalInSandbox(code, sandbox) };
  } catch (error) {
    reply = { error: String(error) };
  }
  sendAsyncMessage('driver:answer', { id: data.id, ...reply });
});`;

// Runs in the browser’s window, once.
const INSTALL = (id: string) => `(() => {
  const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
  const action = ExtensionParent.apiManager.global.browserActionFor(extension);
  CustomizableUI.addWidgetToArea(action.id, 'nav-bar');
  window.driver = {
    button: action.id,
    popup: () => document.querySelector('browser.webextension-popup-browser'),
    last: 0,
    mouse(target, x, y) {
      for (const type of ['mousemove', 'mousedown', 'mouseup']) {
        target.synthesizeMouseEvent(type, x, y, { button: 0, clickCount: 1 }, {});
      }
    },
    press() {
      const widget = document.getElementById(this.button);
      const button = widget.querySelector('.unified-extensions-item-action-button') ?? widget;
      const box = button.getBoundingClientRect();
      this.mouse(window, box.x + box.width / 2, box.y + box.height / 2);
      return '';
    },
    clickInPopup(x, y) {
      const box = this.popup().getBoundingClientRect();
      this.mouse(window, box.x + x, box.y + y);
      return '';
    },
    isOpen() {
      const popup = this.popup();
      const shown = popup?.closest('panel')?.state === 'open';
      return shown && popup.currentURI?.schemeIs('moz-extension') ? 'open' : '';
    },
    ask(expression) {
      const manager = this.popup().messageManager;
      if (!manager.driverReady) {
        manager.driverReady = true;
        manager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(FRAME_SCRIPT)}), false);
      }
      const id = ++this.last;
      return new Promise((resolve) => {
        const listen = ({ data }) => {
          if (data.id !== id) return;
          manager.removeMessageListener('driver:answer', listen);
          resolve(JSON.stringify(data));
        };
        manager.addMessageListener('driver:answer', listen);
        manager.sendAsyncMessage('driver:ask', { id, expression });
      });
    },
    async picture() {
      const view = this.popup().browsingContext.currentWindowGlobal;
      const bitmap = await view.drawSnapshot(null, 1, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      canvas.getContext('2d').drawImage(bitmap, 0, 0);
      return canvas.toDataURL('image/png');
    },
    scheme(value) {
      this.popup().browsingContext.top.prefersColorSchemeOverride = value;
      return '';
    },
    hide() {
      this.popup()?.closest('panel')?.hidePopup();
      return '';
    },
  };
  return '';
})()`;

/** Firefox with an unpacked extension whose button is pinned to the toolbar. */
export async function launchFirefox(launch: Launch): Promise<Driver> {
  const manifest = JSON.parse(readFileSync(join(launch.folder, 'manifest.json'), 'utf8'));
  const id: string = manifest.browser_specific_settings.gecko.id;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: launch.executable,
    headless: !launch.headed,
    acceptInsecureCerts: launch.proxy !== undefined,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(id, launch.proxy),
    defaultViewport: null,
    protocolTimeout: 60_000,
  });
  await browser.installExtension(launch.folder);
  const chrome = await openChrome(browser);
  await chrome(INSTALL(id));

  const waitFor = async (state: string, what: string) => {
    for (let tries = 0; tries < 400; tries += 1) {
      if ((await chrome('window.driver.isOpen()')) === state) return;
      await sleep(25);
    }
    throw new Error(what);
  };

  const ask = async (expression: string): Promise<unknown> => {
    const answer = JSON.parse(await chrome(`window.driver.ask(${JSON.stringify(expression)})`));
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value === undefined ? undefined : JSON.parse(answer.value);
  };

  const popup: Popup = {
    evaluate: (expression, timeoutMs = 10_000) =>
      within(timeoutMs, 'The popup does not answer', ask(expression)) as never,
    async screenshot() {
      const url = await chrome('window.driver.picture()');
      return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
    },
    async colorScheme(scheme) {
      await chrome(`window.driver.scheme('${scheme}')`);
    },
    async offline(on) {
      await chrome(`Services.io.offline = ${on}; ''`);
    },
    async click(selector) {
      const [x, y] = (await ask(`(() => {
        const found = document.querySelector(${JSON.stringify(selector)});
        if (found === null) throw new Error('Nothing in the popup is ' + ${JSON.stringify(selector)});
        found.scrollIntoView({ block: 'center' });
        const box = found.getBoundingClientRect();
        return [box.x + box.width / 2, box.y + box.height / 2];
      })()`)) as [number, number];
      await chrome(`window.driver.clickInPopup(${x}, ${y})`);
    },
    isOpen: async () => (await chrome('window.driver.isOpen()')) === 'open',
    async close() {
      await chrome('window.driver.hide()');
      await waitFor('', 'The popup stays open.');
    },
  };

  return {
    puppeteer: browser,
    async clickButton(page) {
      await page.bringToFront();
      await chrome('window.driver.press()');
      await waitFor('open', 'The popup does not open.');
      return popup;
    },
    close: () =>
      within(8000, 'Closing', browser.close()).catch(() => {
        browser.process()?.kill('SIGKILL');
      }),
  };
}
