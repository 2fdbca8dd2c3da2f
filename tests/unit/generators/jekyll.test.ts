import generator, { SOURCES } from '../../../utils/generators/jekyll';
import { generatorTable } from '../../fixtures/generator-table';

generatorTable(generator, SOURCES, {
  recognised: [['generator', { html: '<meta name="generator" content="Jekyll v4.3.3">' }, '4.3.3']],
  not: [
    ['a page about it', { html: '<title>Jekyll v4.3.3</title>' }],
    ['the novel', { html: '<meta name="generator" content="Jekyll and Hyde">' }],
  ],
});
