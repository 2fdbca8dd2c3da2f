import { defineGenerator, type Sources } from './generator';

export const SOURCES: Sources = [
  {
    title: 'Nuxt: SEO and meta',
    url: 'https://nuxt.com/docs/getting-started/seo-meta',
    basis: 'read',
    checked: '2026-11-25',
  },
];

export default defineGenerator({
  id: 'nuxt',
  name: 'Nuxt',
  signs: {
    own: /^\/_nuxt\//,
    header: /^x-powered-by: Nuxt/i,
  },
  places: [
    ['useSeoMeta in the page', 'any-tag'],
    ['useHead in the page', 'canonical', 'feed', 'oembed', 'structured-data', 'duplicates'],
    ['nuxt.config: app.head', 'head', 'icon', 'language', 'viewport', 'theme-colour'],
  ],
  unverified: [['public/robots.txt', 'robots-txt']],
});
