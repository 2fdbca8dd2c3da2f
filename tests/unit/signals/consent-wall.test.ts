import { expect, test } from 'vitest';
import { consentWall } from '../../../utils/signals/consent-wall';
import { type PageCase, snapshotOf } from '../../fixtures/snapshot';

const asking = '<p>We use cookies to show ads.</p><button>Accept all</button>';
const wall = `<title>Before you continue</title><h1>Before you continue</h1>${asking}`;
const where = (page: PageCase) => consentWall(snapshotOf(page))?.where;

test.for<[string, string | undefined, PageCase]>([
  ['words of a wall', 'page', { html: wall }],
  [
    'address of a wall',
    'page',
    { url: 'https://site.test/cookiewall?return_url=https%3A%2F%2Fsite.test%2Fx', html: asking },
  ],
  [
    'wall for who comes without cookies',
    'server',
    { finalUrl: 'https://consent.site.test/x', html: wall, rendered: '<h1>The mill</h1>' },
  ],
  ['banner on a page', undefined, { html: `<title>The mill</title><h1>The mill</h1>${asking}` }],
  [
    'page about consent',
    undefined,
    {
      url: 'https://site.test/docs/consent',
      html: `<title>Consent</title>${`<p>${'Visitors agree to cookies by a banner. '.repeat(4)}</p>`.repeat(12)}`,
    },
  ],
  [
    'address alone',
    undefined,
    { url: 'https://site.test/consent', html: '<h1>Consent of patients</h1>' },
  ],
  [
    'way on in the address of a login',
    undefined,
    { url: 'https://site.test/login?continue=https%3A%2F%2Fsite.test%2Fx', html: asking },
  ],
])('%s: %s', ([, expected, page]) => {
  expect(where(page)).toBe(expected);
});

test('the signs are named', () => {
  expect(consentWall(snapshotOf({ html: wall }))?.sign).toBe(
    'the words “Before you continue”, a text on cookies to accept',
  );
});
