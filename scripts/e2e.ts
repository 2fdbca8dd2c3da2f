import { runE2e } from './test/e2e-files.ts';
import { ensureBrowsers } from './browser/install.ts';

const results = await ensureBrowsers(['chromium', 'firefox'])
  .then(() => runE2e(process.argv.slice(2)))
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exit(1);
  });
process.stdout.write(`${results.passed} passed, ${results.failed} failed\n`);
process.exitCode = results.failed > 0 || results.passed === 0 ? 1 : 0;
