import type { ImageProbe } from '../../../utils/page/snapshot';
import rule from '../../../utils/rules/presentation/image-format-supported';
import { testRule } from '../../fixtures/rule-table';

const URL = 'https://cdn.test/mill.jpg';
const html = `<head><meta property="og:image" content="${URL}"></head>`;
const images = (probe: Partial<ImageProbe>): ImageProbe[] => [
  { url: URL, by: 'fetch', state: 'ok', ...probe },
];

testRule(rule, [
  {
    name: 'a photograph',
    html,
    images: images({ format: 'jpeg' }),
    status: 'pass',
    evidence: 'JPEG',
  },
  {
    name: 'a picture with an alpha channel',
    html,
    images: images({ format: 'png', alpha: true }),
    status: 'pass',
  },
  { name: 'a still', html, images: images({ format: 'gif', animated: false }), status: 'pass' },
  {
    name: 'a doubt for LinkedIn',
    html,
    images: images({ format: 'webp' }),
    status: 'warn',
    messages: ['unsure'],
    data: { format: 'WebP', networks: 'LinkedIn' },
  },
  {
    name: 'a moving picture',
    html,
    images: images({ format: 'gif', animated: true }),
    status: 'warn',
    messages: ['animated'],
  },
  {
    name: 'a drawing',
    html,
    images: images({ format: 'svg' }),
    status: 'fail',
    messages: ['refused'],
    data: { format: 'SVG' },
    fix: 'flatten',
  },
  {
    name: 'what only one network takes',
    html,
    images: images({ format: 'avif' }),
    status: 'fail',
    messages: ['accepted'],
    data: { format: 'AVIF', networks: 'Discord' },
  },
  {
    name: 'bytes that nobody knows',
    html,
    images: images({ format: 'unknown' }),
    status: 'unknown',
  },
  {
    name: 'measured by an element only',
    html,
    images: images({ by: 'element' }),
    status: 'unknown',
  },
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
