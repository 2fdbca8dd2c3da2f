import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** The add-on's identity in Firefox; it also fixes the address of its pages in the tests. */
const GECKO_ID = 'shareworthy@shareworthy.example';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  manifest: ({ browser }) => ({
    name: 'Shareworthy',
    description:
      'What helps or hinders this page when people share it, how the link will look on every network, and sharing in one click.',
    permissions: ['activeTab', 'scripting'],
    action: { default_title: 'Shareworthy' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
    build: { target: 'es2023' },
  }),
});
