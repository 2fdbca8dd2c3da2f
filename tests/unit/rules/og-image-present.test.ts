import rule from '../../../utils/rules/travel/og-image-present';
import { testRule } from '../../fixtures/rule-table';

const block = (json: unknown) =>
  `<head><script type="application/ld+json">${JSON.stringify(json)}</script></head>`;

testRule(rule, [
  {
    name: 'a picture',
    html: '<head><meta property="og:image" content="https://site.test/mill.jpg"></head>',
    status: 'pass',
    evidence: 'mill.jpg',
  },
  {
    name: 'only the secure form',
    html: '<head><meta property="og:image:secure_url" content="https://site.test/mill.jpg"></head>',
    status: 'pass',
    evidence: 'secure_url',
  },
  {
    name: 'a relative one is a picture here',
    html: '<head><meta property="og:image:url" content="mill.jpg"></head>',
    status: 'pass',
  },
  {
    name: 'only the tag for X',
    html: '<head><meta name="twitter:image" content="https://site.test/mill.jpg"></head>',
    status: 'warn',
    messages: ['otherOnly'],
    data: { source: 'twitter:image tag', image: 'https://site.test/mill.jpg' },
    fix: 'property="og:image" content="https://site.test/mill.jpg"',
  },
  {
    name: 'only the old tag for X',
    html: '<head><meta name="twitter:image:src" content="https://site.test/mill.jpg"></head>',
    status: 'warn',
    messages: ['otherOnly'],
    data: { source: 'twitter:image:src tag' },
  },
  {
    name: 'only structured data',
    html: block({
      '@type': 'Article',
      image: [{ '@type': 'ImageObject', name: 'A mill', url: 'https://site.test/mill.jpg' }],
    }),
    status: 'warn',
    messages: ['otherOnly'],
    data: { source: 'structured data', image: 'https://site.test/mill.jpg' },
  },
  {
    name: 'only microdata',
    html: '<body><div itemscope itemtype="https://schema.org/Article"><h1 itemprop="headline">A mill</h1><div itemprop="image" itemscope itemtype="https://schema.org/ImageObject"><meta itemprop="url" content="https://site.test/mill.jpg"></div></div></body>',
    status: 'warn',
    messages: ['otherOnly'],
    data: { source: 'structured data', image: 'https://site.test/mill.jpg' },
  },
  {
    name: 'the picture of a publisher is not that of the page',
    html: block({ '@type': 'Organization', image: 'https://site.test/logo.png' }),
    status: 'fail',
    messages: ['missing'],
  },
  {
    name: 'only an image_src link',
    html: '<head><link rel="image_src" href="/mill.jpg"></head>',
    status: 'warn',
    messages: ['otherOnly'],
    data: { source: 'image_src link', image: '/mill.jpg' },
  },
  {
    name: 'the size for X is not its picture',
    html: '<head><meta name="twitter:image:width" content="1200"></head>',
    status: 'fail',
    messages: ['missing'],
    fix: 'TODO: image',
  },
  {
    name: 'an address that does not parse',
    html: '<head><meta property="og:image" content="https://"></head>',
    status: 'fail',
    messages: ['unusable'],
    data: { image: 'https://' },
  },
  {
    name: 'an empty one',
    html: '<head><meta property="og:image" content=""></head>',
    status: 'fail',
    messages: ['empty'],
  },
  {
    name: 'added by a script',
    html: '<head></head>',
    rendered: '<head><meta property="og:image" content="https://site.test/mill.jpg"></head>',
    status: 'notApplicable',
    because: 'reported-elsewhere',
  },
  { name: 'a gate', html: '<head></head>', httpStatus: 403, status: 'unknown' },
  {
    name: 'an error page',
    html: '<head><title>404 not found</title></head>',
    status: 'notApplicable',
    because: 'page-type',
  },
]);
