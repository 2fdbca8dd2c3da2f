import { afterEach, expect, test, vi } from 'vitest';
import { copyRich } from '../../../utils/platform/clipboard';

vi.mock('../../../utils/platform/browser', () => ({ browser: {} }));

class Item {
  constructor(readonly parts: Record<string, Blob>) {}
}

const offer = (clipboard: object, hasItem = true) =>
  vi.stubGlobal('navigator', { clipboard }) &&
  vi.stubGlobal('ClipboardItem', hasItem ? Item : undefined);

afterEach(() => vi.unstubAllGlobals());

test('both forms at once', async () => {
  const write = vi.fn(async (_: Item[]) => {});
  offer({ write });
  await expect(copyRich('A', '<a>A</a>')).resolves.toBe('rich');
  const parts = write.mock.calls[0]?.[0][0]?.parts ?? {};
  expect(Object.keys(parts)).toEqual(['text/html', 'text/plain']);
  expect(parts['text/html']?.type).toBe('text/html');
  expect(parts['text/html']?.size).toBe(8);
  expect(parts['text/plain']?.size).toBe(1);
});

test.for([
  ['refused', true],
  ['unknown to the browser', false],
] as const)('the text alone where formatted text is %s', async ([, hasItem]) => {
  const writeText = vi.fn(async () => {});
  offer({ write: () => Promise.reject(new Error('no')), writeText }, hasItem);
  await expect(copyRich('A', '<a>A</a>')).resolves.toBe('text');
  expect(writeText).toHaveBeenCalledWith('A');
});

test('nothing where the browser lets us do neither', async () => {
  const no = () => Promise.reject(new Error('no'));
  offer({ write: no, writeText: no });
  await expect(copyRich('A', '<a>A</a>')).resolves.toBe('none');
});
