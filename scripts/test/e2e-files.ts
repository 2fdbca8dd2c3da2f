import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { text } from 'node:stream/consumers';
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

/** What one file came to, with the names of the tests in it that failed. */
interface FileCount extends Count {
  file: string;
  failures: string[];
}

/** Runs one file in a process of its own, and prints what it told once it is through. */
async function runFile(file: string): Promise<FileCount> {
  const count: FileCount = { file, passed: 0, failed: 0, skipped: 0, failures: [] };
  const stream = run({
    files: [file],
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
  stream.on('test:fail', ({ name, details }) => {
    if (!isTest(details)) return;
    count.failed += 1;
    count.failures.push(name);
  });
  const started = Date.now();
  const told = await text(stream.compose(spec));
  const seconds = ((Date.now() - started) / 1_000).toFixed(0);
  process.stdout.write(`\n${basename(file)}, ${seconds} s\n${told}`);
  return count;
}

/** Files that run side by side: browsers wait for each other's answers most of the time. */
const LANES = 2;
/** Parts of the names of files that run alone: they hold answers to seconds, or wait for what a browser brings in its own time. */
const ALONE = ['hostile', 'states', 'watch'];

/** Runs files side by side, in order; the counts come in the order of the files. */
async function runLanes(files: readonly string[], lanes: number): Promise<FileCount[]> {
  const counts: FileCount[] = [];
  const waiting = [...files.entries()];
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [at, file] = next;
      counts[at] = await runFile(file);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return counts;
}

/**
 * Runs the browser tests of one browser (both without) whose file names hold one of the words (all without),
 * two files at a time, each in a process of its own. Builds both extensions first.
 *
 * A file with a failure is run once more at the end, when nothing else runs: a browser on a busy machine fails at times
 * for reasons that are not ours. What passes only then is printed by name, as it deserves a look.
 */
export async function runE2e(words: string[], browser?: BrowserName): Promise<Count> {
  await buildExtension('chromium');
  await buildExtension('firefox');
  const files = filesFor(browser, words);
  const isAlone = (file: string) => ALONE.some((word) => basename(file).includes(word));
  const first = [
    ...(await runLanes(
      files.filter((file) => !isAlone(file)),
      LANES,
    )),
    ...(await runLanes(files.filter(isAlone), 1)),
  ];
  const total: Count = { passed: 0, failed: 0, skipped: 0 };
  for (const count of first) {
    const last = count.failed === 0 ? count : await runAgain(count);
    total.passed += last.passed;
    total.failed += last.failed;
    total.skipped += last.skipped;
  }
  return total;
}

async function runAgain({ file, failures }: FileCount): Promise<FileCount> {
  process.stdout.write(`\nOnce more: ${basename(file)}\n`);
  const count = await runFile(file);
  for (const name of failures.filter((each) => !count.failures.includes(each))) {
    process.stdout.write(`Passed only the second time: ${basename(file)}: ${name}\n`);
  }
  return count;
}
