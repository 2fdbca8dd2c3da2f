import { defineGenerator, type Sources } from './generator';

export const SOURCES: Sources = [
  {
    title: 'Squarespace: how content displays in social posts',
    url: 'https://support.squarespace.com/hc/articles/115009564587',
    basis: 'read',
    checked: '2026-11-25',
  },
  {
    title: 'Open Graph tags on Squarespace',
    url: 'https://squareranked.com/squarespace-seo/seo-panel/open-graph/',
    basis: 'secondary',
    checked: '2026-11-25',
  },
];

export default defineGenerator({
  id: 'squarespace',
  name: 'Squarespace',
  signs: {
    comment: /^<!-- This is Squarespace\. -->/,
    header: /^server: Squarespace/i,
    asset:
      /^https:\/\/(?:(?:static1|assets)\.squarespace\.com|images\.squarespace-cdn\.com\/content)\//,
  },
  places: [
    [
      'Page or post settings → SEO: SEO title and description',
      'title',
      'social-title',
      'social-description',
    ],
    ['Page or post settings → Social Image; for the site: Social Sharing panel', 'social-image'],
  ],
  unverified: [
    ['Page settings → General, or post settings → Options: URL slug', 'address'],
    ['Page or post settings → SEO → Hide from search engine results', 'indexing'],
    ['Site Title & Logo → Site title', 'site-name'],
    ['Favicon panel in Settings', 'icon'],
    ['Post settings → Options: tags and author', 'tags', 'author'],
    [
      'Code Injection → Header',
      'head',
      'theme-colour',
      'fediverse',
      'x-card',
      'structured-data',
      'og-type',
    ],
  ],
});
