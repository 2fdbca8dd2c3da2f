import rule from '../../../utils/rules/presentation/og-title-length';
import { testRule } from '../../fixtures/rule-table';

const page = (title: string, h1 = '') =>
  `<head><meta property="og:title" content="${title}"></head><body><h1>${h1}</h1></body>`;
const letters = (count: number) =>
  'tide mills '
    .repeat(100)
    .slice(0, count - 1)
    .concat('x');

testRule(rule, [
  { name: 'a line', html: page(letters(15)), status: 'pass', evidence: 'tide' },
  { name: 'as long as X shows', html: page(letters(70)), status: 'pass' },
  {
    name: 'one more',
    html: page(letters(71)),
    status: 'warn',
    messages: ['long'],
    data: { length: 71, max: 70 },
    fix: 'content="TODO: ',
  },
  {
    name: 'wide characters take the room of two',
    html: page('潮'.repeat(36)),
    status: 'warn',
    messages: ['wide'],
    data: { count: 36, length: 72, max: 70 },
  },
  {
    name: 'the ideographic space is wide, too',
    html: page(`${'潮'.repeat(20)}　${'潮'.repeat(15)}`),
    status: 'warn',
    messages: ['wide'],
    data: { count: 36, length: 72 },
  },
  {
    name: 'too long, with white space that counts once',
    html: page(`tide     ${letters(70)}`),
    status: 'warn',
    messages: ['long'],
    data: { length: '75 (79 with runs of blanks)' },
  },
  {
    name: 'narrow characters and a few wide ones',
    html: page(`${letters(70)}潮`),
    status: 'warn',
    messages: ['wide'],
    data: { count: 71, length: 72 },
  },
  {
    name: 'too long by the name of the site alone: reported by that',
    html: page(`${letters(60)} - Tidal Times`).replace(
      '</head>',
      '<meta property="og:site_name" content="Tidal Times"></head>',
    ),
    status: 'notApplicable',
    because: 'reported-elsewhere',
  },
  {
    name: 'too long without the name, too',
    html: page(`${letters(75)} - Tidal Times`).replace(
      '</head>',
      '<meta property="og:site_name" content="Tidal Times"></head>',
    ),
    status: 'warn',
    messages: ['long'],
    data: { length: 89 },
    fix: 'TODO: the headline',
  },
  {
    name: 'too long on the front page, where the name is no fault',
    url: 'https://site.test/',
    html: page(`${letters(60)} - Tidal Times`).replace(
      '</head>',
      '<meta property="og:site_name" content="Tidal Times"></head>',
    ),
    status: 'warn',
    messages: ['long'],
  },
  { name: 'white space counts once', html: page(`tide     ${letters(60)}`), status: 'pass' },
  { name: 'a hundred', html: page(letters(100)), status: 'warn', messages: ['long'] },
  {
    name: 'more than a hundred',
    html: page(letters(101)),
    status: 'fail',
    messages: ['long'],
    data: { length: 101 },
  },
  {
    name: 'a whole text',
    html: page(letters(1001)),
    status: 'fail',
    messages: ['dropped'],
    data: { length: 1001, max: 1000 },
  },
  { name: 'a name', html: page('Mills', 'Mills'), status: 'pass' },
  {
    name: 'less than the headline says',
    html: page('Tide mills', 'Tide mills of the coast'),
    status: 'warn',
    messages: ['short'],
    data: { title: 'Tide mills', length: 10 },
  },
  {
    name: 'a bare word over a headline',
    html: page('Mills', 'Tide mills of the coast'),
    status: 'fail',
    messages: ['short'],
  },
  {
    name: 'only a title element',
    html: '<head><title>Tide mills</title></head>',
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  {
    name: 'a title that a script adds',
    html: '<head></head>',
    rendered: page('Tide mills'),
    status: 'notApplicable',
    because: 'reported-elsewhere',
  },
  { name: 'a gate', html: page('Mills'), httpStatus: 403, status: 'unknown' },
  {
    name: 'an error page',
    html: page('404 not found').replace('<meta', '<title>404 not found</title><meta'),
    status: 'notApplicable',
    because: 'page-type',
  },
]);
