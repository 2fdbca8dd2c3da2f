import generator, { SOURCES } from '../../../utils/generators/prestashop';
import { generatorTable } from '../../fixtures/generator-table';

generatorTable(generator, SOURCES, {
  recognised: [
    ['generator', { html: '<meta name="generator" content="PrestaShop">' }],
    ['header', { headers: { 'powered-by': 'PrestaShop' } }],
  ],
  not: [['a page about it', { html: '<title>PrestaShop</title>' }]],
});
