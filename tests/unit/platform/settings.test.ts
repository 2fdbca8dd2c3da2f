import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from '../../../utils/platform/browser';
import { settingsStore } from '../../../utils/platform/settings';
import { moveTarget, set, showTarget } from '../../../utils/share/change-settings';
import { DEFAULT_SETTINGS, isFromFuture, readSettings } from '../../../utils/share/settings';

type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

const NAME = 'share-settings';
let stored: Record<string, unknown>;
let broken: 'get' | 'set' | undefined;
let listeners: Set<Listener>;

const tick = () => new Promise((resolve) => setTimeout(resolve, 1));

beforeEach(() => {
  stored = {};
  broken = undefined;
  listeners = new Set();
  const tell = (changes: Record<string, { newValue?: unknown }>) => {
    for (const listen of listeners) listen(changes, 'local');
  };
  Object.assign(browser, {
    storage: {
      local: {
        async get(name: string) {
          if (broken === 'get') throw new Error('No storage');
          // Another window gets its turn in between.
          const value = structuredClone(name in stored ? { [name]: stored[name] } : {});
          await tick();
          return value;
        },
        async set(values: Record<string, unknown>) {
          if (broken === 'set') throw new Error('Full');
          Object.assign(stored, structuredClone(values));
          tell({ [NAME]: { newValue: structuredClone(stored[NAME]) } });
        },
        async remove(name: string) {
          if (broken === 'set') throw new Error('Full');
          delete stored[name];
          tell({ [NAME]: {} });
        },
      },
      onChanged: {
        addListener: (listen: Listener) => listeners.add(listen),
        removeListener: (listen: Listener) => listeners.delete(listen),
      },
    },
  });
  // One after the other, as the browser does it for all pages of an origin.
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

const open = () => settingsStore({ read: readSettings, isFromFuture });

test('nothing stored: the defaults', async () => {
  expect(await open().load()).toEqual({ settings: DEFAULT_SETTINGS, state: 'ready' });
});

test('a change is kept, and the next window has it', async () => {
  const result = await open().change(set({ opens: 'window' }));
  expect(result).toEqual({
    settings: { ...DEFAULT_SETTINGS, opens: 'window' },
    state: 'ready',
    kept: 'kept',
  });
  expect((await open().load()).settings.opens).toBe('window');
});

test('two windows that change something at once do not undo each other', async () => {
  const [one, two] = [open(), open()];
  await Promise.all([
    one.change(showTarget('x', false)),
    two.change(moveTarget(['x', 'y'], 'y', 0)),
    one.change(set({ log: false })),
  ]);
  expect((await open().load()).settings).toEqual({
    ...DEFAULT_SETTINGS,
    hidden: ['x'],
    order: ['y'],
    log: false,
  });
});

test('without locks a change is kept all the same', async () => {
  vi.stubGlobal('navigator', {});
  expect((await open().change(set({ log: false }))).kept).toBe('kept');
  vi.stubGlobal('navigator', {
    locks: { request: () => Promise.reject(new Error('SecurityError')) },
  });
  expect((await open().change(set({ opens: 'window' }))).kept).toBe('kept');
  expect((await open().load()).settings).toMatchObject({ log: false, opens: 'window' });
});

test('other windows are told, until they look away', async () => {
  const changed = vi.fn();
  const away = open().watch(changed);
  await open().change(set({ log: false }));
  expect(changed).toHaveBeenCalledExactlyOnceWith({
    settings: { ...DEFAULT_SETTINGS, log: false },
    state: 'ready',
  });
  for (const listen of listeners) {
    listen({ intended: { newValue: {} } }, 'local');
    listen({ [NAME]: { newValue: {} } }, 'sync');
  }
  expect(changed).toHaveBeenCalledOnce();
  away();
  await open().change(set({ log: true }));
  expect(changed).toHaveBeenCalledOnce();
});

test('what a newer release has written is used and never overwritten', async () => {
  const future = { ...DEFAULT_SETTINGS, version: 99, opens: 'window', moods: ['calm'] };
  stored[NAME] = future;
  const store = open();
  expect(await store.load()).toMatchObject({ state: 'newer', settings: { opens: 'window' } });
  expect(await store.change(set({ opens: 'tab' }))).toMatchObject({
    kept: 'newer',
    state: 'newer',
  });
  expect(stored[NAME]).toEqual(future);
  expect(await store.startOver()).toBe(true);
  expect(await store.load()).toEqual({ settings: DEFAULT_SETTINGS, state: 'ready' });
});

test('what cannot be read is not replaced by defaults', async () => {
  stored[NAME] = { ...DEFAULT_SETTINGS, log: false };
  broken = 'get';
  const store = open();
  expect(await store.load()).toEqual({ settings: DEFAULT_SETTINGS, state: 'unreadable' });
  expect(await store.change(set({ opens: 'window' }))).toMatchObject({
    kept: 'refused',
    state: 'unreadable',
  });
  expect(stored[NAME]).toMatchObject({ log: false, opens: 'tab' });
});

test('a browser that keeps nothing says so', async () => {
  broken = 'set';
  expect((await open().change(set({ log: false }))).kept).toBe('refused');
  expect(await open().startOver()).toBe(false);
  expect(stored).toEqual({});
});
