import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleInto } from '../accuracy/bundled.ts';
import { installDom } from './dom/install.ts';

/** What the project offers to this command. */
export type Core = typeof import('./core.ts');

/** Bundles the project once, for as many threads as there are; `remove` when they are done. */
export async function bundleCore(): Promise<{ path: string; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'shareworthy-served-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    await bundleInto(folder, { core: 'scripts/served/core.ts' });
  } catch (error) {
    remove();
    throw error;
  }
  return { path: join(folder, 'core.mjs'), remove };
}

/** Loads the bundle, over the DOM that its readers need. */
export async function loadCore(path: string): Promise<Core> {
  installDom();
  return import(pathToFileURL(path).href);
}
