import { expect, test } from 'vitest';
import { verdictOf } from '../../../utils/audit/verdict';
import { networkById } from '../../../utils/networks/registry';
import { cardFor } from '../../../utils/signals/card';
import { type PageCase, snapshotOf } from '../../fixtures/snapshot';

const x = networkById('x');

const BARE = '<head></head><body>Text</body>';
const FULL =
  '<head><title>T</title><meta property="og:title" content="T"><meta property="og:image" content="https://site.test/i.png"><meta name="twitter:card" content="summary_large_image"></head>';

test.for([
  ['a full card', { html: FULL }, 'ready'],
  ['no tags at all', { html: BARE }, 'nothing'],
  ['an error of the server', { html: FULL, httpStatus: 500 }, 'nothing'],
  ['its crawler turned away', { html: FULL, robots: 'User-agent: *\nDisallow: /' }, 'nothing'],
  [
    'no tags in the page, and the server not heard yet',
    { html: BARE, server: { state: 'pending' } },
    'unknown',
  ],
  [
    'no tags in the page, and the server never heard',
    { html: BARE, server: { state: 'missing', reason: 'timeout' } },
    'unknown',
  ],
] as [string, PageCase, string][])('X with %s', ([, page, verdict]) => {
  if (!x) throw new Error('X is gone');
  expect(verdictOf(x, cardFor(snapshotOf(page), x), []).verdict).toBe(verdict);
});
