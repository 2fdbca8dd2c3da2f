import { testRule } from '../../fixtures/rule-table';
import rule from '../../../utils/rules/travel/og-title-present';

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
    name: 'only the title element',
    html: '<head><title>Tide mills</title></head>',
    status: 'warn',
    messages: ['titleOnly'],
    data: { title: 'Tide mills' },
    fix: 'content="Tide mills"',
  },
  {
    name: 'nothing at all',
    html: '<head></head><body>Hello</body>',
    status: 'fail',
    messages: ['missing'],
    fix: 'TODO: title',
  },
  {
    name: 'an empty social title is none',
    html: '<head><meta property="og:title" content="  "></head>',
    status: 'fail',
    messages: ['missing'],
  },
  {
    name: 'added by a script: reported by no-js-only-card',
    html: '<head></head>',
    rendered: '<head><meta property="og:title" content="Tide mills"></head>',
    status: 'notApplicable',
    because: 'reported-elsewhere',
  },
  {
    name: 'an error page',
    html: '<head><title>404 not found</title></head>',
    status: 'notApplicable',
    because: 'page-type',
  },
]);
