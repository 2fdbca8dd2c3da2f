import { type Plugin, runnerImport } from 'vite';

/** Modules whose exports are plain data that takes long to work out, or is made of tables needed for nothing else. */
const READY =
  /popup[\\/]look-for-all\.ts$|signals[\\/](?:month-names|pattern-texts)\.ts$|share[\\/]listed-trackers\.ts$/;

/** Works such data out while building. */
export function withDataReady(): Plugin {
  return {
    name: 'with-data-ready',
    apply: 'build',
    async transform(_code, id) {
      if (!READY.test(id)) return undefined;
      const { module } = await runnerImport<Record<string, unknown>>(id);
      const lines = Object.entries(module).map(
        ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
      );
      return { code: lines.join('\n'), map: null };
    },
  };
}
