import rule from '../../../utils/rules/travel/bot-wall-not-served';
import { testRule } from '../../fixtures/rule-table';

const page = '<head><title>Tide mills</title></head><body>About tide mills</body>';
const tags =
  '<meta property="og:title" content="Tide mills"><meta name="description" content="How they work">';
const with_ = (title: string, more = '') =>
  `<head><title>${title}</title>${more}</head><body>One moment please</body>`;

testRule(rule, [
  { name: 'the page itself', html: page, status: 'pass' },
  {
    name: 'a header says challenge',
    html: with_('Site'),
    rendered: page,
    headers: { 'cf-mitigated': 'challenge' },
    httpStatus: 403,
    status: 'fail',
    messages: ['wall'],
    data: { sign: 'the header cf-mitigated' },
    evidence: 'cf-mitigated: challenge',
  },
  {
    name: 'a title of a challenge',
    html: with_('Just a moment...'),
    rendered: page,
    status: 'fail',
    messages: ['wall'],
    evidence: 'Just a moment',
  },
  {
    name: 'an article of such a title',
    html: with_('Just a moment: a short history of minutes'),
    status: 'pass',
  },
  {
    name: 'a challenge that carries the card tags',
    html: with_('Access denied', tags),
    rendered: page,
    status: 'warn',
    messages: ['wallWithTags'],
  },
  {
    name: 'too many requests are no challenge screen',
    html: `<head>${tags}</head>`,
    rendered: page,
    httpStatus: 429,
    status: 'warn',
    messages: ['turnedAway'],
    data: { status: 429 },
    evidence: 'HTTP 429',
  },
  {
    name: 'a script of a wall on a thin page',
    html: with_('site.test', '<script src="https://geo.captcha-delivery.com/captcha/"></script>'),
    rendered: page,
    status: 'fail',
    messages: ['wall'],
    evidence: 'captcha-delivery',
  },
  {
    name: 'a script of a wall on a full page',
    html: `${with_('Tide mills', '<script src="/cdn-cgi/challenge-platform/x.js"></script>')}${'word '.repeat(200)}`,
    rendered: page.replace('Tide', 'Old tide'),
    status: 'pass',
  },
  {
    name: 'the same page with the script that watches for bots',
    html: with_('Tide mills', '<script src="/cdn-cgi/challenge-platform/x.js"></script>'),
    status: 'pass',
  },
  {
    name: 'a script that plain forms use too',
    html: with_('Shell', '<script src="https://www.google.com/recaptcha/enterprise.js"></script>'),
    rendered: page,
    status: 'warn',
    messages: ['maybe'],
  },
  {
    name: 'a plain refusal is reported elsewhere',
    html: with_('Forbidden'),
    rendered: page,
    httpStatus: 403,
    status: 'notApplicable',
    because: 'reported-elsewhere',
  },
  {
    name: 'no answer',
    html: page,
    server: { state: 'missing', reason: 'timeout' },
    status: 'unknown',
    because: 'no-evidence',
  },
]);
