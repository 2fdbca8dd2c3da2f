import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from '../browser/find.ts';

/** The repository. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const SOURCES = [
  'components',
  'entrypoints',
  'public',
  'utils',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'wxt.config.ts',
];

function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = readdirSync(path).map((name) => newest(join(path, name)));
  return Math.max(stat.mtimeMs, ...inside);
}

/** Folder of the production build for a browser. */
export function buildFolder(browser: BrowserName): string {
  return join(ROOT, '.output', browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
}

/** Runs a program of the project with inherited stderr; resolves with exit code and stdout. */
export function runTool(
  name: string,
  args: string[],
  timeoutMs: number,
): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(ROOT, 'node_modules', '.bin', name), args, {
      cwd: ROOT,
      env: { ...process.env, CI: '1', NO_COLOR: '1', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      timeout: timeoutMs,
      killSignal: 'SIGKILL',
    });
    let output = '';
    child.stdout.on('data', (data: Buffer) => {
      output += data.toString();
    });
    child.stderr.on('data', (data: Buffer) => {
      output += data.toString();
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Builds the extension for a browser unless the last build is younger than every source.
 * Returns the folder; throws with the builder’s words when the build fails.
 */
export async function buildExtension(browser: BrowserName, force = false): Promise<string> {
  const folder = buildFolder(browser);
  const stamp = join(ROOT, '.output', `.stamp-${browser}`);
  const changed = String(Math.max(...SOURCES.map((source) => newest(join(ROOT, source)))));
  const fresh =
    existsSync(join(folder, 'manifest.json')) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === changed;
  if (fresh && !force) return folder;
  const target = browser === 'firefox' ? 'firefox' : 'chrome';
  const { code, output } = await runTool('wxt', ['build', '-b', target], 180_000);
  if (code !== 0) {
    const [words = ''] = output.split(/\n\s+at /);
    throw new Error(`The extension does not build for ${browser}.\n${words.trim()}`);
  }
  writeFileSync(stamp, changed);
  return folder;
}
