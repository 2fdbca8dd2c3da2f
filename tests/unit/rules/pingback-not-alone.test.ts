import rule from '../../../utils/rules/reward-links/pingback-not-alone';
import { type RuleCase, testRule } from '../../fixtures/rule-table';

const ENDPOINT = 'https://site.test/xmlrpc.php';
const PINGBACK = `<link rel="pingback" href="${ENDPOINT}">`;
const WEBMENTION = '<link rel="webmention" href="/wm">';
const TRACKBACK =
  '<!-- <rdf:RDF xmlns:trackback="http://madskills.com/public/xml/rss/module/trackback/"><rdf:Description trackback:ping="https://site.test/tb/1"/></rdf:RDF> -->';
const page = (head: string, body = '') => `<head>${head}</head><body><p>Text.</p>${body}</body>`;
const answered = (status: number): Partial<RuleCase> => ({
  full: {
    pingback: {
      state: 'ok',
      facts: {
        url: ENDPOINT,
        finalUrl: ENDPOINT,
        status,
        headers: {},
        elapsed: 90,
        facts: { text: 'XML-RPC server accepts POST requests only.' },
      },
    },
  },
});

testRule(rule, [
  {
    name: 'alive, beside Webmention',
    html: page(PINGBACK + WEBMENTION),
    ...answered(405),
    status: 'pass',
    evidence: ENDPOINT,
  },
  {
    name: 'beside Webmention, nobody asked it',
    html: page(PINGBACK + WEBMENTION),
    status: 'unknown',
  },
  {
    name: 'beside Webmention, the answer is on its way',
    html: page(PINGBACK + WEBMENTION),
    full: { pingback: { state: 'pending' } },
    status: 'unknown',
  },
  {
    name: 'alone in the head',
    html: page(PINGBACK),
    status: 'warn',
    messages: ['alone'],
    data: { url: ENDPOINT },
  },
  {
    name: 'a blog, of which the rule for Webmention says so',
    html: page(`${PINGBACK}<link rel="alternate" type="application/rss+xml" href="/feed">`),
    pageType: 'article',
    status: 'notApplicable',
    because: 'reported-elsewhere',
  },
  {
    name: 'alone in a header',
    html: page(''),
    headers: { 'x-pingback': ENDPOINT },
    status: 'warn',
    messages: ['alone'],
  },
  {
    name: 'gone',
    html: page(PINGBACK + WEBMENTION),
    ...answered(404),
    status: 'fail',
    messages: ['dead'],
    data: { status: 404 },
  },
  {
    name: 'locked, and alone',
    html: page(PINGBACK),
    ...answered(403),
    status: 'fail',
    messages: ['dead', 'alone'],
  },
  {
    name: 'a TrackBack comment',
    html: page('', TRACKBACK),
    status: 'warn',
    messages: ['trackback'],
  },
  {
    name: 'neither',
    html: page(WEBMENTION),
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  {
    name: 'a gate was served',
    html: page(PINGBACK),
    httpStatus: 503,
    pageType: 'article',
    status: 'unknown',
  },
]);
