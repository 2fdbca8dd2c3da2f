import generator, { SOURCES } from '../../../utils/generators/webflow';
import { generatorTable } from '../../fixtures/generator-table';

generatorTable(generator, SOURCES, {
  recognised: [['generator', { html: '<meta name="generator" content="Webflow">' }]],
  not: [
    ['a script that is called so', { html: '<script src="/js/webflow.js"></script>' }],
    ['a page about it', { html: '<meta name="description" content="Webflow">' }],
  ],
});
