import generator, { SOURCES } from '../../../utils/generators/jekyll-seo-tag';
import { generatorTable } from '../../fixtures/generator-table';

generatorTable(generator, SOURCES, {
  recognised: [
    ['comment', { html: '<!-- Begin Jekyll SEO tag v2.8.0 -->\n<title>A</title>' }, '2.8.0'],
  ],
  not: [['Jekyll without it', { html: '<meta name="generator" content="Jekyll v4.3.3">' }]],
});
