import rule from '../../../utils/rules/travel/og-title-present';
import { testRule } from '../../fixtures/rule-table';
import { snapshotOf } from '../../fixtures/snapshot';

const { server } = snapshotOf({ html: '<head><title>Tide mills</title></head>' });
if (server.state !== 'ok') throw new Error('no answer');

testRule(rule, [
  {
    name: 'a social title in the served HTML',
    html: '<head><meta property="og:title" content="Tide mills"></head>',
    status: 'pass',
    evidence: 'Tide mills',
  },
  {
    name: 'name instead of property is still a title here',
    html: '<head><meta name="og:title" content="Tide mills"></head>',
    status: 'pass',
  },
  {
    name: 'capitals and a second key in the same attribute are still a title here',
    html: '<head><meta property="OG:Title dc:title" content="Tide mills"></head>',
    status: 'pass',
    evidence: 'OG:Title',
  },
  {
    name: 'only the title element',
    html: '<head><title>Tide mills</title></head>',
    status: 'warn',
    messages: ['titleOnly'],
    data: { title: 'Tide mills' },
    evidence: '<title>Tide mills',
    fix: 'content="Tide mills"',
  },
  {
    name: 'a title for X and the title element',
    html: '<head><title>Tide mills | Mill Journal</title><meta name="twitter:title" content="Tide mills"></head>',
    status: 'warn',
    messages: ['otherTitles'],
    data: { twitter: 'Tide mills', title: 'Tide mills | Mill Journal' },
    evidence: 'twitter:title',
  },
  {
    name: 'a title for X alone',
    html: '<head><meta name="twitter:title" content="Tide mills"></head>',
    status: 'fail',
    messages: ['twitterOnly'],
    data: { twitter: 'Tide mills' },
  },
  {
    name: 'the title of a drawing is no title',
    html: '<head></head><body><svg><title>Arrow</title></svg></body>',
    status: 'fail',
    messages: ['missing'],
  },
  {
    name: 'nothing at all',
    html: '<head></head><body>Hello</body>',
    status: 'fail',
    messages: ['missing'],
    fix: 'TODO: title',
  },
  {
    name: 'an empty social title is worse than none',
    html: '<head><title>Tide mills</title><meta property="og:title" content="  "></head>',
    status: 'fail',
    messages: ['empty'],
    evidence: 'og:title',
  },
  {
    name: 'added by a script: reported by no-js-only-card',
    html: '<head></head>',
    rendered: '<head><meta property="og:title" content="Tide mills"></head>',
    status: 'notApplicable',
    because: 'reported-elsewhere',
  },
  {
    name: 'a gate answers instead of the page',
    html: '<head><title>Just a moment</title></head>',
    rendered: '<head><title>Tide mills</title></head>',
    httpStatus: 403,
    status: 'unknown',
    because: 'no-evidence',
  },
  {
    name: 'the tag may stand behind the part that was read',
    html: '<head><title>Tide mills</title></head>',
    server: { ...server, facts: { ...server.facts, cut: true } },
    status: 'unknown',
  },
  {
    name: 'an error page',
    html: '<head><title>404 not found</title></head>',
    status: 'notApplicable',
    because: 'page-type',
  },
]);
