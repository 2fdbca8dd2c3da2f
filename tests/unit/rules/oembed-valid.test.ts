import type { OembedFacts } from '../../../utils/page/snapshot';
import rule from '../../../utils/rules/mashup/oembed-valid';
import { type RuleCase, testRule } from '../../fixtures/rule-table';

const page = (asked = 'https%3A%2F%2Fsite.test%2Fpost') =>
  `<head><link rel="alternate" type="application/json+oembed" href="/oembed?url=${asked}"></head><body><h1>Mill</h1></body>`;
const FRAME = '<iframe src="https://site.test/embed/1"></iframe>';
const VIDEO = { type: 'video', version: '1.0', html: FRAME, width: 640, height: 360 };

const answered = (facts: Partial<OembedFacts>, status = 200): Pick<RuleCase, 'html' | 'full'> => ({
  html: page(),
  full: {
    oembed: {
      state: 'ok',
      facts: {
        url: 'https://site.test/oembed',
        finalUrl: 'https://site.test/oembed',
        status,
        headers: {},
        elapsed: 50,
        facts: { format: 'json', ...facts },
      },
    },
  },
});

testRule(rule, [
  { name: 'a video', ...answered(VIDEO), status: 'pass', evidence: 'type video' },
  { name: 'a link', ...answered({ type: 'link', version: '1.0' }), status: 'pass' },
  {
    name: 'a photo with a whole thumbnail',
    ...answered({
      type: 'photo',
      version: '1.0',
      url: 'https://site.test/a.jpg',
      width: 800,
      height: 600,
      thumbnailUrl: 'https://site.test/s.jpg',
      thumbnailWidth: 80,
      thumbnailHeight: 60,
    }),
    status: 'pass',
  },
  {
    name: 'asked for the page with a slash at the end',
    ...answered(VIDEO),
    html: page('http%3A%2F%2Fwww.site.test%2Fpost%2F'),
    status: 'pass',
  },
  {
    name: 'a video without its height',
    ...answered({ type: 'video', version: '1.0', html: FRAME, width: 640 }),
    status: 'fail',
    messages: ['lacks'],
    data: { names: 'height' },
  },
  {
    name: 'no type and no version',
    ...answered({ title: 'Mill' }),
    status: 'fail',
    messages: ['lacks'],
    data: { names: 'version 1.0, type' },
  },
  {
    name: 'a web page came',
    ...answered({ format: 'none', error: 'The answer is no oEmbed' }),
    status: 'fail',
    messages: ['unreadable'],
  },
  {
    name: 'gone',
    ...answered({ format: 'none' }, 404),
    status: 'fail',
    messages: ['status'],
    data: { status: 404 },
  },
  {
    name: 'a gate for programs',
    ...answered({ format: 'none' }, 403),
    status: 'warn',
    messages: ['gated'],
  },
  {
    name: 'rich',
    ...answered({ ...VIDEO, type: 'rich' }),
    status: 'warn',
    messages: ['rich'],
  },
  {
    name: 'a video by script',
    ...answered({ ...VIDEO, html: '<script src="https://site.test/p.js"></script>' }),
    status: 'warn',
    messages: ['script'],
  },
  {
    name: 'half a thumbnail',
    ...answered({ ...VIDEO, thumbnailUrl: 'https://site.test/s.jpg' }),
    status: 'warn',
    messages: ['thumbnail'],
  },
  {
    name: 'asked for another page',
    ...answered(VIDEO),
    html: page('https%3A%2F%2Fsite.test%2Fother'),
    status: 'warn',
    messages: ['otherPage'],
    data: { url: 'https://site.test/other' },
  },
  { name: 'nobody asked', html: page(), status: 'unknown' },
  {
    name: 'the answer did not come',
    html: page(),
    full: { oembed: { state: 'missing', reason: 'timeout' } },
    status: 'unknown',
  },
  {
    name: 'none announced',
    html: '<h1>Mill</h1>',
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
]);
