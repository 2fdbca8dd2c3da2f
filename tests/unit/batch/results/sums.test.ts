import { describe, expect, test } from 'vitest';
import { rowOf, templateOf } from '../../../../utils/batch/results/row';
import { binsOf, noCounts, spreadOf } from '../../../../utils/batch/results/spread';
import { summing, sumsOf } from '../../../../utils/batch/results/sums';
import { donePage, pagesOfBakeries, pageWithout } from '../../../fixtures/batch';

const counted = (...scores: number[]) => {
  const counts = noCounts();
  for (const score of scores) counts[score] = (counts[score] ?? 0) + 1;
  return counts;
};

describe('a spread', () => {
  test('has median, quartiles and ends', () => {
    expect(spreadOf(counted(10, 20, 30, 40, 50))).toEqual({
      count: 5,
      median: 30,
      quartiles: [20, 40],
      lowest: 10,
      highest: 50,
    });
  });

  test('lies between two scores where their number is even', () => {
    expect(spreadOf(counted(60, 70))?.median).toBe(65);
    expect(spreadOf(counted(0, 0, 100, 100))).toMatchObject({
      median: 50,
      lowest: 0,
      highest: 100,
    });
  });

  test('agrees with sorting, for any scores', () => {
    const scores = Array.from({ length: 301 }, (_, at) => (at * 37 + 11) % 101);
    const sorted = scores.toSorted((a, b) => a - b);
    const found = spreadOf(counted(...scores));
    expect(found?.median).toBe(sorted[150]);
    expect(found?.quartiles).toEqual([sorted[75], sorted[225]]);
  });

  test('of nothing is none', () => {
    expect(spreadOf(noCounts())).toBeUndefined();
  });

  test('falls into bins of ten, the last up to 100', () => {
    const bins = binsOf(counted(0, 9, 10, 89, 90, 100));
    expect(bins.map(({ count }) => count)).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 1, 2]);
    expect(bins.at(-1)).toMatchObject({ from: 90, to: 100 });
  });
});

describe('a row', () => {
  test.each([
    [
      'https://www.fernhill.example/journal/rye/',
      'fernhill.example',
      '/journal/rye/',
      '/journal/*',
    ],
    ['https://fernhill.example', 'fernhill.example', '/', '/'],
    ['https://fernhill.example/about', 'fernhill.example', '/about', '/*'],
    [
      'https://fernhill.example/en/journal/rye',
      'fernhill.example',
      '/en/journal/rye',
      '/en/journal/*',
    ],
    ['https://fernhill.example/pt-br/', 'fernhill.example', '/pt-br/', '/pt-br/'],
    ['https://fernhill.example/2024/05/rye', 'fernhill.example', '/2024/05/rye', '/…/*'],
    ['http://a:b@fernhill.example:8080/x/y?q=1#z', 'fernhill.example:8080', '/x/y?q=1', '/x/*'],
    ['https://fernhill.example?q=1', 'fernhill.example', '/?q=1', '/'],
    ['https://www.example/', 'www.example', '/', '/'],
  ])('reads %s', (url, site, path, template) => {
    expect(rowOf(pageWithout(0, url, 'waiting'))).toMatchObject({ site, path, template });
  });

  test('is of the site where the page was in the end', () => {
    const moved = donePage(0, 'https://old.example/a', { finalUrl: 'https://new.example/b/c' });
    expect(rowOf(moved)).toMatchObject({ site: 'new.example', path: '/b/c', template: '/b/*' });
  });

  test('is remembered by its page', () => {
    const page = donePage(0, 'https://old.example/a');
    expect(rowOf(page)).toBe(rowOf(page));
  });

  test('a language alone is no folder', () => {
    expect(templateOf('/en')).toBe('/en/');
    expect(templateOf('/news')).toBe('/*');
  });
});

const PAGES = [
  donePage(0, 'https://one.example/a/1', {
    overall: 40,
    verdicts: { facebook: 'ready', x: 'flawed' },
    pillars: { travel: 30, community: null },
    cap: { at: 84, rules: ['robots-allows-linkedinbot'] },
    toMend: [
      { rule: 'share-url-correct', status: 'fail', points: 8.3, message: 'home' },
      { rule: 'image-alt-present', status: 'warn', points: 1.1 },
    ],
  }),
  donePage(1, 'https://one.example/a/2', {
    overall: 60,
    type: 'product',
    verdicts: { facebook: 'nothing' },
    pillars: { travel: 60 },
    cap: { at: 84, rules: ['robots-allows-linkedinbot'] },
    toMend: [{ rule: 'image-alt-present', status: 'fail', points: 1.2, message: 'absent' }],
  }),
  donePage(2, 'https://two.example/', { overall: 91, cap: { at: 79, rules: ['image-reachable'] } }),
  donePage(3, 'https://two.example/account', { overall: null, type: 'private' }),
  pageWithout(4, 'https://two.example/gone', 'failed'),
  pageWithout(5, 'https://two.example/closed', 'refused'),
  pageWithout(6, 'https://three.example/', 'waiting'),
];

describe('sums', () => {
  const sums = sumsOf(PAGES);

  test('count states, bands and scores', () => {
    expect(sums.pages).toBe(7);
    expect(sums.states).toEqual({ done: 4, failed: 1, refused: 1, waiting: 1 });
    expect(sums.bands).toEqual({ good: 1, 'needs-work': 1, poor: 1 });
    expect(sums.unscored).toBe(1);
    expect(sums.spread).toMatchObject({ count: 3, median: 60, lowest: 40, highest: 91 });
  });

  test('count each rule on how many pages, with its points and words', () => {
    expect(sums.rules).toEqual([
      {
        rule: 'image-alt-present',
        fails: 1,
        warns: 1,
        points: 2.3,
        messages: [{ message: 'absent', pages: 1 }],
      },
      {
        rule: 'share-url-correct',
        fails: 1,
        warns: 0,
        points: 8.3,
        messages: [{ message: 'home', pages: 1 }],
      },
    ]);
  });

  test('name the cap that holds most pages first', () => {
    expect(sums.caps.map(({ at, pages }) => [at, pages])).toEqual([
      [84, 2],
      [79, 1],
    ]);
  });

  test('count verdicts of networks and means of pillars', () => {
    expect(sums.networks).toEqual({
      facebook: { ready: 1, flawed: 0, nothing: 1, unknown: 0 },
      x: { ready: 0, flawed: 1, nothing: 0, unknown: 0 },
    });
    expect(sums.pillars).toEqual([{ pillar: 'travel', mean: 45, pages: 2 }]);
  });

  test('tell sites apart, the largest first', () => {
    expect(
      sums.sites.map(({ site, pages, done, unanswered }) => [site, pages, done, unanswered]),
    ).toEqual([
      ['two.example', 4, 2, 2],
      ['one.example', 2, 2, 0],
      ['three.example', 1, 0, 0],
    ]);
    expect(sums.sites[1]?.spread).toMatchObject({ median: 50, lowest: 40, highest: 60 });
    expect(sums.sites[2]?.spread).toBeUndefined();
  });

  test('list types', () => {
    expect(sums.types).toContainEqual({ type: 'product', pages: 1 });
    expect(sums.types[0]).toEqual({ type: 'article', pages: 2 });
  });

  test('of nothing are empty', () => {
    expect(sumsOf([])).toMatchObject({ pages: 0, rules: [], sites: [], caps: [], networks: {} });
  });
});

describe('sums of a batch that goes on', () => {
  test('are those of counting anew, whichever pages come', () => {
    const whole = pagesOfBakeries(120, 4);
    const sum = summing();
    let now = whole.map(({ at, url }) => pageWithout(at, url, 'waiting'));
    expect(sum(now)).toEqual(sumsOf(now));
    for (let at = 0; at < whole.length; at += 7) {
      now = now.map((page, place) =>
        place >= at && place < at + 7 ? (whole[place] ?? page) : page,
      );
      expect(sum(now)).toEqual(sumsOf(now));
    }
    expect(sum(now)).toEqual(sumsOf(whole));
    // Back again: nothing of what was taken out stays behind.
    for (const part of [whole.slice(0, 100), whole.slice(0, 61)])
      expect(sum(part)).toEqual(sumsOf(part));
  });

  test('stay the same object where no page changed', () => {
    const sum = summing();
    const pages = pagesOfBakeries(5);
    expect(sum(pages)).toBe(sum(pages));
  });
});
