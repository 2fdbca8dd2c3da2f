import { describe, expect, test } from 'vitest';
import { ALL_SETTINGS } from '../../../entrypoints/kept/all-settings';
import { DEFAULT_HISTORY, HISTORY_STEPS } from '../../../utils/history/settings';
import { CRAWLER_STEPS, DEFAULT_CRAWLERS } from '../../../utils/settings/crawlers';
import { DEFAULT_LOOK, LOOK_STEPS } from '../../../utils/settings/look';
import { migrated, type Step } from '../../../utils/settings/versions';
import { DEFAULT_SETTINGS, SHARE_STEPS } from '../../../utils/share/settings';
import { DEFAULT_WATCH, WATCH_STEPS } from '../../../utils/watch/settings';

type Example = Readonly<Record<string, unknown>>;

/** A stored example of each version of each kind of settings. */
const EXAMPLES = import.meta.glob<Example>(
  ['../../fixtures/settings/**/v*.json', '../../fixtures/{history,watch}/settings-v*.json'],
  { eager: true, import: 'default' },
);

/** Where the examples lie, the defaults, and the steps from version to version; by name. */
const KINDS: Readonly<
  Record<string, { at: string; defaults: Example & { version: number }; steps?: readonly Step[] }>
> = {
  'share-settings': { at: 'settings/', defaults: { ...DEFAULT_SETTINGS }, steps: SHARE_STEPS },
  'history-settings': {
    at: 'history/settings-',
    defaults: { ...DEFAULT_HISTORY },
    steps: HISTORY_STEPS,
  },
  'look-settings': { at: 'settings/look/', defaults: { ...DEFAULT_LOOK }, steps: LOOK_STEPS },
  'crawler-settings': {
    at: 'settings/crawlers/',
    defaults: { ...DEFAULT_CRAWLERS },
    steps: CRAWLER_STEPS,
  },
  'watch-settings': {
    at: 'watch/settings-',
    defaults: { ...DEFAULT_WATCH },
    steps: WATCH_STEPS,
  },
};

const kindOf = (name: string) => {
  const kind = KINDS[name];
  if (!kind) throw new Error(`No examples of ${name}`);
  return kind;
};
const exampleOf = (name: string, version: number): Example => {
  const example = EXAMPLES[`../../fixtures/${kindOf(name).at}v${version}.json`];
  if (!example) throw new Error(`No stored example of ${name}, version ${version}`);
  return example;
};

test('there are examples of all settings that there are', () => {
  expect(Object.keys(KINDS).toSorted()).toEqual(ALL_SETTINGS.map(({ name }) => name).toSorted());
});

describe.for(ALL_SETTINGS)('$name', ({ name, read, isFromFuture }) => {
  const { defaults, steps } = kindOf(name);
  const { version: now } = defaults;
  const versions = Array.from({ length: now }, (_, at) => at + 1);
  const current = exampleOf(name, now);

  test('a step leads from each version to the next', () => {
    if (steps) expect(steps).toHaveLength(now - 1);
  });

  test.for(versions)('what version %i has stored is read as settings of today', (version) => {
    const example = exampleOf(name, version);
    expect(isFromFuture(example)).toBe(false);
    expect(read(structuredClone(example))).toEqual(current);
  });

  test('what is written is read again as it was', () => {
    expect(read(structuredClone(read(current)))).toEqual(read(current));
  });

  test('the example differs from the defaults in every field, so that none is overlooked', () => {
    const same = Object.entries(defaults)
      .filter(([key]) => key !== 'version')
      .filter(([key, value]) => JSON.stringify(current[key]) === JSON.stringify(value));
    expect(same).toEqual([]);
  });

  test.for([undefined, null, 0, 'x', true, [], {}, { version: 'one' }, { version: -3 }])(
    '%j is read as the defaults',
    (stored) => {
      expect(read(stored)).toEqual(defaults);
      expect(isFromFuture(stored)).toBe(false);
    },
  );

  test('what a newer release has written is known as such', () => {
    expect(isFromFuture({ ...current, version: now + 1 })).toBe(true);
    expect(() => read({ ...current, version: now + 1, moods: ['calm'] })).not.toThrow();
  });
});

describe('steps', () => {
  const steps: Step[] = [
    ({ colour, ...rest }) => ({ ...rest, version: 2, theme: colour }),
    ({ theme, ...rest }) => ({ ...rest, version: 3, themes: [theme] }),
  ];

  test('are taken one after the other from the version that was stored', () => {
    expect(migrated({ version: 1, colour: 'dark' }, steps)).toEqual({
      version: 3,
      themes: ['dark'],
    });
    expect(migrated({ version: 2, theme: 'dark' }, steps)).toEqual({
      version: 3,
      themes: ['dark'],
    });
    expect(migrated({ version: 3, themes: [] }, steps)).toEqual({ version: 3, themes: [] });
  });

  test('are not taken by what names no version, is newer, or is no record', () => {
    expect(migrated({ colour: 'dark' }, steps)).toEqual({ colour: 'dark' });
    expect(migrated({ version: 9, colour: 'dark' }, steps)).toEqual({ version: 9, colour: 'dark' });
    expect(migrated('dark', steps)).toEqual({});
  });
});
