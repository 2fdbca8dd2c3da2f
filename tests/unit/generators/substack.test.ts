import generator, { SOURCES } from '../../../utils/generators/substack';
import { generatorTable } from '../../fixtures/generator-table';

generatorTable(generator, SOURCES, {
  recognised: [
    [
      'its scripts',
      { html: '<script src="https://substackcdn.com/bundle/static/js/main.a1.js"></script>' },
    ],
    ['header', { headers: { 'x-served-by': 'Substack' } }],
  ],
  not: [
    [
      'a picture from there',
      { html: '<meta property="og:image" content="https://substackcdn.com/image/fetch/a.jpg">' },
    ],
    ['a form on another site', { html: '<iframe src="https://a.substack.com/embed"></iframe>' }],
  ],
});
