import generator, { SOURCES } from '../../../utils/generators/typo3';
import { generatorTable } from '../../fixtures/generator-table';

generatorTable(generator, SOURCES, {
  recognised: [
    ['generator', { html: '<meta name="generator" content="TYPO3 CMS">' }],
    ['with version', { html: '<meta name="generator" content="TYPO3 4.5 CMS">' }, '4.5'],
  ],
  not: [
    ['a page about it', { html: '<title>TYPO3 CMS</title>' }],
    ['Neos, once a part of it', { html: '<meta name="generator" content="Neos">' }],
  ],
});
