import { defineGenerator, type Sources } from './generator';

export const SOURCES: Sources = [
  {
    title: 'Filter jetpack_enable_open_graph in the Jetpack change log',
    url: 'https://github.com/Automattic/jetpack',
    basis: 'secondary',
    checked: '2026-11-25',
  },
  {
    title: 'Jetpack: Jetpack → Settings → Sharing',
    url: 'https://jetpack.com/support/publicize/',
    basis: 'read',
    checked: '2026-11-25',
  },
  {
    title: 'Jetpack: developer documentation',
    url: 'https://developer.jetpack.com/',
    basis: 'memory',
    checked: '2026-11-25',
  },
];

export default defineGenerator({
  id: 'jetpack',
  name: 'Jetpack',
  within: 'wordpress',
  signs: {
    comment: /<!-- Jetpack (?:Open Graph|Site Verification) Tags -->/i,
    own: /\/wp-content\/plugins\/jetpack\//,
  },
  places: [
    ['Jetpack → Settings → Sharing', 'share-buttons'],
    ['Switch Jetpack’s tags off with the filter jetpack_enable_open_graph', 'duplicates'],
  ],
  unverified: [
    [
      'Edit the post: title, excerpt and featured image',
      'social-title',
      'social-description',
      'social-image',
    ],
  ],
});
