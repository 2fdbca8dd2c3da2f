import { ensureBrowsers } from './browser/install.ts';
import { TIERS } from './test/tiers.ts';

let passed = 0;
let failed = 0;
const summary: string[] = [];

try {
  await ensureBrowsers(['chromium', 'firefox']);
} catch (error) {
  // The tiers with a browser fail by themselves; the others still have something to tell.
  process.stdout.write(`${error instanceof Error ? error.message : error}\n`);
}

for (const tier of TIERS) {
  process.stdout.write(`\n── ${tier.name}\n`);
  const started = Date.now();
  const count = await tier.run().catch((error: unknown) => {
    process.stdout.write(`${error instanceof Error ? error.message : error}\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  // A tier that ran nothing proves nothing.
  const failures = count.passed + count.failed === 0 ? 1 : count.failed;
  passed += count.passed;
  failed += failures;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const skipped = count.skipped > 0 ? `  ${count.skipped} skipped` : '';
  summary.push(
    `${tier.name.padEnd(12)} ${String(count.passed).padStart(5)} passed  ${String(failures).padStart(3)} failed  ${seconds.padStart(6)} s${skipped}`,
  );
  process.stdout.write(`${summary.at(-1)}\n`);
}

process.stdout.write(`\n${summary.join('\n')}\n\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
