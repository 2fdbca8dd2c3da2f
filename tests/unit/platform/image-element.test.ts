import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { measureImage } from '../../../utils/platform/image-element';

const URL_ = 'https://cdn.test/a.png';

/** An image element that does what the test says. */
function fake() {
  const image = document.createElement('img');
  Object.defineProperties(image, {
    naturalWidth: { value: 1200 },
    naturalHeight: { value: 630 },
  });
  return image;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const measure = (image: HTMLImageElement, signal = new AbortController().signal) =>
  measureImage(URL_, 5_000, signal, () => image);

test('tells the size, and no referrer', async () => {
  const image = fake();
  const size = measure(image);
  expect([image.src, image.referrerPolicy, image.decoding]).toEqual([URL_, 'no-referrer', 'async']);
  image.dispatchEvent(new Event('load'));
  expect(await size).toEqual({ state: 'ok', facts: { width: 1200, height: 630 } });
});
test('is broken where no picture comes', async () => {
  const image = fake();
  const size = measure(image);
  image.dispatchEvent(new Event('error'));
  expect(await size).toEqual({ state: 'broken' });
});
test('is missing, not broken, without a network', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  const image = fake();
  const size = measure(image);
  image.dispatchEvent(new Event('error'));
  expect(await size).toEqual({ state: 'missing', reason: 'offline' });
});
test('is given up after its time, and the download ends', async () => {
  const image = fake();
  const size = measure(image);
  await vi.advanceTimersByTimeAsync(4_999);
  expect(image.src).toBe(URL_);
  await vi.advanceTimersByTimeAsync(1);
  expect(await size).toEqual({ state: 'missing', reason: 'timeout' });
  expect(image.hasAttribute('src')).toBe(false);
});
test('is given up from outside', async () => {
  const image = fake();
  const controller = new AbortController();
  const size = measure(image, controller.signal);
  controller.abort();
  expect(await size).toEqual({ state: 'missing', reason: 'timeout' });
});
