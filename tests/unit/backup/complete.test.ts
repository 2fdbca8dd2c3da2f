import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { ALL_SETTINGS } from '../../../entrypoints/kept/all-settings';

/** Calls by which anything is kept beyond a page of the extension. */
const KEEPS =
  /\bstorage\s*\.\s*(?:local|sync|session|managed)\b|\bindexedDB\b|\bopenDB\b|\bopenerOf\b|\b(?:local|session)Storage\b|\bcaches\s*\.|\bstorage\s*\.\s*getDirectory\b|\bsettingsStore\b|platform\/(?:storage|local-store)'|\bdocument\s*\.\s*cookie\b/;

/**
 * Every file that keeps something, and how the backup has it: the kind of its records, or why it has not. A new store
 * fails the first test below until it stands here, which is the moment to put it into `entrypoints/kept/backup.ts`.
 */
const KEEPERS: Readonly<Record<string, string>> = {
  'utils/platform/history.ts': 'audit',
  'utils/platform/batches.ts': 'batch',
  'utils/platform/share-log.ts': 'share',
  'entrypoints/kept/settings.ts': 'settings',
  'entrypoints/kept/history-settings.ts': 'settings',
  'entrypoints/kept/look-settings.ts': 'settings',
  'entrypoints/kept/crawler-settings.ts': 'settings',
  'entrypoints/kept/watches.ts': 'settings, watch',
  'entrypoints/popup/intentions.ts': 'intended',
  'utils/platform/pins.ts': 'not: in memory until the browser closes, private windows among it',
  'utils/platform/by-hand.ts': 'not: in memory, for one text that is being copied',
  'utils/platform/kept-words.ts': 'not: in memory until the browser closes',
  'utils/platform/mirror.ts': 'not: as `look.ts`',
  'utils/platform/look.ts': 'not: the settings of the look once more, for the first paint',
  'utils/platform/under-way.ts': 'not: what the runner does at this moment',
  'utils/platform/background-tab.ts': 'not: tabs that are open at this moment, in memory',
  'utils/platform/runner-host.ts': 'not: what hinders the runner at this moment, in memory',
  'utils/platform/settings.ts': 'means: keeps what others name',
  'utils/platform/storage.ts': 'means: keeps what others name',
  'utils/platform/local-store.ts': 'means: keeps what others name',
  'utils/platform/database.ts': 'means: opens what others name',
  'entrypoints/kept/backup.ts': 'means: the backup itself',
  'entrypoints/kept/erase.ts': 'means: erases',
};

const ROOT = join(import.meta.dirname, '..', '..', '..');

const sources = ['utils', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.tsx?$/.test(file.name))
    .map((file) => {
      const path = join(file.parentPath, file.name);
      return { path: relative(ROOT, path), code: readFileSync(path, 'utf8') };
    }),
);

/** Code without its comments, which may speak of stores. */
const bare = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

const keeps = (code: string) => KEEPS.test(bare(code));

const backup = sources.find(({ path }) => path === 'entrypoints/kept/backup.ts')?.code ?? '';

test('every file that keeps something is known to the backup', () => {
  expect(
    sources
      .filter(({ code }) => keeps(code))
      .map(({ path }) => path)
      .toSorted(),
  ).toEqual(Object.keys(KEEPERS).toSorted());
});

test.for([
  `import { openDB } from 'idb';\nopenDB('moods', 1);`,
  `export const moods = settingsStore({ read, isFromFuture, name: 'moods' });`,
  `await browser.storage.local.set({ moods });`,
  `localStorage.setItem('mood', 'calm');`,
  `import { save } from '../../utils/platform/storage';`,
])('a new store would be noticed: %s', (code) => {
  expect(keeps(code)).toBe(true);
  expect(keeps(`// ${code.replaceAll('\n', ' ')}`)).toBe(false);
});

test('every name under which settings are stored is in the backup', () => {
  const names = sources.flatMap(({ path, code }) =>
    [...bare(code).matchAll(/\bname: ([A-Z_]+),/g)].flatMap(([, constant = '']) =>
      /settingsStore[<(]/.test(code) && path.startsWith('entrypoints/kept') ? [constant] : [],
    ),
  );
  expect(names.length).toBeGreaterThan(3);
  const all = sources.find(({ path }) => path === 'entrypoints/kept/all-settings.ts')?.code ?? '';
  for (const name of names) expect(all + backup, name).toMatch(new RegExp(`name: ${name}\\b`));
});

test('kinds of records stand in the backup, and settings of every name once', () => {
  const kinds = new Set(
    Object.values(KEEPERS)
      .filter((how) => !/^(?:not|means):/.test(how))
      .flatMap((how) => how.split(', ')),
  );
  expect([...kinds].toSorted()).toEqual([
    'audit',
    'batch',
    'intended',
    'settings',
    'share',
    'watch',
  ]);
  for (const kind of kinds)
    expect(backup).toMatch(new RegExp(`kind: '${kind}'|\\b${kind}Parts?\\(`));
  const names = ALL_SETTINGS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
