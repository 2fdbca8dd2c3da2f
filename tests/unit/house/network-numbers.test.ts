import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NETWORKS } from '../../../utils/networks/registry';

/** Numbers that a network's file holds, too, and that mean something else where they stand. */
const ELSEWHERE: Readonly<Record<string, readonly [why: string, ...numbers: number[]]>> = {
  'entrypoints/dashboard/batch-draft.ts': ['bytes in a megabyte', 1_048_576],
  'entrypoints/popup/save-report.ts': ['how much of a picture tells its kind', 65_536],
  'utils/backup/batch-part.ts': ['milliseconds in ten minutes', 600_000],
  'utils/batch/asker.ts': ['HTTP status, and bytes in a megabyte', 401, 1_048_576],
  'utils/batch/list-text.ts': ['bytes in a megabyte', 1_048_576],
  'utils/platform/fetch-in-tab.ts': ['how much of an answer is read here', 1_048_576],
  'utils/rules/community/rel-me-links.ts': ['how much of an account’s page is read', 1_048_576],
  'utils/rules/mashup/embed-code-offered.ts': ['height of an example', 315],
  'utils/rules/mashup/oembed-valid.ts': ['HTTP status', 401],
  'utils/rules/presentation/image-large-enough.ts': ['the rule’s text names its source', 401, 627],
  'utils/rules/presentation/image-light-enough.ts': ['bytes in a megabyte', 1_000_000],
  'utils/rules/travel/feed-valid.ts': ['HTTP status', 401],
  'utils/rules/travel/player-card-valid.ts': ['HTTP status', 401],
  'utils/rules/travel/range-request-safe.ts': ['the part that is asked for as a trial', 32_768],
  'utils/server/fetch-policy.ts': ['how much is fetched here', 65_536, 1_048_576],
  'utils/server/place-tags.ts': ['how far a tag is followed here', 65_536],
  'utils/share/settings.ts': ['longest post that a server can be said to take', 1_000_000],
  'utils/share/share-warnings.ts': ['HTTP status', 401],
  'utils/signals/image-fit.ts': ['HTTP status', 401],
  'utils/signals/text-links.ts': ['longest address that is looked for in a text', 4096],
};

/** What describes a fact, not what it says. */
const ABOUT: ReadonlySet<string> = new Set(['source', 'checked', 'basis', 'note', 'weights']);

/** Round numbers below mean too much else to prove anything. */
const LARGE = 100_000;

const isTelling = (number: number): boolean =>
  number >= LARGE || (number >= 100 && String(number).replace(/0+$/, '').length > 2);

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return Number.isInteger(value) && isTelling(value) ? [value] : [];
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return [];
  return Object.entries(value).flatMap(([key, each]) => (ABOUT.has(key) ? [] : numbersIn(each)));
}

const NUMBERS: ReadonlySet<number> = new Set(NETWORKS.flatMap(numbersIn));

/** Numbers of networks in the code of a file, comments left out, each once. */
function found(path: string): number[] {
  const code = readFileSync(path, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '');
  const all = [...code.matchAll(/(?<![\w.#-])\d[\d_,]*\d(?![\w.%])/g)]
    .map(([text]) => Number(text.replace(/[_,]/g, '')))
    .filter((number) => NUMBERS.has(number));
  return [...new Set(all)].sort((a, b) => a - b);
}

test('the known limits are among the numbers that are looked for', () => {
  for (const limit of [524_288, 1_048_576, 8_388_608, 63_206, 401, 627])
    expect(NUMBERS, String(limit)).toContain(limit);
});

test('no network’s number stands outside its file, but for those that mean something else', () => {
  const files = globSync('{utils,components,entrypoints}/**/*.{ts,tsx,css,html}')
    .filter((path) => !path.startsWith('utils/networks/'))
    .map((path) => [path, found(path)] as const)
    .filter(([, numbers]) => numbers.length > 0);
  const known = Object.entries(ELSEWHERE).map(([path, [, ...numbers]]) => [path, numbers] as const);
  expect(Object.fromEntries(files)).toEqual(Object.fromEntries(known));
});
