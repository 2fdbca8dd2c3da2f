import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { withLeanNetworks } from './scripts/build/lean-networks.ts';
import { withLookFirst } from './scripts/build/look-first.ts';
import { withNativeBrowser } from './scripts/build/native-browser.ts';
import { withDataReady } from './scripts/build/ready-data.ts';
import { withoutInnerHtml, withoutLogger } from './scripts/build/safe-code.ts';
import { withScreenPreloaded } from './scripts/build/screen-preload.ts';
import { withSharedChunk } from './scripts/build/shared-chunk.ts';
import { thirdParty } from './scripts/build/third-party.ts';

/** The add-on's identity in Firefox; it also fixes the address of its pages in the tests. */
const GECKO_ID = 'shareworthy@shareworthy.example';

/**
 * Keys that neither browser uses: Chromium gave no key to Alt+Shift with C or P (tried with Chromium 156,
 * 2026-11-26), and keeps more of them to itself. On a Mac, Option with a letter types a character, hence Control.
 */
const keys = (key: string) => ({ default: `Alt+Shift+${key}`, mac: `MacCtrl+Shift+${key}` });

/** What can be done by keyboard; browsers let the user change the keys. Chromium suggests keys for four at most. */
const COMMANDS = {
  _execute_action: { suggested_key: keys('S') },
  'share-first': {
    suggested_key: keys('1'),
    description: 'Share this page to your first favourite',
  },
  'copy-link': { suggested_key: keys('L'), description: 'Copy the clean link of this page' },
  'open-panel': { suggested_key: keys('O'), description: 'Open the panel beside the page' },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  hooks: {
    'build:publicAssets': ({ config }, files) => {
      files.push({ relativeDest: 'third-party.txt', contents: thirdParty(config.root) });
    },
  },
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  manifest: ({ browser, command }) => ({
    name: 'Shareworthy',
    description:
      'What helps or hinders this page when people share it, how the link will look on every network, and sharing in one click.',
    permissions: [
      'activeTab',
      'alarms',
      'contextMenus',
      'declarativeNetRequestWithHostAccess',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['offscreen', 'sidePanel']),
    ],
    commands: COMMANDS,
    // Asked for at the switch that needs it, never at the installation.
    optional_host_permissions: ['<all_urls>'],
    // Asked for at the press that takes addresses from there, and at the switch that has a page watched.
    optional_permissions: ['bookmarks', 'notifications', 'tabs'],
    action: { default_title: 'Shareworthy' },
    // Stricter than the default, and without Firefox's silent upgrade of http: addresses, which would
    // show the user another server's answer. The development server needs the looser default.
    ...(command === 'build'
      ? {
          content_security_policy: {
            extension_pages:
              "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: http: https:; connect-src http: https:; frame-src 'self'; base-uri 'none'; form-action 'none'",
          },
        }
      : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
  vite: () => ({
    plugins: [
      preact({ devToolsEnabled: false, prefreshEnabled: false }),
      withoutInnerHtml(),
      withoutLogger(),
      withNativeBrowser(),
      withDataReady(),
      withLeanNetworks(),
      withScreenPreloaded(),
      withSharedChunk(),
      withLookFirst(),
    ],
    build: { target: 'es2023' },
  }),
});
