import generator, { SOURCES } from '../../../utils/generators/medium';
import { generatorTable } from '../../fixtures/generator-table';

generatorTable(generator, SOURCES, {
  recognised: [
    ['meta', { html: '<meta property="al:ios:app_name" content="Medium">' }],
    ['header', { headers: { 'medium-fulfilled-by': 'edgy/8' } }],
  ],
  not: [
    ['a page of medium size', { html: '<meta name="generator" content="medium">' }],
    ['another app', { html: '<meta property="al:ios:app_name" content="Reddit">' }],
  ],
});
