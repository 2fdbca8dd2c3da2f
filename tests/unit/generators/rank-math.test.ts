import generator, { SOURCES } from '../../../utils/generators/rank-math';
import { generatorTable } from '../../fixtures/generator-table';

generatorTable(generator, SOURCES, {
  recognised: [
    [
      'comment',
      {
        html: '<!-- Search Engine Optimization by Rank Math - https://rankmath.com/ -->\n<title>A</title>',
      },
    ],
    [
      'PRO',
      {
        html: '<!-- Search Engine Optimization by Rank Math PRO - https://rankmath.com/ -->\n<title>A</title>',
      },
    ],
  ],
  not: [['a page about it', { html: '<title>Search Engine Optimization by Rank Math</title>' }]],
});
