import rule from '../../../utils/rules/travel/bot-wall-not-served';
import { testRule } from '../../fixtures/rule-table';

const page =
  '<head><title>Tide mills</title><meta property="og:title" content="Tide mills"><meta name="description" content="How"></head><body>Text</body>';
const wall = '<head><title>Just a moment...</title></head><body>Checking</body>';

testRule(rule, [
  { name: 'the page itself', html: page, status: 'pass' },
  {
    name: 'a challenge by title',
    html: wall,
    rendered: page,
    status: 'fail',
    messages: ['wall'],
    data: { mark: 'titled “Just a moment...”' },
    evidence: 'Just a moment',
  },
  {
    name: 'an article that bears such a title',
    html: '<head><title>Just a moment: a poem</title></head>',
    status: 'pass',
  },
  {
    name: 'a challenge by header',
    html: '<title>x</title>',
    rendered: page,
    headers: { 'cf-mitigated': 'challenge' },
    status: 'fail',
    messages: ['wall'],
    evidence: 'challenge',
  },
  {
    name: 'a challenge by script',
    html: '<title>x</title><script src="/cdn-cgi/challenge-platform/h/b/x.js"></script>',
    rendered: page,
    status: 'fail',
    messages: ['wall'],
    evidence: 'challenge-platform',
  },
  {
    name: 'the same script in a page that is served in full',
    html: `${page}<script src="/cdn-cgi/challenge-platform/h/b/x.js"></script>`,
    status: 'pass',
  },
  {
    name: 'a gate by status alone',
    html: '<title>x</title>',
    rendered: page,
    httpStatus: 403,
    status: 'fail',
    messages: ['wall'],
    data: { mark: 'status 403' },
  },
  {
    name: 'a challenge with the card tags in it',
    html: page,
    headers: { 'cf-mitigated': 'challenge' },
    status: 'warn',
    messages: ['withTags'],
  },
  {
    name: 'an error page',
    html: '<title>404 not found</title>',
    status: 'notApplicable',
    because: 'page-type',
  },
]);
