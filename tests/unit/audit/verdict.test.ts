import { expect, test } from 'vitest';
import type { Finding } from '../../../utils/audit/finding';
import { runAudit } from '../../../utils/audit/run-audit';
import { verdictOf } from '../../../utils/audit/verdict';
import { networkById } from '../../../utils/networks/registry';
import type { ImageProbe } from '../../../utils/page/snapshot';
import { RULES } from '../../../utils/rules/registry';
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

const failed = (rule: string, networks: string[]): Finding => ({
  rule,
  pillar: 'presentation',
  severity: 'major',
  status: 'fail',
  networks,
  problems: [{ message: 'any', data: {} }],
  evidence: [],
});

test.for([
  ['x', 'image-reachable', ['all'], 'flawed'],
  ['x', 'viewport-ok', ['all'], 'ready'],
  ['x', 'no-intrusive-overlay', ['all'], 'ready'],
  ['x', 'robots-allows-facebook', ['facebook'], 'ready'],
  ['google', 'og-description-present', ['all'], 'ready'],
  ['google', 'title-not-generic', ['all'], 'flawed'],
  ['google', 'image-large-enough', ['google', 'all'], 'flawed'],
] as const)('%s with a failed %s for %s: %s', ([id, rule, networks, verdict]) => {
  const network = networkById(id);
  if (!network) throw new Error(`${id} is gone`);
  const card = cardFor(snapshotOf({ html: FULL }), network);
  expect(verdictOf(network, card, [failed(rule, [...networks])]).verdict).toBe(verdict);
});

test.for([
  ['a problem of another network', { networks: ['facebook'] }, 'ready'],
  ['a problem of its own', { networks: ['facebook', 'x'] }, 'flawed'],
  ['a problem of no card', { networks: [] }, 'ready'],
  ['a problem that only could be better', { level: 'warn' }, 'ready'],
  ['a problem of all', {}, 'flawed'],
] as [string, Partial<Finding['problems'][number]>, string][])('X with %s', ([, part, verdict]) => {
  if (!x) throw new Error('X is gone');
  const finding = failed('image-light-enough', ['x', 'all']);
  const problems = [{ message: 'any', data: {}, ...part }];
  const card = cardFor(snapshotOf({ html: FULL }), x);
  expect(verdictOf(x, card, [{ ...finding, problems }]).verdict).toBe(verdict);
});

const OPEN_GRAPH = (more: string) =>
  `<head><title>A title of some length</title><meta property="og:title" content="A title of some length"><meta property="og:description" content="Words about it">${more}</head><body><h1>A title of some length</h1></body>`;
const URL_TAG = '<meta property="og:url" content="https://site.test/page">';
const picture = (address: string) => `<meta property="og:image" content="${address}">`;
const GOOD = picture('https://site.test/i.png');

// What a network's own card does not suffer from is no flaw of it.
test.for([
  [
    'og-description-present',
    'telegram',
    OPEN_GRAPH(GOOD).replace(/<meta property="og:d[^>]*>/, ''),
    true,
  ],
  [
    'og-description-present',
    'google',
    OPEN_GRAPH(GOOD).replace(/<meta property="og:d[^>]*>/, ''),
    false,
  ],
  ['og-url-present', 'facebook', OPEN_GRAPH(GOOD), true],
  ['og-url-present', 'telegram', OPEN_GRAPH(GOOD), false],
  ['image-absolute-https', 'telegram', OPEN_GRAPH(URL_TAG + picture('/i.png')), false],
  ['image-absolute-https', 'rocketchat', OPEN_GRAPH(URL_TAG + picture('/i.png')), false],
  ['image-absolute-https', 'rocketchat', OPEN_GRAPH(URL_TAG + picture('i.png')), true],
  [
    'image-absolute-https',
    'telegram',
    OPEN_GRAPH(URL_TAG + picture('https://site.test/i i.png')),
    true,
  ],
  [
    'image-absolute-https',
    'x',
    OPEN_GRAPH(
      `${URL_TAG}<meta name="twitter:image" content="https://site.test/x.png">${picture('https://site.test/i i.png')}`,
    ),
    false,
  ],
  [
    'no-duplicate-card-tags',
    'telegram',
    OPEN_GRAPH(`${URL_TAG}${GOOD}<meta property="og:title" content="Quite another">`),
    true,
  ],
  [
    'no-duplicate-card-tags',
    'x',
    OPEN_GRAPH(
      `${URL_TAG}${GOOD}<meta name="twitter:title" content="Its own"><meta property="og:title" content="Quite another">`,
    ),
    false,
  ],
  [
    'twitter-card-valid',
    'x',
    OPEN_GRAPH(`${GOOD}<meta name="twitter:card" content="gallery">`),
    true,
  ],
  [
    'twitter-card-valid',
    'discord',
    OPEN_GRAPH(`${GOOD}<meta name="twitter:card" content="gallery">`),
    false,
  ],
  [
    'og-syntax-correct',
    'facebook',
    OPEN_GRAPH(`${URL_TAG}<meta property="OG:IMAGE" content="https://site.test/i.png">`),
    false,
  ],
  [
    'og-syntax-correct',
    'discord',
    OPEN_GRAPH(`${URL_TAG}<meta property="OG:IMAGE" content="https://site.test/i.png">`),
    true,
  ],
  [
    'card-text-clean',
    'mastodon',
    OPEN_GRAPH(URL_TAG + GOOD).replaceAll('content="A title', 'content="A &amp;amp; title'),
    false,
  ],
  [
    'card-text-clean',
    'facebook',
    OPEN_GRAPH(URL_TAG + GOOD).replaceAll('content="A title', 'content="A &amp;amp; title'),
    true,
  ],
  [
    'card-tags-in-head',
    'telegram',
    `<head><title>T</title></head><body>${OPEN_GRAPH(URL_TAG + GOOD).replace(/<\/?head>/g, '')}`,
    false,
  ],
] as [rule: string, network: string, html: string, flaw: boolean][])(
  '%s on the card of %s (%#)',
  ([id, name, html, flaw]) => {
    const network = networkById(name);
    const rule = RULES.find((each) => each.id === id);
    if (!network || !rule) throw new Error('gone');
    const snapshot = snapshotOf({ html });
    const [finding] = runAudit([{ ...rule, dependsOn: [] }], snapshot);
    expect(finding?.status).toBe('fail');
    const card = { ...cardFor(snapshot, network), lacks: [], layout: 'large' as const };
    const { verdict, because } = verdictOf(network, card, finding ? [finding] : []);
    expect({ verdict, because }).toEqual(
      flaw ? { verdict: 'flawed', because: id } : { verdict: 'ready', because: undefined },
    );
  },
);

const SIZES: [string, string, Partial<ImageProbe>, boolean][] = [
  ['image-large-enough', 'facebook', { width: 400, height: 300 }, true],
  ['image-large-enough', 'telegram', { width: 400, height: 300 }, false],
  ['image-large-enough', 'google', { width: 100, height: 100 }, false],
  ['image-light-enough', 'whatsapp', { bytes: 9_000_000 }, true],
  ['image-light-enough', 'telegram', { bytes: 9_000_000 }, false],
  ['image-format-supported', 'telegram', { format: 'avif' }, true],
  ['image-format-supported', 'discord', { format: 'avif' }, false],
];

test.for(SIZES)('%s on the card of %s with %o', ([id, name, size, flaw]) => {
  const network = networkById(name);
  const rule = RULES.find((each) => each.id === id);
  if (!network || !rule) throw new Error('gone');
  const probe = {
    url: 'https://site.test/i.png',
    by: 'fetch' as const,
    state: 'ok' as const,
    status: 200,
    format: 'png' as const,
  };
  const snapshot = snapshotOf({
    html: OPEN_GRAPH(URL_TAG + GOOD),
    images: [{ ...probe, width: 1200, height: 630, bytes: 90_000, ...size }],
  });
  const [finding] = runAudit([{ ...rule, dependsOn: [] }], snapshot);
  expect(finding?.status).toBe('fail');
  const card = { ...cardFor(snapshot, network), lacks: [], layout: 'large' as const };
  expect(verdictOf(network, card, finding ? [finding] : []).verdict).toBe(
    flaw ? 'flawed' : 'ready',
  );
});
