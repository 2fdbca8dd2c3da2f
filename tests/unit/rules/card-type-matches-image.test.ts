import type { ImageProbe } from '../../../utils/page/snapshot';
import rule from '../../../utils/rules/travel/card-type-matches-image';
import { testRule } from '../../fixtures/rule-table';

const page = (card: string, more = '') =>
  `<meta property="og:title" content="A cup"><meta name="twitter:card" content="${card}">
   <meta property="og:image" content="https://site.test/a.jpg">${more}`;
const probe = (width: number, height: number, url = 'https://site.test/a.jpg'): ImageProbe => ({
  url,
  by: 'element',
  state: 'ok',
  width,
  height,
});

testRule(rule, [
  {
    name: 'a wide one in the large card',
    html: page('summary_large_image'),
    images: [probe(1200, 600)],
    status: 'pass',
    evidence: 'https://site.test/a.jpg',
  },
  {
    name: 'a square in the small card',
    html: page('summary'),
    images: [probe(400, 400)],
    status: 'pass',
  },
  {
    name: 'a small wide one in the small card',
    html: page('summary'),
    images: [probe(500, 250)],
    status: 'pass',
  },
  {
    name: 'a wide one in the small card',
    html: page('summary'),
    images: [probe(1200, 630)],
    status: 'warn',
    messages: ['wideInSmall'],
  },
  {
    name: 'a square in the large card',
    html: page('summary_large_image'),
    images: [probe(512, 512)],
    status: 'warn',
    messages: ['narrowInLarge'],
    data: { width: 512, height: 512 },
  },
  {
    name: 'too small for the large card',
    html: page('summary_large_image'),
    images: [probe(280, 150)],
    status: 'fail',
    messages: ['tooSmall'],
    data: { least: '300 × 157' },
  },
  {
    name: 'too small for the small card',
    html: page('summary'),
    images: [probe(120, 120)],
    status: 'fail',
    messages: ['tooSmall'],
    data: { least: '144 × 144' },
  },
  {
    name: 'the picture for X is the one that counts',
    html: page('summary', '<meta name="twitter:image" content="https://site.test/x.jpg">'),
    images: [probe(1200, 630), probe(400, 400, 'https://site.test/x.jpg')],
    status: 'pass',
    evidence: 'https://site.test/x.jpg',
  },
  {
    name: 'the last kind of several counts',
    html: page('summary', '<meta name="twitter:card" content="summary_large_image">'),
    images: [probe(1200, 630)],
    status: 'pass',
  },
  {
    name: 'not measured',
    html: page('summary'),
    images: [{ url: 'https://site.test/a.jpg', by: 'element', state: 'pending' }],
    status: 'unknown',
  },
  {
    name: 'could not be loaded',
    html: page('summary'),
    images: [{ url: 'https://site.test/a.jpg', by: 'element', state: 'broken' }],
    status: 'unknown',
  },
  { name: 'not asked for', html: page('summary'), status: 'unknown' },
  {
    name: 'a player',
    html: page('player'),
    images: [probe(100, 100)],
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  {
    name: 'no picture',
    html: '<meta name="twitter:card" content="summary">',
    status: 'notApplicable',
  },
]);
