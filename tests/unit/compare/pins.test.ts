import { describe, expect, it, test } from 'vitest';
import {
  MOST_PINS,
  NO_PINS,
  type Pins,
  pinOf,
  readPins,
  withoutPin,
  withPin,
} from '../../../utils/compare/pins';
import { comparedPage } from '../../fixtures/compared';

const page = (url: string, title: string | null = 'A title') => comparedPage({ url, title });
const pinned = (...urls: string[]): Pins =>
  urls.reduce<Pins>((pins, url) => withPin(pins, page(url))?.pins ?? pins, NO_PINS);

describe('pinning', () => {
  it('keeps pages in the order in which they were pinned', () => {
    const { pins } = pinned('https://www.a.test/1', 'https://b.test/2#part');
    expect(pins.map(({ id, site }) => [id, site])).toEqual([
      ['pin-1', 'a.test'],
      ['pin-2', 'b.test'],
    ]);
  });

  it('knows a page again by its address without the fragment, and keeps its id', () => {
    const before = pinned('https://a.test/1#x', 'https://b.test/');
    const again = withPin(before, page('https://a.test/1#y', 'Newer'));
    expect(again?.pin).toMatchObject({ id: 'pin-1', title: 'Newer' });
    expect(again?.pins.pins.map(({ id }) => id)).toEqual(['pin-1', 'pin-2']);
    expect(pinOf(before, 'https://a.test/1')?.id).toBe('pin-1');
    expect(pinOf(before, 'https://a.test/2')).toBeUndefined();
  });

  it('tells pages apart as the history does: by the route of an app, not by trackers', () => {
    const before = pinned('https://app.test/#/notes', 'https://app.test/#/people');
    expect(before.pins.map(({ id }) => id)).toEqual(['pin-1', 'pin-2']);
    expect(pinOf(before, 'https://app.test/#/people')?.id).toBe('pin-2');
    expect(pinOf(before, 'https://www.app.test/?utm_source=x#/notes')?.id).toBe('pin-1');
    expect(pinOf(before, 'https://app.test/')).toBeUndefined();
  });

  it('has no room for a seventh page, but for a newer report of one of the six', () => {
    const urls = Array.from({ length: MOST_PINS }, (_, at) => `https://a.test/${at}`);
    const full = pinned(...urls);
    expect(full.pins.length).toBe(6);
    expect(withPin(full, page('https://a.test/other'))).toBeUndefined();
    expect(withPin(full, page('https://a.test/3'))?.pins.pins.length).toBe(6);
  });

  it('never gives an id twice', () => {
    const two = pinned('https://a.test/1', 'https://a.test/2');
    const next = withPin(withoutPin(two, 'pin-2'), page('https://a.test/3'));
    expect(next?.pins.pins.map(({ id }) => id)).toEqual(['pin-1', 'pin-3']);
  });

  it('bounds what a page says', () => {
    const { pins } = withPin(NO_PINS, page('https://a.test/', 'x'.repeat(9_000)))?.pins ?? NO_PINS;
    expect(pins[0]?.title.length).toBe(2_000);
  });
});

describe('reading what was stored', () => {
  it('reads what was written', () => {
    const pins = pinned('https://a.test/1', 'https://b.test/');
    expect(readPins(JSON.parse(JSON.stringify(pins)))).toEqual(pins);
  });

  test.for<[what: string, stored: unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'pins'],
    ['another version', { version: 2, next: 1, pins: [] }],
    ['no list', { version: 1, next: 1, pins: {} }],
    ['no number', { version: 1, next: 'x', pins: [] }],
  ])('is as good as none: %s', ([, stored]) => {
    expect(readPins(stored)).toEqual(NO_PINS);
  });

  it('leaves out what is no pin', () => {
    const { pins } = pinned('https://a.test/1');
    const stored = {
      version: 1,
      next: 9,
      pins: [null, 5, { ...pins[0], id: 'x' }, { ...pins[0], url: 4 }, ...pins],
    };
    expect(readPins(stored)).toEqual({ version: 1, next: 9, pins });
  });
});
