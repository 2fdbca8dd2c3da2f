import rule from '../../../utils/rules/presentation/og-title-unbranded';
import { testRule } from '../../fixtures/rule-table';

const page = (title: string, more = '') =>
  `<head><meta property="og:title" content="${title}">${more}</head>`;
const SITE = '<meta property="og:site_name" content="The Tidal Times">';

testRule(rule, [
  { name: 'a headline', html: page('Tide mills', SITE), status: 'pass', evidence: 'Tide mills' },
  {
    name: 'the name last',
    html: page('Tide mills | Tidal Times', SITE),
    status: 'warn',
    messages: ['last'],
    data: { brand: 'Tidal Times' },
    fix: 'content="The Tidal Times"',
  },
  {
    name: 'the name of the host last',
    url: 'https://www.tidemills.test/wheel',
    html: page('Water wheels – tidemills.test'),
    status: 'warn',
    messages: ['last'],
    data: { brand: 'tidemills.test' },
  },
  {
    name: 'the name of the publisher last',
    html: page(
      'Water wheels - Tidal Press',
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","headline":"Water wheels","publisher":{"@type":"Organization","name":"Tidal Press"}}</script>',
    ),
    status: 'warn',
    messages: ['last'],
  },
  {
    name: 'the name first',
    html: page('The Tidal Times: Tide mills'.replace(': ', ' : '), SITE),
    status: 'fail',
    messages: ['first'],
    data: { brand: 'The Tidal Times' },
    fix: 'og:title" content="Tide mills"',
  },
  {
    name: 'the name at both ends',
    html: page('Tidal Times - Tide mills - Tidal Times', SITE),
    status: 'fail',
    messages: ['twice'],
  },
  {
    name: 'the name makes it too long',
    html: page(`${'Tide mills '.repeat(6)}- Tidal Times`, SITE),
    status: 'fail',
    messages: ['pushes'],
    data: { brand: 'Tidal Times', length: 79, max: 70 },
  },
  {
    name: 'too long by itself: reported by its length',
    html: page(`${'Tide mills '.repeat(9)}- Tidal Times`, SITE),
    status: 'warn',
    messages: ['last'],
  },
  {
    name: 'the name inside a sentence',
    html: page('Why the Tidal Times moved to the coast', SITE),
    status: 'pass',
  },
  { name: 'nothing but the name', html: page('The Tidal Times', SITE), status: 'pass' },
  { name: 'other parts', html: page('Tide mills - Part 2', SITE), status: 'pass' },
  { name: 'a compound', html: page('Mill-Tidal Times', SITE), status: 'pass' },
  {
    name: 'the front page',
    url: 'https://site.test/',
    html: page('Tide mills | Tidal Times', SITE),
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  {
    name: 'no social title',
    html: '<head><title>Tide mills | Tidal Times</title></head>',
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  {
    name: 'a title that a script adds',
    html: '<head></head>',
    rendered: page('Tide mills | Tidal Times', SITE),
    status: 'notApplicable',
    because: 'reported-elsewhere',
  },
  { name: 'a gate', html: page('Mills | Tidal Times', SITE), httpStatus: 403, status: 'unknown' },
  {
    name: 'a page that is not public',
    html: page('Tide mills | Tidal Times', SITE),
    pageType: 'private',
    status: 'notApplicable',
    because: 'page-type',
  },
]);
