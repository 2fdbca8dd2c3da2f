import { beforeEach, expect, test } from 'vitest';
import { openIntentions } from '../../../entrypoints/popup/intentions';
import { browser } from '../../../utils/platform/browser';

const PAGE = 'https://www.harbour.test/notes';

let stored: Record<string, unknown>;
let isBroken: boolean;
const refuse = () => {
  if (isBroken) throw new Error('No storage');
};

beforeEach(() => {
  stored = {};
  isBroken = false;
  Object.assign(browser, {
    storage: {
      local: {
        get: async (name: string) => {
          refuse();
          return structuredClone(name in stored ? { [name]: stored[name] } : {});
        },
        set: async (values: Record<string, unknown>) => {
          refuse();
          Object.assign(stored, structuredClone(values));
        },
      },
    },
  });
});

test('a mark is there at once, and in the next popup, for the whole site', async () => {
  const one = openIntentions();
  await one.here;
  expect(one.of(PAGE)).toEqual([]);
  expect(await one.mark(PAGE, 'license-declared', true, false)).toBe(true);
  expect(one.of(PAGE)).toEqual(['license-declared']);
  const two = openIntentions();
  // Nobody has to wait for what is stored.
  expect(two.of(PAGE)).toEqual([]);
  await two.here;
  expect(two.of('http://harbour.test/other')).toEqual(['license-declared']);
  expect(two.of('https://elsewhere.test/')).toEqual([]);
  expect(await two.mark(PAGE, 'license-declared', false, false)).toBe(true);
  expect(JSON.stringify(stored)).not.toContain('harbour');
});

test('a mark made before the stored ones are read does not lose them', async () => {
  await openIntentions().mark(PAGE, 'title-calm', true, false);
  const early = openIntentions();
  await early.mark(PAGE, 'license-declared', true, false);
  expect(early.of(PAGE)).toEqual(['title-calm', 'license-declared']);
});

test('popups of two windows do not undo each other’s marks', async () => {
  const [one, two] = [openIntentions(), openIntentions()];
  await Promise.all([one.here, two.here]);
  await one.mark(PAGE, 'title-calm', true, false);
  await two.mark('https://elsewhere.test/', 'title-calm', true, false);
  const later = openIntentions();
  await later.here;
  expect(later.of(PAGE)).toEqual(['title-calm']);
  expect(later.of('https://elsewhere.test/')).toEqual(['title-calm']);
});

test('what is marked in a private window holds for the popup, and is not stored', async () => {
  const one = openIntentions();
  expect(await one.mark(PAGE, 'title-calm', true, true)).toBe(false);
  expect(one.of(PAGE)).toEqual(['title-calm']);
  expect(stored).toEqual({});
});

test('where the browser stores nothing, a mark holds for the popup and says that it will not last', async () => {
  isBroken = true;
  const one = openIntentions();
  await one.here;
  expect(await one.mark(PAGE, 'title-calm', true, false)).toBe(false);
  expect(one.of(PAGE)).toEqual(['title-calm']);
});

test('a page without a host is not marked', async () => {
  const one = openIntentions();
  expect(await one.mark('file:///draft.html', 'title-calm', true, false)).toBe(false);
  expect(one.of('file:///draft.html')).toEqual([]);
  expect(stored).toEqual({});
});
