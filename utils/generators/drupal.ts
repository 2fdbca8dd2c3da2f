import { defineGenerator, type Sources } from './generator';

export const SOURCES: Sources = [
  {
    title: 'Drupal: Metatag',
    url: 'https://www.drupal.org/project/metatag',
    basis: 'read',
    checked: '2026-11-25',
  },
  {
    title: 'Drupal: admin/config/search/metatag',
    url: 'https://www.drupal.org/project/og_default_image',
    basis: 'read',
    checked: '2026-11-25',
  },
];

export default defineGenerator({
  id: 'drupal',
  name: 'Drupal',
  signs: {
    generator: /^Drupal (\d+)/i,
    header: /^x-generator: Drupal (\d+)|^x-drupal-(?:cache|dynamic-cache): /i,
  },
  places: [
    [
      'Edit the content → Meta tags (Metatag module); for the site: Configuration → Search and metadata → Metatag',
      'social-title',
      'social-description',
      'social-image',
      'image-alt',
      'og-type',
      'site-name',
      'canonical',
      'indexing',
      'title',
      'x-card',
    ],
    ['Configuration → Search and metadata → Metatag, in one module only', 'duplicates'],
  ],
  unverified: [
    ['Edit the content → URL alias', 'address'],
    ['Configuration → Regional and language → Languages', 'language'],
    ['Appearance → Settings → Favicon', 'icon'],
    ['Schema.org Metatag module', 'structured-data'],
    ['Edit the content → Comment settings', 'comments'],
    ['Theme → html.html.twig', 'head', 'viewport', 'theme-colour'],
    ['Structure → Views → feed display', 'feed'],
  ],
});
