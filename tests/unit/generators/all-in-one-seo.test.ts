import generator, { SOURCES } from '../../../utils/generators/all-in-one-seo';
import { generatorTable } from '../../fixtures/generator-table';

generatorTable(generator, SOURCES, {
  recognised: [
    [
      'generator',
      { html: '<meta name="generator" content="All in One SEO (AIOSEO) 4.9.7.2">' },
      '4.9.7.2',
    ],
    [
      'comment',
      { html: '<!-- All in One SEO 4.9.7.2 - aioseo.com -->\n<title>A</title>' },
      '4.9.7.2',
    ],
    [
      'its old name',
      { html: '<!-- All in One SEO Pack 2.3.11.4 by Michael Torbert -->\n<title>A</title>' },
      '2.3.11.4',
    ],
  ],
  not: [
    ['a page about it', { html: '<title>All in One SEO 4.9</title>' }],
    [
      'a comment that names it without a version',
      { html: '<!-- Remove All in One SEO tags -->\n<title>A</title>' },
    ],
  ],
});
