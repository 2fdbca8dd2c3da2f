import type { PageImage } from '../../../utils/page/snapshot';
import rule from '../../../utils/rules/mashup/image-license-metadata';
import { testRule } from '../../fixtures/rule-table';

const article = (head = '', body = '') =>
  `<head><meta property="og:type" content="article">${head}</head><body><main><h1>Mill</h1>${body}</main></body>`;
const picture = (at: number, rest: Partial<PageImage> = {}): PageImage => ({
  url: `https://site.test/mill-${at}.jpg`,
  natural: { width: 1200, height: 800 },
  box: { x: 0, y: 0, width: 800, height: 533 },
  region: 'main',
  main: true,
  marks: '',
  ...rest,
});
const pictures = (...images: PageImage[]) => ({ html: article(), page: { images } });
const ld = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', image: { '@type': 'ImageObject', ...data } })}</script>`;

testRule(rule, [
  {
    name: 'a caption with the credit',
    ...pictures(picture(1, { caption: 'The mill at low tide. Photo: Mary Moon' })),
    status: 'pass',
    evidence: 'Mary Moon',
  },
  { name: 'an agency', ...pictures(picture(1, { caption: 'The mill (Reuters)' })), status: 'pass' },
  {
    name: 'structured data, of another size of the file',
    html: article(
      ld({ contentUrl: 'https://site.test/mill-1-300x200.jpg', creditText: 'Mary Moon' }),
    ),
    page: { images: [picture(1)] },
    status: 'pass',
    evidence: 'mill-1.jpg',
  },
  {
    name: 'structured data without a credit',
    html: article(ld({ contentUrl: 'https://site.test/mill-1.jpg' })),
    page: { images: [picture(1)] },
    status: 'fail',
    messages: ['most'],
    data: { bare: 1, all: 1 },
  },
  {
    name: 'one of two',
    ...pictures(picture(1, { caption: 'Photo: Mary Moon' }), picture(2)),
    status: 'warn',
    messages: ['some'],
    data: { bare: 1, all: 2 },
    evidence: 'mill-2.jpg',
  },
  {
    name: 'a caption without a credit',
    ...pictures(picture(1, { caption: 'The mill at low tide' })),
    status: 'fail',
    messages: ['most'],
    evidence: 'low tide',
  },
  {
    name: 'the same picture twice counts once',
    ...pictures(picture(1), picture(1)),
    status: 'fail',
    messages: ['most'],
    data: { all: 1 },
  },
  {
    name: 'a credit somewhere in the text',
    html: article('', '<p>Photo by Mary Moon</p>'),
    page: { images: [picture(1)] },
    status: 'unknown',
  },
  {
    name: 'not loaded yet',
    ...pictures(picture(1, { natural: { width: 0, height: 0 } })),
    status: 'unknown',
  },
  {
    name: 'a small one, and a teaser of a large one',
    ...pictures(
      picture(1, { natural: { width: 320, height: 200 } }),
      picture(2, { box: { x: 0, y: 0, width: 120, height: 80 } }),
    ),
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  { name: 'a home page', html: '<p>Hello</p>', status: 'notApplicable', because: 'page-type' },
]);
