import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** `vite tests/harness` shows the popup's states in a browser; no part of the extension. */
export default defineConfig({
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
});
