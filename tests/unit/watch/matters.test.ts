import { describe, expect, test } from 'vitest';
import type { Report } from '../../../utils/audit/report';
import type { ImageProbe } from '../../../utils/page/snapshot';
import { joined, type Matter, stillTrue } from '../../../utils/watch/matter';
import { isNewBaseline, pictureOf, whatMatters } from '../../../utils/watch/matters';
import { GUIDE, judged } from '../../fixtures/exported-report';

const PICTURE = 'https://mill.test/wheel.jpg';
const FULL = `<title>How a tide mill works</title><meta name="description" content="A wheel that the sea turns.">
<meta property="og:title" content="How a tide mill works"><meta property="og:type" content="article">
<meta property="og:image" content="${PICTURE}"><meta name="twitter:card" content="summary_large_image">`;
const page = (head: string, robots = 'User-agent: *\nAllow: /\n') =>
  judged({
    url: 'https://mill.test/how',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body><main><article><h1>How a tide mill works</h1><p>${'The sea comes back twice a day. '.repeat(40)}</p></article></main></body></html>`,
    robots,
  });
const before = page(FULL);

const scored = (overall: number | null, range?: [number, number]): Report => ({
  ...before,
  score: {
    ...before.score,
    overall,
    range: overall === null ? null : (range ?? [overall, overall]),
  },
});
const probed = (state: ImageProbe['state'] | undefined, url = PICTURE): Report => ({
  ...before,
  snapshot: {
    ...before.snapshot,
    images: state ? [{ url, by: 'element', state } satisfies ImageProbe] : [],
  },
});
const mattering = (was: Report, is: Report, amount = 5) =>
  whatMatters(was, is, { amount, guide: GUIDE });

test('the same page again is nothing to tell', () => {
  expect(mattering(before, page(FULL))).toEqual([]);
});

describe('the score', () => {
  type Fall = [was: Report, is: Report, amount: number, told: boolean];
  test.for<Fall>([
    [scored(70), scored(65), 5, true],
    [scored(70), scored(66), 5, false],
    [scored(70), scored(69), 1, true],
    [scored(70), scored(80), 5, false],
    [scored(70), scored(null), 5, false],
    [scored(null), scored(10), 5, false],
    // Less is known this time: the best that it could be has stayed.
    [scored(70, [60, 80]), scored(60, [40, 80]), 5, false],
    [scored(70, [60, 80]), scored(60, [50, 70]), 5, true],
  ])('%#', ([was, is, amount, told]) => {
    const expected: Matter[] = told
      ? [{ kind: 'score', was: was.score.overall ?? -1, is: is.score.overall ?? -1 }]
      : [];
    expect(mattering(was, is, amount)).toEqual(expected);
  });
});

describe('networks', () => {
  const blocked = page(FULL, 'User-agent: Twitterbot\nDisallow: /\n');
  const networks = (matters: readonly Matter[]) =>
    matters.filter(({ kind }) => kind === 'networks');

  test('one that showed a card and shows none is told by its name', () => {
    expect(before.score.networks['x']?.verdict).not.toBe('nothing');
    expect(networks(mattering(before, blocked, 20))).toEqual([
      expect.objectContaining({ names: expect.stringMatching(/\bX\b/) }),
    ]);
  });

  test('that it shows one again, or still none, is not', () => {
    expect(networks(mattering(blocked, before, 20))).toEqual([]);
    expect(networks(mattering(blocked, blocked, 20))).toEqual([]);
  });

  test('what is not known this time is not told', () => {
    const unknown = structuredClone(before);
    for (const each of Object.values(unknown.score.networks)) each.verdict = 'unknown';
    expect(networks(mattering(before, unknown))).toEqual([]);
    expect(networks(mattering(unknown, blocked))).toEqual([]);
  });
});

describe('the picture', () => {
  type Turn = [was: ImageProbe['state'] | undefined, is: ImageProbe['state'] | undefined, boolean];
  test.for<Turn>([
    ['ok', 'broken', true],
    ['ok', 'ok', false],
    ['ok', 'missing', false],
    ['ok', undefined, false],
    ['broken', 'broken', false],
    ['broken', 'ok', false],
    ['missing', 'broken', false],
    [undefined, 'broken', false],
  ])('%s, then %s: told %s', ([was, is, told]) => {
    expect(mattering(probed(was), probed(is))).toEqual(told ? [{ kind: 'picture' }] : []);
  });

  test('another address that does not load is the same to the reader', () => {
    const other = 'https://mill.test/new.jpg';
    const after = { ...probed('broken', other), page: { ...before.page, image: other } };
    expect(mattering(probed('ok'), after)).toEqual([{ kind: 'picture' }]);
  });

  test('without a picture nothing is known of it', () => {
    expect(pictureOf(probed(undefined))).toBe('unknown');
  });
});

describe('what the next audit is compared with', () => {
  const told: Matter[] = [{ kind: 'picture' }];
  type Next = [was: Report, is: Report, matters: Matter[], isNew: boolean];
  test.for<Next>([
    [scored(70), scored(70), [], true],
    [scored(70), scored(75), [], true],
    [scored(70), scored(68), [], false],
    [scored(70), scored(null), [], false],
    [scored(null), scored(40), [], true],
    [scored(70), scored(50), told, true],
    [probed('ok'), probed('missing'), [], false],
    [probed('missing'), probed('ok'), [], true],
  ])('%#', ([was, is, matters, isNew]) => {
    expect(isNewBaseline(was, is, matters)).toBe(isNew);
  });

  test('a page that loses a little every time is told once it is enough', () => {
    let baseline = scored(70);
    const falls: number[] = [];
    for (const overall of [68, 66, 65, 64, 63, 60]) {
      const matters = mattering(baseline, scored(overall));
      if (matters.length > 0) falls.push(overall);
      if (isNewBaseline(baseline, scored(overall), matters)) baseline = scored(overall);
    }
    expect(falls).toEqual([65, 60]);
  });

  test('a verdict that was known and is not now keeps the older one', () => {
    const unknown = structuredClone(before);
    const [first] = Object.values(unknown.score.networks);
    if (first) first.verdict = 'unknown';
    expect(isNewBaseline(before, unknown, [])).toBe(false);
    expect(isNewBaseline(unknown, before, [])).toBe(true);
  });
});

describe('several changes before they are told', () => {
  test('each kind once, and a score fell from where it was at first', () => {
    const first: Matter[] = [{ kind: 'score', was: 70, is: 60 }, { kind: 'picture' }];
    const then: Matter[] = [{ kind: 'score', was: 60, is: 50 }, { kind: 'picture' }];
    expect(joined(first, then)).toEqual([{ kind: 'score', was: 70, is: 50 }, { kind: 'picture' }]);
  });

  test('once a page was read again it is no longer out of reach', () => {
    expect(
      stillTrue([
        { kind: 'unreachable', why: '' },
        { kind: 'picture' },
        { kind: 'refused', why: '' },
      ]),
    ).toEqual([{ kind: 'picture' }]);
  });
});
