import generator, { SOURCES } from '../../../utils/generators/framer';
import { generatorTable } from '../../fixtures/generator-table';

generatorTable(generator, SOURCES, {
  recognised: [
    ['generator', { html: '<meta name="generator" content="Framer 6bbae76">' }],
    [
      'its scripts',
      { html: '<script src="https://framerusercontent.com/sites/5PEV/script_main.mjs"></script>' },
    ],
  ],
  not: [
    ['a framework of that name', { html: '<meta name="generator" content="Framer Motion">' }],
    [
      'a picture from there',
      { html: '<meta property="og:image" content="https://framerusercontent.com/images/a.png">' },
    ],
  ],
});
