import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const use = (specifier: string) =>
  `import { thing } from '${specifier}';\n\nexport const x = thing;\n`;

const VIOLATIONS: [what: string, path: string, code: string, message: string][] = [
  ['a network that reads a page', 'utils/networks/x.ts', use('../page/snapshot'), 'facts only'],
  ['a network that knows a rule', 'utils/networks/x.ts', use('../rules/registry'), 'facts only'],
  [
    'a collector that knows networks',
    'utils/page/x.ts',
    use('../networks/registry'),
    'judging it is for signals',
  ],
  ['a server reader that judges', 'utils/server/x.ts', use('../signals/meta'), 'reads answers'],
  [
    'a signal that calls a rule',
    'utils/signals/x.ts',
    use('../rules/registry'),
    'not the other way round',
  ],
  [
    'a rule that reaches the browser',
    'utils/rules/travel/x.ts',
    use('../../platform/tab'),
    'pure object',
  ],
  [
    'a generator that knows a rule',
    'utils/generators/x.ts',
    use('../rules/registry'),
    'which rule asks',
  ],
  [
    'an audit that picks its rules',
    'utils/audit/x.ts',
    use('../rules/registry'),
    'come into the audit as an argument',
  ],
  [
    'sharing that opens tabs',
    'utils/share/x.ts',
    use('../platform/tab'),
    'neither pages nor the browser',
  ],
  [
    'a batch that reaches the browser',
    'utils/batch/x.ts',
    use('../platform/batches'),
    'fetcher it is given',
  ],
  ['a watch that asks by itself', 'utils/watch/x.ts', use('../server/scan'), 'neither pages nor'],
  ['a platform that judges', 'utils/platform/x.ts', use('../signals/meta'), 'it judges nothing'],
  [
    'a component that reaches out',
    'components/x/x.ts',
    use('../../utils/platform/tab'),
    'props and gives events',
  ],
  [
    'a component with the browser’s API',
    'components/x/x.ts',
    use('webextension-polyfill'),
    'props and gives events',
  ],
  [
    'a global document',
    'utils/signals/x.ts',
    'export const x = document.title;\n',
    'global variable document',
  ],
  [
    'a global document by the back door',
    'utils/signals/x.ts',
    'export const x = globalThis.document;\n',
    'global variable globalThis',
  ],
  [
    'a fetch in a rule',
    'utils/rules/travel/x.ts',
    'export const x = fetch;\n',
    'global variable fetch',
  ],
  [
    'browser in a component',
    'components/x/x.ts',
    'export const x = browser;\n',
    'global variable browser',
  ],
  [
    'storage in a component',
    'components/x/x.ts',
    'export const x = localStorage;\n',
    'global variable localStorage',
  ],
  [
    'Node in what ships',
    'utils/audit/x.ts',
    "export { readFileSync } from 'node:fs';\n",
    'noNodejsModules',
  ],
];

const ALLOWED: [path: string, code: string][] = [
  ['utils/rules/travel/y.ts', use('../../signals/meta')],
  ['utils/platform/y.ts', 'export const x = navigator.onLine;\n'],
  ['utils/signals/y.ts', use('../networks/registry')],
  ['components/y/y.ts', use('../../utils/audit/describe')],
];

let folder = '';
let found = new Map<string, string>();

/** Lints all planted files in a folder of their own, under the project's configuration, in one run. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'boundaries-'));
  copyFileSync('biome.json', join(folder, 'biome.json'));
  const plant = (path: string, code: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), code);
  };
  for (const [index, [, path, code]] of VIOLATIONS.entries())
    plant(path.replace('x.', `x${index}.`), code);
  for (const [path, code] of ALLOWED) plant(path, code);
  const { stdout } = spawnSync(
    resolve('node_modules/.bin/biome'),
    ['lint', '--vcs-enabled=false', '--max-diagnostics=none', '--reporter=json', '.'],
    { cwd: folder, encoding: 'utf8' },
  );
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { category: string; location: { path: string | { file: string } } }[];
  };
  found = new Map();
  for (const each of diagnostics) {
    const { path } = each.location;
    const file = (typeof path === 'string' ? path : path.file).replace(/^\.\//, '');
    found.set(file, `${found.get(file) ?? ''} ${JSON.stringify(each)}`);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the linter refuses', () => {
  test.for(VIOLATIONS.map((each, index) => [each[0], index] as const))('%s', ([, index]) => {
    const [, path, , message] = VIOLATIONS[index] as (typeof VIOLATIONS)[number];
    expect(found.get(path.replace('x.', `x${index}.`))).toContain(message);
  });
});

test.for(ALLOWED)('and lets %s be', ([path]) => {
  expect(found.get(path) ?? '').toBe('');
});
