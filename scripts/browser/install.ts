import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserName, findBrowser, variableOf } from './find.ts';

const DEBIAN_PACKAGE: Record<BrowserName, string> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

const UPDATE_TIMEOUT_MS = 180_000;
const INSTALL_TIMEOUT_MS = 900_000;

/** Runs a command with its last output line as progress; rejects on failure or after `timeoutMs`. */
function run(command: string[], timeoutMs: number): Promise<void> {
  const [program = '', ...args] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: timeoutMs,
      killSignal: 'SIGKILL',
    });
    let tail = '';
    const started = Date.now();
    const live = process.stderr.isTTY === true;
    const beat = setInterval(
      () => {
        const seconds = Math.round((Date.now() - started) / 1000);
        const line = `  ${program} … ${seconds} s`;
        process.stderr.write(live ? `\r${line}` : `${line}\n`);
      },
      live ? 1000 : 15_000,
    );
    const keep = (data: Buffer) => {
      tail = (tail + data.toString()).slice(-2000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => {
      clearInterval(beat);
      reject(error);
    });
    child.on('close', (code, signal) => {
      clearInterval(beat);
      if (live) process.stderr.write('\n');
      if (code === 0) resolve();
      else {
        const why = signal === null ? `exit code ${code}` : `stopped after ${timeoutMs / 1000} s`;
        reject(new Error(`${command.join(' ')}: ${why}\n${tail.trim()}`));
      }
    });
  });
}

/** `apt-get` with the rights to install, as a command prefix; `undefined` on any other system. */
function aptGet(): string[] | undefined {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return undefined;
  if (process.getuid?.() === 0) return ['apt-get'];
  return existsSync('/usr/bin/sudo') ? ['sudo', '-n', 'apt-get'] : undefined;
}

function advice(missing: readonly BrowserName[]): string {
  const packages = missing.map((name) => DEBIAN_PACKAGE[name]).join(' ');
  const variables = missing.map((name) => `${variableOf(name)}=/path/to/${name}`).join(' ');
  return [
    `No ${missing.join(' and no ')} was found on this machine.`,
    `  Debian, Ubuntu:  sudo apt-get update && sudo apt-get install -y ${packages}`,
    '  macOS:           brew install --cask chromium firefox',
    '  Windows:         winget install Hibbiki.Chromium Mozilla.Firefox',
    `  elsewhere:       ${variables} in the environment`,
  ].join('\n');
}

/**
 * Paths of the browsers asked for; what is missing is installed with `apt-get` where that is possible.
 * Throws with exact advice where it is not.
 */
export async function ensureBrowsers<Name extends BrowserName>(
  names: readonly Name[],
): Promise<Record<Name, string>> {
  const missing = names.filter((name) => findBrowser(name) === undefined);
  if (missing.length > 0) {
    const apt = aptGet();
    if (apt === undefined) throw new Error(advice(missing));
    const packages = missing.map((name) => DEBIAN_PACKAGE[name]);
    process.stderr.write(`Installing ${packages.join(' and ')} with apt-get, once …\n`);
    try {
      await run([...apt, 'update', '-qq'], UPDATE_TIMEOUT_MS);
      await run(
        [...apt, 'install', '-y', '-qq', '--no-install-recommends', ...packages],
        INSTALL_TIMEOUT_MS,
      );
    } catch (error) {
      throw new Error(`${error instanceof Error ? error.message : error}\n${advice(missing)}`);
    }
  }
  const found = names.map((name) => [name, findBrowser(name)] as const);
  const absent = found.filter(([, path]) => path === undefined).map(([name]) => name);
  if (absent.length > 0) throw new Error(advice(absent));
  return Object.fromEntries(found) as Record<Name, string>;
}
