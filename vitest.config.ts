import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest(), preact()],
  test: {
    environment: 'jsdom',
    include: ['tests/unit/**/*.test.{ts,tsx}', 'utils/**/*.test.ts', 'components/**/*.test.tsx'],
    // Each file has a window and modules of its own, but jsdom is loaded once a worker: half of the time.
    pool: 'vmThreads',
    // Left to itself it keeps a core free, which on two of them is half of the machine.
    maxWorkers: '100%',
    // Nothing here is a test of time: a busy machine takes a while.
    testTimeout: 60_000,
    setupFiles: ['tests/setup.ts'],
    mockReset: true,
    restoreMocks: true,
    sequence: { shuffle: true },
  },
});
