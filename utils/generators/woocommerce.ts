import { defineGenerator, type Sources } from './generator';

export const SOURCES: Sources = [
  {
    title: 'WooCommerce: documentation',
    url: 'https://woocommerce.com/documentation/',
    basis: 'memory',
    checked: '2026-11-25',
  },
];

export default defineGenerator({
  id: 'woocommerce',
  name: 'WooCommerce',
  within: 'wordpress',
  signs: {
    generator: /^WooCommerce (\d+(?:\.\d+)*)?/i,
    own: /\/wp-content\/plugins\/woocommerce\/assets\//,
  },
  places: [],
  unverified: [
    ['Edit the product → Product data', 'structured-data'],
    ['Edit the product → Product image', 'social-image'],
    ['Edit the product → Product tags', 'tags'],
  ],
});
