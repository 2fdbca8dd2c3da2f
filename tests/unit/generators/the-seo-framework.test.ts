import generator, { SOURCES } from '../../../utils/generators/the-seo-framework';
import { generatorTable } from '../../fixtures/generator-table';

generatorTable(generator, SOURCES, {
  recognised: [
    ['comment', { html: '<!-- The SEO Framework by Sybre Waaijer -->\n<title>A</title>' }],
    [
      'its older form',
      { html: '<!-- Start The SEO Framework by Sybre Waaijer -->\n<title>A</title>' },
    ],
  ],
  not: [['any SEO framework', { html: '<!-- SEO framework -->\n<title>A</title>' }]],
});
