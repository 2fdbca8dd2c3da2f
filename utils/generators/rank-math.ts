import { defineGenerator, type Sources } from './generator';

export const SOURCES: Sources = [
  {
    title: 'Rank Math: includes/settings/titles/global.php',
    url: 'https://github.com/rankmath/seo-by-rank-math/blob/master/includes/settings/titles/global.php',
    basis: 'read',
    checked: '2026-11-25',
  },
  {
    title: 'Rank Math: includes/settings/titles/social.php',
    url: 'https://github.com/rankmath/seo-by-rank-math/blob/master/includes/settings/titles/social.php',
    basis: 'read',
    checked: '2026-11-25',
  },
  {
    title: 'Rank Math: general settings',
    url: 'https://rankmath.com/kb/general-settings/',
    basis: 'read',
    checked: '2026-11-25',
  },
];

export default defineGenerator({
  id: 'rank-math',
  name: 'Rank Math',
  within: 'wordpress',
  head: true,
  signs: {
    comment: /Search Engine Optimization by Rank Math/i,
  },
  places: [
    [
      'Rank Math → Titles & Meta → Global Meta → Twitter Card Type; the account: Social Meta',
      'x-card',
    ],
    [
      'Edit the post: Rank Math → Social, or its featured image; for the site: Rank Math → Titles & Meta → Global Meta → OpenGraph Thumbnail',
      'social-image',
    ],
    ['Rank Math → General Settings → Edit robots.txt', 'robots-txt'],
  ],
  unverified: [
    ['Edit the post: Rank Math → General → Edit Snippet', 'title', 'address'],
    ['Edit the post: Rank Math → Social', 'social-title', 'social-description'],
    ['Edit the post: Rank Math → Advanced', 'canonical', 'indexing'],
    ['Edit the post: Rank Math → Schema', 'structured-data', 'og-type'],
    ['Rank Math → Titles & Meta → Local SEO → Website Name', 'site-name'],
  ],
});
