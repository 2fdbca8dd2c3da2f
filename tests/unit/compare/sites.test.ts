import { describe, expect, test } from 'vitest';
import type { BatchPage, PageResult } from '../../../utils/batch/batch';
import { type ComparedSite, compareSites, sitesSentence } from '../../../utils/compare/sites';
import { donePage, pageWithout } from '../../fixtures/batch';
import { GUIDE } from '../../fixtures/exported-report';

const WORDS = {
  pillars: GUIDE.pillars,
  networks: GUIDE.networks,
  ruleOf: (id: string) => GUIDE.rules.find((rule) => rule.id === id),
};

const site = (
  name: string,
  results: readonly Partial<PageResult>[],
  news: Partial<ComparedSite> = {},
): ComparedSite => ({
  key: name,
  site: name,
  pages: results.map((result, at): BatchPage => donePage(at, `https://${name}/${at}`, result)),
  ...news,
});

const failing = (...rules: string[]): Partial<PageResult> => ({
  toMend: rules.map((rule) => ({ rule, status: 'fail', points: 1, message: 'blocked' })),
});

const ROBOTS = 'robots-allows-linkedinbot';

const MINE = site('mine.example', [
  { overall: 50, verdicts: { linkedin: 'nothing' }, pillars: { travel: 40 }, ...failing(ROBOTS) },
  { overall: 60, verdicts: { linkedin: 'nothing' }, pillars: { travel: 50 }, ...failing(ROBOTS) },
  { overall: 70, verdicts: { linkedin: 'nothing' }, pillars: { travel: 60 }, ...failing(ROBOTS) },
]);
const THEIRS = site('theirs.example', [
  { overall: 80, verdicts: { linkedin: 'ready' }, pillars: { travel: 80 } },
  { overall: 82, verdicts: { linkedin: 'ready' }, ...failing('image-alt-present') },
  { overall: 90, verdicts: { linkedin: 'flawed' }, ...failing('image-alt-present') },
]);

describe('sites side by side', () => {
  const found = compareSites([MINE, THEIRS], WORDS);

  test('have heads with their spread, the first is mine', () => {
    expect(found.sites.map(({ site: name, isMine, done }) => [name, isMine, done])).toEqual([
      ['mine.example', true, 3],
      ['theirs.example', false, 3],
    ]);
    expect(found.sites[0]?.spread).toMatchObject({ median: 60, lowest: 50, highest: 70 });
  });

  test('tell what fails on more of mine, and on fewer', () => {
    expect(found.theirs).toEqual([
      {
        id: ROBOTS,
        text: 'robots.txt keeps LinkedIn out',
        title: 'robots.txt lets LinkedIn fetch the page for previews',
        cells: [
          { pages: 3, of: 3 },
          { pages: 0, of: 3 },
        ],
      },
    ]);
    expect(found.yours.map(({ id, cells }) => [id, cells.map(({ pages }) => pages)])).toEqual([
      ['image-alt-present', [0, 2]],
    ]);
  });

  test('set pillars against mine', () => {
    const travel = found.pillars.find(({ id }) => id === 'travel');
    expect(found.pillars[0]).toBe(travel);
    expect(travel).toMatchObject({
      share: 25,
      cells: [
        { mean: 50, isBest: false, delta: null },
        { mean: 80, isBest: true, delta: 30 },
      ],
    });
    expect(found.pillars.at(-1)?.cells[0]).toEqual({ mean: null, isBest: false, delta: null });
  });

  test('count verdicts, the networks that differ most first', () => {
    expect(found.networks).toHaveLength(1);
    expect(found.networks[0]).toMatchObject({
      id: 'linkedin',
      name: 'LinkedIn',
      cells: [{ nothing: 3 }, { ready: 2, flawed: 1 }],
    });
    expect(found.networks[0]?.spread).toBeCloseTo(2 / 3);
  });

  test('say nothing of a rule where a site has too few pages', () => {
    const few = site('few.example', [{ overall: 90 }, { overall: 91 }]);
    const { theirs, yours } = compareSites([MINE, few], WORDS);
    expect([...theirs, ...yours]).toEqual([]);
  });

  test('count pages without an answer, and pages of several batches apart', () => {
    const twin = {
      ...MINE,
      key: 'b2 mine.example',
      batch: 'In May',
      pages: [...MINE.pages, pageWithout(9, 'https://mine.example/9', 'failed')],
    };
    const heads = compareSites([MINE, twin], WORDS).sites;
    expect(heads[1]).toMatchObject({ batch: 'In May', unanswered: 1, pages: 4, done: 3 });
  });
});

describe('the answer', () => {
  const told = (...sites: ComparedSite[]) => sitesSentence(compareSites(sites, WORDS));
  const flat = (name: string, overall: number, batch?: string) =>
    site(name, [{ overall }, { overall }, { overall }], batch === undefined ? {} : { batch });

  test.each<[string, ComparedSite[], string]>([
    [
      'another is best',
      [MINE, THEIRS],
      'theirs.example is best prepared: its middle page scores 82, that of mine.example 60.',
    ],
    [
      'mine is best',
      [THEIRS, MINE],
      'theirs.example is best prepared: its middle page scores 82, that of the next site 60.',
    ],
    [
      'two others are level',
      [MINE, flat('a.example', 80), flat('b.example', 80)],
      'a.example and b.example are level: their middle pages score 80, that of mine.example 60.',
    ],
    [
      'mine is level with another',
      [flat('a.example', 80), flat('b.example', 80, 'May')],
      'a.example and b.example (May) are level: their middle pages score 80.',
    ],
    [
      'nothing is known of mine',
      [site('x.example', [{ overall: null }]), MINE],
      'Too few pages have a score to tell which site is better prepared.',
    ],
  ])('%s', (_, sites, words) => {
    expect(told(...sites)).toBe(words);
  });
});
