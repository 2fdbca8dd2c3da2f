import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RULES } from '../../../utils/rules/registry';

const run = promisify(execFile);
const STEP_MS = 600_000;

const COPIED = ['.wxt', 'components', 'demo', 'docs', 'entrypoints', 'scripts', 'tests', 'utils'];
const FILES = ['package.json', 'tsconfig.json', 'vitest.config.ts', 'wxt.config.ts', 'biome.json'];

/** Made by commands out of rules and tests: `npm run fix`, and `npm run unit -- --update` for the goldens. */
const GENERATED = /^(docs\/(rules|networks)\.md|tests\/fixtures\/golden\/[\w-]+\.json)$/;

const NEW_RULE = `import { defineRule } from '../../audit/define-rule';
import { openGraph } from '../../audit/sources/standards';

export default defineRule({
  id: 'tried-rule',
  pillar: 'travel',
  title: 'The served HTML speaks of tides',
  kind: 'achievement',
  severity: 'minor',
  weight: 1,
  confidence: 'low',
  networks: ['all'],
  needs: ['server'],
  scope: 'any',
  messages: { dry: 'The served HTML of {bytes} bytes says nothing of tides' },
  why: 'A rule that is only there to be tried.',
  fix: { text: 'Speak of tides.' },
  sources: [openGraph],
  check({ server }, say) {
    if (server.state !== 'ok') return say.cannotTell();
    const { textStart, bytes } = server.facts;
    return /tide/i.test(textStart) ? say.pass() : say.warn('dry', { bytes });
  },
});
`;

const NEW_TEST = `import rule from '../../../utils/rules/travel/tried-rule';
import { testRule } from '../../fixtures/rule-table';

testRule(rule, [
  { name: 'a tide', html: '<body>High tide at noon</body>', status: 'pass' },
  { name: 'none', html: '<body>Noon</body>', status: 'warn', messages: ['dry'] },
]);
`;

const NEW_NETWORK = `import { defineNetwork } from './network';

const SEEN = { source: 'Made up to be tried', checked: '2026-11-25', basis: 'memory' } as const;

export default defineNetwork({
  id: 'tried',
  name: 'Tried',
  tile: 'Tr',
  status: { value: 'alive', ...SEEN },
  preview: {
    title: { value: ['og:title', 'title'], ...SEEN },
    description: { value: ['og:description'], ...SEEN },
    image: { value: ['og:image'], ...SEEN },
    domain: { value: 'address', ...SEEN },
    runsScripts: { value: 'no', ...SEEN },
    robots: { value: { obeys: 'unknown', tokens: [] }, ...SEEN },
    userAgents: { value: ['Tried/1.0'], ...SEEN },
    titleMax: { value: { max: 12_347, unit: 'characters' }, ...SEEN },
    layout: { value: 'large', ...SEEN },
    showsDescription: { value: true, ...SEEN },
  },
  recognise: {
    value: {
      share: [/^https:\\/\\/tried\\.test\\/post\\?url=/i],
      profile: [/^https:\\/\\/tried\\.test\\/member\\/(?<handle>\\w+)$/i],
    },
    ...SEEN,
  },
});
`;

const NEW_NETWORK_TEST = `import { cardTable, FULL, from } from '../../fixtures/card-table';
import { recognises } from '../../fixtures/recognise-table';

cardTable('tried', [
  { name: 'Open Graph', head: FULL, card: { title: from('og:title', 'Tide mills') } },
]);
recognises('tried', {
  share: ['https://tried.test/post?url=x'],
  profile: ['https://tried.test/member/someone'],
  neither: ['https://tried.test/'],
});
`;

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'one-file-a-rule-'));
  for (const each of [...COPIED, ...FILES])
    cpSync(each, join(folder, each), {
      recursive: true,
      filter: (path) => basename(path) !== 'node_modules',
    });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
}, STEP_MS);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A tool of the project in the copy; rejects with what it said when it is not content. */
async function tool(name: string, ...args: string[]): Promise<string> {
  const env = Object.entries(process.env).filter(
    ([key]) => !/^(VITE|VITEST|NODE_ENV|TEST)/.test(key),
  );
  try {
    const { stdout } = await run(resolve('node_modules/.bin', name), args, {
      cwd: folder,
      env: Object.fromEntries(env),
      timeout: STEP_MS,
      maxBuffer: 64 << 20,
    });
    return stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${name} ${args.join(' ')}\n${stdout}\n${stderr}`, { cause: error });
  }
}

/** Types, and tests that speak of all rules; makes what they keep in files anew. */
const green = (...more: string[]) =>
  Promise.all([
    tool('tsc', '--noEmit'),
    tool(
      'vitest',
      'run',
      '--update',
      `--testTimeout=${STEP_MS}`,
      'tests/unit/house/rules.test.ts',
      'tests/unit/audit/report.test.ts',
      ...more,
    ),
  ]);

const files = () =>
  new Map(
    globSync('{docs,tests,utils,components,entrypoints,scripts}/**/*.*', { cwd: folder }).map(
      (path) => [path, readFileSync(join(folder, path), 'utf8')] as const,
    ),
  );

function changed(before: Map<string, string>, after: Map<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path) !== after.get(path))
    .sort();
}

/** A rule that nothing but its test, documents and goldens names. */
function unnamedRule() {
  const words = globSync('{utils,tests}/**/*.{ts,tsx}', { cwd: folder }).map(
    (path) =>
      [
        basename(path).replace(/(\.test)?\.ts$/, ''),
        readFileSync(join(folder, path), 'utf8'),
      ] as const,
  );
  const rule = RULES.find(({ id }) =>
    words.every(([name, text]) => name === id || !text.includes(`'${id}'`)),
  );
  if (!rule) throw new Error('Every rule is named elsewhere');
  return rule;
}

const inDocument = (id: string) =>
  readFileSync(join(folder, 'docs/rules.md'), 'utf8').includes(`\n### ${id}\n`);
const inNetworks = (id: string) =>
  readFileSync(join(folder, 'docs/networks.md'), 'utf8').includes(`\n## ${id}\n`);
const inGolden = (id: string) =>
  readFileSync(join(folder, 'tests/fixtures/golden/empty.json'), 'utf8').includes(`"${id}"`);

test(
  'a rule is removed by deleting its file and its test, and a rule or a network added by writing them',
  async () => {
    const { id, pillar } = unnamedRule();
    const pair = [`tests/unit/rules/${id}.test.ts`, `utils/rules/${pillar}/${id}.ts`];
    const whole = files();
    for (const path of pair) {
      expect(existsSync(join(folder, path))).toBe(true);
      rmSync(join(folder, path));
    }
    await green();
    const without = files();
    expect(inGolden(id)).toBe(false);
    expect(changed(whole, without).filter((path) => !GENERATED.test(path))).toEqual(pair);

    const texts = {
      'tests/unit/networks/tried.test.ts': NEW_NETWORK_TEST,
      'tests/unit/rules/tried-rule.test.ts': NEW_TEST,
      'utils/networks/tried.ts': NEW_NETWORK,
      'utils/rules/travel/tried-rule.ts': NEW_RULE,
    };
    const added = Object.keys(texts);
    for (const [path, text] of Object.entries(texts)) writeFileSync(join(folder, path), text);
    await tool('biome', 'check', '--vcs-enabled=false', '--error-on-warnings', ...added);
    await green(
      ...added.filter((path) => path.startsWith('tests/')),
      'tests/unit/house/rules-document.test.ts',
      'tests/unit/house/networks-document.test.ts',
      'tests/unit/house/network-numbers.test.ts',
      'tests/unit/networks/registry.test.ts',
      'tests/unit/networks/recognise.test.ts',
    );
    expect(inNetworks('tried')).toBe(true);
    expect(inDocument(id)).toBe(false);
    expect(inDocument('tried-rule')).toBe(true);
    expect(inGolden('tried-rule')).toBe(true);
    expect(changed(without, files()).filter((path) => !GENERATED.test(path))).toEqual(added);
  },
  3 * STEP_MS,
);
