import { describe, expect, test } from 'vitest';
import { type Change, changesBetween } from '../../../utils/history/changes';
import { rejudged, rejudgedWords } from '../../../utils/history/rejudged';
import { GUIDE, judged, PLAIN_PAGE } from '../../fixtures/exported-report';

const URL_OF_PAGE = 'https://mill.test/how';
const html = (head: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body><main><article><h1>How a tide mill works</h1><p>${'The sea comes back twice a day. '.repeat(40)}</p></article></main></body></html>`;
const FULL = `<title>How a tide mill works</title><meta name="description" content="A wheel that the sea turns.">
<meta property="og:title" content="How a tide mill works"><meta property="og:type" content="article">
<meta property="og:image" content="https://mill.test/wheel.jpg"><meta name="twitter:card" content="summary_large_image">`;
const OPEN = 'User-agent: *\nAllow: /\n';
const page = (head: string, robots = OPEN) =>
  judged({ url: URL_OF_PAGE, html: html(head), robots });

const before = page(FULL);
const texts = (changes: readonly Change[], is?: Change['is']) =>
  changes.filter((change) => is === undefined || change.is === is).map(({ text }) => text);

test('nothing changed: nothing is said', () => {
  expect(changesBetween(before, page(FULL), GUIDE)).toEqual([]);
});

describe('a picture that was lost', () => {
  const after = page(FULL.replace(/<meta property="og:image"[^>]*>/, ''));
  const changes = changesBetween(before, after, GUIDE);

  test('is said of the score, the tag, the finding and the cards', () => {
    expect(changes[0]).toMatchObject({ kind: 'score', is: 'worse' });
    expect(changes.find(({ key }) => key === 'og:image')).toEqual({
      kind: 'tag',
      key: 'og:image',
      is: 'worse',
      text: 'og:image disappeared',
      before: 'https://mill.test/wheel.jpg',
    });
    const finding = changes.find(({ rule }) => rule === 'og-image-present');
    expect(finding).toMatchObject({ kind: 'finding', is: 'worse', was: 'Was in order.' });
    expect(texts(changes.filter(({ kind }) => kind === 'network')).join('\n')).toMatch(
      /The picture disappeared from the card: Facebook/,
    );
    expect(texts(changes, 'better')).toEqual([]);
  });

  test('and is better the other way round, in the rule’s own words', () => {
    const back = changesBetween(after, before, GUIDE);
    expect(back[0]).toMatchObject({ kind: 'score', is: 'better' });
    const finding = back.find(({ rule }) => rule === 'og-image-present');
    expect(finding?.is).toBe('better');
    expect(finding?.text).toBe(GUIDE.rules.find(({ id }) => id === 'og-image-present')?.title);
    expect(finding?.was).toMatch(/\.$/);
    expect(texts(back)).toContain('og:image is new');
    expect(
      texts(
        back.filter(({ kind }) => kind === 'tag' || kind === 'finding'),
        'worse',
      ),
    ).toEqual([]);
  });
});

test('a crawler that is turned away is named', () => {
  const after = page(FULL, 'User-agent: Twitterbot\nDisallow: /\n');
  expect(changesBetween(before, after, GUIDE)).toContainEqual({
    kind: 'access',
    is: 'worse',
    network: 'x',
    text: 'Twitterbot (X) is now blocked by robots.txt',
  });
  expect(texts(changesBetween(after, before, GUIDE))).toContain(
    'Twitterbot (X) is no longer blocked by robots.txt',
  );
});

describe('a robots.txt that cannot be read', () => {
  const SHUT = 'User-agent: Twitterbot\nDisallow: /\n';
  const shut = page(FULL, SHUT);
  const broken = judged({ url: URL_OF_PAGE, html: html(FULL), robotsStatus: 500 });

  test('lets nobody in again, and turns nobody away', () => {
    expect(texts(changesBetween(shut, broken, GUIDE), 'better').join()).not.toMatch(/blocked/);
    expect(changesBetween(shut, broken, GUIDE)).toContainEqual({
      kind: 'access',
      is: 'neutral',
      network: 'x',
      text: 'Whether Twitterbot (X) is still blocked is not known: robots.txt could not be read',
      was: 'Was blocked.',
    });
    expect(changesBetween(broken, shut, GUIDE)).toContainEqual({
      kind: 'access',
      is: 'worse',
      network: 'x',
      text: 'Twitterbot (X) is blocked by robots.txt',
      was: 'Before, robots.txt could not be read.',
    });
  });

  test('is told once, however many checks rest on it', () => {
    const told = changesBetween(before, broken, GUIDE).filter(({ text }) =>
      text.startsWith('The server answers 500 when asked for robots.txt'),
    );
    expect(told).toHaveLength(1);
  });
});

test('a tag that says something else shows both values, and is neither better nor worse', () => {
  const after = page(FULL.replaceAll('"How a tide mill works"', '"The tide mill, hour by hour"'));
  expect(changesBetween(before, after, GUIDE).find(({ key }) => key === 'og:title')).toEqual({
    kind: 'tag',
    key: 'og:title',
    is: 'neutral',
    text: 'og:title changed',
    before: 'How a tide mill works',
    after: 'The tide mill, hour by hour',
  });
});

test('networks that turned the same way share a sentence', () => {
  const changes = changesBetween(before, page('<title></title>'), GUIDE);
  const networks = changes.filter(
    ({ kind, text }) => kind === 'network' && /more networks/.test(text),
  );
  expect(networks.length).toBeGreaterThan(0);
  expect(changes.length).toBeLessThan(60);
});

test('what one of the two could not check is no change, and is said', () => {
  const blind = judged({
    url: URL_OF_PAGE,
    html: html(FULL),
    server: { state: 'missing', reason: 'timeout' },
  } as never);
  const changes = changesBetween(before, blind, GUIDE);
  expect(texts(changes)).toContain(
    'The server could not be read the second time, so that some checks have no answer.',
  );
  expect(changes.filter(({ kind }) => kind === 'tag')).toEqual([]);
});

test('the server’s status', () => {
  const gone = structuredClone(before);
  if (gone.snapshot.server.state === 'ok') gone.snapshot.server.facts.status = 404;
  expect(changesBetween(before, gone, GUIDE)).toContainEqual({
    kind: 'server',
    is: 'worse',
    text: 'The server answers with status 404',
    was: 'Was: 200.',
  });
});

test('reports without their capture are compared as far as they go', () => {
  const { snapshot: _, ...bare } = page(FULL.replace('<title>How', '<title>Why'));
  const changes = changesBetween(before, bare, GUIDE);
  expect(texts(changes).join('\n')).toMatch(/came from a file without its capture/);
});

test('hostile words are bounded', () => {
  const long = 'x'.repeat(100_000);
  const after = page(FULL.replaceAll('"How a tide mill works"', `"${long}"`));
  for (const { text, before: was, after: now } of changesBetween(before, after, GUIDE))
    expect(Math.max(text.length, was?.length ?? 0, now?.length ?? 0)).toBeLessThan(2_000);
});

describe('the same capture by other rules', () => {
  const findings = before.findings.map((finding) =>
    finding.rule === 'og-image-present' ? { ...finding, status: 'fail' as const } : finding,
  );
  const old = {
    ...before,
    version: '0.0.9',
    score: { ...before.score, overall: 12 },
    findings: [
      ...findings.filter(({ rule }) => rule !== 'og-title-present'),
      {
        ...(findings[0] as (typeof findings)[number]),
        rule: 'ended-rule',
        status: 'warn' as const,
        problems: [],
      },
    ],
  };

  test('names each check that makes the difference', () => {
    const found = rejudged(old, before, GUIDE);
    expect(found?.differences.map(({ rule, how }) => [rule, how]).sort()).toEqual([
      ['ended-rule', 'gone'],
      ['og-image-present', 'other'],
      ['og-title-present', 'new'],
    ]);
    expect(found?.differences.find(({ how }) => how === 'other')).toMatchObject({
      was: 'Wrong',
      now: 'Passed',
    });
    expect(found && rejudgedWords(found)).toBe(
      `Kept with 12. Today’s rules give the same capture ${before.score.overall}; 3 checks make the difference.`,
    );
  });

  test('is not spoken of where there is none', () => {
    expect(rejudged(before, { ...before, version: '9.0.0' }, GUIDE)).toBeUndefined();
  });

  test('says that checks weigh otherwise where none differs', () => {
    const found = rejudged({ ...before, score: old.score }, before, GUIDE);
    expect(found && rejudgedWords(found)).toMatch(/the checks weigh otherwise now/);
  });
});

test('a plain page against itself', () => {
  expect(changesBetween(judged(PLAIN_PAGE), judged(PLAIN_PAGE), GUIDE)).toEqual([]);
});
