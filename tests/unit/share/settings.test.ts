import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, isFromFuture, MOST, readSettings } from '../../../utils/share/settings';

/** A stored example of each version. */
const EXAMPLES = import.meta.glob<Record<string, unknown>>('../../fixtures/settings/v*.json', {
  eager: true,
  import: 'default',
});
const exampleOf = (version: number) => {
  const example = EXAMPLES[`../../fixtures/settings/v${version}.json`];
  if (!example) throw new Error(`No stored example of version ${version}`);
  return example;
};
const current = exampleOf(DEFAULT_SETTINGS.version);

describe('every version that was ever stored', () => {
  const versions = Array.from({ length: DEFAULT_SETTINGS.version }, (_, at) => at + 1);

  test('has an example, and no other has', () => {
    expect(Object.keys(EXAMPLES)).toHaveLength(versions.length);
  });

  test.for(versions)('%i is read as settings of today', (version) => {
    const read = readSettings(exampleOf(version));
    expect(read).toEqual(current);
    // What is written is read again as it was.
    expect(readSettings(structuredClone(read))).toEqual(read);
  });
});

test('the example differs from the defaults in every field, so that none is overlooked', () => {
  const same = Object.entries(DEFAULT_SETTINGS)
    .filter(([key]) => key !== 'version')
    .filter(([key, value]) => JSON.stringify(current[key]) === JSON.stringify(value))
    .map(([key]) => key);
  expect(same).toEqual([]);
});

test.for([
  undefined,
  null,
  0,
  'settings',
  true,
  [],
  [{ version: 1 }],
  {},
  { version: 'one' },
  { version: -3 },
  { version: 1.5 },
])('%j is read as the defaults', (stored) => {
  expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
});

test('outside and in private windows: written down, not written down', () => {
  expect([DEFAULT_SETTINGS.log, DEFAULT_SETTINGS.logPrivate]).toEqual([true, false]);
});

const JUNK: unknown[] = [null, 7, 'x'.repeat(10_000), [], [null, 3, {}, [[]]], {}, { a: { b: 1 } }];

test.for(Object.keys(DEFAULT_SETTINGS).filter((key) => key !== 'version'))(
  'a broken “%s” costs nothing but itself',
  (key) => {
    for (const junk of JUNK) {
      const read = readSettings({ ...current, [key]: junk });
      const fallback: Record<string, unknown> = { ...current };
      fallback[key] = DEFAULT_SETTINGS[key as keyof typeof DEFAULT_SETTINGS];
      // The campaign in use goes with the campaigns.
      if (key === 'campaigns') fallback['campaign'] = null;
      expect(read).toEqual(fallback);
    }
  },
);

test('fields that nobody knows are dropped', () => {
  expect(readSettings({ ...current, theme: 'dark' })).toEqual(current);
  const [server] = current['servers'] as object[];
  const { servers } = readSettings({ servers: [{ ...server, token: 'secret' }] });
  expect(servers).toEqual([server]);
});

test('lists keep what can be read of them, each thing once and no more than is kept', () => {
  const read = readSettings({
    order: ['x', 7, 'x', '', 'y', 'z'.repeat(MOST.id + 1)],
    hidden: Array.from({ length: MOST.targets + 5 }, (_, at) => `custom-${at}`),
    servers: [
      { network: 'mastodon', host: 'https://One.Example/about' },
      { network: 'mastodon', host: 'one.example' },
      { network: 'mastodon', host: 'javascript:alert(1)' },
      { network: 'mastodon', host: 'two.example', max: -1 },
      { network: 'mastodon', host: 'three.example', max: 1.5 },
      { host: 'four.example' },
      ...Array.from({ length: MOST.servers }, (_, at) => ({
        network: 'lemmy',
        host: `n${at}.example`,
      })),
    ],
  });
  expect(read.order).toEqual(['x', 'y']);
  expect(read.hidden).toHaveLength(MOST.targets);
  expect(read.servers).toHaveLength(MOST.servers);
  expect(read.servers.slice(0, 3)).toEqual([
    { network: 'mastodon', host: 'one.example' },
    { network: 'mastodon', host: 'two.example' },
    { network: 'mastodon', host: 'three.example' },
  ]);
});

test('a target of the user’s own cannot take the place of one of ours', () => {
  const template = 'https://evil.example/?u={url}';
  const { custom } = readSettings({
    custom: [
      { id: 'facebook', name: 'Facebook', template },
      { id: 'custom-2', name: '  ', template },
      { id: 'custom-3', name: 'Fine', template },
    ],
  });
  expect(custom).toEqual([{ id: 'custom-3', name: 'Fine', template }]);
});

test('a campaign in use that is not there is none', () => {
  expect(readSettings({ ...current, campaign: 'campaign-9' }).campaign).toBeNull();
});

test('the credited account has no @, however it was written', () => {
  expect(readSettings({ via: ' @@tidemill ' }).via).toBe('tidemill');
});

test('names from Object.prototype stand for nothing', () => {
  const stored = JSON.parse('{"templates":{"__proto__":"x","x":"fine"},"opens":"constructor"}');
  const { templates, opens } = readSettings(stored);
  expect(Object.entries(templates).filter(([id]) => id !== '__proto__')).toEqual([['x', 'fine']]);
  expect(Object.getPrototypeOf(templates)).toBe(Object.prototype);
  expect(opens).toBe('tab');
});

describe('settings of a newer release', () => {
  const future = { ...current, version: DEFAULT_SETTINGS.version + 1, order: { first: 'x' } };

  test('are known as such', () => {
    expect(isFromFuture(future)).toBe(true);
    expect(isFromFuture(current)).toBe(false);
    expect(isFromFuture(undefined)).toBe(false);
    expect(isFromFuture({ version: '9' })).toBe(false);
  });

  test('are used as far as they can be read', () => {
    expect(readSettings(future)).toEqual({ ...current, order: [] });
  });
});
