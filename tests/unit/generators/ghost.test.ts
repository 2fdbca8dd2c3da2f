import generator, { SOURCES } from '../../../utils/generators/ghost';
import { generatorTable } from '../../fixtures/generator-table';

generatorTable(generator, SOURCES, {
  recognised: [
    ['generator', { html: '<meta name="generator" content="Ghost 6.3">' }, '6.3'],
    ['an old one', { html: '<meta name="generator" content="Ghost 0.11">' }, '0.11'],
  ],
  not: [
    ['something else of that name', { html: '<meta name="generator" content="GhostText">' }],
    ['a page about it', { html: '<title>Ghost 6.3</title>' }],
  ],
});
