import type { ImageProbe } from '../../../utils/page/snapshot';
import rule from '../../../utils/rules/presentation/image-dimensions-declared';
import { testRule } from '../../fixtures/rule-table';

const ADDRESS = 'https://cdn.test/a.jpg';
const og = (key: string, value: string | number) =>
  `<meta property="og:${key}" content="${value}">`;
const IMAGE = og('image', ADDRESS);
const both = (width: number, height: number) =>
  og('image:width', width) + og('image:height', height);
const head = (inner: string) => `<head>${inner}</head>`;
const probe = (width: number, height: number): ImageProbe[] => [
  { url: ADDRESS, by: 'element', state: 'ok', width, height },
];

testRule(rule, [
  {
    name: 'declared, not measured',
    html: head(IMAGE + both(1200, 630)),
    status: 'pass',
    evidence: 'og:image:height',
  },
  {
    name: 'declared and true',
    html: head(IMAGE + both(1200, 630)),
    images: probe(1200, 631),
    status: 'pass',
  },
  {
    name: 'the same shape, scaled by a picture server',
    html: head(IMAGE + both(1200, 630)),
    images: probe(600, 315),
    status: 'pass',
  },
  {
    name: 'another shape',
    html: head(IMAGE + both(1200, 630)),
    images: probe(800, 800),
    status: 'fail',
    messages: ['wrong'],
    data: { width: 1200, height: 630, realWidth: 800, realHeight: 800 },
    fix: 'og:image:height" content="800"',
  },
  {
    name: 'neither',
    html: head(IMAGE),
    status: 'warn',
    messages: ['absent'],
    evidence: 'a.jpg',
    fix: 'og:image:width',
  },
  { name: 'one', html: head(IMAGE + og('image:width', 1200)), status: 'warn', messages: ['half'] },
  {
    name: 'no numbers',
    html: head(IMAGE + og('image:width', 'wide') + og('image:height', 'high')),
    status: 'warn',
    messages: ['absent'],
  },
  {
    name: 'those of a second picture',
    html: head(IMAGE + og('image', '/b.jpg') + both(1200, 630)),
    status: 'warn',
    messages: ['other'],
    fix: 'width" content="TODO: its width in px"',
  },
  {
    name: 'a picture that only X is told of',
    html: head(`<meta name="twitter:image" content="${ADDRESS}">`),
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  {
    name: 'a picture that only a script names',
    html: head(''),
    rendered: head(IMAGE),
    status: 'notApplicable',
    because: 'reported-elsewhere',
  },
  { name: 'an error page', html: head(IMAGE), httpStatus: 500, status: 'unknown' },
  {
    name: 'a page that is not public',
    html: head(IMAGE),
    pageType: 'private',
    status: 'notApplicable',
    because: 'page-type',
  },
]);
