import preact from '@preact/preset-vite';
import { type Plugin, runnerImport } from 'vite';
import { defineConfig } from 'wxt';

/** The add-on's identity in Firefox; it also fixes the address of its pages in the tests. */
const GECKO_ID = 'shareworthy@shareworthy.example';

/**
 * Takes the one place out of Preact that can set HTML. No component uses it, and like this none can, not
 * even by mistake. Fails the build when a newer Preact writes it otherwise.
 */
function withoutInnerHtml(): Plugin {
  return {
    name: 'without-inner-html',
    transform(code, id) {
      if (!/preact\/dist\/preact\.\w+$/.test(id)) return undefined;
      const safe = code.replace(/\.innerHTML\s*=(?!=)/g, '.textContent=');
      if (safe === code)
        throw new Error(`${id} no longer sets innerHTML in a way this plugin knows`);
      return { code: safe, map: null };
    },
  };
}

/**
 * Takes the logger off the injected script: it is silent in a finished build, and what goes wrong comes back to
 * the popup as the script's result. Fails the build when a newer WXT wraps the script otherwise.
 */
function withoutLogger(): Plugin {
  return {
    name: 'without-logger',
    apply: 'build',
    transform(code, id) {
      if (!/virtual:wxt-unlisted-script-entrypoint/.test(id)) return undefined;
      const [user] = /import definition from "[^"]+";/.exec(code) ?? [];
      if (!user || !code.includes('result = definition.main();'))
        throw new Error(`${id} no longer starts a script in a way this plugin knows`);
      return { code: `${user}\nexport default definition.main();\n`, map: null };
    },
  };
}

/** Modules whose exports are plain data that takes long to work out, or is made of tables needed for nothing else. */
const READY = /popup[\\/]look-for-all\.ts$|signals[\\/]month-names\.ts$/;

/** Works such data out while building. */
function withDataReady(): Plugin {
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

/**
 * Has the browser load the popup's screen beside its start, and not only when the start asks for it. The
 * judge is not among it: compiling that early would hold up the question to the page.
 */
function withScreenPreloaded(): Plugin {
  return {
    name: 'with-screen-preloaded',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const screen = chunks.find(({ facadeModuleId }) =>
          /popup[\\/]screen\.tsx$/.test(facadeModuleId ?? ''),
        );
        if (!screen) return [];
        const entries = chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName);
        return [screen.fileName, ...screen.imports]
          .filter((file) => !entries.includes(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', href: `/${file}` },
            injectTo: 'head' as const,
          }));
      },
    },
  };
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  manifest: ({ browser, command }) => ({
    name: 'Shareworthy',
    description:
      'What helps or hinders this page when people share it, how the link will look on every network, and sharing in one click.',
    permissions: ['activeTab', 'scripting', 'storage', 'declarativeNetRequestWithHostAccess'],
    // Asked for at the switch that needs it, never at the installation.
    optional_host_permissions: ['<all_urls>'],
    action: { default_title: 'Shareworthy' },
    // Stricter than the default, and without Firefox's silent upgrade of http: addresses, which would
    // show the user another server's answer. The development server needs the looser default.
    ...(command === 'build'
      ? {
          content_security_policy: {
            extension_pages:
              "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: http: https:; connect-src http: https:; base-uri 'none'; form-action 'none'",
          },
        }
      : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
  vite: () => ({
    plugins: [
      preact({ devToolsEnabled: false, prefreshEnabled: false }),
      withoutInnerHtml(),
      withoutLogger(),
      withDataReady(),
      withScreenPreloaded(),
    ],
    // One style sheet, linked in the page: the screen's code must not wait for it.
    build: { target: 'es2023', cssCodeSplit: false },
  }),
});
