import { defineGenerator, type Sources } from './generator';

export const SOURCES: Sources = [
  {
    title: 'All in One SEO issue 3194: social networks and search appearance',
    url: 'https://github.com/awesomemotive/all-in-one-seo-pack/issues/3194',
    basis: 'secondary',
    checked: '2026-11-25',
  },
  {
    title: 'All in One SEO: social meta settings',
    url: 'https://aioseo.com/documentation/social-meta-module/',
    basis: 'secondary',
    checked: '2026-11-25',
  },
];

export default defineGenerator({
  id: 'all-in-one-seo',
  name: 'All in One SEO',
  within: 'wordpress',
  head: true,
  signs: {
    generator: /^All in One SEO (?:Pro )?\(AIOSEO\) (\d+(?:\.\d+)*)?/i,
    comment: /All in One SEO (?:Pack |Pro )?v?(\d+(?:\.\d+)*)/i,
  },
  places: [
    [
      'Edit the post: AIOSEO Settings → Social; for the site: All in One SEO → Social Networks → Facebook',
      'social-title',
      'social-description',
      'social-image',
    ],
    ['All in One SEO → Social Networks → X (Twitter)', 'x-card'],
    ['All in One SEO → Social Networks → Facebook', 'duplicates', 'site-name', 'og-type'],
  ],
  unverified: [
    ['Edit the post: AIOSEO Settings → General', 'title'],
    ['Edit the post: AIOSEO Settings → Advanced', 'canonical', 'indexing'],
    ['Edit the post: AIOSEO Settings → Schema', 'structured-data'],
    ['All in One SEO → Tools → Robots.txt Editor', 'robots-txt'],
  ],
});
