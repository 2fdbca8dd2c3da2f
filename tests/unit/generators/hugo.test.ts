import generator, { SOURCES } from '../../../utils/generators/hugo';
import { generatorTable } from '../../fixtures/generator-table';

generatorTable(generator, SOURCES, {
  recognised: [
    ['generator', { html: '<meta name="generator" content="Hugo 0.152.2">' }, '0.152.2'],
    ['an old one', { html: '<meta name="generator" content="Hugo 0.32" />' }, '0.32'],
  ],
  not: [
    ['a person', { html: '<meta name="generator" content="Hugo Boss">' }],
    ['a page about it', { html: '<title>Hugo 0.152</title>' }],
  ],
});
