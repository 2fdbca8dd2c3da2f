import { defineGenerator, type Sources } from './generator';

export const SOURCES: Sources = [
  { title: 'Tumblr help', url: 'https://help.tumblr.com/', basis: 'memory', checked: '2026-11-25' },
];

export default defineGenerator({
  id: 'tumblr',
  name: 'Tumblr',
  signs: {
    header: /^x-tumblr-(?:user|pixel)/i,
    meta: /^(?:al:android:app_name|twitter:app:name:iphone) Tumblr$|^tumblr-theme /i,
    asset: /^https:\/\/assets\.tumblr\.com\/(?:assets\/scripts\/tumblelog|client\/prod|pop)/,
  },
  places: [],
  unverified: [
    ['Blog settings → Title', 'site-name'],
    ['Post editor → settings → Custom URL', 'address'],
    ['Post editor → tags', 'tags'],
    [
      'Edit theme → Edit HTML',
      'head',
      'social-title',
      'social-description',
      'x-card',
      'theme-colour',
      'viewport',
      'share-buttons',
      'structured-data',
      'fediverse',
      'duplicates',
    ],
  ],
});
