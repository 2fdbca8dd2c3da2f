import generator, { SOURCES } from '../../../utils/generators/sveltekit';
import { generatorTable } from '../../fixtures/generator-table';

generatorTable(generator, SOURCES, {
  recognised: [
    ['its files', { html: '<link rel="icon" href="/_app/immutable/assets/favicon.a1.svg">' }],
    ['header', { headers: { 'x-sveltekit-page': 'true' } }],
  ],
  not: [['another app folder', { html: '<script src="/_app/start.js"></script>' }]],
});
