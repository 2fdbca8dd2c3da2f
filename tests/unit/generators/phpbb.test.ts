import generator, { SOURCES } from '../../../utils/generators/phpbb';
import { generatorTable } from '../../fixtures/generator-table';

generatorTable(generator, SOURCES, {
  recognised: [
    [
      'its scripts',
      { html: '<script src="./styles/prosilver/template/forum_fn.js?assets_version=3"></script>' },
    ],
  ],
  not: [['a page about it', { html: '<title>phpBB</title>' }]],
});
