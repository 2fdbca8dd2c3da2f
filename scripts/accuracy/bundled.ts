import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ROOT } from '../extension/build.ts';

/** Bundles modules of the project into a folder, each under its name. Paths are relative to the project. */
export async function bundleInto(folder: string, paths: Record<string, string>): Promise<void> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    // What is bundled runs far from the packages.
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      copyPublicDir: false,
      minify: false,
      rollupOptions: {
        input: Object.fromEntries(
          Object.entries(paths).map(([name, path]) => [name, join(ROOT, path)]),
        ),
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
}

/**
 * Loads modules of the project out of one bundle, as the extension does: what is to be timed must not pay for a
 * loader. Paths are relative to the project.
 */
export async function loadBundled<Modules extends Record<string, object>>(
  paths: Record<keyof Modules & string, string>,
): Promise<Modules> {
  const folder = mkdtempSync(join(tmpdir(), 'shareworthy-bundle-'));
  try {
    await bundleInto(folder, paths);
    const loaded = await Promise.all(
      Object.keys(paths).map(async (name) => [
        name,
        await import(pathToFileURL(join(folder, `${name}.mjs`)).href),
      ]),
    );
    return Object.fromEntries(loaded);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
