import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../browser/find.ts';
import { buildExtension, ROOT, runTool } from '../extension/build.ts';
import type { Count } from './e2e-files.ts';
import { measure } from './size.ts';

export interface Tier {
  name: string;
  /** Rejects when the tier itself breaks. */
  run(): Promise<Count>;
}

const CHECK_MS = 300_000;
const UNIT_MS = 900_000;
const E2E_MS = 1_800_000;

const PASSED: Count = { passed: 1, failed: 0, skipped: 0 };
const FAILED: Count = { passed: 0, failed: 1, skipped: 0 };

function sum(counts: Count[]): Count {
  return {
    passed: counts.reduce((total, { passed }) => total + passed, 0),
    failed: counts.reduce((total, { failed }) => total + failed, 0),
    skipped: counts.reduce((total, { skipped }) => total + skipped, 0),
  };
}

function say(text: string): void {
  process.stdout.write(`${text.trim()}\n`);
}

/** Runs `work` with the path of a file for its results, which is removed again. */
async function withFile<Value>(name: string, work: (file: string) => Promise<Value>) {
  const file = join(tmpdir(), `shareworthy-${name}-${process.pid}.json`);
  try {
    return await work(file);
  } finally {
    rmSync(file, { force: true });
  }
}

/** A tool that only says yes or no counts as one test; its words are shown when it says no. */
function check(name: string, tool: string, args: string[]): Tier {
  return {
    name,
    async run() {
      const { code, output } = await runTool(tool, args, CHECK_MS);
      if (code === 0) return PASSED;
      say(output);
      return FAILED;
    },
  };
}

interface UnitReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

const unit: Tier = {
  name: 'unit',
  run: () =>
    withFile('unit', async (file) => {
      const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
      const { code, output } = await runTool('vitest', args, UNIT_MS);
      if (code !== 0) say(output);
      const report: UnitReport = JSON.parse(readFileSync(file, 'utf8'));
      // A file that does not even load has no failed test to its name.
      const broken = report.testResults.filter(
        ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
      );
      const failed = report.numFailedTests + broken.length;
      return {
        passed: report.numPassedTests,
        failed: code === 0 ? failed : Math.max(failed, 1),
        skipped: report.numPendingTests + report.numTodoTests,
      };
    }),
};

async function buildFor(browser: BrowserName): Promise<Count> {
  try {
    await buildExtension(browser, true);
    return PASSED;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return FAILED;
  }
}

const build: Tier = {
  name: 'build',
  // One after the other: both write beneath .output.
  run: async () => sum([await buildFor('chromium'), await buildFor('firefox')]),
};

const size: Tier = {
  name: 'size',
  async run() {
    const counts = measure().map(({ name, bytes, most }) => {
      const fits = bytes > 0 && bytes <= most;
      say(`${name}: ${bytes} of at most ${most} bytes${fits ? '' : '  — too much'}`);
      return fits ? PASSED : FAILED;
    });
    return sum(counts);
  },
};

/** The browser tests run in a process of their own: one that dies leaves no results and counts as failed. */
const browsers: Tier = {
  name: 'browsers',
  run: () =>
    withFile('e2e', async (file) => {
      const args = [join(ROOT, 'scripts', 'e2e.ts'), '--json', file];
      const code = await new Promise<number>((resolve, reject) => {
        const child = spawn(process.execPath, args, {
          cwd: ROOT,
          stdio: ['ignore', 'inherit', 'inherit'],
          timeout: E2E_MS,
        });
        child.on('error', reject);
        child.on('close', (exit) => resolve(exit ?? 1));
      });
      const count: Count = JSON.parse(readFileSync(file, 'utf8'));
      return code === 0 ? count : { ...count, failed: Math.max(count.failed, 1) };
    }),
};

/** All tiers, cheapest first. */
export const TIERS: Tier[] = [
  check('types', 'tsc', ['--noEmit']),
  check('lint', 'biome', ['check', '--error-on-warnings', '.']),
  check('unused', 'knip', []),
  unit,
  build,
  size,
  browsers,
];
