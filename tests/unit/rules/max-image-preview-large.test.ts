import rule from '../../../utils/rules/travel/max-image-preview-large';
import { testRule } from '../../fixtures/rule-table';

const page = (tags: string) => `<head><meta property="og:type" content="article">${tags}</head>`;
const robots = (content: string, name = 'robots') =>
  page(`<meta name="${name}" content="${content}">`);

testRule(rule, [
  {
    name: 'allowed among others',
    html: robots('index, follow, max-snippet:-1, max-image-preview:large, max-video-preview:-1'),
    status: 'pass',
    evidence: 'max-image-preview:large',
  },
  {
    name: 'allowed to Google',
    html: robots('max-image-preview:large', 'googlebot'),
    status: 'pass',
  },
  {
    name: 'allowed in the header, in capitals',
    html: page(''),
    headers: { 'x-robots-tag': 'Max-Image-Preview: Large' },
    status: 'pass',
    evidence: 'X-Robots-Tag',
  },
  {
    name: 'allowed by a script, which Google runs',
    html: page(''),
    rendered: robots('max-image-preview:large'),
    status: 'pass',
  },
  {
    name: 'a version in AMP',
    html: page('<link rel="amphtml" href="https://site.test/post/amp">'),
    status: 'pass',
    evidence: 'amphtml',
  },
  {
    name: 'nothing said',
    html: robots('index, follow'),
    status: 'warn',
    messages: ['absent'],
    evidence: 'index, follow',
    fix: 'max-image-preview:large',
  },
  {
    name: 'allowed to Bing',
    html: robots('max-image-preview:large', 'bingbot'),
    status: 'warn',
    messages: ['absent'],
  },
  {
    name: 'the stricter of two counts',
    html: page(
      '<meta name="robots" content="max-image-preview:large"><meta name="googlebot" content="max-image-preview:standard">',
    ),
    status: 'warn',
    messages: ['standard'],
  },
  {
    name: 'forbidden',
    html: robots('max-image-preview:none'),
    status: 'fail',
    messages: ['none'],
    data: { directive: 'max-image-preview:none' },
  },
  {
    name: 'pictures are kept out of the index',
    html: robots('noimageindex, max-image-preview:large'),
    status: 'fail',
    messages: ['none'],
    data: { directive: 'noimageindex' },
  },
  {
    name: 'no value of the directive',
    html: robots('max-image-preview:big'),
    status: 'warn',
    messages: ['invalid'],
    data: { value: 'big' },
  },
  { name: 'a gate’s answer', html: page(''), httpStatus: 403, status: 'unknown' },
  { name: 'a home page', url: 'https://site.test/', status: 'notApplicable', because: 'page-type' },
]);
