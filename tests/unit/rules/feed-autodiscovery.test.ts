import rule from '../../../utils/rules/travel/feed-autodiscovery';
import { testRule } from '../../fixtures/rule-table';

const feed = (href: string, type = 'application/rss+xml', title = '') =>
  `<link rel="alternate" type="${type}" href="${href}" title="${title}">`;
const article = (inHead = '', inBody = '') =>
  `<head><meta property="og:type" content="article">${inHead}</head><body>${inBody}</body>`;

testRule(rule, [
  { name: 'RSS', html: article(feed('/feed/')), status: 'pass', evidence: '/feed/' },
  { name: 'Atom', html: article(feed('/atom', 'application/atom+xml')), status: 'pass' },
  { name: 'JSON Feed', html: article(feed('/feed.json', 'application/json')), status: 'pass' },
  {
    name: 'an API answer and oEmbed are no feeds',
    html: article(
      feed('/wp-json/1', 'application/json') + feed('/oembed?url=feed', 'application/json+oembed'),
    ),
    status: 'fail',
    messages: ['missing'],
    fix: 'application/rss+xml',
  },
  {
    name: 'in a header',
    html: article(),
    headers: { link: '</feed>; rel="alternate"; type="application/rss+xml"' },
    status: 'pass',
    evidence: '</feed>',
  },
  {
    name: 'only a link in the text',
    html: article('', '<p>Follow <a href="/feed/">the feed</a></p>'),
    status: 'warn',
    messages: ['linkOnly'],
    data: { feeds: 'https://site.test/feed/' },
    fix: 'href="https://site.test/feed/"',
  },
  {
    name: 'a link to a list of feeds, whose address is none to name in the head',
    html: article('', '<footer><a href="/about/rss_feeds/">RSS</a></footer>'),
    status: 'warn',
    messages: ['linkOnly'],
    data: { feeds: 'https://site.test/about/rss_feeds/' },
    fix: 'TODO: feed',
  },
  {
    name: 'terms for feeds are no feed',
    html: article('', '<footer><a href="/rss-terms-of-service/">RSS Terms</a></footer>'),
    status: 'fail',
    messages: ['missing'],
  },
  {
    name: 'a link called a feed, whatever its address',
    html: article(
      '',
      '<footer><a href="https://x.com/mills">X</a><a href="#rss">RSS</a><a href="/subscribe" class="social-rss">RSS</a></footer>',
    ),
    status: 'warn',
    messages: ['linkOnly'],
    data: { feeds: 'https://site.test/subscribe' },
  },
  {
    name: 'dialogs to share are no feeds',
    html: article(
      '',
      '<p><a href="https://www.facebook.com/dialog/feed?app_id=1">Facebook</a></p>',
    ),
    status: 'fail',
    messages: ['missing'],
  },
  { name: 'none', html: article(), status: 'fail', messages: ['missing'] },
  {
    name: 'none on a home page',
    html: '<title>Mills</title>',
    pageType: 'homepage',
    status: 'warn',
    messages: ['missingHome'],
  },
  {
    name: 'a song',
    html: '<meta property="og:type" content="music.song">',
    pageType: 'audio',
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  {
    name: 'only comments, and a link in the text that leads to the feed',
    html: article(
      feed('/post/feed/', 'application/rss+xml', 'Mills » Comments'),
      '<a href="/feed/">RSS</a>',
    ),
    status: 'warn',
    messages: ['commentsOnly'],
    evidence: 'https://site.test/feed/',
  },
  {
    name: 'a long address is shown as cut',
    html: article('', `<a href="/feeds/${'m'.repeat(90)}.rss">the feed</a>`),
    status: 'warn',
    messages: ['linkOnly'],
    data: { feeds: `https://site.test/feeds/${'m'.repeat(55)}…` },
  },
  {
    name: 'only comments',
    html: article(feed('/post/feed/', 'application/rss+xml', 'Mills » Comments')),
    status: 'warn',
    messages: ['commentsOnly'],
    data: { feeds: '/post/feed/' },
    fix: 'TODO: feed',
  },
  {
    name: 'behind a noscript, which ends the head for those who run no scripts only',
    html: article('', feed('/feed/')),
    rendered: article(feed('/feed/')),
    status: 'unknown',
  },
  {
    name: 'in the body',
    html: article('', feed('/feed/')),
    status: 'warn',
    messages: ['inBody'],
  },
  {
    name: 'from a script',
    html: article(),
    rendered: article(feed('/feed/')),
    status: 'warn',
    messages: ['pageOnly'],
    fix: 'href="https://site.test/feed/"',
  },
  {
    name: 'a page that nobody follows',
    html: '<head><title>Mills</title></head>',
    status: 'notApplicable',
    because: 'page-type',
  },
  { name: 'a gate', html: article(), httpStatus: 403, status: 'unknown' },
]);
