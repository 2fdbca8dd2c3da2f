import generator, { SOURCES } from '../../../utils/generators/vitepress';
import { generatorTable } from '../../fixtures/generator-table';

generatorTable(generator, SOURCES, {
  recognised: [
    ['generator', { html: '<meta name="generator" content="VitePress v1.6.4">' }, '1.6.4'],
  ],
  not: [['another one', { html: '<meta name="generator" content="VuePress 2.0.0">' }]],
});
