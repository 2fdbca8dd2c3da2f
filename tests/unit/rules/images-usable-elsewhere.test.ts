import type { ImageProbe } from '../../../utils/page/snapshot';
import rule from '../../../utils/rules/mashup/images-usable-elsewhere';
import { testRule } from '../../fixtures/rule-table';

const URL = 'https://site.test/card.jpg';
const html = `<head><meta property="og:image" content="${URL}"></head><body></body>`;
const probe = (rest: Partial<ImageProbe>): ImageProbe[] => [
  {
    url: URL,
    by: 'fetch',
    state: 'ok',
    status: 200,
    width: 1200,
    height: 630,
    headers: {},
    ...rest,
  },
];
const sent = (policy: string) => ({
  html,
  images: probe({ headers: { 'cross-origin-resource-policy': policy } }),
});

testRule(rule, [
  { name: 'no restriction', html, images: probe({}), status: 'pass', evidence: URL },
  { name: 'open by its own word', ...sent('cross-origin'), status: 'pass' },
  {
    name: 'the same domain only',
    ...sent('same-site'),
    status: 'warn',
    messages: ['sameSite'],
    data: { header: 'Cross-Origin-Resource-Policy: same-site' },
  },
  { name: 'this host only', ...sent('Same-Origin'), status: 'fail', messages: ['sameOrigin'] },
  {
    name: 'an image element saw no headers',
    html,
    images: [{ url: URL, by: 'element', state: 'ok', width: 1200, height: 630 }],
    status: 'unknown',
  },
  { name: 'nobody asked', html, status: 'unknown' },
  {
    name: 'broken',
    html,
    images: probe({ state: 'broken', status: 404 }),
    status: 'notApplicable',
    because: 'reported-elsewhere',
  },
  {
    name: 'no picture',
    html: '<p>Hello</p>',
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
]);
