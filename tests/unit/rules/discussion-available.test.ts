import rule from '../../../utils/rules/community/discussion-available';
import { testRule } from '../../fixtures/rule-table';

const TEXT = 'Tide mills turn when the sea runs out of the pond behind the dam. '.repeat(10);
const article = (body: string, head = '') =>
  `<head><meta property="og:type" content="article">${head}</head><body><main><h1>Mill</h1><p>${TEXT}</p>${body}</main></body>`;
const FORM = '<div id="respond"><form><textarea name="comment"></textarea></form></div>';

testRule(rule, [
  { name: 'a form', html: article(FORM), status: 'pass', evidence: 'a form' },
  {
    name: 'a service, not drawn yet',
    html: article(''),
    page: {
      comments: {
        count: 0,
        withAuthor: 0,
        withTime: 0,
        withPermalink: 0,
        form: false,
        containers: [{ marks: 'disqus_thread', width: 800, height: 0 }],
        linkbacks: 0,
      },
    },
    status: 'pass',
    evidence: 'Disqus',
  },
  {
    name: 'a thread on a network',
    html: article('<a href="https://dunes.test/@wera/112233445566778899">Comment on Mastodon</a>'),
    status: 'pass',
    evidence: '@wera',
  },
  {
    name: 'Hacker News needs no words',
    html: article('<a href="https://news.ycombinator.com/item?id=1">HN</a>'),
    status: 'pass',
  },
  {
    name: 'an answer by mail',
    html: article('<a href="mailto:mary@site.test">Reply by mail</a>'),
    status: 'pass',
  },
  {
    name: 'structured data',
    html: article(
      '',
      '<script type="application/ld+json">{"@type":"Article","commentCount":12}</script>',
    ),
    status: 'pass',
    evidence: '"commentCount": 12',
  },
  { name: 'a label', html: article('<p>12 comments</p>'), status: 'pass', evidence: '12 comments' },
  {
    name: 'closed',
    html: article('<p>3 Comments</p><p>Comments are closed.</p>'),
    status: 'warn',
    messages: ['closed'],
    data: { line: 'Comments are closed.' },
  },
  {
    name: 'comments and no way to add one',
    html: article(
      '<section id="comments"><ol><li class="comment" id="comment-1"><p>Nice.</p></li></ol></section>',
    ),
    status: 'warn',
    messages: ['shownOnly'],
  },
  {
    name: 'the section of opinions of a Chinese newspaper is no place to answer',
    html: article('<nav><a href="https://other.test/c">评论</a></nav><p>评论</p>'),
    status: 'unknown',
  },
  {
    name: 'the script of a service that has drawn nothing yet',
    html: article('<script src="https://site.test/js/preact/Disqus-76907ec04f.entry.js"></script>'),
    status: 'unknown',
  },
  {
    name: 'a page whose end was cut',
    html: article(''),
    page: { lines: Array.from({ length: 600 }, (_, at) => `Line ${at}`) },
    status: 'unknown',
  },
  {
    name: 'a service that is announced to end is a finding of its own',
    html: article('<div class="fb-comments"></div>'),
    page: {
      comments: {
        count: 0,
        withAuthor: 0,
        withTime: 0,
        withPermalink: 0,
        form: false,
        containers: [{ marks: 'fb-comments', width: 600, height: 0 }],
        linkbacks: 0,
      },
    },
    status: 'notApplicable',
    because: 'reported-elsewhere',
  },
  {
    name: 'a post quoted in the text is no thread of the page',
    html: article('<a href="https://x.com/wera/status/1">as Wera wrote</a>'),
    status: 'fail',
    messages: ['missing'],
  },
  {
    name: 'no comments yet in structured data',
    html: article(
      '',
      '<script type="application/ld+json">{"@type":"Article","commentCount":0}</script>',
    ),
    status: 'fail',
    messages: ['missing'],
  },
  {
    name: 'a thread is the place itself',
    html: article(''),
    pageType: 'discussion',
    status: 'unknown',
  },
  {
    name: 'a word of comments, and nothing that shows what for',
    html: article('<p>Reader comments</p>'),
    status: 'unknown',
  },
  {
    name: 'terms for those who comment, in a long line',
    html: article(
      '<p>続きを読むには、コメントの利用規約に同意し「アイティメディアID」および「ITmedia NEWS アンカーデスクマガジン」の登録が必要です</p>',
    ),
    status: 'unknown',
  },
  {
    name: 'the comments of a service that has drawn nothing yet',
    html: article('<script src="https://cm-widget.nakanohito.jp/cm/load.js"></script>'),
    status: 'unknown',
  },
  {
    name: 'not drawn yet',
    html: '<h1>Mill</h1>',
    pageType: 'video',
    status: 'unknown',
  },
  { name: 'a home page', html: '<p>Hello</p>', status: 'notApplicable', because: 'page-type' },
  {
    name: 'a link to a forum under other words',
    html: article('<a href="https://forum.other.test/new-topic">Tell us</a>'),
    status: 'unknown',
  },
  {
    name: 'a feed of the comments on this page',
    html: article(
      '',
      '<link rel="alternate" type="application/rss+xml" title="Mill Comments Feed" href="https://site.test/mill/feed/">',
    ),
    status: 'unknown',
  },
  {
    name: 'a feed of the comments on all pages',
    html: article(
      '',
      '<link rel="alternate" type="application/rss+xml" title="Comments Feed" href="https://site.test/comments/feed/">',
    ),
    status: 'fail',
    messages: ['missing'],
  },
]);
