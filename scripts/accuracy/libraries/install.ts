import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Folder of the libraries to compare with, a package of its own so that the project's own installation stays
 * light. Installs them, without their scripts, where that was not done for this lock file yet; throws with
 * npm's words when it fails.
 */
export function installedLibraries(root: string): string {
  const folder = join(root, 'scripts', 'accuracy', 'peers');
  if (isInstalled(folder)) return folder;
  process.stderr.write('Installing the libraries to compare with …\n');
  const { status, stderr } = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund'],
    {
      cwd: folder,
      encoding: 'utf8',
      timeout: 300_000,
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) throw new Error(`The libraries could not be installed.\n${stderr?.trim()}`);
  return folder;
}

interface Lock {
  packages: Record<string, { version?: string }>;
}

/** Whether every direct dependency is there in the version of the lock file. */
function isInstalled(folder: string): boolean {
  const read = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8'));
  const { dependencies } = read('package.json') as { dependencies: Record<string, string> };
  const { packages } = read('package-lock.json') as Lock;
  return Object.keys(dependencies).every((name) => {
    const manifest = join('node_modules', name, 'package.json');
    if (!existsSync(join(folder, manifest))) return false;
    const wanted = packages[`node_modules/${name}`]?.version;
    return wanted === undefined || read(manifest).version === wanted;
  });
}
