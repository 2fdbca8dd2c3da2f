import { readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildExtension, buildFolder, ROOT, runTool } from '../extension/build.ts';
import { type Count, runE2e } from './e2e-files.ts';
import { filesOf } from './shipped.ts';

export interface Tier {
  name: string;
  run(): Promise<Count>;
}

/** A tool that only says yes or no counts as one test; its words are shown when it says no. */
function check(name: string, tool: string, args: string[], timeoutMs = 300_000): Tier {
  return {
    name,
    async run() {
      const { code, output } = await runTool(tool, args, timeoutMs);
      if (code !== 0) process.stdout.write(output);
      return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
    },
  };
}

const unit: Tier = {
  name: 'unit',
  async run() {
    const file = join(tmpdir(), `shareworthy-unit-${process.pid}.json`);
    const args = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
    const { code, output } = await runTool('vitest', args, 900_000);
    if (code !== 0) process.stdout.write(output);
    try {
      const report = JSON.parse(readFileSync(file, 'utf8'));
      const broken = report.testResults.filter(
        (suite: { status: string; assertionResults: unknown[] }) =>
          suite.status === 'failed' && suite.assertionResults.length === 0,
      ).length;
      const failed = report.numFailedTests + broken;
      return { passed: report.numPassedTests, failed: code === 0 ? failed : Math.max(failed, 1) };
    } catch {
      return { passed: 0, failed: 1 };
    } finally {
      rmSync(file, { force: true });
    }
  },
};

const build: Tier = {
  name: 'build',
  async run() {
    const count: Count = { passed: 0, failed: 0 };
    for (const browser of ['chromium', 'firefox'] as const) {
      try {
        await buildExtension(browser, true);
        count.passed += 1;
      } catch (error) {
        process.stdout.write(`${error instanceof Error ? error.message : error}\n`);
        count.failed += 1;
      }
    }
    return count;
  },
};

/** Most that may ship, in bytes: the popup is parsed at every click, the collector in every page. */
const BUDGETS = { collector: 24_000, popupGzip: 120_000, total: 1_500_000 };

const size: Tier = {
  name: 'size',
  async run() {
    const folder = buildFolder('chromium');
    const files = filesOf(folder);
    const shipped = files.filter((file) => /popup.*\.(js|css|html)$/.test(file));
    const measured = {
      collector: statSync(join(folder, 'collector.js')).size,
      popupGzip: shipped.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0),
      total: files.reduce((sum, file) => sum + statSync(file).size, 0),
    };
    const count: Count = { passed: 0, failed: 0 };
    for (const name of ['collector', 'popupGzip', 'total'] as const) {
      if (measured[name] <= BUDGETS[name] && measured[name] > 0) count.passed += 1;
      else {
        count.failed += 1;
        process.stdout.write(`${name}: ${measured[name]} bytes, at most ${BUDGETS[name]}\n`);
      }
    }
    return count;
  },
};

/** All tiers, cheapest first. */
export const TIERS: Tier[] = [
  check('types', 'tsc', ['--noEmit']),
  check('lint', 'biome', ['check', '--error-on-warnings', ROOT]),
  check('unused', 'knip', []),
  unit,
  build,
  size,
  { name: 'browsers', run: () => runE2e([]) },
];
