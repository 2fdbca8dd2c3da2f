import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from '../../../utils/platform/browser';
import { comparedPage } from '../../fixtures/compared';

type Listener = (changes: Record<string, unknown>, area: string) => void;

let stored: Record<string, unknown>;
let isFull: boolean;
let isBlocked: boolean;
let listeners: Set<Listener>;

const tick = () => new Promise((resolve) => setTimeout(resolve, 1));

beforeEach(() => {
  stored = {};
  isFull = false;
  isBlocked = false;
  listeners = new Set();
  const tell = (changes: Record<string, unknown>) => {
    for (const listen of listeners) listen(changes, 'session');
  };
  Object.assign(browser, {
    storage: {
      session: {
        async get(name: string) {
          await tick();
          if (isBlocked) throw new Error('No storage');
          return structuredClone(name in stored ? { [name]: stored[name] } : {});
        },
        async set(values: Record<string, unknown>) {
          if (isFull) throw new Error('QUOTA_BYTES quota exceeded');
          Object.assign(stored, structuredClone(values));
          tell(values);
        },
        async remove(name: string) {
          delete stored[name];
          tell({ [name]: undefined });
        },
      },
      onChanged: {
        addListener: (listen: Listener) => listeners.add(listen),
        removeListener: (listen: Listener) => listeners.delete(listen),
      },
    },
  });
  let last: Promise<unknown> = Promise.resolve();
  vi.stubGlobal('navigator', {
    locks: {
      request(_name: string, run: () => Promise<unknown>) {
        const mine = last.then(run);
        last = mine.catch(() => undefined);
        return mine;
      },
    },
  });
});

const kept = () => import('../../../entrypoints/kept/pins');
const page = (url: string) => comparedPage({ url });

it('keeps a page with its report, and forgets both', async () => {
  const { pin, pins, pinnedReport, isPinned, unpin } = await kept();
  const made = await pin(page('https://a.test/'));
  expect(made).toMatchObject({ state: 'pinned', pin: { id: 'pin-1', site: 'a.test' } });
  expect(await isPinned('https://a.test/#part')).toBe(true);
  expect((await pinnedReport('pin-1'))?.finalUrl).toBe('https://a.test/');
  await unpin('pin-1');
  expect((await pins()).pins).toEqual([]);
  expect(await pinnedReport('pin-1')).toBeUndefined();
  expect(Object.keys(stored)).toEqual(['pins']);
});

it('loses none of several that are pinned at once', async () => {
  const { pin, pins } = await kept();
  await Promise.all(['a', 'b', 'c'].map((site) => pin(page(`https://${site}.test/`))));
  expect((await pins()).pins.map(({ site }) => site)).toEqual(['a.test', 'b.test', 'c.test']);
});

it('says when there is no room for a seventh, and changes nothing', async () => {
  const { pin, pins } = await kept();
  for (let at = 0; at < 6; at++) await pin(page(`https://a.test/${at}`));
  const before = await pins();
  expect(await pin(page('https://a.test/other'))).toEqual({ state: 'full' });
  expect(await pins()).toEqual(before);
});

it('says when the browser keeps nothing', async () => {
  const { pin, pins } = await kept();
  isFull = true;
  expect(await pin(page('https://a.test/'))).toEqual({ state: 'refused' });
  expect((await pins()).pins).toEqual([]);
});

it('has nothing, and does not fail, where storage cannot be read', async () => {
  const { pins, isPinned, pinnedReport } = await kept();
  isBlocked = true;
  expect((await pins()).pins).toEqual([]);
  expect(await isPinned('https://a.test/')).toBe(false);
  expect(await pinnedReport('pin-1')).toBeUndefined();
});

it('tells every page of the extension of a change, until it is no longer asked to', async () => {
  const { pin, watchPins } = await kept();
  const changed = vi.fn<() => void>();
  const stop = watchPins(changed);
  await pin(page('https://a.test/'));
  expect(changed).toHaveBeenCalledTimes(1);
  stop();
  await pin(page('https://b.test/'));
  expect(changed).toHaveBeenCalledTimes(1);
});
