import generator, { SOURCES } from '../../../utils/generators/blogger';
import { generatorTable } from '../../fixtures/generator-table';

generatorTable(generator, SOURCES, {
  recognised: [['generator', { html: '<meta content="blogger" name="generator">' }]],
  not: [
    ['a person', { html: '<meta name="author" content="blogger">' }],
    ['a plug-in', { html: '<meta name="generator" content="Blogger Importer">' }],
  ],
});
