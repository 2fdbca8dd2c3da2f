import type { Plugin } from 'vite';

/**
 * Has the browser load the popup's screen and its styles beside its start, and not only when the start asks for
 * them. The judge is not among it: compiling that early would hold up the question to the page. Styles of parts that
 * come late come with them.
 */
export function withScreenPreloaded(): Plugin {
  return {
    name: 'with-screen-preloaded',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {}, path }) {
        if (!/popup|sidepanel/.test(path)) return [];
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const screen = chunks.find(({ facadeModuleId }) =>
          /popup[\\/]screen\.tsx$/.test(facadeModuleId ?? ''),
        );
        if (!screen) return [];
        const entries = chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName);
        const needed = chunks.filter(({ fileName }) =>
          [screen.fileName, ...screen.imports].includes(fileName),
        );
        const styles = needed.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
        return [
          ...needed
            .filter(({ fileName }) => !entries.includes(fileName))
            .map(({ fileName }) => ({ rel: 'modulepreload', href: `/${fileName}` })),
          ...[...new Set(styles)].map((file) => ({ rel: 'stylesheet', href: `/${file}` })),
        ].map((attrs) => ({ tag: 'link', attrs, injectTo: 'head' as const }));
      },
    },
  };
}
