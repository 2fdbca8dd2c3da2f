import rule from '../../../utils/rules/travel/og-url-present';
import { testRule } from '../../fixtures/rule-table';

testRule(rule, [
  {
    name: 'a complete address',
    html: '<head><meta property="og:url" content="https://site.test/post"></head>',
    status: 'pass',
    evidence: 'https://site.test/post',
  },
  {
    name: 'only a canonical link',
    html: '<head><link rel="canonical" href="https://site.test/post"></head>',
    status: 'warn',
    messages: ['canonicalOnly'],
    data: { canonical: 'https://site.test/post' },
    fix: 'content="https://site.test/post"',
  },
  {
    name: 'only a canonical header',
    html: '<head></head>',
    headers: { link: '<https://site.test/mills>; rel="canonical"' },
    status: 'warn',
    messages: ['canonicalOnly'],
    evidence: 'Link: <https://site.test/mills>',
  },
  {
    name: 'a path',
    html: '<head><meta property="og:url" content="/post"></head>',
    status: 'fail',
    messages: ['notAbsolute'],
    data: { value: '/post' },
  },
  {
    name: 'the home page',
    html: '<head><meta property="og:url" content="https://site.test/"></head>',
    status: 'fail',
    messages: ['home'],
    data: { value: 'https://site.test/' },
    fix: 'content="https://site.test/post"',
  },
  {
    name: 'the home page of the home page',
    html: '<head><meta property="og:url" content="https://site.test/"></head>',
    url: 'https://site.test/',
    status: 'pass',
  },
  {
    name: 'neither',
    html: '<head></head>',
    status: 'fail',
    messages: ['missing'],
    fix: 'https://site.test/post',
  },
  {
    name: 'an empty one beside a canonical link',
    html: '<head><meta property="og:url" content=""><link rel="canonical" href="/post"></head>',
    status: 'fail',
    messages: ['empty'],
  },
  {
    name: 'added by a script',
    html: '<head></head>',
    rendered: '<head><meta property="og:url" content="https://site.test/post"></head>',
    status: 'notApplicable',
    because: 'reported-elsewhere',
  },
  { name: 'a gate', html: '<head></head>', httpStatus: 429, status: 'unknown' },
  {
    name: 'an error page',
    html: '<head><title>404 not found</title></head>',
    status: 'notApplicable',
    because: 'page-type',
  },
]);
