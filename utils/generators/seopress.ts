import { defineGenerator, type Sources } from './generator';

export const SOURCES: Sources = [
  {
    title: 'SEOPress: manage Facebook Open Graph and X cards',
    url: 'https://www.seopress.org/support/guides/manage-facebook-open-graph-and-twitter-cards-metas/',
    basis: 'read',
    checked: '2026-11-25',
  },
];

export default defineGenerator({
  id: 'seopress',
  name: 'SEOPress',
  within: 'wordpress',
  head: true,
  signs: {
    own: /\/wp-content\/plugins\/wp-seopress(?:-pro)?\//,
  },
  places: [
    [
      'Edit the post: SEO → Social; for the site: SEO → Social Networks → Facebook',
      'social-title',
      'social-description',
      'social-image',
    ],
    ['SEO → Social Networks → X (Twitter)', 'x-card'],
    ['SEO → Social Networks → Facebook → Enable OG data', 'duplicates'],
  ],
  unverified: [
    ['Edit the post: SEO → Titles settings', 'title'],
    ['Edit the post: SEO → Advanced', 'canonical', 'indexing'],
  ],
});
