import generator, { SOURCES } from '../../../utils/generators/wix';
import { generatorTable } from '../../fixtures/generator-table';

generatorTable(generator, SOURCES, {
  recognised: [
    ['generator', { html: '<meta name="generator" content="Wix.com Website Builder">' }],
    ['header', { headers: { 'x-wix-request-id': '1' } }],
  ],
  not: [
    [
      'a picture from there',
      { html: '<meta property="og:image" content="https://static.wixstatic.com/media/a.jpg">' },
    ],
    ['another builder', { html: '<meta name="generator" content="WiX Toolset">' }],
  ],
});
