import { describe, expect, it, test } from 'vitest';
import type { Verdict } from '../../../utils/audit/report';
import { compare } from '../../../utils/compare/compare';
import { firstSentences, preparedSentence } from '../../../utils/compare/summary';
import { type Change, comparedPage, GUIDE } from '../../fixtures/compared';

const SITES = ['https://a.test/', 'https://b.test/', 'https://c.test/'];

function linkedin(...changes: Change[]) {
  const comparison = compare(
    changes.map((change, at) => comparedPage({ url: SITES[at] ?? '', ...change })),
    0,
    GUIDE,
  );
  const standing = comparison.networks.find(({ network }) => network === 'linkedin');
  if (!standing) throw new Error('No standing');
  return { ...comparison, standing };
}

const on = (verdict: Verdict, score: number | null, more: Change = {}): Change => ({
  networks: { linkedin: { score, verdict } },
  cards: { linkedin: { layout: verdict === 'nothing' ? 'none' : 'large' } },
  ...more,
});

test.for<[what: string, pages: Change[], sentence: string]>([
  [
    'a verdict beats a score',
    [on('flawed', 90), on('ready', 70)],
    'Best prepared for LinkedIn: b.test (full card, 70 of 100).',
  ],
  [
    'of equal verdicts the score decides',
    [on('ready', 70), on('ready', 90)],
    'Best prepared for LinkedIn: b.test (full card, 90 of 100).',
  ],
  [
    'two are level',
    [on('ready', 90), on('flawed', 90), on('ready', 90)],
    'Equally well prepared for LinkedIn: a.test and c.test (full card, 90 of 100).',
  ],
  [
    'all are level',
    [on('flawed', 50), on('flawed', 50)],
    'All are equally prepared for LinkedIn: a.test and b.test (card with flaws, 50 of 100).',
  ],
  [
    'nobody has a card',
    [on('nothing', 0), on('nothing', 0)],
    'LinkedIn shows a card of none of these pages.',
  ],
  [
    'nobody that is known has a card',
    [on('nothing', 0), on('unknown', null)],
    'LinkedIn shows a card of none of the pages that are known. Of b.test it is not known yet.',
  ],
  [
    'one is not known',
    [on('ready', 80), on('unknown', null)],
    'Best prepared for LinkedIn: a.test (full card, 80 of 100). Of b.test it is not known yet.',
  ],
  [
    'nothing is known',
    [on('unknown', null), on('unknown', null)],
    'What LinkedIn makes of these pages is not known yet.',
  ],
])('%s', ([, pages, sentence]) => {
  const { standing, pages: heads } = linkedin(...pages);
  expect(preparedSentence(standing, heads)).toBe(sentence);
});

describe('the first thing', () => {
  const first = (change: Change) => {
    const { standing } = linkedin(on('ready', 100), change);
    return standing.places.find(({ page }) => page === 1)?.first;
  };

  it('is what mends the card’s worst defect', () => {
    expect(
      first(
        on('flawed', 50, {
          cards: { linkedin: { layout: 'text', lacks: ['no-image'] } },
          rules: { 'og-url-present': 'fail', 'og-image-present': 'fail' },
        }),
      ),
    ).toMatchObject({ rule: 'og-image-present', fix: expect.stringMatching(/\w/) });
  });

  it('is the door that robots.txt closes to this very crawler', () => {
    const closed = on('nothing', 0, {
      cards: { linkedin: { layout: 'none', lacks: ['blocked-by-robots'] } },
      rules: { 'robots-allows-facebook': 'fail', 'robots-allows-linkedinbot': 'fail' },
    });
    expect(first(closed)?.rule).toBe('robots-allows-linkedinbot');
  });

  it('is the rule that decides the verdict where the card lacks nothing', () => {
    expect(
      first({
        networks: { linkedin: { score: 60, verdict: 'flawed', because: 'image-reachable' } },
        rules: { 'og-url-present': 'fail', 'image-reachable': 'fail' },
      })?.rule,
    ).toBe('image-reachable');
  });

  it('is the sentence of a defect that no finding tells of', () => {
    const lost = on('flawed', 50, { cards: { linkedin: { layout: 'text', lacks: ['no-image'] } } });
    expect(first(lost)).toEqual({
      text: 'None of the tags that LinkedIn reads names a picture that it takes.',
    });
  });

  it('is the most valuable finding that concerns the network where its card is whole', () => {
    const whole = on('ready', 90, {
      rules: {
        'x-handles-valid': 'fail',
        'share-control-present': 'fail',
        'og-title-length': 'warn',
      },
    });
    expect(first(whole)?.rule).toBe('og-title-length');
  });

  it('is nothing where nothing is wrong, and not made up where nothing is known', () => {
    expect(first(on('ready', 100))).toBeUndefined();
    expect(first(on('unknown', null, { rules: { 'og-title-length': 'warn' } }))).toBeUndefined();
  });

  it('is not what is meant to be so', () => {
    const meant = on('nothing', 0, {
      cards: { linkedin: { layout: 'none', lacks: ['blocked-by-robots'] } },
      rules: { 'robots-allows-linkedinbot': 'fail' },
      findings: { 'robots-allows-linkedinbot': { intended: true } },
    });
    expect(first(meant)?.rule).toBeUndefined();
  });

  it('is told of every page but the best', () => {
    const { standing, pages } = linkedin(
      on('ready', 100),
      on('unknown', null),
      on('flawed', 40, { cards: { linkedin: { layout: 'text', lacks: ['no-image'] } } }),
    );
    expect(firstSentences(standing, pages)).toEqual([
      'First thing for c.test: None of the tags that LinkedIn reads names a picture that it takes.',
      'First thing for b.test: Not known yet.',
    ]);
  });
});

describe('networks', () => {
  it('stand the most different first; verdicts weigh more than scores', () => {
    const page = (verdict: Verdict, score: number): Change => ({
      networks: {
        linkedin: { score, verdict: 'ready' },
        slack: { score: 50, verdict },
      },
    });
    const { networks } = linkedin(page('ready', 1), page('flawed', 100));
    const order = networks.map(({ network }) => network);
    expect(order.indexOf('slack')).toBeLessThan(order.indexOf('linkedin'));
    expect(order.indexOf('linkedin')).toBeLessThan(2);
  });

  it('are not told apart by what is not known', () => {
    const { standing } = linkedin(on('ready', 90), on('unknown', null));
    expect(standing.spread).toBe(0);
    expect(standing.cells[1]).toEqual({ is: 'unknown', words: 'Not known yet', evidence: [] });
  });
});
