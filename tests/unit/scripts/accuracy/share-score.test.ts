import { expect, test } from 'vitest';
import { keysOf, match, type Unit } from '../../../../scripts/accuracy/match.ts';
import { deadShares, shareScores } from '../../../../scripts/accuracy/share-score.ts';

const unit = (role: string, network: string, href: string): Unit => ({
  role,
  network,
  tag: 'a',
  keys: keysOf('a', href, ''),
  shown: href,
});

const PAGES = [
  {
    file: 'new',
    year: 2020,
    pairs: match(
      [
        unit('share', 'x', '/x'),
        unit('share', 'many', '/m'),
        unit('share', 'digg', '/d'),
        unit('follow', 'x', '/f'),
        unit('profile', 'x', '/p'),
      ],
      [
        unit('share', 'x', '/x'),
        unit('share', 'facebook', '/m'),
        unit('share', 'x', '/f'),
        unit('profile', 'x', '/p'),
        unit('share', 'x', '/nowhere'),
      ],
    ),
  },
  {
    file: 'old',
    year: 2010,
    pairs: match(
      [unit('share', 'digg', '/d'), unit('share', 'digg', '/e'), unit('share', 'x', '/x')],
      [unit('share', 'digg', '/d'), unit('share', 'x', '/x')],
    ),
  },
  { file: 'undated', pairs: match([unit('share', 'digg', '/d')], []) },
];

test('precision and recall count controls of role share only', () => {
  const { labelled, found, hits, precision, recall, vague } = shareScores(PAGES);
  // Labelled: x, many, digg; digg, digg, x; digg. Found: x, facebook, the two false ones; digg, x.
  expect({ labelled, found, hits, vague }).toEqual({ labelled: 7, found: 6, hits: 4, vague: 1 });
  expect(precision).toBeCloseTo(4 / 6);
  expect(recall).toBeCloseTo(4 / 7);
});

test('roles that were taken for others stand in the matrix', () => {
  const { roles, confused } = shareScores(PAGES);
  expect(confused).toBe(1);
  expect(roles).toEqual({
    share: { share: 4, none: 3 },
    follow: { share: 1 },
    profile: { profile: 1 },
    none: { share: 1 },
  });
});

test('networks are counted by what was labelled', () => {
  expect(shareScores(PAGES).networks).toEqual({
    x: { hits: 2, labelled: 2 },
    many: { hits: 1, labelled: 1 },
    digg: { hits: 1, labelled: 4 },
  });
});

test('ended networks are looked for on pages of their time', () => {
  expect(deadShares(PAGES, new Set(['digg']), [2004, 2014])).toEqual({
    pages: 1,
    labelled: 2,
    hits: 1,
    networks: { digg: { hits: 1, labelled: 2 } },
  });
});

test('without controls there is no rate', () => {
  const { precision, recall } = shareScores([]);
  expect([precision, recall]).toEqual([null, null]);
});
