import generator, { SOURCES } from '../../../utils/generators/squarespace';
import { generatorTable } from '../../fixtures/generator-table';

generatorTable(generator, SOURCES, {
  recognised: [
    ['comment', { html: '<!-- This is Squarespace. -->\n<title>A</title>' }],
    [
      'its scripts',
      {
        html: '<script src="https://assets.squarespace.com/universal/scripts-compressed/common-vendors.js"></script>',
      },
    ],
    [
      'its icons',
      {
        html: '<link rel="shortcut icon" href="https://images.squarespace-cdn.com/content/v1/5/favicon.ico">',
      },
    ],
    ['header', { headers: { server: 'Squarespace' } }],
  ],
  not: [
    ['a page about it', { html: '<title>This is Squarespace.</title>' }],
    [
      'a picture from there',
      {
        html: '<meta property="og:image" content="https://static1.squarespace.com/static/5/t/1.jpg">',
      },
    ],
  ],
});
