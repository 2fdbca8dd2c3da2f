import type { Snapshot } from '../../../utils/page/snapshot';
import rule from '../../../utils/rules/travel/https-page';
import { testRule } from '../../fixtures/rule-table';

const answered = (finalUrl: string, status = 200): NonNullable<Snapshot['full']> => ({
  http: {
    state: 'ok',
    facts: {
      url: 'http://site.test/post',
      finalUrl,
      status,
      headers: {},
      elapsed: 80,
      facts: { bytes: 900 },
    },
  },
});
const canonical = (href: string) => `<link rel="canonical" href="${href}">`;

testRule(rule, [
  {
    name: 'http leads to https',
    html: canonical('https://site.test/post'),
    full: answered('https://site.test/post'),
    status: 'pass',
  },
  {
    name: 'http is answered with an error',
    full: answered('http://site.test/post', 404),
    status: 'pass',
  },
  {
    name: 'http is answered with a page',
    full: answered('http://site.test/post'),
    status: 'warn',
    messages: ['twin'],
    evidence: 'http://site.test/post',
  },
  {
    name: 'a page over http',
    url: 'http://site.test/post',
    status: 'fail',
    messages: ['http'],
    fix: 'href="https://site.test/post"',
  },
  {
    name: 'a canonical over http',
    html: canonical('http://site.test/post'),
    status: 'warn',
    messages: ['stated'],
    data: { tag: 'The canonical link', address: 'http://site.test/post' },
    evidence: 'rel="canonical"',
  },
  {
    name: 'an og:url over http, and a page there',
    html: '<meta property="og:url" content="http://site.test/post">',
    full: answered('http://site.test/post'),
    status: 'warn',
    messages: ['stated', 'twin'],
    data: { tag: 'The tag og:url' },
    evidence: 'og:url',
  },
  {
    name: 'a canonical of another site is that site’s affair',
    html: canonical('http://other.test/post'),
    full: answered('https://site.test/post'),
    status: 'pass',
  },
  { name: 'not yet asked over http', html: '<title>A</title>', status: 'unknown' },
  {
    name: 'nobody answers over http',
    full: { http: { state: 'missing', reason: 'network' } },
    status: 'unknown',
  },
  { name: 'a machine of one’s own', url: 'http://localhost/post', status: 'notApplicable' },
]);
