import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import type { BrowserName } from '../browser/find.ts';
import { buildExtension, ROOT } from '../extension/build.ts';

export interface Count {
  passed: number;
  failed: number;
  /** Left out by the tests themselves, to-dos among them. */
  skipped: number;
}

const FILE_MS = 300_000;
const TEST_MS = 60_000;

/** Test files of one browser, or of both; Firefox has those whose names hold its name. */
function filesFor(browser: BrowserName | undefined, words: string[]): string[] {
  const folder = join(ROOT, 'tests', 'e2e');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.e2e.ts'))
    .filter((name) => browser === undefined || name.includes('firefox') === (browser === 'firefox'))
    .filter((name) => words.length === 0 || words.some((word) => name.includes(word)))
    .sort()
    .map((name) => join(folder, name));
}

/**
 * Runs the browser tests of one browser (both without) whose file names hold one of the words (all without),
 * one file after the other, each in a process of its own. Builds both extensions first.
 */
export async function runE2e(words: string[], browser?: BrowserName): Promise<Count> {
  await buildExtension('chromium');
  await buildExtension('firefox');
  const count: Count = { passed: 0, failed: 0, skipped: 0 };
  const stream = run({
    files: filesFor(browser, words),
    concurrency: 1,
    timeout: FILE_MS,
    execArgv: [`--test-timeout=${TEST_MS}`],
  });
  // Files and suites are reported beside the tests in them: only tests are counted.
  const isTest = (details: { type?: string | undefined }) => details.type !== 'suite';
  stream.on('test:pass', ({ details, skip, todo }) => {
    if (!isTest(details)) return;
    if (skip === undefined && todo === undefined) count.passed += 1;
    else count.skipped += 1;
  });
  stream.on('test:fail', ({ details }) => {
    if (isTest(details)) count.failed += 1;
  });
  const ended = new Promise<void>((done) => stream.once('end', () => done()));
  stream.compose(spec).pipe(process.stdout, { end: false });
  await ended;
  return count;
}
