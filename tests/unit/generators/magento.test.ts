import generator, { SOURCES } from '../../../utils/generators/magento';
import { generatorTable } from '../../fixtures/generator-table';

generatorTable(generator, SOURCES, {
  recognised: [
    [
      'its files',
      {
        html: '<script src="/static/version1700000000/frontend/Magento/luma/en_US/requirejs/require.js"></script>',
      },
    ],
    ['header', { headers: { 'x-magento-tags': 'FPC' } }],
  ],
  not: [['another static folder', { html: '<script src="/static/frontend/main.js"></script>' }]],
});
