import generator, { SOURCES } from '../../../utils/generators/astro';
import { generatorTable } from '../../fixtures/generator-table';

generatorTable(generator, SOURCES, {
  recognised: [
    ['generator', { html: '<meta name="generator" content="Astro v5.1.0">' }, '5.1.0'],
    ['its files', { html: '<script type="module" src="/_astro/index.B1.js"></script>' }],
  ],
  not: [
    ['a page about stars', { html: '<title>Astro v5</title>' }],
    [
      'files of another site',
      { html: '<script src="https://other.example/_astro/a.js"></script>' },
    ],
  ],
});
