import rule from '../../../utils/rules/presentation/og-locale-valid';
import { testRule } from '../../fixtures/rule-table';

const DE =
  'Die Mühlen an der Küste werden von der Flut getrieben, und das ist der Grund, warum sie nicht im Land stehen. ';
const locale = (value: string) => `<meta property="og:locale" content="${value}">`;
const other = (value: string) => `<meta property="og:locale:alternate" content="${value}">`;
const page = (lang: string, tags = '', text = '') =>
  `<html lang="${lang}"><head><meta property="og:title" content="Mills">${tags}</head><body><main><p>${text}</p></main></body></html>`;

testRule(rule, [
  {
    name: 'the page’s language',
    html: page('de', locale('de_AT')),
    status: 'pass',
    evidence: 'de_AT',
  },
  { name: 'nothing on an English page', html: page('en-GB'), status: 'pass' },
  { name: 'nothing on a page that names no language', html: page(''), status: 'pass' },
  {
    name: 'nothing on another page',
    html: page('de'),
    status: 'warn',
    messages: ['absent'],
    data: { lang: 'de' },
    fix: 'og:locale',
  },
  {
    name: 'nothing, and the text tells the language',
    html: page('', '', `<p>${DE}</p>`.repeat(8)),
    status: 'warn',
    messages: ['absent'],
    data: { lang: 'de' },
  },
  {
    name: 'a hyphen',
    html: page('en', locale('en-US')),
    status: 'warn',
    messages: ['form'],
    data: { value: 'en-US' },
  },
  {
    name: 'the language alone',
    html: page('de', locale('de')),
    status: 'warn',
    messages: ['form'],
  },
  { name: 'small letters', html: page('en', locale('en_us')), status: 'warn', messages: ['form'] },
  {
    name: 'no language',
    html: page('en', locale('UTF-8')),
    status: 'fail',
    messages: ['malformed'],
  },
  {
    name: 'what a plug-in writes by default',
    html: page('de', locale('en_US'), `<p>${DE}</p>`.repeat(8)),
    status: 'fail',
    messages: ['wrong'],
    data: { value: 'en_US', lang: 'de' },
  },
  {
    name: 'two claims and no text to decide',
    html: page('de', locale('en_US')),
    status: 'warn',
    messages: ['differs'],
    data: { lang: 'de' },
  },
  {
    name: 'the text sides with it against the html tag',
    html: page('en', locale('de_DE'), `<p>${DE}</p>`.repeat(8)),
    status: 'pass',
  },
  { name: 'forms of Norwegian', html: page('nb', locale('no_NO')), status: 'pass' },
  {
    name: 'others',
    html: page('de', locale('de_DE') + other('fr_FR') + other('it_IT')),
    status: 'pass',
  },
  {
    name: 'others with hyphens, and itself',
    html: page('de', locale('de_DE') + other('fr-FR') + other('de_DE')),
    status: 'warn',
    messages: ['alternateForm', 'repeated'],
    data: { values: 'fr-FR' },
  },
  {
    name: 'no Open Graph at all',
    html: '<html lang="de"><head><title>Mühlen</title></head></html>',
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  { name: 'a gate', html: page('de'), httpStatus: 403, status: 'unknown' },
  {
    name: 'a page that is not public',
    html: page('de'),
    pageType: 'private',
    status: 'notApplicable',
    because: 'page-type',
  },
]);
