import { defineGenerator, type Sources } from './generator';

export const SOURCES: Sources = [
  {
    title: 'The SEO Framework: readme.txt',
    url: 'https://github.com/sybrew/the-seo-framework/blob/master/readme.txt',
    basis: 'secondary',
    checked: '2026-11-25',
  },
  {
    title: 'The SEO Framework: knowledge base',
    url: 'https://kb.theseoframework.com/',
    basis: 'memory',
    checked: '2026-11-25',
  },
];

export default defineGenerator({
  id: 'the-seo-framework',
  name: 'The SEO Framework',
  within: 'wordpress',
  head: true,
  signs: {
    comment: /The SEO Framework by Sybre Waaijer/i,
  },
  places: [],
  unverified: [
    ['Edit the post: SEO → General', 'title'],
    [
      'Edit the post: SEO → Social; for the site: SEO → Social Meta Settings',
      'social-title',
      'social-description',
      'social-image',
      'x-card',
      'site-name',
    ],
    ['Edit the post: SEO → Visibility', 'canonical', 'indexing'],
    ['SEO → Social Meta Settings', 'duplicates'],
    ['SEO → Schema.org Settings', 'structured-data'],
  ],
});
