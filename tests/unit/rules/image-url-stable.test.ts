import type { ImageProbe } from '../../../utils/page/snapshot';
import rule from '../../../utils/rules/presentation/image-url-stable';
import { testRule } from '../../fixtures/rule-table';

const ADDRESS = 'https://cdn.test/a.jpg';
const image = (value: string) => `<head><meta property="og:image" content="${value}"></head>`;
const probe = (cache: string): ImageProbe[] => [
  { url: ADDRESS, by: 'fetch', state: 'ok', headers: { 'cache-control': cache } },
];

testRule(rule, [
  { name: 'a plain address', html: image(ADDRESS), status: 'pass', evidence: 'a.jpg' },
  { name: 'a version', html: image(`${ADDRESS}?v=2&amp;w=1200`), status: 'pass' },
  {
    name: 'signed for Amazon S3',
    html: image(`${ADDRESS}?X-Amz-Expires=300&amp;X-Amz-Signature=ab`),
    status: 'fail',
    messages: ['expires'],
    data: { parameters: 'X-Amz-Expires, X-Amz-Signature' },
    evidence: 'X-Amz-Expires',
    fix: 'TODO: an address',
  },
  {
    name: 'signed for Google Cloud Storage',
    html: image(`${ADDRESS}?X-Goog-Expires=300`),
    status: 'fail',
    messages: ['expires'],
  },
  {
    name: 'signed for Azure',
    html: image(`${ADDRESS}?se=2027-01-01&amp;sig=a%2Fb`),
    status: 'fail',
    messages: ['expires'],
    data: { parameters: 'se, sig' },
  },
  {
    name: 'from a picture server of Meta',
    html: image(`${ADDRESS}?oh=00_AA&amp;oe=6745AB`),
    status: 'fail',
    messages: ['expires'],
    data: { parameters: 'oh, oe' },
  },
  { name: 'half of such a pair is a word', html: image(`${ADDRESS}?se=north`), status: 'pass' },
  {
    name: 'a moment at which it ends',
    html: image(`${ADDRESS}?expires=1796000000`),
    status: 'fail',
    messages: ['expires'],
  },
  { name: 'a word in that place is no moment', html: image(`${ADDRESS}?exp=b`), status: 'pass' },
  {
    name: 'sent for one reader',
    html: image(ADDRESS),
    images: probe('private, max-age=60'),
    status: 'warn',
    messages: ['private'],
    data: { value: 'private, max-age=60' },
  },
  {
    name: 'an error that nobody keeps',
    html: image(ADDRESS),
    images: [
      {
        url: ADDRESS,
        by: 'fetch',
        state: 'broken',
        status: 404,
        headers: { 'cache-control': 'no-store' },
      },
    ],
    status: 'pass',
  },
  {
    name: 'sent for everybody',
    html: image(ADDRESS),
    images: probe('public, max-age=60'),
    status: 'pass',
  },
  {
    name: 'a picture that only a script names',
    html: '<head></head>',
    rendered: image(ADDRESS),
    status: 'notApplicable',
    because: 'reported-elsewhere',
  },
  {
    name: 'no picture',
    html: '<head><title>T</title></head>',
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  { name: 'an error page', html: image(ADDRESS), httpStatus: 403, status: 'unknown' },
  {
    name: 'a page that is not public',
    html: image(ADDRESS),
    pageType: 'private',
    status: 'notApplicable',
    because: 'page-type',
  },
]);
