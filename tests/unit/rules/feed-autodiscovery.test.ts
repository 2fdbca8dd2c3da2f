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
  { name: 'none', html: article(), status: 'fail', messages: ['missing'] },
  {
    name: 'only comments',
    html: article(feed('/post/feed/', 'application/rss+xml', 'Mills » Comments')),
    status: 'warn',
    messages: ['commentsOnly'],
    data: { feeds: '/post/feed/' },
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
