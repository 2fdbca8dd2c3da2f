import { defineGenerator, type Sources } from './generator';

export const SOURCES: Sources = [
  {
    title: 'Substack: a guide to SEO',
    url: 'https://on.substack.com/p/substack-seo-guide',
    basis: 'read',
    checked: '2026-11-25',
  },
];

export default defineGenerator({
  id: 'substack',
  name: 'Substack',
  signs: {
    header: /^x-(?:served-by: Substack|sub: |cluster: substack)/i,
    asset: /^https:\/\/substackcdn\.com\/(?:bundle|min)\//,
  },
  places: [
    ['Post settings → SEO options → SEO title', 'title'],
    ['Post settings → SEO options → Post URL', 'address'],
    ['Post settings → SEO options → Social preview image', 'social-image'],
    [
      'Post settings → SEO options; else the post’s title and subtitle',
      'social-title',
      'social-description',
    ],
  ],
  unverified: [
    ['Publication settings → Basics → Publication name', 'site-name'],
    ['Publication settings → Basics → Logo', 'icon'],
  ],
});
