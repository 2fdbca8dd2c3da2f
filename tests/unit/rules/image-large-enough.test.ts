import type { ImageProbe } from '../../../utils/page/snapshot';
import rule from '../../../utils/rules/presentation/image-large-enough';
import { testRule } from '../../fixtures/rule-table';

const URL = 'https://cdn.test/mill.jpg';
const html = `<head><meta property="og:image" content="${URL}"></head>`;
const images = (probe: Partial<ImageProbe>): ImageProbe[] => [
  { url: URL, by: 'fetch', state: 'ok', ...probe },
];

testRule(rule, [
  {
    name: 'large',
    html,
    images: images({ width: 1200, height: 630 }),
    status: 'pass',
    evidence: '1200 × 630',
  },
  { name: 'just large', html, images: images({ width: 1200, height: 600 }), status: 'pass' },
  {
    name: 'large enough to fill a card, not to be sharp',
    html,
    images: images({ width: 600, height: 315 }),
    status: 'warn',
    messages: ['modest', 'below'],
    data: { width: 600, least: '1200 × 600 px' },
  },
  {
    name: 'narrow',
    html,
    images: images({ width: 599, height: 900 }),
    status: 'fail',
    messages: ['small', 'below'],
    data: { least: '600 × 315 px' },
    fix: '1200x630',
  },
  {
    name: 'a thumbnail',
    html,
    images: images({ width: 150, height: 150 }),
    status: 'fail',
    messages: ['tiny', 'below'],
    data: { width: 150, least: '200 × 200 px' },
  },
  { name: 'a drawing without a size', html, images: images({ format: 'svg' }), status: 'unknown' },
  { name: 'not asked yet', html, status: 'unknown' },
  { name: 'on its way', html, images: images({ state: 'pending' }), status: 'unknown' },
  {
    name: 'not to be had',
    html,
    images: images({ state: 'missing', reason: 'offline' }),
    status: 'unknown',
  },
  {
    name: 'no picture',
    html: '<head></head>',
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  {
    name: 'a page that is not public',
    html,
    pageType: 'private',
    status: 'notApplicable',
    because: 'page-type',
  },
]);
