import generator, { SOURCES } from '../../../utils/generators/weebly';
import { generatorTable } from '../../fixtures/generator-table';

generatorTable(generator, SOURCES, {
  recognised: [
    ['its files', { html: '<script src="https://cdn2.editmysite.com/js/site/main.js"></script>' }],
  ],
  not: [['a page about it', { html: '<title>Weebly</title>' }]],
});
