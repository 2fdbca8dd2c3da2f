import { describe, expect, test } from 'vitest';
import { bandOf } from '../../../utils/audit/band';
import type { Rule } from '../../../utils/audit/define-rule';
import type { Status } from '../../../utils/audit/finding';
import { score, withPoints } from '../../../utils/audit/score';
import type { Network } from '../../../utils/networks/network';
import { findingOf, ruleWith } from '../../fixtures/rules';

const judge = (pairs: [Rule, Status][], networks: Network[] = []) =>
  score(
    pairs.map(([rule, status]) => findingOf(rule, status)),
    pairs.map(([rule]) => rule),
    networks,
    [],
    'article',
  );

const a = ruleWith({ id: 'a' });
const b = ruleWith({ id: 'b' });
const guard = ruleWith({ id: 'guard', kind: 'guard' });

describe('a pillar', () => {
  test('is the weighted mean of what was scored', () => {
    const light = ruleWith({ id: 'light', weight: 4 });
    expect(
      judge([
        [a, 'pass'],
        [light, 'fail'],
      ]).pillars.travel.score,
    ).toBe(67);
    expect(
      judge([
        [a, 'warn'],
        [light, 'pass'],
      ]).pillars.travel.score,
    ).toBe(67);
  });
  test('leaves out what does not apply, is unknown or broke', () => {
    for (const status of ['notApplicable', 'unknown', 'error'] as const)
      expect(
        judge([
          [a, 'pass'],
          [b, status],
        ]).pillars.travel.score,
      ).toBe(100);
  });
  test('gives nothing for a guard that holds, and takes for one that does not', () => {
    expect(judge([[guard, 'pass']]).pillars.travel.score).toBeNull();
    expect(
      judge([
        [a, 'fail'],
        [guard, 'pass'],
      ]).pillars.travel.score,
    ).toBe(0);
    expect(
      judge([
        [a, 'pass'],
        [guard, 'fail'],
      ]).pillars.travel.score,
    ).toBe(50);
  });
  test('weighs folklore less', () => {
    const folklore = ruleWith({ id: 'f', confidence: 'low' });
    expect(
      judge([
        [a, 'pass'],
        [folklore, 'fail'],
      ]).pillars.travel.score,
    ).toBe(67);
  });
  test('halves a weight on the page types the rule names', () => {
    const half = ruleWith({ id: 'h', halfWeightOn: ['article'] });
    expect(
      judge([
        [a, 'pass'],
        [half, 'fail'],
      ]).pillars.travel.score,
    ).toBe(67);
  });
});

describe('overall', () => {
  test('weighs pillars, and those with little evidence less', () => {
    const link = ruleWith({ id: 'l', pillar: 'linkability', weight: 8 });
    // travel 25 × 1 × 100 and linkability 18 × 1 × 0
    expect(
      judge([
        [a, 'pass'],
        [link, 'fail'],
      ]).overall,
    ).toBe(58);
    const thin = ruleWith({ id: 't', pillar: 'linkability', weight: 4 });
    // linkability counts 18 × 4/8
    expect(
      judge([
        [a, 'pass'],
        [thin, 'fail'],
      ]).overall,
    ).toBe(74);
  });
  test('is null where nothing could be scored', () => {
    const result = judge([[a, 'unknown']]);
    expect(result.overall).toBeNull();
    expect(result.band).toBeNull();
    expect(result.range).toEqual([0, 100]);
  });
  test('is capped by the lowest closed gate, which is named', () => {
    const good = Array.from({ length: 20 }, (_, i): [Rule, Status] => [
      ruleWith({ id: `g${i}` }),
      'pass',
    ]);
    const image = ruleWith({ id: 'og-image-present', weight: 1 });
    const share = ruleWith({ id: 'share-url-correct', weight: 1, pillar: 'sharing-ease' });
    expect(judge([...good, [image, 'fail']])).toMatchObject({ overall: 79, cap: { at: 79 } });
    expect(judge([...good, [image, 'fail'], [share, 'fail']]).cap).toEqual({
      at: 69,
      rules: ['share-url-correct'],
    });
    expect(judge([...good, [image, 'warn']]).cap).toBeUndefined();
  });
  test('needs both titles gone for the title gate', () => {
    const title = ruleWith({ id: 'title-element-ok', weight: 1 });
    const og = ruleWith({ id: 'og-title-present', weight: 1 });
    expect(
      judge([
        [a, 'pass'],
        [title, 'fail'],
        [og, 'warn'],
      ]).cap,
    ).toBeUndefined();
    expect(
      judge([
        [a, 'pass'],
        [title, 'fail'],
        [og, 'fail'],
      ]).cap?.at,
    ).toBe(59);
  });
  test.for([
    [1, 84],
    [2, 74],
    [3, 64],
  ])('falls with the crawlers turned away: %i', ([count, at]) => {
    const rules = [
      'robots-allows-facebook',
      'robots-allows-twitterbot',
      'robots-allows-linkedinbot',
    ]
      .slice(0, count)
      .map((id): [Rule, Status] => [ruleWith({ id, weight: 1, kind: 'guard' }), 'fail']);
    expect(judge([[a, 'pass'], ...rules]).cap?.at).toBe(at);
  });
});

describe('a range', () => {
  test('is shown when more than 30 % of a pillar is unknown', () => {
    const result = judge([
      [a, 'pass'],
      [b, 'unknown'],
    ]);
    expect(result.overall).toBe(100);
    expect(result.range).toEqual([50, 100]);
  });
  test('closes to a point when less is', () => {
    const light = ruleWith({ id: 'light', weight: 2 });
    expect(
      judge([
        [a, 'pass'],
        [light, 'unknown'],
      ]).range,
    ).toEqual([100, 100]);
  });
  test('reckons with gates that may still close', () => {
    const image = ruleWith({ id: 'og-image-present' });
    const js = ruleWith({ id: 'no-js-only-card', kind: 'guard', weight: 10 });
    const { range } = judge([
      [a, 'pass'],
      [image, 'pass'],
      [js, 'unknown'],
    ]);
    expect(range).toEqual([49, 100]);
  });
});

describe('a network', () => {
  const network = (id: string, weights: Record<string, number> = {}) =>
    ({ id, name: id, tile: id, weights }) as unknown as Network;
  test('counts rules that name it fully and those for all by half', () => {
    const own = ruleWith({ id: 'own', networks: ['x'] });
    expect(
      judge(
        [
          [a, 'fail'],
          [own, 'pass'],
        ],
        [network('x')],
      ).networks['x']?.score,
    ).toBe(67);
    expect(
      judge(
        [
          [a, 'fail'],
          [own, 'pass'],
        ],
        [network('y')],
      ).networks['y']?.score,
    ).toBe(0);
  });
  test('applies its own factors, zero included', () => {
    const own = ruleWith({ id: 'own', networks: ['x'] });
    const result = judge(
      [
        [a, 'fail'],
        [own, 'pass'],
      ],
      [network('x', { a: 0 })],
    );
    expect(result.networks['x']?.score).toBe(100);
  });
  test('is not judged by the ease of sharing', () => {
    const ease = ruleWith({ id: 'ease', pillar: 'sharing-ease' });
    expect(
      judge(
        [
          [a, 'pass'],
          [ease, 'fail'],
        ],
        [network('x')],
      ).networks['x']?.score,
    ).toBe(100);
  });
  test('falls to nothing when its own crawler is turned away, and no other does', () => {
    const robots = ruleWith({ id: 'robots-allows-twitterbot', kind: 'guard', networks: ['x'] });
    const { networks } = judge(
      [
        [a, 'pass'],
        [robots, 'fail'],
      ],
      [network('x'), network('facebook')],
    );
    expect(networks['x']?.score).toBe(0);
    expect(networks['facebook']?.score).toBe(100);
  });
});

describe('points', () => {
  const gains = (pairs: [Rule, Status][]) =>
    withPoints(
      pairs.map(([rule, status]) => findingOf(rule, status)),
      pairs.map(([rule]) => rule),
      'article',
    ).map(({ rule, points }) => [rule, points]);
  test('stand by what is gained, add up to what is missing, and end with what needs nothing', () => {
    const light = ruleWith({ id: 'light', weight: 2 });
    const list = gains([
      [light, 'fail'],
      [a, 'pass'],
      [b, 'fail'],
    ]);
    expect(list.map(([id]) => id)).toEqual(['b', 'light', 'a']);
    expect(list[2]?.[1]).toBeUndefined();
    const sum = Number(list[0]?.[1]) + Number(list[1]?.[1]);
    expect(sum).toBeCloseTo(100 - (100 * 8) / 18, 0);
  });
  test('put the gate first that holds the score down', () => {
    const gate = ruleWith({ id: 'og-image-present', weight: 1 });
    const good = Array.from({ length: 9 }, (_, i): [Rule, Status] => [
      ruleWith({ id: `g${i}` }),
      'pass',
    ]);
    const list = gains([...good, [b, 'fail'], [gate, 'fail']]);
    expect(list[0]?.[0]).toBe('og-image-present');
    const sum = list.reduce((total, [, points]) => total + Number(points ?? 0), 0);
    expect(sum).toBeCloseTo(100 - 79, 0);
  });
});

test.for([
  [100, 'good'],
  [90, 'good'],
  [89, 'needs-work'],
  [50, 'needs-work'],
  [49, 'poor'],
  [0, 'poor'],
] as const)('band of %i', ([points, band]) => {
  expect(bandOf(points)).toBe(band);
});
