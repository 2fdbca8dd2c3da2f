import generator, { SOURCES } from '../../../utils/generators/bigcommerce';
import { generatorTable } from '../../fixtures/generator-table';

generatorTable(generator, SOURCES, {
  recognised: [
    ['meta', { html: '<meta name="platform" content="bigcommerce.stencil">' }],
    [
      'its theme files',
      {
        html: '<script src="https://cdn11.bigcommerce.com/s-abc123/stencil/1/e/2/dist/theme-bundle.main.js"></script>',
      },
    ],
  ],
  not: [
    [
      'a picture from there',
      {
        html: '<meta property="og:image" content="https://cdn11.bigcommerce.com/s-abc123/images/a.jpg">',
      },
    ],
  ],
});
