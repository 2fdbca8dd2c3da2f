import { beforeEach, expect, test, vi } from 'vitest';
import { frontOf } from '../../../entrypoints/sidepanel/front';
import { browser } from '../../../utils/platform/browser';

const query = vi.fn();
let granted: string[] = [];
const SHOWN = { id: 7, url: 'https://site.test/post', title: 'Post' };

beforeEach(() => {
  granted = [];
  Object.assign(browser, {
    tabs: { query },
    permissions: {
      contains: async ({ origins = [] }: { origins?: string[] }) =>
        origins.every((each) => granted.includes(each)),
    },
  });
});
const inFront = (tab: object) => query.mockResolvedValue([tab]);

test.for(['https://site.test/post', 'https://site.test/post#part'])(
  'the page that is shown is the same at any place of it: %s',
  async (url) => {
    inFront({ id: 7, url });
    expect(await frontOf(SHOWN)).toBe('same');
  },
);

test('another page that the last press still opens', async () => {
  inFront({ id: 7, url: 'https://site.test/next' });
  expect(await frontOf(SHOWN)).toBe('open');
});

test('the same address in another tab is another page', async () => {
  inFront({ id: 8, url: SHOWN.url });
  expect(await frontOf(SHOWN)).toBe('open');
});

test('a granted site is read unasked, the first one too', async () => {
  granted = ['https://site.test/*'];
  inFront({ id: 7, url: 'https://site.test/next' });
  expect(await frontOf(SHOWN)).toBe('granted');
  expect(await frontOf(undefined)).toBe('granted');
});

test('a page of which the browser tells nothing', async () => {
  inFront({ id: 7 });
  expect(await frontOf(SHOWN)).toBe('closed');
  expect(await frontOf(undefined)).toBe('closed');
});
