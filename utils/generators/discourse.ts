import { defineGenerator, type Sources } from './generator';

export const SOURCES: Sources = [
  {
    title: 'Discourse: site settings',
    url: 'https://meta.discourse.org/',
    basis: 'memory',
    checked: '2026-11-25',
  },
];

export default defineGenerator({
  id: 'discourse',
  name: 'Discourse',
  signs: {
    generator: /^Discourse (\d+(?:\.\d+)*)/,
    meta: /^discourse_theme_id /,
  },
  places: [],
  unverified: [
    [
      'First picture of the topic; else Admin → site setting opengraph_image',
      'social-image',
      'x-card',
    ],
    ['Admin → site setting title', 'site-name'],
    ['Admin → site settings favicon and apple_touch_icon', 'icon'],
    ['Admin → site setting default_locale', 'language'],
    ['Admin → site setting allow_index_in_robots_txt', 'robots-txt', 'indexing'],
    ['Admin → site setting share_links', 'share-buttons'],
    ['Title and tags of the topic', 'title', 'social-title', 'tags'],
    ['Admin → theme → Edit code → Head', 'head', 'structured-data', 'fediverse'],
  ],
});
