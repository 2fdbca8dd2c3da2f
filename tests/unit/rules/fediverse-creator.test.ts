import rule from '../../../utils/rules/reward-links/fediverse-creator';
import { type RuleCase, testRule } from '../../fixtures/rule-table';

const article = (inner: string, body = '') =>
  `<head><meta property="og:type" content="article">${inner}</head><body>${body}</body>`;
const tag = (content: string) => article(`<meta name="fediverse:creator" content="${content}">`);
const me = (href: string): Partial<RuleCase> => ({
  html: article('', `<a rel="me" href="${href}">Follow</a>`),
});

testRule(rule, [
  { name: 'an account', html: tag('@wera@dunes.test'), status: 'pass', evidence: '@wera@dunes' },
  { name: 'without the first @', html: tag('wera@dunes.test'), status: 'pass' },
  {
    name: 'as property',
    html: article('<meta property="fediverse:creator" content="@wera@dunes.test">'),
    status: 'pass',
  },
  { name: 'empty', html: tag(''), status: 'fail', messages: ['empty'] },
  {
    name: 'an address',
    html: tag('https://dunes.test/@wera'),
    status: 'fail',
    messages: ['address'],
    data: { value: 'https://dunes.test/@wera' },
  },
  { name: 'no server', html: tag('@wera'), status: 'fail', messages: ['malformed'] },
  {
    name: 'the first of two counts',
    html: article(
      '<meta name="fediverse:creator" content="@wera"><meta name="fediverse:creator" content="@wera@dunes.test">',
    ),
    status: 'fail',
    messages: ['malformed'],
    evidence: '"@wera"',
  },
  {
    name: 'a profile is linked with rel=me',
    ...me('https://dunes.test/@wera'),
    status: 'warn',
    messages: ['missing'],
    data: { profile: '@wera@dunes.test' },
    fix: 'content="@wera@dunes.test"',
  },
  {
    name: 'a profile is linked from the head',
    html: article('<link rel="me" href="https://dunes.test/@wera">'),
    status: 'warn',
    messages: ['missing'],
  },
  {
    name: 'only a script adds the tag',
    html: article(''),
    rendered: tag('@wera@dunes.test'),
    status: 'warn',
    messages: ['pageOnly'],
    fix: 'content="@wera@dunes.test"',
  },
  {
    name: 'a channel of videos is no such account',
    ...me('https://www.youtube.com/@wera'),
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  {
    name: 'nor is an account of a blog host',
    ...me('https://medium.com/@wera'),
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  { name: 'no profile anywhere', html: article(''), status: 'notApplicable' },
  {
    name: 'not an article',
    html: '<head><meta name="fediverse:creator" content="@wera"></head>',
    status: 'notApplicable',
    because: 'page-type',
  },
]);
