import { defineGenerator, type Sources } from './generator';

export const SOURCES: Sources = [
  {
    title: 'PrestaShop: user guide',
    url: 'https://docs.prestashop-project.org/',
    basis: 'memory',
    checked: '2026-11-25',
  },
];

export default defineGenerator({
  id: 'prestashop',
  name: 'PrestaShop',
  signs: {
    generator: /^PrestaShop/i,
    header: /^powered-by: PrestaShop/i,
  },
  places: [],
  unverified: [
    [
      'Catalog → Products → the product → SEO',
      'title',
      'address',
      'social-title',
      'social-description',
    ],
    ['Shop Parameters → Traffic & SEO', 'robots-txt', 'canonical'],
    ['Product → its cover picture', 'social-image'],
    ['Design → Theme & Logo', 'icon'],
    [
      'Theme → templates/_partials/head.tpl',
      'head',
      'og-type',
      'structured-data',
      'x-card',
      'duplicates',
      'theme-colour',
      'viewport',
    ],
  ],
});
