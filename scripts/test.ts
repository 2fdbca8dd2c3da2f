import { ensureBrowsers } from './browser/install.ts';
import { TIERS } from './test/tiers.ts';

let passed = 0;
let failed = 0;
const summary: string[] = [];

try {
  await ensureBrowsers(['chromium', 'firefox']);
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : error}\n`);
  failed += 1;
  summary.push('  browsers to test in: missing');
}

for (const tier of TIERS) {
  process.stdout.write(`\n── ${tier.name}\n`);
  const started = Date.now();
  const count = await tier.run().catch((error: unknown) => {
    process.stdout.write(`${error instanceof Error ? error.message : error}\n`);
    return { passed: 0, failed: 1 };
  });
  // A tier that ran nothing proves nothing.
  if (count.passed + count.failed === 0) count.failed = 1;
  passed += count.passed;
  failed += count.failed;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const line = `  ${tier.name.padEnd(10)} ${String(count.passed).padStart(5)} passed ${String(count.failed).padStart(4)} failed  ${seconds.padStart(6)} s`;
  summary.push(line);
  process.stdout.write(`${line}\n`);
}

process.stdout.write(`\n${summary.join('\n')}\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
