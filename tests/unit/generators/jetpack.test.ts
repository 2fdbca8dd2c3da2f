import generator, { SOURCES } from '../../../utils/generators/jetpack';
import { generatorTable } from '../../fixtures/generator-table';

generatorTable(generator, SOURCES, {
  recognised: [
    [
      'comment',
      { html: '<!-- Jetpack Open Graph Tags -->\n<meta property="og:title" content="A">' },
    ],
    ['its files', { html: '<script src="/wp-content/plugins/jetpack/_inc/a.js"></script>' }],
  ],
  not: [
    ['a page about it', { html: '<title>Jetpack Open Graph Tags</title>' }],
    ['statistics only', { html: '<script src="https://stats.wp.com/e-202648.js"></script>' }],
  ],
});
