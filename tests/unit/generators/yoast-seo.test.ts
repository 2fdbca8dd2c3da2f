import generator, { SOURCES } from '../../../utils/generators/yoast-seo';
import { generatorTable } from '../../fixtures/generator-table';

generatorTable(generator, SOURCES, {
  recognised: [
    [
      'comment',
      {
        html: '<!-- This site is optimized with the Yoast SEO plugin v26.8 - https://yoast.com/product/yoast-seo-wordpress/ -->\n<title>A</title>',
      },
      '26.8',
    ],
    [
      'Premium',
      {
        html: '<!-- This site is optimized with the Yoast SEO Premium plugin v17.9 (Yoast SEO v17.9) - https://yoast.com/ -->\n<title>A</title>',
      },
      '17.9',
    ],
    [
      'JSON-LD',
      {
        html: '<script type="application/ld+json">{"@id":"https://site.test/#/schema/logo/image/"}</script>',
      },
    ],
  ],
  not: [
    ['a page about it', { html: '<title>Yoast SEO plugin v26.8</title>' }],
    ['another comment', { html: '<!-- This site is optimized with care -->\n<title>A</title>' }],
  ],
});
