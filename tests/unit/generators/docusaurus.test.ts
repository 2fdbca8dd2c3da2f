import generator, { SOURCES } from '../../../utils/generators/docusaurus';
import { generatorTable } from '../../fixtures/generator-table';

generatorTable(generator, SOURCES, {
  recognised: [
    ['generator', { html: '<meta name="generator" content="Docusaurus v3.9.2">' }, '3.9.2'],
  ],
  not: [['a page about it', { html: '<title>Docusaurus v3.9.2</title>' }]],
});
