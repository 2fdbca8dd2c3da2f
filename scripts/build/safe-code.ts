import type { Plugin } from 'vite';

/**
 * Takes the one place out of Preact that can set HTML. No component uses it, and like this none can, not
 * even by mistake. Fails the build when a newer Preact writes it otherwise.
 */
export function withoutInnerHtml(): Plugin {
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
export function withoutLogger(): Plugin {
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
