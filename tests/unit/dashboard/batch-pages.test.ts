import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type BatchPages, followBatch } from '../../../entrypoints/dashboard/batch-pages';
import type { Batch, BatchPage, PageState } from '../../../utils/batch/batch';
import { batch } from '../components/batch/views';

let stored: BatchPage[];
let told: (id: string, at?: number) => void;
let hidden: boolean;
let seen: BatchPages | undefined;
let failures: unknown[];
let following: ReturnType<typeof followBatch>;
let isBroken: boolean;
let isGone: boolean;

const counts = (): Record<PageState, number> => {
  const sums = { waiting: 0, done: 0, failed: 0, refused: 0 };
  for (const { state } of stored) sums[state] += 1;
  return sums;
};
const line = (): Batch | undefined =>
  isGone ? undefined : batch({ total: stored.length, counts: counts() });

const store = {
  batch: vi.fn(async () => {
    if (isBroken) throw new Error('gone');
    return line();
  }),
  page: vi.fn(async (_: string, at: number) => stored[at]),
  pages: vi.fn(async () => [...stored].map((page) => ({ ...page }))),
  watch(changed: (id: string, at?: number) => void) {
    told = changed;
    return () => undefined;
  },
};

const finish = (at: number, state: PageState = 'done', tell = true) => {
  stored[at] = { ...(stored[at] as BatchPage), state, tries: 1 };
  if (tell) told('b1', at);
};
const states = () => seen?.pages?.map(({ state }) => state[0]).join('');
const settle = (milliseconds = 500) => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(async () => {
  vi.useFakeTimers();
  store.batch.mockImplementation(async () => {
    if (isBroken) throw new Error('gone');
    return line();
  });
  store.page.mockImplementation(async (_, at) => stored[at]);
  store.pages.mockImplementation(async () => stored.map((page) => ({ ...page })));
  stored = Array.from({ length: 6 }, (_, at) => ({
    batch: 'b1',
    at,
    url: `https://a.test/${at}`,
    state: 'waiting',
    tries: 0,
  }));
  hidden = false;
  isBroken = false;
  isGone = false;
  failures = [];
  seen = undefined;
  following = followBatch('b1', {
    store,
    changed: (now) => {
      seen = now;
    },
    failed: (cause) => failures.push(cause),
    isHidden: () => hidden,
  });
  await settle();
});
afterEach(() => {
  following.end();
  vi.useRealTimers();
});

test('all is read once, then only what changed, gathered', async () => {
  expect(states()).toBe('wwwwww');
  expect(store.pages).toHaveBeenCalledOnce();
  const before = seen?.pages?.[5];
  finish(0);
  finish(1, 'failed');
  finish(0);
  await settle();
  expect(states()).toBe('dfwwww');
  expect(store.pages).toHaveBeenCalledOnce();
  expect(store.page.mock.calls.map(([, at]) => at)).toEqual([0, 1]);
  expect(store.batch).toHaveBeenCalledTimes(2);
  // What is as before stays the same object.
  expect(seen?.pages?.[5]).toBe(before);
});

test('how far it is is told before the pages are read', async () => {
  following.end();
  const told: (number | undefined)[] = [];
  following = followBatch('b1', {
    store,
    changed: ({ batch: line, pages }) => told.push(line?.total, pages?.length),
    failed: (cause) => failures.push(cause),
    isHidden: () => false,
  });
  await settle();
  expect(told).toEqual([6, undefined, 6, 6]);
});

test('other batches cost nothing', async () => {
  told('b2', 3);
  told('b2');
  await settle();
  expect(store.batch).toHaveBeenCalledOnce();
});

test('pages that are put back into the queue are read anew', async () => {
  finish(2, 'failed');
  await settle();
  expect(states()).toBe('wwfwww');
  stored[2] = { ...(stored[2] as BatchPage), state: 'waiting', tries: 0 };
  told('b1');
  await settle();
  expect(states()).toBe('wwwwww');
});

test('a message that was lost is made up for', async () => {
  finish(4, 'done', false);
  finish(0);
  await settle();
  expect(states()).toBe('dwwwww');
  await settle(5_000);
  expect(states()).toBe('dwwwdw');
  expect(store.pages).toHaveBeenCalledTimes(2);
  // And then it is quiet again.
  const calls = store.batch.mock.calls.length;
  await settle(10_000);
  expect(store.batch).toHaveBeenCalledTimes(calls);
});

test('a change of the batch alone reads no page', async () => {
  told('b1');
  await settle();
  expect(store.page).not.toHaveBeenCalled();
  expect(store.pages).toHaveBeenCalledOnce();
});

test('while nobody looks nothing is read, and all of it afterwards', async () => {
  hidden = true;
  finish(0);
  finish(3);
  await settle(10_000);
  expect(store.batch).toHaveBeenCalledOnce();
  hidden = false;
  following.again();
  await settle();
  expect(states()).toBe('dwwdww');
});

test('a batch that is deleted is gone', async () => {
  isGone = true;
  told('');
  await settle();
  expect(seen).toEqual({ batch: undefined, pages: [] });
});

test('a database that fails is told, and tried again at the next change', async () => {
  isBroken = true;
  finish(0);
  await settle();
  expect(failures).toHaveLength(1);
  isBroken = false;
  finish(1);
  await settle(5_000);
  expect(states()).toBe('ddwwww');
});

test('after its end nothing is read any more', async () => {
  following.end();
  finish(0);
  await settle();
  expect(store.batch).toHaveBeenCalledOnce();
});
