import generator, { SOURCES } from '../../../utils/generators/slim-seo';
import { generatorTable } from '../../fixtures/generator-table';

generatorTable(generator, SOURCES, {
  recognised: [
    ['its files', { html: '<script src="/wp-content/plugins/slim-seo/js/a.js"></script>' }],
  ],
  not: [
    ['another plug-in', { html: '<script src="/wp-content/plugins/slim/a.js"></script>' }],
    ['a page about it', { html: '<title>Slim SEO</title>' }],
  ],
});
