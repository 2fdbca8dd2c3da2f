import generator, { SOURCES } from '../../../utils/generators/wordpress';
import { generatorTable } from '../../fixtures/generator-table';

generatorTable(generator, SOURCES, {
  recognised: [
    ['generator', { html: '<meta name="generator" content="WordPress 6.9.1">' }, '6.9.1'],
    ['WordPress.com', { html: '<meta name="generator" content="WordPress.com">' }],
    [
      'link of its API',
      { html: '<link rel="https://api.w.org/" href="https://site.test/wp-json/">' },
    ],
    ['own theme', { html: '<script src="/wp-content/themes/astra/a.js"></script>' }],
    ['header', { headers: { 'x-pingback': 'https://site.test/xmlrpc.php' } }],
  ],
  not: [
    ['a tool for it', { html: '<meta name="generator" content="WordPress Importer">' }],
    [
      'a script borrowed from another site',
      { html: '<script src="https://other.example/wp-content/plugins/x/y.js"></script>' },
    ],
    [
      'a page about it',
      {
        html: '<title>WordPress 6.9</title><meta name="description" content="WordPress 6.9 is out">',
      },
    ],
  ],
});
