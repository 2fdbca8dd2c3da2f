import { describe, expect, it, test } from 'vitest';
import type { Status } from '../../../utils/audit/finding';
import { compare } from '../../../utils/compare/compare';
import { gainSentence, gapSentence } from '../../../utils/compare/summary';
import { type Change, comparedPage, GUIDE } from '../../fixtures/compared';

const RULE = 'og-title-present';
const A = 'https://a.test/';
const B = 'https://b.test/';
const C = 'https://c.test/';

const compared = (...changes: Change[]) =>
  compare(
    changes.map((change, at) => comparedPage({ url: [A, B, C][at] ?? A, ...change })),
    0,
    GUIDE,
  );
const rules = (status: Status): Change => ({ rules: { [RULE]: status } });
const has = (rows: readonly { id: string }[], id = RULE) => rows.some((row) => row.id === id);

describe('they have, you don’t', () => {
  test.for<[mine: Status, other: Status, theirs: boolean, yours: boolean]>([
    ['fail', 'pass', true, false],
    ['warn', 'pass', true, false],
    ['fail', 'warn', false, false],
    ['pass', 'fail', false, true],
    ['pass', 'warn', false, true],
    ['pass', 'pass', false, false],
    ['fail', 'fail', false, false],
    // What is not known, or does not apply, is neither had nor lacked.
    ['unknown', 'pass', false, false],
    ['pass', 'unknown', false, false],
    ['fail', 'unknown', false, false],
    ['notApplicable', 'pass', false, false],
    ['pass', 'notApplicable', false, false],
    ['error', 'pass', false, false],
    ['pass', 'error', false, false],
  ])('mine %s, the other %s', ([mine, other, theirs, yours]) => {
    const comparison = compared(rules(mine), rules(other));
    expect([has(comparison.theirs), has(comparison.yours)]).toEqual([theirs, yours]);
  });

  it('is neither for what is meant to be so', () => {
    const { theirs, yours } = compared(
      { ...rules('fail'), findings: { [RULE]: { intended: true } } },
      rules('pass'),
    );
    expect([has(theirs), has(yours)]).toEqual([false, false]);
  });

  it('is neither for a rule that a report of an earlier version does not know', () => {
    const old = comparedPage({ url: B });
    const reports = [
      comparedPage({ url: A, ...rules('fail') }),
      { ...old, findings: old.findings.filter(({ rule }) => rule !== RULE) },
    ];
    const { theirs, agreeing } = compare(reports, 0, GUIDE);
    expect(has(theirs)).toBe(false);
    expect(agreeing.find(({ id }) => id === RULE)?.cells[1]).toEqual({
      is: 'unknown',
      words: 'Not checked',
      evidence: [],
    });
  });

  it('tells what both sides rest on, in one line each', () => {
    const { theirs } = compared(rules('fail'), {
      findings: {
        [RULE]: {
          evidence: [{ label: 'og:title', text: `<meta\n ${'x'.repeat(400)}`, from: 'page' }],
        },
      },
    });
    const [mine, other] = theirs.find(({ id }) => id === RULE)?.cells ?? [];
    expect(mine).toMatchObject({ is: 'fail', words: 'No' });
    expect(mine?.evidence[0]).toMatch(/\w/);
    expect(other?.evidence[0]).toMatch(/^og:title: <meta x+…$/);
    expect(other?.evidence[0]?.length).toBe(160);
  });

  it('puts first what gains me most', () => {
    const { theirs } = compared(
      {
        rules: { 'license-declared': 'fail', 'og-url-present': 'fail', [RULE]: 'fail' },
        findings: {
          'license-declared': { points: 2 },
          [RULE]: { points: 5 },
          'og-url-present': { points: 3 },
        },
      },
      {},
    );
    expect(theirs.map(({ id }) => id)).toEqual([RULE, 'og-url-present', 'license-declared']);
    expect(theirs[0]?.points).toBe(5);
  });
});

it('lists a rule that only the others differ in apart from both', () => {
  const { theirs, yours, differing, agreeing } = compared(
    rules('notApplicable'),
    rules('fail'),
    rules('pass'),
  );
  expect([has(theirs), has(yours), has(differing), has(agreeing)]).toEqual([
    false,
    false,
    true,
    false,
  ]);
});

it('lists every rule once, as differing or not', () => {
  const { differing, agreeing } = compared(rules('fail'), rules('pass'));
  const ids = [...differing, ...agreeing].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBe(comparedPage().findings.length);
});

describe('the gap', () => {
  const score = (low: number, high = low): Change => ({
    score: { overall: low, range: [low, high] },
  });

  test.for<[mine: Change, other: Change, sentence: string]>([
    [score(61, 69), score(78, 94), 'Your page is 9 to 33 points behind the best, b.test.'],
    [score(60), score(61), 'Your page is 1 point behind the best, b.test.'],
    [score(80), score(70), 'Your page is 10 points ahead of the next, b.test.'],
    [score(70), score(70), 'Your page is level with b.test.'],
    [
      score(60, 80),
      score(70),
      'Whether your page is ahead of b.test depends on what is not known yet.',
    ],
    [{ score: { overall: null } }, score(70), 'Too little is known to say who is ahead.'],
    [score(70), { score: { overall: null } }, 'Too little is known to say who is ahead.'],
  ])('%#', ([mine, other, sentence]) => {
    expect(gapSentence(compared(mine, other))).toBe(sentence);
  });

  it('is measured against the best of the others', () => {
    expect(gapSentence(compared(score(50), score(60), score(90)))).toContain('c.test');
  });

  it('comes with what the first five fixes gain', () => {
    const worth = ['og-title-present', 'og-url-present', 'license-declared'];
    const wrong = {
      rules: Object.fromEntries(worth.map((rule) => [rule, 'fail' as const])),
      findings: Object.fromEntries(worth.map((rule) => [rule, { points: 2.4 }])),
    };
    expect(gainSentence(compared(wrong, {}))).toBe('Its first 3 fixes gain 7 points together.');
    expect(gainSentence(compared(rules('fail'), {}))).toBe('');
    expect(gainSentence(compared({}, {}))).toBe('');
  });
});

describe('pillars', () => {
  const pillar = (score: number | null, range: [number, number] | null = null) => {
    const page = comparedPage();
    const known = range ?? (score === null ? null : ([score, score] as [number, number]));
    return {
      ...page,
      score: {
        ...page.score,
        pillars: { ...page.score.pillars, travel: { score, range: known } },
      },
    };
  };
  const travel = (...pages: ReturnType<typeof pillar>[]) =>
    compare(pages, 0, GUIDE).pillars.find(({ id }) => id === 'travel');

  it('are told apart from mine, the best marked', () => {
    expect(travel(pillar(60), pillar(90))).toMatchObject({
      share: 25,
      spread: 30,
      cells: [
        { score: 60, isBest: false, delta: null },
        { score: 90, isBest: true, delta: 30 },
      ],
    });
  });

  it('have no difference where a score is a range, or there is none', () => {
    expect(travel(pillar(60), pillar(70, [60, 90]))?.cells[1]?.delta).toBeNull();
    expect(travel(pillar(null), pillar(70))).toMatchObject({ spread: 0 });
    expect(travel(pillar(60), pillar(60))?.cells.some(({ isBest }) => isBest)).toBe(false);
  });

  it('stand the most different first', () => {
    const { pillars } = compare([pillar(10), pillar(90)], 0, GUIDE);
    expect(pillars[0]?.id).toBe('travel');
    expect(pillars.map(({ share }) => share).reduce((sum, share) => sum + share)).toBe(100);
  });
});

describe('names', () => {
  const names = (...changes: Change[]) => compared(...changes).pages.map(({ name }) => name);

  it('are the sites', () => {
    expect(names({ url: 'https://www.a.test/x' }, { url: 'https://b.test/' })).toEqual([
      'a.test',
      'b.test',
    ]);
  });

  it('hold the title where a site is there twice', () => {
    expect(
      names({ url: `${A}1`, title: 'One' }, { url: `${A}2`, title: 'Two' }, { url: C }),
    ).toEqual(['a.test, “One”', 'a.test, “Two”', 'c.test']);
  });

  it('hold the day where a page is there twice, and the hour on the same day', () => {
    const at = (capturedAt: string): Change => ({ url: A, capturedAt });
    expect(names(at('2026-10-01T08:00:00Z'), at('2026-11-01T08:00:00Z'))).toEqual([
      'a.test, 1 Oct 2026',
      'a.test, 1 Nov 2026',
    ]);
    expect(names(at('2026-10-01T08:00:00Z'), at('2026-10-01T09:30:00Z'))).toEqual([
      'a.test, 1 Oct 2026, 08:00 UTC',
      'a.test, 1 Oct 2026, 09:30 UTC',
    ]);
  });

  it('keep columns apart by key', () => {
    const { pages } = compared({ url: A }, { url: A, capturedAt: '2026-10-01T09:30:00Z' });
    expect(new Set(pages.map(({ key }) => key)).size).toBe(2);
  });
});

it('takes reports without a snapshot', () => {
  const { snapshot: _, ...bare } = comparedPage({ url: B });
  const { identity } = compare([comparedPage({ url: A }), bare], 0, GUIDE);
  expect(identity.find(({ id }) => id === 'types')?.cells[1]?.is).toBe('unknown');
});
