// @vitest-environment node
import { expect, test } from 'vitest';

test('the background loads where there is no document, as in a service worker', async () => {
  expect(typeof document).toBe('undefined');
  expect(typeof window).toBe('undefined');
  const { default: background } = await import('../../../entrypoints/background');
  expect(background.main).toBeTypeOf('function');
}, 30_000);
