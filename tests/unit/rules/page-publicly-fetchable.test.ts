import rule from '../../../utils/rules/travel/page-publicly-fetchable';
import { testRule } from '../../fixtures/rule-table';

const html = '<head><title>Tide mills</title></head><body>How they work</body>';

testRule(rule, [
  { name: 'an ordinary page', html, status: 'pass', evidence: 'HTTP 200' },
  {
    name: 'XHTML is a page',
    html,
    headers: { 'content-type': 'application/XHTML+xml' },
    status: 'pass',
  },
  {
    name: 'a server error',
    html,
    httpStatus: 500,
    status: 'fail',
    messages: ['status'],
    data: { status: 500 },
    fix: 'https://site.test/post',
  },
  {
    name: 'sign-in needed by status',
    html,
    httpStatus: 401,
    status: 'fail',
    messages: ['status'],
    data: { status: 401 },
  },
  {
    name: 'a gate may open for the networks, so it only warns',
    html,
    httpStatus: 403,
    status: 'warn',
    messages: ['status'],
    data: { status: 403 },
  },
  {
    name: 'sent to sign in',
    html,
    finalUrl: 'https://site.test/users/sign-in?next=/post',
    status: 'fail',
    messages: ['signIn'],
    data: { path: '/users/sign-in' },
  },
  {
    name: 'the page itself is the sign-in page',
    html,
    url: 'https://site.test/login',
    status: 'pass',
  },
  {
    name: 'a path that only sounds like it',
    html,
    finalUrl: 'https://site.test/authors/ada',
    status: 'pass',
  },
  {
    name: 'a password is asked that the tab does not show',
    html: '<form>Members only <input type="password"></form>',
    rendered: html,
    status: 'fail',
    messages: ['password'],
    evidence: 'Members only',
  },
  {
    name: 'the tab has the same password field',
    html: '<form><input type="password"></form>',
    status: 'pass',
  },
  {
    name: 'another kind of file',
    html,
    headers: { 'content-type': 'application/json' },
    status: 'fail',
    messages: ['notHtml'],
    data: { type: 'application/json' },
  },
  {
    name: 'no content type',
    html,
    headers: { 'content-type': '' },
    status: 'warn',
    messages: ['noType'],
  },
  {
    name: 'no answer is no proof',
    html,
    server: { state: 'missing', reason: 'network' },
    status: 'unknown',
    because: 'no-evidence',
  },
  {
    name: 'a page that is not there',
    html,
    httpStatus: 404,
    status: 'notApplicable',
    because: 'page-type',
  },
]);
