import { defineGenerator, type Sources } from './generator';

export const SOURCES: Sources = [
  {
    title: 'Framer: page titles, descriptions and social images',
    url: 'https://www.framer.com/help/articles/how-to-update-page-titles-descriptions-and-social-images',
    basis: 'read',
    checked: '2026-11-25',
  },
];

export default defineGenerator({
  id: 'framer',
  name: 'Framer',
  signs: {
    generator: /^Framer(?: [0-9a-f]{7})?$/,
    asset: /^https:\/\/framerusercontent\.com\/sites\//,
  },
  places: [
    [
      'Page settings: title and description; defaults in Site Settings',
      'title',
      'social-title',
      'social-description',
    ],
    ['Page settings → Social preview; default in Site Settings', 'social-image'],
    ['Site Settings → Site title', 'site-name'],
    ['Site Settings → Site language', 'language'],
  ],
  unverified: [
    ['Site Settings → Favicon', 'icon'],
    ['Page settings → Path', 'address'],
    ['Page settings → Show page in search engines', 'indexing'],
    [
      'Site Settings → Custom code',
      'head',
      'structured-data',
      'x-card',
      'fediverse',
      'theme-colour',
    ],
  ],
});
