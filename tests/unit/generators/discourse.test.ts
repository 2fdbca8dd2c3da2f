import generator, { SOURCES } from '../../../utils/generators/discourse';
import { generatorTable } from '../../fixtures/generator-table';

generatorTable(generator, SOURCES, {
  recognised: [
    [
      'generator',
      {
        html: '<meta name="generator" content="Discourse 3.6.0.beta1 - https://github.com/discourse/discourse version 1">',
      },
      '3.6.0',
    ],
    ['meta', { html: '<meta name="discourse_theme_id" content="3">' }],
  ],
  not: [
    [
      'comments on another site',
      { html: '<script src="https://forum.example/javascripts/embed.js"></script>' },
    ],
  ],
});
