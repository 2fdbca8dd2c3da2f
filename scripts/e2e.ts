import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureBrowsers } from './browser/install.ts';
import { type Count, runE2e } from './test/e2e-files.ts';

// Usage: npm run e2e [-- [--browser chromium|firefox|both] [--json FILE] [part of a file name …]]

async function main(): Promise<Count> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { browser: { type: 'string' }, json: { type: 'string' } },
  });
  const { browser = 'both', json } = values;
  if (browser !== 'chromium' && browser !== 'firefox' && browser !== 'both') {
    throw new Error(`--browser is “${browser}”; it can be chromium, firefox or both.`);
  }
  await ensureBrowsers(browser === 'both' ? ['chromium', 'firefox'] : [browser]);
  const count = await runE2e(positionals, browser === 'both' ? undefined : browser);
  if (json !== undefined) writeFileSync(json, JSON.stringify(count));
  return count;
}

main().then(
  ({ passed, failed }) => {
    process.stdout.write(`${passed} passed, ${failed} failed\n`);
    process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  },
);
