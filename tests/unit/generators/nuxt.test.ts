import generator, { SOURCES } from '../../../utils/generators/nuxt';
import { generatorTable } from '../../fixtures/generator-table';

generatorTable(generator, SOURCES, {
  recognised: [
    ['its scripts', { html: '<script type="module" src="/_nuxt/entry.a1.js"></script>' }],
    ['header', { headers: { 'x-powered-by': 'Nuxt' } }],
  ],
  not: [
    [
      'scripts of another site',
      { html: '<script src="https://other.example/_nuxt/entry.js"></script>' },
    ],
    ['another folder', { html: '<script src="/nuxt/entry.js"></script>' }],
  ],
});
