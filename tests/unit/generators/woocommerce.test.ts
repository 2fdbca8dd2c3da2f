import generator, { SOURCES } from '../../../utils/generators/woocommerce';
import { generatorTable } from '../../fixtures/generator-table';

generatorTable(generator, SOURCES, {
  recognised: [
    ['generator', { html: '<meta name="generator" content="WooCommerce 7.6.0">' }, '7.6.0'],
    [
      'its files',
      { html: '<script src="/wp-content/plugins/woocommerce/assets/js/frontend/a.js"></script>' },
    ],
  ],
  not: [
    ['a page about it', { html: '<title>WooCommerce 7.6.0</title>' }],
    [
      'a tag of another plug-in',
      { html: '<meta name="generator" content="Site Kit by Google 1.93.0">' },
    ],
  ],
});
