import generator, { SOURCES } from '../../../utils/generators/mkdocs';
import { generatorTable } from '../../fixtures/generator-table';

generatorTable(generator, SOURCES, {
  recognised: [
    [
      'generator',
      { html: '<meta name="generator" content="mkdocs-1.6.1, mkdocs-material-9.7.0">' },
      '1.6.1',
    ],
  ],
  not: [['a page about it', { html: '<title>mkdocs-1.6.1</title>' }]],
});
