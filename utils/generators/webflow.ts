import { defineGenerator, type Sources } from './generator';

export const SOURCES: Sources = [
  {
    title: 'Webflow: disable search engine indexing',
    url: 'https://help.webflow.com/hc/en-us/articles/33961368603539-Disable-search-engine-indexing',
    basis: 'read',
    checked: '2026-11-25',
  },
  {
    title: 'Webflow: Open Graph metadata of a page',
    url: 'https://developers.webflow.com/designer/reference/open-graph-metadata',
    basis: 'read',
    checked: '2026-11-25',
  },
];

export default defineGenerator({
  id: 'webflow',
  name: 'Webflow',
  signs: {
    generator: /^(?:Webflow|webflow\.com)$/i,
  },
  places: [
    ['Page settings → Open Graph settings', 'social-title', 'social-description', 'social-image'],
    ['Page settings → Sitemap indexing', 'indexing'],
    ['Site settings → SEO → Indexing → robots.txt', 'robots-txt'],
  ],
  unverified: [
    ['Page settings → SEO settings → Title tag', 'title'],
    ['Page settings → Slug', 'address'],
    ['Site settings → SEO → Global canonical tag URL', 'canonical'],
    ['Site settings → General: favicon and webclip', 'icon'],
    ['Site settings → General → Language code, or Localization', 'language'],
    [
      'Page settings or Site settings → Custom code',
      'head',
      'x-card',
      'og-type',
      'site-name',
      'image-alt',
      'structured-data',
      'theme-colour',
      'fediverse',
    ],
    ['Element settings → ID of the heading', 'headings'],
    ['Collection settings → RSS feed', 'feed'],
  ],
});
