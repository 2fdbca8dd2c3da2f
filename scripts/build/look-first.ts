import type { Plugin } from 'vite';

/**
 * Puts the script that knows the theme at the head of every page of the extension. It holds the page up, on purpose
 * and for as long as reading a small file takes: nothing is painted in the wrong colours meanwhile.
 */
export function withLookFirst(): Plugin {
  return {
    name: 'with-look-first',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        { tag: 'script', attrs: { src: '/look-first.js' }, injectTo: 'head-prepend' as const },
      ],
    },
  };
}
