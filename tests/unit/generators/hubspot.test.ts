import generator, { SOURCES } from '../../../utils/generators/hubspot';
import { generatorTable } from '../../fixtures/generator-table';

generatorTable(generator, SOURCES, {
  recognised: [
    ['generator', { html: '<meta name="generator" content="HubSpot">' }],
    ['header', { headers: { 'x-hs-hub-id': '1' } }],
  ],
  not: [
    [
      'its tracking on another site',
      { html: '<script src="https://js.hs-scripts.com/1.js"></script>' },
    ],
  ],
});
