import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/**
 * Tests of rules: many small files that only parse documents of their own, so that they may share a worker. Others
 * may not: a window gets slower with each document that it parses, and their tests parse more.
 */
const RULES = 'tests/unit/rules/**/*.test.ts';

/** Each project has its own: what they set up does not reach those that extend it. */
const plugins = () => [WxtVitest(), preact()];

export default defineConfig({
  test: {
    // Left to itself it keeps a core free, which on two of them is half of the machine.
    maxWorkers: '100%',
    setupFiles: ['tests/setup.ts'],
    mockReset: true,
    restoreMocks: true,
    sequence: { shuffle: true },
    projects: [
      {
        extends: true,
        plugins: plugins(),
        test: {
          name: 'rules',
          include: [RULES],
          environment: 'jsdom',
          isolate: false,
        },
      },
      {
        extends: true,
        plugins: plugins(),
        test: {
          name: 'others',
          include: [
            'tests/unit/**/*.test.{ts,tsx}',
            'utils/**/*.test.ts',
            'components/**/*.test.tsx',
          ],
          exclude: [RULES],
          environment: 'jsdom',
        },
      },
    ],
  },
});
