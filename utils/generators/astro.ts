import { defineGenerator, type Sources } from './generator';

export const SOURCES: Sources = [
  {
    title: 'Astro: RSS',
    url: 'https://docs.astro.build/en/guides/rss/',
    basis: 'read',
    checked: '2026-11-25',
  },
  {
    title: 'Astro: layouts',
    url: 'https://docs.astro.build/en/basics/layouts/',
    basis: 'memory',
    checked: '2026-11-25',
  },
];

export default defineGenerator({
  id: 'astro',
  name: 'Astro',
  signs: {
    generator: /^Astro v(\d+(?:\.\d+)*)/,
    own: /^\/_astro\//,
  },
  places: [['src/pages/rss.xml.js, and its link in the layout', 'feed']],
  unverified: [
    ['<head> of the layout in src/layouts', 'any-tag', 'language', 'icon'],
    ['astro.config: site; the link in the layout', 'canonical'],
    ['public/robots.txt', 'robots-txt'],
  ],
});
