import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ServedOutcome, ServedTask } from '../../../entrypoints/runner/served-task';
import type { Report } from '../../../utils/audit/report';
import { type Judged, jsonOf } from '../../../utils/batch/judged';

/** A worker that answers when the test says so. */
class Hand {
  static all: Hand[] = [];
  onmessage: (event: { data: ServedOutcome }) => void = () => undefined;
  onerror: (event: { message: string }) => void = () => undefined;
  tasks: ServedTask[] = [];
  handed: unknown[][] = [];
  isOver = false;
  constructor(readonly path: string) {
    Hand.all.push(this);
  }
  postMessage(task: ServedTask, handed: unknown[]) {
    this.tasks.push(task);
    this.handed.push(handed);
  }
  terminate() {
    this.isOver = true;
  }
}

const task = (url: string, bytes = new Uint8Array(4)): ServedTask => ({
  answer: {
    url,
    finalUrl: url,
    status: 200,
    headers: {},
    bytes,
    cut: false,
    firstByte: 1,
    elapsed: 2,
  },
  robots: { state: 'pending' },
  requests: [],
  version: '1',
});
const judgedAs = (url: string): Judged => ({ json: jsonOf({ url } as Report) });

let servedPage: typeof import('../../../entrypoints/runner/served-page').servedPage;
const hand = (at: number) => Hand.all[at] as Hand;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  Hand.all = [];
  vi.stubGlobal('Worker', Hand);
  vi.stubGlobal('navigator', { hardwareConcurrency: 2 });
  ({ servedPage } = await import('../../../entrypoints/runner/served-page'));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('begins as many workers as the machine has cores, and each goes on with the next page', async () => {
  const reports = ['a', 'b', 'c'].map((url) => servedPage(task(url)));
  expect(Hand.all.map(({ path, tasks }) => [path, tasks[0]?.answer.url])).toEqual([
    ['/served-worker.js', 'a'],
    ['/served-worker.js', 'b'],
  ]);
  hand(1).onmessage({ data: judgedAs('b') });
  expect(hand(1).tasks[1]?.answer.url).toBe('c');
  hand(1).onmessage({ data: judgedAs('c') });
  hand(0).onmessage({ data: judgedAs('a') });
  expect(await Promise.all(reports)).toEqual(['a', 'b', 'c'].map(judgedAs));
  void servedPage(task('d'));
  expect(Hand.all).toHaveLength(2);
});

it('tells in words why a page cannot be read, and uses the worker again', async () => {
  const report = servedPage(task('a'));
  hand(0).onmessage({ data: { error: 'The HTML gives no page.' } });
  await expect(report).rejects.toThrow('The HTML gives no page.');
  void servedPage(task('b'));
  expect(hand(0).tasks).toHaveLength(2);
});

it('gives up a page that takes for ever, and goes on with a new worker', async () => {
  const [first, , third] = ['a', 'b', 'c'].map((url) => servedPage(task(url)));
  const gaveUp = expect(first).rejects.toThrow('within 20 s');
  hand(1).onmessage({ data: judgedAs('b') });
  vi.advanceTimersByTime(20_000);
  await gaveUp;
  expect(hand(0).isOver).toBe(true);
  await expect(third).rejects.toThrow('within 20 s');
  const fourth = servedPage(task('d'));
  hand(2).onmessage({ data: judgedAs('d') });
  expect(await fourth).toEqual(judgedAs('d'));
});

it('goes on with a new worker where one breaks down', async () => {
  const [first, , third] = ['a', 'b', 'c'].map((url) => servedPage(task(url)));
  hand(0).onerror({ message: 'out of memory' });
  await expect(first).rejects.toThrow('out of memory');
  expect(hand(2).tasks[0]?.answer.url).toBe('c');
  hand(2).onmessage({ data: judgedAs('c') });
  expect(await third).toEqual(judgedAs('c'));
});

it('hands over bytes that are alone in their memory, and copies others', () => {
  const whole = new Uint8Array(8);
  void servedPage(task('a', whole));
  void servedPage(task('b', whole.subarray(2, 4)));
  expect(hand(0).handed).toEqual([[whole.buffer]]);
  expect(hand(1).handed).toEqual([[]]);
});
