import { describe, expect, test, vi } from 'vitest';
import type { Asked, Fetcher } from '../../../utils/server/fetch-answer';
import { auditOf, type Loaded } from '../../../utils/server/fetch-audit';
import { probeImage } from '../../../utils/server/probe-image';

const PAGE = 'https://site.test/';
const IMAGE = { url: 'https://cdn.test/a.png', why: 'card image' } as const;

/** A PNG of 640 × 400 px without alpha, up to its first data. */
const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAoAAAAGQCAIAAACxkUZyAAAAAUlEQVQB'),
  (character) => character.charCodeAt(0),
);

function respond(body: BodyInit | null, init: ResponseInit & { url?: string } = {}): Response {
  return Object.defineProperty(new Response(body, init), 'url', { value: init.url ?? '' });
}

const open = (fetcher: Fetcher | undefined) =>
  auditOf({
    pageUrl: PAGE,
    mode: 'quick',
    readerFor: async () => fetcher && { by: 'extension', fetcher },
    isOnline: () => true,
    cache: new Map<string, Promise<Asked>>(),
  });

type Size = { width: number; height: number };
const shows = (loaded: Loaded<Size>) => vi.fn(async () => loaded);
const seen = shows({ state: 'ok', facts: { width: 640, height: 400 } });

describe('a picture whose host is not granted', () => {
  test('is measured by an element and has a size only', async () => {
    const audit = open(undefined);
    const measure = shows({ state: 'ok', facts: { width: 640, height: 400 } });
    expect(await probeImage(IMAGE, audit, measure)).toEqual({
      url: IMAGE.url,
      by: 'element',
      state: 'ok',
      width: 640,
      height: 400,
    });
    expect(audit.requests()).toMatchObject([
      { url: IMAGE.url, why: 'card image', by: 'element', outcome: 'ok' },
    ]);
  });
  test.for([
    [{ state: 'broken' }, { state: 'broken' }, 'broken'],
    [{ state: 'missing', reason: 'timeout' }, { state: 'missing', reason: 'timeout' }, 'timeout'],
  ] as const)('%j', async ([loaded, expected, outcome]) => {
    const audit = open(undefined);
    const probe = await probeImage(IMAGE, audit, shows(loaded));
    expect(probe).toEqual({ url: IMAGE.url, by: 'element', ...expected });
    expect(audit.requests()).toMatchObject([{ by: 'element', outcome }]);
  });
  test('is not loaded from a private address', async () => {
    const measure = shows({ state: 'broken' });
    const image = { url: 'http://192.168.0.1/a.png', why: 'card image' } as const;
    expect(await probeImage(image, open(undefined), measure)).toEqual({
      url: image.url,
      by: 'element',
      state: 'missing',
      reason: 'not-allowed',
    });
    expect(measure).not.toHaveBeenCalled();
  });
});

describe('a picture whose host can be read', () => {
  const whole = { headers: { 'content-type': 'image/jpeg', 'set-cookie': 'a=b', server: 'x' } };
  test('is fetched and has weight, format and headers too', async () => {
    const measure = shows({ state: 'broken' });
    const audit = open(async () => respond(PNG, { ...whole, url: 'https://cdn.test/b.png' }));
    const { elapsed, ...probe } = await probeImage(IMAGE, audit, measure);
    expect(probe).toEqual({
      url: IMAGE.url,
      by: 'fetch',
      state: 'ok',
      status: 200,
      finalUrl: 'https://cdn.test/b.png',
      bytes: PNG.length,
      format: 'png',
      width: 640,
      height: 400,
      animated: false,
      alpha: false,
      headers: { 'content-type': 'image/jpeg' },
    });
    expect(elapsed).toBeGreaterThanOrEqual(0);
    expect(measure).not.toHaveBeenCalled();
  });
  test('weighs what it weighs, not what is kept of it', async () => {
    const long = new Uint8Array(300_000);
    long.set(PNG);
    const audit = open(async () => respond(long));
    expect(await probeImage(IMAGE, audit, seen)).toMatchObject({ bytes: 300_000, width: 640 });
  });
  test.for([
    ['an error', respond(PNG, { status: 404 })],
    [
      'a page',
      respond('<!doctype html><title>Gone</title>', { headers: { 'content-type': 'image/png' } }),
    ],
    ['neither picture nor page', respond('{}', { headers: { 'content-type': 'text/plain' } })],
  ] as const)('is broken where %s comes', async ([, response]) => {
    const probe = await probeImage(
      IMAGE,
      open(async () => response),
      seen,
    );
    expect(probe).toMatchObject({ by: 'fetch', state: 'broken' });
  });
  test('counts as one of a format that we do not know where the header says so', async () => {
    const headers = { 'content-type': 'image/jxl' };
    const audit = open(async () => respond('?', { headers }));
    const probe = await probeImage(IMAGE, audit, shows({ state: 'broken' }));
    expect(probe).toMatchObject({ state: 'ok', format: 'unknown' });
    expect(probe).not.toHaveProperty('width');
  });
  test('is measured by an element where the first bytes do not reach the size', async () => {
    const audit = open(async () => respond(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0xff, 0xff)));
    expect(
      await probeImage(IMAGE, audit, shows({ state: 'ok', facts: { width: 9, height: 8 } })),
    ).toMatchObject({ by: 'fetch', format: 'jpeg', width: 9, height: 8 });
  });
  test('is measured by an element where a redirect leads to a host that is not granted', async () => {
    const audit = open(() => Promise.reject(new TypeError('Failed to fetch')));
    const measure = shows({ state: 'ok', facts: { width: 640, height: 400 } });
    expect(await probeImage(IMAGE, audit, measure)).toMatchObject({ by: 'element', width: 640 });
  });
  test('is left alone where its answer came from a private address', async () => {
    const measure = shows({ state: 'broken' });
    const audit = open(async () => respond(PNG, { url: 'http://10.0.0.1/a.png' }));
    expect(await probeImage(IMAGE, audit, measure)).toMatchObject({
      by: 'fetch',
      state: 'missing',
      reason: 'not-allowed',
    });
    expect(measure).not.toHaveBeenCalled();
  });
});
