import { describe, expect, test } from 'vitest';
import { DEFAULT_WATCH, isWatchFromFuture, readWatchSettings } from '../../../utils/watch/settings';
import { isWatchesFromFuture, readWatches } from '../../../utils/watch/stored';
import { MOST_WATCHES, type Watches, withChange, withWatch } from '../../../utils/watch/watch';
import settings from '../../fixtures/watch/settings-v1.json';
import { watchOf } from '../../fixtures/watch/watch';
import list from '../../fixtures/watch/watches-v1.json';

describe('settings', () => {
  test('that the first version has stored are read as they are', () => {
    expect(readWatchSettings(settings)).toEqual(settings);
  });

  test.for([
    undefined,
    null,
    7,
    'on',
    [],
    {},
    { version: 1, on: 'yes', every: 'hour', hour: 24, amount: 4, quiet: 'night' },
    { version: 1, hour: 7.5, quiet: { on: 1, from: -1, to: 24 } },
  ])('%o gives the defaults', (value) => {
    expect(readWatchSettings(value)).toEqual(DEFAULT_WATCH);
  });

  test('those of a newer release are known as such, and read as far as they go', () => {
    const future = { ...settings, version: 2, quiet: { ...settings.quiet, days: ['Sunday'] } };
    expect(isWatchFromFuture(future)).toBe(true);
    expect(isWatchFromFuture(settings)).toBe(false);
    expect(readWatchSettings(future)).toEqual(settings);
  });
});

describe('the list', () => {
  test('that the first version has stored is read as it is', () => {
    expect(readWatches(list)).toEqual(list);
  });

  test.for([undefined, null, 7, 'pages', [], {}, { version: 1, watches: {} }])(
    '%o is an empty one',
    (value) => {
      expect(readWatches(value)).toEqual({ version: 1, watches: [] });
    },
  );

  test('a damaged page is left out, and the others stay', () => {
    const [whole] = list.watches;
    const watches = [
      null,
      { ...whole, url: 'javascript:alert(1)' },
      { ...whole, url: 7 },
      { page: 'quay.test/', url: 'https://quay.test/' },
      whole,
      whole,
    ];
    expect(readWatches({ version: 1, watches }).watches).toEqual([
      {
        page: 'quay.test/',
        url: 'https://quay.test/',
        title: 'https://quay.test/',
        every: 'week',
        hour: 7,
        since: 1,
        next: 1,
        failures: 0,
        untold: [],
        unseen: [],
      },
      whole,
    ]);
  });

  test('damaged changes are left out', () => {
    const [whole] = list.watches;
    const untold = [{ kind: 'score', was: 'many' }, { kind: 'networks' }, { kind: 'x' }, 7];
    const [read] = readWatches({ version: 1, watches: [{ ...whole, untold, last: 'no' }] }).watches;
    expect(read?.untold).toEqual([]);
    expect(read?.last).toBeUndefined();
  });

  test('a newer one is known as such', () => {
    expect(isWatchesFromFuture({ ...list, version: 2 })).toBe(true);
    expect(isWatchesFromFuture(list)).toBe(false);
    expect(isWatchesFromFuture(undefined)).toBe(false);
  });

  test('a page stands there once, and the list has an end', () => {
    const one = withWatch({ version: 1, watches: [] }, watchOf());
    expect(withWatch(one, watchOf({ title: 'again' }))).toBe(one);
    const watches = Array.from({ length: MOST_WATCHES }, (_, at) => watchOf({ page: `${at}` }));
    const full: Watches = { version: 1, watches };
    expect(withWatch(full, watchOf())).toBe(full);
  });

  test('one page is changed, or taken away', () => {
    const both: Watches = { version: 1, watches: [watchOf({ page: 'a' }), watchOf({ page: 'b' })] };
    expect(withChange(both, 'b', (each) => ({ ...each, hour: 9 })).watches[1]?.hour).toBe(9);
    expect(withChange(both, 'a', () => undefined).watches.map(({ page }) => page)).toEqual(['b']);
  });
});
