import generator, { SOURCES } from '../../../utils/generators/joomla';
import { generatorTable } from '../../fixtures/generator-table';

generatorTable(generator, SOURCES, {
  recognised: [
    [
      'generator',
      { html: '<meta name="generator" content="Joomla! - Open Source Content Management">' },
    ],
  ],
  not: [
    ['a page about it', { html: '<title>Joomla! 5</title>' }],
    ['a template maker', { html: '<meta name="generator" content="Helix for Joomla">' }],
  ],
});
