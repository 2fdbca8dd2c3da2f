import rule from '../../../utils/rules/linkability/mobile-host-canonicalised';
import { testRule } from '../../fixtures/rule-table';

const MAIN = 'https://www.site.test/post';
const MOBILE = 'https://m.site.test/post';
const AMP = '<script async src="https://cdn.ampproject.org/v0.js"></script>';
const head = (canonical?: string, ogUrl?: string, more = '') =>
  `<head>${more}${canonical ? `<link rel="canonical" href="${canonical}">` : ''}${ogUrl ? `<meta property="og:url" content="${ogUrl}">` : ''}</head>`;

testRule(rule, [
  { name: 'both name the main page', url: MOBILE, html: head(MAIN, MAIN), status: 'pass' },
  { name: 'the canonical does, without og:url', url: MOBILE, html: head(MAIN), status: 'pass' },
  {
    name: 'an AMP page',
    url: 'https://site.test/post/amp/',
    html: head(MAIN, MAIN, AMP),
    status: 'pass',
  },
  {
    name: 'og:url names the mobile edition',
    url: MOBILE,
    html: head(MAIN, MOBILE),
    status: 'warn',
    messages: ['ogUrl'],
    data: { ogUrl: MOBILE },
  },
  {
    name: 'only og:url names the main page',
    url: MOBILE,
    html: head(MOBILE, MAIN),
    status: 'warn',
    messages: ['canonical'],
  },
  {
    name: 'both name the mobile edition',
    url: MOBILE,
    html: head(MOBILE, MOBILE),
    status: 'fail',
    messages: ['neither'],
    data: { address: MOBILE },
    evidence: 'rel="canonical"',
    fix: 'TODO: address of the main page',
  },
  {
    name: 'an AMP page that is its own',
    url: 'https://site.test/amp/post',
    html: head('https://site.test/amp/post', undefined, AMP),
    status: 'fail',
    messages: ['neither'],
  },
  {
    name: 'nothing is named',
    url: 'https://mobile.site.test/',
    status: 'fail',
    messages: ['neither'],
  },
  {
    name: 'the main page',
    url: MAIN,
    html: head(MAIN),
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  { name: 'a page about guitars', url: 'https://site.test/guitars/amp', status: 'notApplicable' },
  { name: 'a domain of that name', url: 'https://mobile.test/', status: 'notApplicable' },
  { name: 'one below a country', url: 'https://m.co.uk/', status: 'notApplicable' },
  {
    name: 'an error page',
    url: MOBILE,
    httpStatus: 404,
    status: 'notApplicable',
    because: 'page-type',
  },
  { name: 'a gate', url: MOBILE, httpStatus: 429, status: 'unknown' },
]);
