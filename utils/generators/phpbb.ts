import { defineGenerator, type Sources } from './generator';

export const SOURCES: Sources = [
  {
    title: 'phpBB: documentation',
    url: 'https://www.phpbb.com/support/docs/en/3.3/ug/',
    basis: 'memory',
    checked: '2026-11-25',
  },
];

export default defineGenerator({
  id: 'phpbb',
  name: 'phpBB',
  signs: {
    own: /\/styles\/[^/]+\/template\/(?:forum_fn|ajax)\.js$/,
  },
  places: [],
  unverified: [
    ['Administration → General → Board settings', 'site-name', 'language'],
    ['Administration → General → Feed settings', 'feed'],
    [
      'Style → template/overall_header.html',
      'head',
      'social-title',
      'social-description',
      'social-image',
      'og-type',
      'x-card',
      'canonical',
      'icon',
      'viewport',
      'theme-colour',
      'structured-data',
      'duplicates',
    ],
    ['Title of the topic', 'title'],
  ],
});
