import rule from '../../../utils/rules/reward-links/webmention-endpoint';
import { testRule } from '../../fixtures/rule-table';

const FEED = '<link rel="alternate" type="application/rss+xml" href="/feed">';
const FORM = '<div id="comments"><form><textarea name="comment"></textarea></form></div>';
const article = (head: string, body = '') =>
  `<head><meta property="og:type" content="article">${head}</head><body><p>Text.</p>${body}</body>`;
const link = (href: string) => article(`<link rel="webmention" href="${href}">`);

testRule(rule, [
  { name: 'a link in the head', html: link('/wm'), status: 'pass', evidence: 'href="/wm"' },
  {
    name: 'a header',
    html: article(''),
    headers: { link: '<https://wm.test/in>; rel="webmention"' },
    status: 'pass',
    evidence: 'wm.test/in',
  },
  {
    name: 'the header comes before the element',
    html: link('https://127.0.0.1/wm'),
    headers: { link: '<https://wm.test/in>; rel=webmention' },
    status: 'pass',
  },
  {
    name: 'an anchor in the text',
    html: article('', '<a rel="webmention" href="https://wm.test/in">send</a>'),
    status: 'pass',
    evidence: 'wm.test',
  },
  { name: 'empty', html: link(''), status: 'warn', messages: ['empty'] },
  {
    name: 'without encryption',
    html: link('http://wm.test/in'),
    status: 'warn',
    messages: ['insecure'],
    data: { url: 'http://wm.test/in' },
  },
  {
    name: 'the sender’s own machine',
    html: link('http://localhost/wm'),
    status: 'fail',
    messages: ['unusable'],
  },
  {
    name: 'an address of another kind',
    html: link('mailto:me@site.test'),
    status: 'fail',
    messages: ['unusable'],
  },
  {
    name: 'a blog with comments and feed',
    html: article(FEED, FORM),
    status: 'fail',
    messages: ['missing'],
    fix: 'https://site.test/webmention',
  },
  {
    name: 'a blog with pingback and feed',
    html: article(FEED),
    headers: { 'x-pingback': 'https://site.test/xmlrpc.php' },
    status: 'fail',
    messages: ['pingbackOnly'],
    evidence: 'X-Pingback',
  },
  {
    name: 'an h-entry and a feed',
    html: article(FEED, '<div class="h-entry"><h1 class="p-name">Mills</h1></div>'),
    status: 'fail',
    messages: ['missing'],
  },
  {
    name: 'the classic hentry of a theme',
    html: article(FEED, '<div class="hentry"><h1 class="entry-title">Mills</h1></div>'),
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  {
    name: 'comments without a feed',
    html: article('', FORM),
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  {
    name: 'a feed and no conversation',
    html: article(FEED),
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  { name: 'no article', html: '<p>Hello</p>', status: 'notApplicable', because: 'page-type' },
  {
    name: 'a gate was served',
    html: article(FEED, FORM),
    httpStatus: 403,
    pageType: 'article',
    status: 'unknown',
  },
]);
