import { defineGenerator, type Sources } from './generator';

export const SOURCES: Sources = [
  {
    title: 'Yoast SEO: packages/js/src/settings/app.js',
    url: 'https://github.com/Yoast/wordpress-seo/blob/trunk/packages/js/src/settings/app.js',
    basis: 'read',
    checked: '2026-11-25',
  },
  {
    title: 'Yoast SEO: Open Graph specification',
    url: 'https://developer.yoast.com/features/opengraph/functional-specification',
    basis: 'read',
    checked: '2026-11-25',
  },
  {
    title: 'Yoast SEO: X specification',
    url: 'https://developer.yoast.com/features/twitter/functional-specification/',
    basis: 'read',
    checked: '2026-11-25',
  },
  { title: 'Yoast help', url: 'https://yoast.com/help/', basis: 'memory', checked: '2026-11-25' },
];

export default defineGenerator({
  id: 'yoast-seo',
  name: 'Yoast SEO',
  within: 'wordpress',
  head: true,
  signs: {
    comment:
      /This site is optimized with the Yoast (?:WordPress )?SEO (?:Premium )?plugin v?(\d+(?:\.\d+)*)?/i,
    jsonLd: /\/#\/schema\/(?:person|logo|organization)\//i,
  },
  places: [
    ['Yoast SEO → Settings → General → Site basics → Website name', 'site-name'],
    ['Yoast SEO → Settings → General → Site features → Open Graph data, X card data', 'duplicates'],
    [
      'Yoast SEO → Settings → General → Site features → X card data; the account: Site representation',
      'x-card',
    ],
    [
      'Edit the post: Yoast SEO → Social, or its SEO title and meta description',
      'social-title',
      'social-description',
    ],
    [
      'Edit the post: Yoast SEO → Social, or its featured image; for the site: Yoast SEO → Settings → Site basics',
      'social-image',
    ],
  ],
  unverified: [
    ['Edit the post: Yoast SEO → SEO title', 'title'],
    ['Edit the post: Yoast SEO → Advanced', 'canonical', 'indexing'],
    [
      'Edit the post: Yoast SEO → Schema; the publisher: Settings → Site representation',
      'structured-data',
    ],
    ['Yoast SEO → Tools → File editor', 'robots-txt'],
  ],
});
