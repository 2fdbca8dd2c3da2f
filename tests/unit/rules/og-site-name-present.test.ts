import rule from '../../../utils/rules/travel/og-site-name-present';
import { testRule } from '../../fixtures/rule-table';

const named = (name: string) => `<meta property="og:site_name" content="${name}">`;

testRule(rule, [
  { name: 'a name', html: named('Tide Mills'), status: 'pass', evidence: 'Tide Mills' },
  { name: 'a short one in another script', html: named('水車'), status: 'pass' },
  {
    name: 'a brand that is a domain',
    url: 'https://www.mills.test/post',
    html: named('mills.test'),
    status: 'pass',
  },
  { name: 'sixty characters', html: named('a'.repeat(60)), status: 'pass' },
  {
    name: 'flags count once',
    html: named('🇳🇱'.repeat(40)),
    status: 'pass',
  },
  {
    name: 'longer than a line',
    html: named('a'.repeat(61)),
    status: 'warn',
    messages: ['long'],
    data: { characters: 61 },
  },
  {
    name: 'longer than Discord takes',
    html: named('a'.repeat(257)),
    status: 'warn',
    messages: ['tooLong'],
    data: { characters: 257 },
  },
  {
    name: 'an address',
    html: named('https://site.test'),
    status: 'warn',
    messages: ['address'],
    data: { name: 'https://site.test' },
  },
  {
    name: 'the whole host',
    url: 'https://news.site.test/post',
    html: named('news.site.test'),
    status: 'warn',
    messages: ['address'],
  },
  {
    name: 'none',
    html: '<title>A</title>',
    status: 'fail',
    messages: ['missing'],
    fix: 'og:site_name',
  },
  {
    name: 'none, but the structured data names the publisher',
    html: '<head><script type="application/ld+json">{"@type":"Article","headline":"A","publisher":{"@type":"Organization","name":"Tide Mills"}}</script></head>',
    status: 'fail',
    messages: ['missing'],
    fix: 'content="Tide Mills"',
  },
  {
    name: 'an empty one',
    html: named(''),
    status: 'fail',
    messages: ['empty'],
    evidence: 'og:site_name',
  },
  {
    name: 'only a script adds it',
    html: '<title>A</title>',
    rendered: named('Tide Mills'),
    status: 'warn',
    messages: ['pageOnly'],
    evidence: 'Tide Mills',
  },
  { name: 'a gate’s answer', html: '<title>A</title>', httpStatus: 403, status: 'unknown' },
  {
    name: 'an error page',
    html: '<title>404 not found</title>',
    httpStatus: 404,
    status: 'notApplicable',
  },
]);
