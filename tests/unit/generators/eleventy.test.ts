import generator, { SOURCES } from '../../../utils/generators/eleventy';
import { generatorTable } from '../../fixtures/generator-table';

generatorTable(generator, SOURCES, {
  recognised: [
    ['generator', { html: '<meta name="generator" content="Eleventy v3.0.0">' }, '3.0.0'],
  ],
  not: [['a page about it', { html: '<title>Eleventy v3.0.0</title>' }]],
});
