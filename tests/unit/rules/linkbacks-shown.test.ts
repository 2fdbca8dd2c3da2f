import rule from '../../../utils/rules/reward-links/linkbacks-shown';
import { testRule } from '../../fixtures/rule-table';

const article = (body: string, head = '<link rel="webmention" href="/wm">') =>
  `<head><meta property="og:type" content="article">${head}</head><body><p>Text.</p>${body}</body>`;

testRule(rule, [
  {
    name: 'a pingback in the list of comments',
    html: article(
      '<ol class="commentlist"><li class="pingback"><a href="https://other.test/">Other</a></li></ol>',
    ),
    status: 'pass',
  },
  {
    name: 'a heading, nothing below it yet',
    html: article('<h2>Webmentions</h2><p>None yet.</p>'),
    status: 'pass',
    evidence: 'Webmentions',
  },
  {
    name: 'Webmention and no place',
    html: article('<h2>Responses to critics</h2>'),
    status: 'fail',
    messages: ['missing'],
  },
  {
    name: 'a page that scripts have yet to draw',
    html: '<head><meta property="og:type" content="article"><link rel="webmention" href="/wm"></head><body></body>',
    pageType: 'article',
    status: 'unknown',
    because: 'no-evidence',
  },
  {
    name: 'pingback and no place',
    html: article('', '<link rel="pingback" href="https://site.test/xmlrpc.php">'),
    status: 'warn',
    messages: ['pingback'],
    evidence: 'xmlrpc.php',
  },
  {
    name: 'a service draws the comments',
    html: article(''),
    page: {
      comments: {
        count: 0,
        withAuthor: 0,
        withTime: 0,
        withPermalink: 0,
        form: false,
        containers: [{ marks: 'disqus_thread', width: 800, height: 900 }],
        linkbacks: 0,
      },
    },
    status: 'unknown',
  },
  {
    name: 'no endpoint',
    html: article('', ''),
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  { name: 'no article', html: '<p>Hello</p>', status: 'notApplicable', because: 'page-type' },
  {
    name: 'a count that scripts fill',
    html: article('<ul><li>Replies</li><li>Likes</li></ul>'),
    status: 'unknown',
  },
]);
