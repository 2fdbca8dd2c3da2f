import rule from '../../../utils/rules/community/profile-links-present';
import { testRule } from '../../fixtures/rule-table';

const TEXT = 'Tide mills turn when the sea runs out of the pond behind the dam. '.repeat(10);
const article = (footer = '', head = '') =>
  `<head><meta property="og:type" content="article">${head}</head><body><main><h1>Mill</h1><p>${TEXT}</p></main><footer>${footer}</footer></body>`;

testRule(rule, [
  {
    name: 'an account in the footer',
    html: article('<a href="https://www.instagram.com/tidemills/">Instagram</a>'),
    status: 'pass',
    evidence: 'instagram.com/tidemills',
  },
  {
    name: 'a feed only',
    html: article('', '<link rel="alternate" type="application/rss+xml" href="/feed">'),
    status: 'warn',
    messages: ['feedOnly'],
    data: { how: 'a feed' },
  },
  {
    name: 'a newsletter only',
    html: article('<p>Our newsletter</p>'),
    status: 'warn',
    messages: ['feedOnly'],
    data: { how: 'a subscription to news' },
  },
  {
    name: 'alerts by e-mail',
    html: article('<p>Get reporter alerts</p>'),
    status: 'warn',
    messages: ['feedOnly'],
    data: { how: 'a subscription to news' },
  },
  {
    name: 'news by e-mail in Chinese, and a feed',
    html: article(
      '<p>电邮新闻</p>',
      '<link rel="alternate" type="application/rss+xml" href="/feed">',
    ),
    status: 'warn',
    messages: ['feedOnly'],
    data: { how: 'a feed and a subscription to news' },
  },
  {
    name: 'told to machines only',
    html: article('', '<meta name="twitter:site" content="@tidemills">'),
    status: 'warn',
    messages: ['hidden'],
    data: { account: '@tidemills', from: 'twitter:site' },
  },
  {
    name: 'an ended network only',
    html: article('<a href="https://plus.google.com/+TideMills">Google+</a>'),
    status: 'warn',
    messages: ['deadOnly'],
    data: { networks: 'Google+' },
  },
  {
    name: 'a share button is no account',
    html: article(
      '<a href="https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fsite.test%2Fpost">Share</a>',
    ),
    status: 'fail',
    messages: ['missing'],
  },
  {
    name: 'the publisher’s account in a tag alone',
    html: article(
      '',
      '<meta property="article:publisher" content="https://www.facebook.com/sitetest">',
    ),
    status: 'warn',
    messages: ['hidden'],
  },
  { name: 'nothing', html: article(), status: 'fail', messages: ['missing'] },
  {
    name: 'a link to a page about feeds',
    html: article('<a href="/about-rss">RSS</a>'),
    status: 'unknown',
    because: 'no-evidence',
  },
  {
    name: 'not drawn yet',
    html: '<h1>Mill</h1>',
    pageType: 'article',
    status: 'unknown',
  },
  {
    name: 'a page of another kind',
    html: '<p>Hello</p>',
    status: 'notApplicable',
    because: 'page-type',
  },
]);
