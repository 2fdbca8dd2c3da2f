import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** What the project offers to this command: for pages that came, and for those that are to come. */
export type Core = typeof import('./core.ts');
export type Asking = typeof import('./asking.ts');

const wordsOf = (error: unknown): string => {
  const { stderr = '', message } = error as { stderr?: string; message: string };
  return stderr.trim() || message;
};

/** Bundles the project once, for as many threads as there are; `remove` when they are done. */
export async function bundleCore(): Promise<{ path: string; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'shareworthy-served-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const bundler = fileURLToPath(new URL('bundle.ts', import.meta.url));
  try {
    await promisify(execFile)(process.execPath, [bundler, folder]);
  } catch (error) {
    remove();
    throw new Error(`The program cannot be made ready.\n${wordsOf(error)}`);
  }
  return { path: join(folder, 'core.mjs'), remove };
}

/** Loads the part of the bundle at `path` that asks for pages. */
export const loadAsking = (path: string): Promise<Asking> =>
  import(new URL('asking.mjs', pathToFileURL(path)).href);

/** Loads the bundle, over the DOM that its readers need. */
export async function loadCore(path: string): Promise<Core> {
  const { href } = pathToFileURL(path);
  const { installDom } = await import(new URL('install.mjs', href).href);
  installDom(globalThis);
  return import(href);
}
