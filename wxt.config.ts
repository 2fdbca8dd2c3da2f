import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** The add-on's identity in Firefox; it also fixes the address of its pages in the tests. */
const GECKO_ID = 'shareworthy@shareworthy.example';

/**
 * Takes the one place out of Preact that can set HTML. No component uses it, and like this none can, not
 * even by mistake. Fails the build when a newer Preact writes it otherwise.
 */
function withoutInnerHtml(): Plugin {
  return {
    name: 'without-inner-html',
    transform(code, id) {
      if (!/preact\/dist\/preact\.\w+$/.test(id)) return undefined;
      const safe = code.replace(/\.innerHTML\s*=(?!=)/g, '.textContent=');
      if (safe === code)
        throw new Error(`${id} no longer sets innerHTML in a way this plugin knows`);
      return { code: safe, map: null };
    },
  };
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  manifest: ({ browser, command }) => ({
    name: 'Shareworthy',
    description:
      'What helps or hinders this page when people share it, how the link will look on every network, and sharing in one click.',
    permissions: ['activeTab', 'scripting'],
    action: { default_title: 'Shareworthy' },
    // Stricter than the default, and without Firefox's silent upgrade of http: addresses, which would
    // show the user another server's answer. The development server needs the looser default.
    ...(command === 'build'
      ? {
          content_security_policy: {
            extension_pages:
              "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: http: https:; connect-src http: https:; base-uri 'none'; form-action 'none'",
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
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false }), withoutInnerHtml()],
    worker: { format: 'es' },
    // One style sheet, linked in the page: the screen's code must not wait for it.
    build: { target: 'es2023', cssCodeSplit: false },
  }),
});
