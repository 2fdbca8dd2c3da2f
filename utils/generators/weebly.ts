import { defineGenerator, type Sources } from './generator';

export const SOURCES: Sources = [
  {
    title: 'Weebly support',
    url: 'https://www.weebly.com/app/help/',
    basis: 'memory',
    checked: '2026-11-25',
  },
];

export default defineGenerator({
  id: 'weebly',
  name: 'Weebly',
  signs: {
    asset: /^https:\/\/cdn\d\.editmysite\.com\//,
  },
  places: [],
  unverified: [
    ['Pages → the page → SEO Settings', 'title', 'social-title', 'social-description', 'indexing'],
    ['Settings → General: site title and favicon', 'site-name', 'icon'],
    [
      'Settings → SEO → Header code',
      'head',
      'social-image',
      'x-card',
      'og-type',
      'structured-data',
      'theme-colour',
      'fediverse',
    ],
    ['Pages → the page → SEO Settings → Page permalink', 'address'],
  ],
});
