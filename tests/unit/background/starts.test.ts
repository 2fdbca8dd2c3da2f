import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => vi.unstubAllGlobals());

test('the background loads where there is no document, as in a service worker', async () => {
  for (const name of ['document', 'window', 'Document', 'Element', 'Node', 'DOMParser'])
    vi.stubGlobal(name, undefined);
  const { default: background } = await import('../../../entrypoints/background');
  expect(background.main).toBeTypeOf('function');
}, 30_000);
