import type { ImageProbe } from '../../../utils/page/snapshot';
import rule from '../../../utils/rules/presentation/x-tags-not-stale';
import { testRule } from '../../fixtures/rule-table';

const og = (key: string, value: string) => `<meta property="og:${key}" content="${value}">`;
const x = (key: string, value: string) => `<meta name="twitter:${key}" content="${value}">`;
const OG =
  og('title', 'Tide mills of the northern coast') +
  og('description', 'Along the coast, mills once ground grain with nothing but the ebb.') +
  og('image', 'https://cdn.test/mill.jpg');
const probe = (url: string, status: number): ImageProbe[] => [
  { url, by: 'fetch', state: status === 200 ? 'ok' : 'broken', status },
];

testRule(rule, [
  {
    name: 'the same',
    html: OG + x('title', 'Tide mills of the northern coast'),
    status: 'pass',
    evidence: 'twitter:title',
  },
  { name: 'shorter words for X', html: OG + x('title', 'Tide mills today'), status: 'pass' },
  {
    name: 'other words',
    html: OG + x('title', 'Grain ground by water along the coast'.replace('coast', 'shore')),
    rendered: '<h1>Grain along the shore</h1>',
    status: 'warn',
    messages: ['title'],
    data: { other: 'Tide mills of the northern coast' },
  },
  {
    name: 'a slogan of two words',
    html: OG + x('title', 'Ebb power'),
    status: 'warn',
    messages: ['title'],
  },
  {
    name: 'another page',
    html: OG + x('title', 'Rye bread with caraway seeds'),
    status: 'fail',
    messages: ['foreign'],
    data: { own: 'Rye bread with caraway seeds' },
    fix: 'twitter:card',
  },
  {
    name: 'another description',
    html: OG + x('description', 'Subscribe to our weekly letter for recipes and offers'),
    status: 'warn',
    messages: ['description'],
  },
  {
    name: 'the second of two descriptions, which some previews take',
    html:
      OG +
      og('description', 'Subscribe to our weekly letter for recipes and more') +
      x('description', 'Subscribe to our weekly letter for recipes and offers'),
    status: 'pass',
  },
  {
    name: 'the second of two descriptions for X',
    html:
      OG +
      x('description', 'Subscribe to our weekly letter for recipes and offers') +
      x('description', 'Along the coast, mills once ground grain with nothing but the ebb.'),
    status: 'pass',
  },
  {
    name: 'another summary of the page',
    html: OG + x('description', 'Five tide mills of the northern coast, and who worked there'),
    status: 'pass',
  },
  {
    name: 'a picture that is gone',
    html: OG + x('image', 'https://cdn.test/old.jpg'),
    images: probe('https://cdn.test/old.jpg', 404),
    status: 'fail',
    messages: ['image'],
    data: { status: 404 },
  },
  {
    name: 'a relative picture under the older key',
    html: OG + x('image:src', '/old.jpg'),
    images: probe('https://site.test/old.jpg', 410),
    status: 'fail',
    messages: ['image'],
  },
  {
    name: 'another picture that is there',
    html: OG + x('image', 'https://cdn.test/wide.jpg'),
    images: probe('https://cdn.test/wide.jpg', 200),
    status: 'pass',
  },
  {
    name: 'the picture of all cards: reported by another rule',
    html: OG + x('image', 'https://cdn.test/mill.jpg'),
    images: probe('https://cdn.test/mill.jpg', 404),
    status: 'pass',
  },
  {
    name: 'only the address and the kind of card',
    html: OG + x('card', 'summary') + x('url', 'https://other.test/'),
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  { name: 'a gate', html: OG + x('title', 'Rye bread'), httpStatus: 403, status: 'unknown' },
  {
    name: 'a page that is not public',
    html: OG + x('title', 'Rye bread'),
    pageType: 'private',
    status: 'notApplicable',
    because: 'page-type',
  },
]);
