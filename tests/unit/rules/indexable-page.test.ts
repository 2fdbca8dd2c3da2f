import rule from '../../../utils/rules/travel/indexable-page';
import { testRule } from '../../fixtures/rule-table';

const article = (inner = '') => `<head><meta property="og:type" content="article">${inner}</head>`;
const robots = (content: string, name = 'robots') => `<meta name="${name}" content="${content}">`;

testRule(rule, [
  { name: 'no word about search engines', html: article(), status: 'pass' },
  {
    name: 'a welcome',
    html: article(robots('index, follow, max-snippet:-1')),
    status: 'pass',
    evidence: 'max-snippet:-1',
  },
  {
    name: 'kept out',
    html: article(robots('NOINDEX, follow')),
    status: 'fail',
    messages: ['noindex'],
    data: { directive: 'noindex', place: 'the served HTML' },
    evidence: 'NOINDEX',
    fix: 'index, follow',
  },
  {
    name: 'kept out by “none”',
    html: article(robots('none')),
    status: 'fail',
    messages: ['noindex'],
    data: { directive: 'none' },
  },
  {
    name: 'kept out of Google alone',
    html: article(robots('noindex', 'Googlebot')),
    status: 'fail',
    messages: ['noindex'],
    data: { directive: 'googlebot: noindex' },
  },
  {
    name: 'kept out by a header',
    html: article(),
    headers: { 'x-robots-tag': 'noarchive, noindex' },
    status: 'fail',
    messages: ['noindex'],
    data: { place: 'the X-Robots-Tag header' },
    evidence: 'X-Robots-Tag: noarchive',
  },
  {
    name: 'a header for Google',
    html: article(),
    headers: { 'x-robots-tag': 'googlebot: nofollow, noindex' },
    status: 'fail',
    messages: ['noindex'],
    data: { directive: 'googlebot: noindex' },
  },
  {
    name: 'a header for somebody else',
    html: article(),
    headers: { 'x-robots-tag': 'otherbot: noindex, nofollow' },
    status: 'pass',
  },
  {
    name: 'the date in a header is no crawler',
    html: article(),
    headers: { 'x-robots-tag': 'unavailable_after: Friday, 25-Jun-27 15:00:00 PST, noindex' },
    status: 'fail',
    messages: ['noindex'],
    data: { directive: 'noindex' },
  },
  {
    name: 'kept out of Bing alone',
    html: article(robots('noindex', 'bingbot')),
    status: 'warn',
    messages: ['bingOnly'],
  },
  {
    name: 'kept out by a script',
    html: article(),
    rendered: article(robots('noindex')),
    status: 'warn',
    messages: ['pageOnly'],
  },
  {
    name: 'no quotes allowed',
    html: article(robots('nosnippet')),
    status: 'warn',
    messages: ['noSnippet'],
    data: { directive: 'nosnippet' },
  },
  {
    name: 'quotes of no length',
    html: article(robots('max-snippet:0')),
    status: 'warn',
    messages: ['noSnippet'],
    data: { directive: 'max-snippet:0' },
  },
  {
    name: 'quotes too short for a sentence',
    html: article(robots('max-snippet: 20')),
    status: 'warn',
    messages: ['tinySnippet'],
    data: { characters: 20 },
  },
  {
    name: 'quotes of fair length',
    html: article(robots('max-snippet:200, noimageindex')),
    status: 'pass',
  },
  {
    name: 'a copy of another page',
    html: article(`${robots('noindex')}<link rel="canonical" href="https://site.test/other">`),
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  {
    name: 'a page of no type that people look for',
    html: '<head><title>Mills</title></head>',
    status: 'notApplicable',
    because: 'page-type',
  },
  { name: 'a gate', html: article(robots('noindex')), httpStatus: 403, status: 'unknown' },
]);
