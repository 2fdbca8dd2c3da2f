import { defineGenerator, type Sources } from './generator';

export const SOURCES: Sources = [
  {
    title: 'Slim SEO: documentation',
    url: 'https://docs.wpslimseo.com/slim-seo/',
    basis: 'memory',
    checked: '2026-11-25',
  },
];

export default defineGenerator({
  id: 'slim-seo',
  name: 'Slim SEO',
  within: 'wordpress',
  head: true,
  signs: {
    own: /\/wp-content\/plugins\/slim-seo\//,
  },
  places: [],
  unverified: [
    [
      'Edit the post: Slim SEO box below the editor',
      'title',
      'social-title',
      'social-description',
      'social-image',
      'canonical',
      'indexing',
    ],
    ['Settings → Slim SEO', 'duplicates', 'x-card'],
  ],
});
