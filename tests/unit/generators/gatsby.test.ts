import generator, { SOURCES } from '../../../utils/generators/gatsby';
import { generatorTable } from '../../fixtures/generator-table';

generatorTable(generator, SOURCES, {
  recognised: [
    ['generator', { html: '<meta name="generator" content="Gatsby 5.13.1">' }, '5.13.1'],
  ],
  not: [
    ['a page about it', { html: '<title>The Great Gatsby 1</title>' }],
    ['no version', { html: '<meta name="generator" content="The Great Gatsby">' }],
  ],
});
