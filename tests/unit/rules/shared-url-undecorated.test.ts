import rule from '../../../utils/rules/linkability/shared-url-undecorated';
import { testRule } from '../../fixtures/rule-table';

const canonical = (href: string) => `<head><link rel="canonical" href="${href}"></head>`;
const tweet = (address: string) =>
  `<body><a href="https://twitter.com/intent/tweet?url=${encodeURIComponent(address)}">Share on X</a></body>`;

testRule(rule, [
  {
    name: 'bare addresses',
    html: canonical('https://site.test/post') + tweet('https://site.test/post'),
    status: 'pass',
    evidence: 'https://site.test/post',
  },
  { name: 'no address at all', status: 'pass' },
  {
    name: 'a parameter that says what the page is',
    html: canonical('https://site.test/story?sid=12/03/14/159&id=3'),
    status: 'pass',
  },
  {
    name: 'a campaign in the canonical address',
    html: canonical('https://site.test/post?utm_source=mail&id=3'),
    status: 'fail',
    messages: ['statedTracking'],
    data: { where: 'canonical address', names: 'utm_source' },
    fix: '-->\nhttps://site.test/post?id=3',
  },
  {
    name: 'a session in og:url',
    html: '<head><meta property="og:url" content="https://site.test/post;jsessionid=0A1B"></head>',
    status: 'fail',
    messages: ['statedSession'],
    data: { where: 'og:url', names: 'jsessionid' },
  },
  {
    name: 'a session in a share control',
    html: tweet('https://site.test/post?PHPSESSID=4f2a'),
    status: 'fail',
    messages: ['controlSession'],
    data: { names: 'PHPSESSID', control: '“Share on X”' },
  },
  {
    name: 'a campaign in a share control',
    html: tweet('https://site.test/post?utm_source=x&utm_medium=social'),
    status: 'warn',
    messages: ['controlTracking'],
    data: { count: 1, names: 'utm_source, utm_medium', control: '“Share on X”' },
    evidence: 'utm_medium=social',
  },
  { name: 'an error page', httpStatus: 404, status: 'notApplicable', because: 'page-type' },
]);
