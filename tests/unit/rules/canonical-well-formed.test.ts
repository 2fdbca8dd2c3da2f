import rule from '../../../utils/rules/linkability/canonical-well-formed';
import { type RuleCase, testRule } from '../../fixtures/rule-table';

const link = (href: string) => `<link rel="canonical" href="${href}">`;
const fails = (name: string, href: string, message: string, more: Partial<RuleCase> = {}) => ({
  name,
  html: `<head>${link(href)}</head>`,
  status: 'fail' as const,
  messages: [message],
  ...more,
});

testRule(rule, [
  {
    name: 'one complete address',
    html: `<head>${link('https://site.test/post')}</head>`,
    status: 'pass',
  },
  {
    name: 'tag and header say the same in two spellings',
    html: `<head>${link('https://SITE.test:443/p%6Fst')}</head>`,
    headers: { link: '<https://site.test/post>; rel=canonical' },
    status: 'pass',
  },
  {
    name: 'two different addresses',
    html: `<head>${link('https://site.test/a')}${link('https://site.test/b')}</head>`,
    status: 'fail',
    messages: ['several'],
    data: { count: 2, first: 'https://site.test/a', second: 'https://site.test/b' },
  },
  {
    name: 'tag and header disagree',
    html: `<head>${link('https://site.test/a')}</head>`,
    headers: { link: '<https://site.test/b>; rel=canonical' },
    status: 'fail',
    messages: ['several'],
    evidence: 'Link: <https://site.test/b>',
  },
  fails('a path only', '/post', 'relative', { data: { canonical: '/post' } }),
  fails('another scheme', 'ftp://site.test/post', 'notWeb'),
  fails('not an address', 'https://site .test:x/', 'unreadable'),
  fails('the developer’s machine', 'http://localhost:3000/post', 'privateHost', {
    data: { host: 'localhost' },
  }),
  {
    name: 'a local page may name a local address',
    url: 'http://localhost:3000/post',
    html: `<head>${link('http://localhost:3000/post')}</head>`,
    status: 'pass',
  },
  fails('the staging copy', 'https://staging.site.test/post', 'staging', {
    url: 'https://www.site.test/post',
  }),
  {
    name: 'a public site that is called dev',
    html: `<head>${link('https://dev.to/me/post')}</head>`,
    status: 'pass',
  },
  {
    name: 'in the body',
    html: `<head></head><body><p>Text</p>${link('https://site.test/post')}</body>`,
    status: 'fail',
    messages: ['inBody'],
  },
  {
    name: 'in the body, as a form closed the head',
    html: `<head><form action="/search"></form>${link('https://site.test/post')}</head>`,
    status: 'fail',
    messages: ['headClosed'],
    data: { tag: 'form', line: 1 },
  },
  {
    name: 'in the head where scripts run, behind a picture in <noscript> elsewhere',
    html: `<head><noscript><img src="pixel.gif"></noscript>${link('https://site.test/post')}</head>`,
    rendered: `<head>${link('https://site.test/post')}</head>`,
    status: 'pass',
  },
  {
    name: 'without scheme',
    html: `<head>${link('//site.test/post')}</head>`,
    status: 'warn',
    messages: ['protocolRelative'],
  },
  {
    name: 'with a fragment',
    html: `<head>${link('https://site.test/post#part')}</head>`,
    status: 'warn',
    messages: ['fragment'],
  },
  { name: 'no canonical', status: 'notApplicable', because: 'nothing-to-check' },
  { name: 'an error page', httpStatus: 410, status: 'notApplicable', because: 'page-type' },
]);
