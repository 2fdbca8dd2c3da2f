import { beforeEach, describe, expect, test, vi } from 'vitest';
import { writeAsKept } from '../../../entrypoints/kept/numbers';
import { dayWords } from '../../../utils/audit/describe';
import { browser } from '../../../utils/platform/browser';
import { lookBehindMirror, mirror, onMirrored, wear } from '../../../utils/platform/look';
import { MIRROR, mirrored } from '../../../utils/platform/mirror';
import { writeNumbersAs } from '../../../utils/settings/locale';
import { LOOK_SETTINGS } from '../../../utils/settings/look';

let stored: Record<string, unknown>;
let isPrivate: boolean;
const { documentElement: html } = document;

beforeEach(() => {
  stored = {};
  isPrivate = false;
  localStorage.clear();
  delete html.dataset['theme'];
  writeNumbersAs();
  Object.assign(browser, {
    extension: {
      get inIncognitoContext() {
        return isPrivate;
      },
    },
    storage: { local: { get: async (name: string) => ({ [name]: stored[name] }) } },
  });
});

test('what is mirrored is there at once', () => {
  expect(mirrored()).toBeUndefined();
  mirror({ theme: 'dark', numbers: 'de' });
  expect(mirrored()).toEqual({ theme: 'dark', numbers: 'de' });
});

test.for(['', 'dark', '{"theme":', 'null', '7'])('a mirror that holds “%s” is none', (text) => {
  localStorage.setItem(MIRROR, text);
  expect(() => mirrored()).not.toThrow();
  expect(mirrored()?.theme === 'light' || mirrored()?.theme === 'dark').toBe(false);
});

test('a browser that keeps nothing breaks nothing', () => {
  const refuse = () => {
    throw new DOMException('No', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
  expect(() => mirror({ theme: 'dark', numbers: 'english' })).not.toThrow();
  expect(mirrored()).toBeUndefined();
  vi.unstubAllGlobals();
});

test.for([
  ['dark', 'dark'],
  ['light', 'light'],
  ['system', undefined],
  ['<b>', undefined],
  [undefined, undefined],
] as const)('the theme “%s” is worn as %s', ([theme, worn]) => {
  html.dataset['theme'] = 'light';
  wear(theme);
  expect(html.dataset['theme']).toBe(worn);
});

test('another page’s change is told', () => {
  const told = vi.fn<() => void>();
  onMirrored(told);
  dispatchEvent(new StorageEvent('storage', { key: 'something else' }));
  expect(told).not.toHaveBeenCalled();
  dispatchEvent(new StorageEvent('storage', { key: MIRROR }));
  dispatchEvent(new StorageEvent('storage', { key: null }));
  expect(told).toHaveBeenCalledTimes(2);
});

describe('where the mirror cannot be relied on, the settings are read', () => {
  test('there is none', async () => {
    stored[LOOK_SETTINGS] = { theme: 'dark' };
    expect(await lookBehindMirror()).toEqual({ theme: 'dark' });
  });

  test('a private window has one of its own', async () => {
    stored[LOOK_SETTINGS] = { theme: 'dark' };
    mirror({ theme: 'light', numbers: 'english' });
    expect(await lookBehindMirror()).toBeUndefined();
    isPrivate = true;
    expect(await lookBehindMirror()).toEqual({ theme: 'dark' });
  });

  test('a browser that gives nothing breaks nothing', async () => {
    Object.assign(browser, { storage: undefined });
    expect(await lookBehindMirror()).toBeUndefined();
  });
});

test('a page writes dates as the mirror says', () => {
  mirror({ theme: 'system', numbers: 'de-DE' });
  writeAsKept();
  expect(dayWords('2026-11-22')).toBe('22. Nov. 2026');
  mirror({ theme: 'system', numbers: 'english' });
  writeAsKept();
  expect(dayWords('2026-11-22')).toBe('22 Nov 2026');
});
