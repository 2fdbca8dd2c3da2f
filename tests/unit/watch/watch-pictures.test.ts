import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pictures } from '../../../entrypoints/runner/watch-pictures';
import type { PlannedImage } from '../../../utils/server/probe-image';

const PNG = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  (letter) => letter.charCodeAt(0),
);
const A: PlannedImage = { url: 'https://mill.test/a.png', why: 'card image' };
const B: PlannedImage = { url: 'https://cdn.test/b.png', why: 'card image' };

let answers: Record<string, (() => Response)[]>;
let asked: string[];

beforeEach(() => {
  asked = [];
  vi.useFakeTimers();
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    const next = answers[url]?.shift();
    if (!next) throw new TypeError('Failed to fetch');
    return Object.defineProperty(next(), 'url', { value: url });
  });
  // No element can load anything here.
  vi.stubGlobal(
    'Image',
    class {
      set src(_: string) {
        queueMicrotask(() => this.onerror?.());
      }
      onerror: (() => void) | undefined;
      removeAttribute() {}
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const png = () => new Response(PNG, { headers: { 'content-type': 'image/png' } });
const lost = () => new Response('Not found', { status: 404 });
const of = async (plan: PlannedImage[], signal = new AbortController().signal) => {
  const found = pictures(plan, 'https://mill.test/how', signal);
  await vi.runAllTimersAsync();
  const { images, requests } = await found;
  return { states: images.map(({ url, state }) => [url, state]), requests };
};

test('pictures that load are asked for once', async () => {
  answers = { [A.url]: [png], [B.url]: [png] };
  const { states, requests } = await of([A, B]);
  expect(states).toEqual([
    [A.url, 'ok'],
    [B.url, 'ok'],
  ]);
  expect(asked).toEqual([A.url, B.url]);
  expect(requests.map(({ url }) => url)).toEqual([A.url, B.url]);
});

test('one that fails by chance loads the second time; the others are not asked for again', async () => {
  answers = { [A.url]: [lost, png], [B.url]: [png] };
  expect((await of([A, B])).states).toEqual([
    [A.url, 'ok'],
    [B.url, 'ok'],
  ]);
  expect(asked.filter((url) => url === B.url)).toHaveLength(1);
});

test('one that is gone is gone twice', async () => {
  answers = { [A.url]: [lost, lost] };
  expect((await of([A])).states).toEqual([[A.url, 'broken']]);
  expect(asked).toEqual([A.url, A.url]);
});

test('without a picture nothing is asked for', async () => {
  answers = {};
  expect(await of([])).toEqual({ states: [], requests: [] });
});

test('given up, nothing is asked for a second time', async () => {
  answers = { [A.url]: [lost, png] };
  const stop = new AbortController();
  stop.abort();
  const { states } = await of([A], stop.signal);
  expect(states).not.toEqual([[A.url, 'ok']]);
  expect(asked).toHaveLength(0);
});
