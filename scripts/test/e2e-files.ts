import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { buildExtension, ROOT } from '../extension/build.ts';

export interface Count {
  passed: number;
  failed: number;
}

/**
 * Runs the browser tests whose file names hold one of the words (all without words), one file after the
 * other, each in a process of its own. Builds both extensions first.
 */
export async function runE2e(words: string[]): Promise<Count> {
  await buildExtension('chromium');
  await buildExtension('firefox');
  const folder = join(ROOT, 'tests', 'e2e');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.e2e.ts'))
    .filter((name) => words.length === 0 || words.some((word) => name.includes(word)))
    .sort()
    .map((name) => join(folder, name));
  const count: Count = { passed: 0, failed: 0 };
  const stream = run({ files, concurrency: 1, timeout: 300_000 });
  // Files and suites are reported beside the tests in them: only tests are counted.
  const isTest = (details: { type?: string | undefined }) => details.type !== 'suite';
  stream.on('test:pass', ({ details, skip, todo }) => {
    if (isTest(details) && skip === undefined && todo === undefined) count.passed += 1;
  });
  stream.on('test:fail', ({ details }) => {
    if (isTest(details)) count.failed += 1;
  });
  const ended = new Promise<void>((done) => stream.once('end', () => done()));
  stream.compose(spec).pipe(process.stdout, { end: false });
  await ended;
  return count;
}
