import { defineGenerator, type Sources } from './generator';

export const SOURCES: Sources = [
  {
    title: 'Wix: using the robots meta tag',
    url: 'https://support.wix.com/en/article/using-the-robots-meta-tag',
    basis: 'read',
    checked: '2026-11-25',
  },
  {
    title: 'Wix: manage a site’s SEO tags',
    url: 'https://dev.wix.com/docs/api-reference/business-management/seo/skills/manage-a-wix-site-s-seo-tags',
    basis: 'read',
    checked: '2026-11-25',
  },
  {
    title: 'Open Graph tags on Wix',
    url: 'https://www.runoctopus.com/glossary/open-graph/open-graph-for-wix.html',
    basis: 'secondary',
    checked: '2026-11-25',
  },
];

export default defineGenerator({
  id: 'wix',
  name: 'Wix',
  signs: {
    generator: /^Wix\.com Website Builder/i,
    header: /^x-wix-request-id: /i,
  },
  places: [
    [
      'SEO settings of the page or post → Social share',
      'social-title',
      'social-description',
      'social-image',
    ],
    [
      'SEO settings of the page or post → Advanced SEO',
      'canonical',
      'indexing',
      'structured-data',
      'og-type',
      'image-alt',
    ],
  ],
  unverified: [
    ['SEO settings of the page → SEO basics', 'title', 'address'],
    ['Dashboard → Settings → Website settings', 'site-name', 'icon'],
    ['Dashboard → SEO → Robots.txt Editor', 'robots-txt'],
    ['Dashboard → Settings → Custom Code', 'head', 'theme-colour', 'fediverse'],
  ],
});
