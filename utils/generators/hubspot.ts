import { defineGenerator, type Sources } from './generator';

export const SOURCES: Sources = [
  {
    title: 'HubSpot: featured image in social previews',
    url: 'https://knowledge.hubspot.com/social/featured-image-not-displaying-correctly-in-social-preview',
    basis: 'read',
    checked: '2026-11-25',
  },
  {
    title: 'HubSpot: knowledge base',
    url: 'https://knowledge.hubspot.com/',
    basis: 'memory',
    checked: '2026-11-25',
  },
];

export default defineGenerator({
  id: 'hubspot',
  name: 'HubSpot',
  signs: {
    generator: /^HubSpot$/,
    header: /^x-hs-(?:hub-id|content-id): /i,
  },
  places: [['Page or post → Settings → Featured image', 'social-image']],
  unverified: [
    ['Page or post → Settings → General', 'title', 'social-title', 'social-description'],
    ['Page or post → Settings → General → URL', 'address'],
    ['Page or post → Settings → Advanced → Canonical URL', 'canonical'],
    [
      'Page or post → Settings → Advanced → Head HTML',
      'head',
      'x-card',
      'og-type',
      'site-name',
      'structured-data',
      'theme-colour',
      'fediverse',
      'indexing',
    ],
    ['Post → Settings: author and tags', 'author', 'tags'],
    ['Settings → Content → Pages → SEO & Crawlers → robots.txt', 'robots-txt'],
  ],
});
