import generator, { SOURCES } from '../../../utils/generators/seopress';
import { generatorTable } from '../../fixtures/generator-table';

generatorTable(generator, SOURCES, {
  recognised: [
    [
      'its files',
      { html: '<script src="/wp-content/plugins/wp-seopress/assets/js/a.js"></script>' },
    ],
  ],
  not: [
    ['a page about it', { html: '<title>SEOPress</title>' }],
    ['another plug-in', { html: '<script src="/wp-content/plugins/wp-press/a.js"></script>' }],
  ],
});
