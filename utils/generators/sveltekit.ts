import { defineGenerator, type Sources } from './generator';

export const SOURCES: Sources = [
  {
    title: 'Svelte: svelte:head',
    url: 'https://svelte.dev/docs/svelte/svelte-head',
    basis: 'read',
    checked: '2026-11-25',
  },
  {
    title: 'SvelteKit: SEO',
    url: 'https://svelte.dev/docs/kit/seo',
    basis: 'memory',
    checked: '2026-11-25',
  },
];

export default defineGenerator({
  id: 'sveltekit',
  name: 'SvelteKit',
  signs: {
    own: /\/_app\/immutable\//,
    header: /^x-sveltekit-page: /i,
  },
  places: [
    ['<svelte:head> in +page.svelte, or in +layout.svelte for all pages', 'any-tag', 'feed'],
  ],
  unverified: [
    ['src/app.html', 'language', 'icon', 'viewport', 'head'],
    ['static/robots.txt', 'robots-txt'],
  ],
});
