import type { Plugin } from 'vite';

/**
 * What every popup needs before it paints and other pages need as well: Preact, the smallest parts of screens and
 * what they are written with.
 */
const SHARED =
  /[\\/]node_modules[\\/]preact[\\/]|[\\/]components[\\/](?:guide[\\/]guide|parts[\\/](?:bone|button|hidden|icon|ring|status|tile))\.|[\\/]utils[\\/](?:audit[\\/](?:band|describe|finding|guide|intended)|page[\\/](?:limits|private-host|snapshot)|platform[\\/](?:browser|extension|permissions|tab)|settings[\\/]locale|signals[\\/](?:meta|plain-text|remembered|signal|urls))\.(?:ts|tsx|mjs)$/;

/**
 * Keeps that in one file. Left to itself the bundler makes a file of each set of pages that share something: with every
 * page more, the popup's start fell into more and smaller files, which compress worse and are longer to fetch.
 */
export function withSharedChunk(): Plugin {
  return {
    name: 'with-shared-chunk',
    outputOptions(options) {
      if (options.format !== undefined && !/^(es|esm|module)$/.test(options.format)) return null;
      return {
        ...options,
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: 'shared', test: SHARED }],
        },
      };
    },
  };
}
