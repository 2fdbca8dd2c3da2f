import { defineGenerator, type Sources } from './generator';

export const SOURCES: Sources = [
  {
    title: 'BigCommerce: support',
    url: 'https://support.bigcommerce.com/',
    basis: 'memory',
    checked: '2026-11-25',
  },
];

export default defineGenerator({
  id: 'bigcommerce',
  name: 'BigCommerce',
  signs: {
    asset: /^https:\/\/cdn\d+\.bigcommerce\.com\/s-[a-z0-9]+\/stencil\//,
    meta: /^platform bigcommerce\.stencil$/,
  },
  places: [],
  unverified: [
    ['Product → SEO: page title and URL', 'title', 'address'],
    [
      'Product → Open Graph sharing',
      'social-title',
      'social-description',
      'social-image',
      'og-type',
    ],
    ['Settings → Website → Search engine robots', 'robots-txt'],
    ['Storefront → Logo and favicon', 'icon'],
    [
      'Theme files → templates/layout/base.html',
      'head',
      'x-card',
      'canonical',
      'structured-data',
      'theme-colour',
      'viewport',
      'duplicates',
    ],
  ],
});
