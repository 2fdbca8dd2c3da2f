import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, { type Browser } from 'puppeteer-core';
import { clickable } from './clickable.ts';
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
    view: (which) => which === 'panel'
      ? document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')
      : document.querySelector('browser.webextension-popup-browser'),
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
    clickIn(which, x, y) {
      const view = this.view(which);
      const box = view.getBoundingClientRect();
      const frame = view.ownerDocument.defaultView.frameElement?.getBoundingClientRect() ?? { x: 0, y: 0 };
      this.mouse(window, frame.x + box.x + x, frame.y + box.y + y);
      return '';
    },
    isOpen(which) {
      const view = this.view(which);
      const shown = which === 'panel' || view?.closest('panel')?.state === 'open';
      return shown && view?.currentURI?.schemeIs('moz-extension') ? 'open' : '';
    },
    // Opens the context menu of the page there, goes down the submenus, and presses the last.
    async choose(x, y, words) {
      const shown = (popup) => popup.state === 'open' || new Promise((resolve) =>
        popup.addEventListener('popupshown', resolve, { once: true }));
      const box = gBrowser.selectedBrowser.getBoundingClientRect();
      let popup = document.getElementById('contentAreaContextMenu');
      const opened = shown(popup);
      for (const type of ['mousedown', 'contextmenu']) {
        window.synthesizeMouseEvent(type, box.x + x, box.y + y, { button: 2, clickCount: 1 }, {});
      }
      await opened;
      const labels = [...words];
      for (;;) {
        const label = labels.shift();
        const item = [...popup.children].find((each) => !each.hidden && each.label === label);
        if (!item) {
          const there = [...popup.children].filter((each) => !each.hidden).map((each) => each.label);
          document.getElementById('contentAreaContextMenu').hidePopup();
          throw new Error('No item “' + label + '” among ' + there.filter(Boolean).join(', '));
        }
        if (labels.length === 0) {
          popup.activateItem(item);
          return '';
        }
        const inner = shown(item.menupopup);
        item.openMenu(true);
        await inner;
        popup = item.menupopup;
      }
    },
    // Presses keys as the system does, modifiers first: they go through the window's own shortcuts.
    keys(names) {
      const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(
        Ci.nsITextInputProcessor);
      if (!processor.beginInputTransactionForTests(window)) throw new Error('No keyboard');
      const last = names.at(-1);
      const code = (/^\\d$/.test(last) ? 'Digit' : 'Key') + last;
      const events = names.map((name) => new KeyboardEvent('', name === last
        ? { key: name, code, keyCode: name.charCodeAt(0) }
        : { key: name, code: name + 'Left', keyCode: { Shift: 16, Control: 17, Alt: 18 }[name] }));
      for (const event of events) processor.keydown(event);
      for (const event of events.reverse()) processor.keyup(event);
      return '';
    },
    ask(which, expression) {
      const manager = this.view(which).messageManager;
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
    async picture(which) {
      const view = this.view(which).browsingContext.currentWindowGlobal;
      const bitmap = await view.drawSnapshot(null, 1, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      canvas.getContext('2d').drawImage(bitmap, 0, 0);
      return canvas.toDataURL('image/png');
    },
    scheme(which, value) {
      this.view(which).browsingContext.top.prefersColorSchemeOverride = value;
      return '';
    },
    hide(which) {
      if (which === 'panel') SidebarController.hide();
      else this.view(which)?.closest('panel')?.hidePopup();
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
    ...(launch.profile === undefined ? {} : { userDataDir: launch.profile }),
    defaultViewport: null,
    protocolTimeout: 60_000,
  });
  await browser.installExtension(launch.folder);
  const chrome = await openChrome(browser);
  await chrome(INSTALL(id));

  const viewOf = (which: 'popup' | 'panel') => {
    const waitFor = async (state: string, what: string) => {
      for (let tries = 0; tries < 400; tries += 1) {
        if ((await chrome(`window.driver.isOpen('${which}')`)) === state) return;
        await sleep(25);
      }
      throw new Error(what);
    };

    const ask = async (expression: string): Promise<unknown> => {
      const asked = `window.driver.ask('${which}', ${JSON.stringify(expression)})`;
      const answer = JSON.parse(await chrome(asked));
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer.value === undefined ? undefined : JSON.parse(answer.value);
    };

    const view: Popup = {
      evaluate: (expression, timeoutMs = 10_000) =>
        within(timeoutMs, `The ${which} does not answer`, ask(expression)) as never,
      async screenshot() {
        const url = await chrome(`window.driver.picture('${which}')`);
        return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
      },
      async colorScheme(scheme) {
        await chrome(`window.driver.scheme('${which}', '${scheme}')`);
      },
      async offline(on) {
        await chrome(`Services.io.offline = ${on}; ''`);
      },
      async click(selector) {
        const { x, y } = await clickable(ask, selector);
        await chrome(`window.driver.clickIn('${which}', ${x}, ${y})`);
      },
      isOpen: async () => (await chrome(`window.driver.isOpen('${which}')`)) === 'open',
      async close() {
        await chrome(`window.driver.hide('${which}')`);
        await waitFor('', `The ${which} stays open.`);
      },
    };
    return { view, opened: () => waitFor('open', `The ${which} does not open.`) };
  };
  const popup = viewOf('popup');
  const panel = viewOf('panel');

  return {
    puppeteer: browser,
    async pressButton(page) {
      await page.bringToFront();
      await chrome('window.driver.press()');
    },
    async clickButton(page) {
      await page.bringToFront();
      await chrome('window.driver.press()');
      await popup.opened();
      return popup.view;
    },
    async chooseInMenu(page, { context, on, words }) {
      await page.bringToFront();
      const [x, y] = await page.evaluate(
        (selector, isSelection) => {
          const found = document.querySelector(selector);
          if (found === null) throw new Error(`Nothing in the page is ${selector}`);
          found.scrollIntoView({ block: 'center' });
          if (isSelection) getSelection()?.selectAllChildren(found);
          // The first line of it: the middle of all lines may hold none of its letters.
          const box = found.getClientRects()[0] ?? found.getBoundingClientRect();
          return [box.x + Math.min(20, box.width / 2), box.y + box.height / 2] as const;
        },
        on,
        context === 'selection',
      );
      await chrome(`window.driver.choose(${x}, ${y}, ${JSON.stringify(words)})`);
    },
    async pressKeys(page, command) {
      await page.bringToFront();
      const { suggested_key: keys } = manifest.commands[command];
      const names = (keys[process.platform === 'darwin' ? 'mac' : 'default'] as string)
        .replace('MacCtrl', 'Control')
        .split('+');
      // A key held down opens the page to the extension only where the page has the keyboard.
      await chrome(
        `gBrowser.selectedBrowser.focus(); window.driver.keys(${JSON.stringify(names)})`,
      );
    },
    async panel() {
      await panel.opened();
      return panel.view;
    },
    close: () =>
      within(8000, 'Closing', browser.close()).catch(() => {
        browser.process()?.kill('SIGKILL');
      }),
  };
}
