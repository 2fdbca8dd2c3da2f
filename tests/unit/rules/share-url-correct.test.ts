import rule from '../../../utils/rules/sharing-ease/share-url-correct';
import { testRule } from '../../fixtures/rule-table';

const ARTICLE = '<head><meta property="og:type" content="article"></head>';
const fb = (raw: string, more = '') =>
  `<a href="https://www.facebook.com/sharer/sharer.php?u=${raw}" ${more}>Facebook</a>`;
const share = (address: string) => fb(encodeURIComponent(address));
const page = (body: string) => `${ARTICLE}<body>${body}</body>`;
const POST = 'https://site.test/post';

testRule(rule, [
  { name: 'the page', html: page(share(POST)), status: 'pass', evidence: 'sharer.php' },
  {
    name: 'inside a text',
    html: page(
      '<a href="https://x.com/intent/tweet?text=Hi%20https%3A%2F%2Fsite.test%2Fpost">X</a>',
    ),
    status: 'pass',
  },
  {
    name: 'half an address in a link whose script may open another',
    html: page(fb('/post', 'onclick="return share_click()"')),
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  {
    name: 'written without encoding, yet whole',
    html: page(fb('https://site.test/post')),
    status: 'pass',
  },
  {
    name: 'the canonical of a page with a query',
    url: `${POST}?id=3&lang=en`,
    html: page(`<link rel="canonical" href="${POST}">${share(POST)}`),
    status: 'pass',
  },
  {
    name: 'the page’s own share redirect',
    html: page('<a href="?share=facebook&nb=1">Facebook</a>'),
    status: 'pass',
  },
  {
    name: 'items of a list',
    url: 'https://site.test/',
    html: `<body>${share('https://site.test/one')}${share('https://site.test/two')}</body>`,
    status: 'pass',
  },
  {
    name: 'related articles beside the right one',
    html: page(share(POST) + share('https://site.test/news/another-story')),
    status: 'pass',
  },
  {
    name: 'several other pages are a list',
    html: page(
      share('https://site.test/news/one-story') + share('https://site.test/news/two-story'),
    ),
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  {
    name: 'a template that nobody sees',
    html: page(`<div style="display:none">${fb('{shareURL}')}</div>`),
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  {
    name: 'the menu of an embedded video',
    html: page(
      `<button>Share</button><div style="display:none">${share('https://video.test/watch/another-long-story-of-theirs')}</div>`,
    ),
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  {
    name: 'a script fills it',
    html: page(
      '<a href="#" onclick="open(\'https://www.facebook.com/sharer.php?u=\'+x)">Facebook</a>',
    ),
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  {
    name: 'no share control',
    html: page('<a href="#">Share</a>'),
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  {
    name: 'empty',
    html: page(fb('')),
    status: 'fail',
    messages: ['empty'],
    data: { controls: 'Facebook' },
  },
  {
    name: 'twice encoded',
    html: page(fb('https%253A%252F%252Fsite.test%252Fpost')),
    status: 'fail',
    messages: ['doubleEncoded'],
  },
  {
    name: 'a template mark',
    html: page(fb('%7B%7Burl%7D%7D')),
    status: 'fail',
    messages: ['placeholder'],
  },
  {
    name: 'a template mark in brackets',
    html: page(fb('%5BtwitterUrl%5D')),
    status: 'fail',
    messages: ['placeholder'],
  },
  {
    name: 'templates in data and code, which a script fills when the button is pressed',
    html: page(
      `<button class="share-facebook" data-url="https://www.facebook.com/sharer.php?u=[url]">Share on Facebook</button>
       <a href="javascript:void(0)" data-template="https://x.com/intent/tweet?url=URL">X</a>
       <a href="#" onclick="window.open('https://www.facebook.com/share.php?u={shareURL}')">Facebook</a>`,
    ),
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  {
    name: 'another item that does not show now',
    html: page(`<div style="display:none">${share('https://site.test/news/another-story')}</div>`),
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  {
    name: 'a variant of the address that og:url gives',
    html: `<head><meta property="og:type" content="article"><meta property="og:url" content="https://site.test/news/long-story"></head><body>${share('https://site.test/news/long-story?ref=button')}</body>`,
    url: 'https://replay.test/1',
    status: 'warn',
    messages: ['variant'],
    data: { expected: 'https://site.test/news/long-story' },
  },
  {
    name: 'a script’s undefined',
    html: page(fb('undefined')),
    status: 'fail',
    messages: ['placeholder'],
  },
  {
    name: 'relative',
    html: page(fb('%2Fpost')),
    status: 'fail',
    messages: ['notAbsolute'],
    data: { address: '/post' },
  },
  {
    name: 'cut at an ampersand',
    url: `${POST}?id=3&lang=en`,
    html: page(fb('https://site.test/post?id=3&lang=en')),
    status: 'fail',
    messages: ['cut'],
    data: { address: `${POST}?id=3` },
  },
  {
    name: 'a private host',
    html: page(share('http://localhost:3000/post')),
    status: 'fail',
    messages: ['private'],
  },
  {
    name: 'the staging copy of the site',
    url: 'https://www.paper.example/post',
    html: page(share('https://staging.paper.example/news/long-story')),
    status: 'fail',
    messages: ['private'],
  },
  {
    name: 'the home page',
    html: page(share('https://site.test/')),
    status: 'fail',
    messages: ['home'],
  },
  {
    name: 'another page',
    html: page(share('https://site.test/news/another-story')),
    status: 'fail',
    messages: ['otherPage'],
  },
  {
    name: 'trackers',
    html: page(share(`${POST}?utm_source=fb`)),
    status: 'warn',
    messages: ['tracked'],
  },
  {
    name: 'an address that is too long to be quoted is marked where it is cut',
    html: page(share(`${POST}?utm_source=fb&utm_campaign=${'long'.repeat(60)}`)),
    status: 'warn',
    messages: ['tracked'],
    data: {
      address: `${`${POST}?utm_source=fb&utm_campaign=${'long'.repeat(60)}`.slice(0, 199)}…`,
    },
  },
  {
    name: 'slash and scheme',
    html: page(share('http://www.site.test/post/')),
    status: 'warn',
    messages: ['variant'],
    data: { expected: POST },
  },
  {
    name: 'one address is not said of all that name their network in it',
    html: page(
      share('https://site.test/post?ref=facebook') +
        `<a href="https://x.com/intent/tweet?url=${encodeURIComponent('https://site.test/post?ref=x')}">X</a>`,
    ),
    status: 'warn',
    messages: ['variant'],
    data: { controls: 'Facebook, X', address: 'Facebook: https://site.test/post?ref=facebook' },
  },
  {
    name: 'the second part of the article',
    html: page(share('https://site.test/post/2')),
    status: 'warn',
    messages: ['variant'],
  },
  {
    name: 'a shortener',
    html: page(share('https://bit.ly/3AbCdE')),
    status: 'warn',
    messages: ['unverified'],
  },
  {
    name: 'the number that a CMS gives',
    html: page(share('https://site.test/?post_type=post&p=12')),
    status: 'warn',
    messages: ['unverified'],
  },
  {
    name: 'another site',
    html: page(share('https://other.test/a/long-path')),
    status: 'warn',
    messages: ['unverified'],
  },
]);
