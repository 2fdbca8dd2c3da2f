import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from '../extension/build.ts';

/**
 * Loads a module of the project as Vite does, since Node knows neither its imports without extension nor
 * `import.meta.glob`. The path is relative to the project; `undefined` where there is no such file.
 */
export async function loadModule<Module>(path: string): Promise<Module | undefined> {
  const file = join(ROOT, path);
  if (!existsSync(file)) return undefined;
  const { module } = await runnerImport<Module>(file, {
    root: ROOT,
    configFile: false,
    logLevel: 'error',
  });
  return module;
}

/** The same for a module that has to be there; throws where it is not. */
export async function needed<Module>(path: string): Promise<Module> {
  const module = await loadModule<Module>(path);
  if (module === undefined) throw new Error(`There is no ${path}.`);
  return module;
}
