import generator, { SOURCES } from '../../../utils/generators/drupal';
import { generatorTable } from '../../fixtures/generator-table';

generatorTable(generator, SOURCES, {
  recognised: [
    [
      'generator',
      { html: '<meta name="Generator" content="Drupal 11 (https://www.drupal.org)">' },
      '11',
    ],
    ['an old one', { html: '<meta name="generator" content="Drupal 7 (http://drupal.org)">' }, '7'],
    ['header', { headers: { 'x-generator': 'Drupal 10 (https://www.drupal.org)' } }, '10'],
  ],
  not: [['a page about it', { html: '<title>Drupal 11</title>' }]],
});
