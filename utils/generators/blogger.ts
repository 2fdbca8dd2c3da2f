import { defineGenerator, type Sources } from './generator';

export const SOURCES: Sources = [
  {
    title: 'Crawlers and indexing in Blogger',
    url: 'https://vuinnovator.blogspot.com/2024/11/crawlers-and-indexing-in-blogger.html',
    basis: 'secondary',
    checked: '2026-11-25',
  },
  {
    title: 'Blogger help',
    url: 'https://support.google.com/blogger/',
    basis: 'memory',
    checked: '2026-11-25',
  },
];

export default defineGenerator({
  id: 'blogger',
  name: 'Blogger',
  signs: {
    generator: /^blogger$/i,
  },
  places: [
    ['Settings → Crawlers and indexing → Custom robots.txt', 'robots-txt'],
    ['Settings → Crawlers and indexing → Custom robots header tags', 'indexing'],
  ],
  unverified: [
    ['Title of the post', 'title', 'social-title'],
    ['Settings → Title', 'site-name'],
    ['Post settings → Search description', 'social-description'],
    ['First picture in the post', 'social-image'],
    ['Post settings → Permalink', 'address'],
    ['Post settings → Labels', 'tags'],
    ['Settings → Favicon', 'icon'],
    ['Settings → Blog language', 'language'],
    ['Settings → Comments', 'comments'],
    ['Settings → Site feed', 'feed'],
    ['Layout → Blog Posts → Edit: share buttons', 'share-buttons'],
    [
      'Theme → Edit HTML: head',
      'head',
      'x-card',
      'og-type',
      'theme-colour',
      'viewport',
      'structured-data',
      'fediverse',
      'canonical',
      'duplicates',
    ],
  ],
});
