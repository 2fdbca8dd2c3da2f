import generator, { SOURCES } from '../../../utils/generators/mediawiki';
import { generatorTable } from '../../fixtures/generator-table';

generatorTable(generator, SOURCES, {
  recognised: [
    ['generator', { html: '<meta name="generator" content="MediaWiki 1.45.0-wmf.5">' }, '1.45.0'],
  ],
  not: [['a page about it', { html: '<title>MediaWiki 1.45</title>' }]],
});
