import { defineGenerator, type Sources } from './generator';

export const SOURCES: Sources = [
  {
    title: 'Next.js: next/head',
    url: 'https://nextjs.org/docs/pages/api-reference/components/head',
    basis: 'read',
    checked: '2026-11-25',
  },
];

export default defineGenerator({
  id: 'nextjs-pages',
  name: 'the pages router',
  within: 'nextjs',
  signs: {
    asset:
      /\/_next\/static\/(?:[^/]+\/_buildManifest|chunks\/pages\/_app[-.][^/]*)\.js|\/_next\/static\/chunks\/pages\/_app/,
  },
  places: [
    ['<Head> from next/head', 'any-tag', 'feed', 'oembed'],
    ['<Head> from next/head, with a key on each tag', 'duplicates'],
  ],
  unverified: [
    ['pages/_document.js: <Html lang>', 'language'],
    ['pages/_document.js', 'icon'],
    ['public/robots.txt', 'robots-txt'],
  ],
});
