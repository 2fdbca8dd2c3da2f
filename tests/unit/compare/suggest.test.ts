import { describe, expect, it } from 'vitest';
import { others, ranked } from '../../../utils/compare/suggest';
import type { Page } from '../../../utils/history/entry';
import { pageKey } from '../../../utils/history/page-key';
import type { PageType } from '../../../utils/signals/page-type';

const kept = (site: string, path: string, type: PageType): Page => {
  const url = `https://${site}/${path}`;
  const at = '2026-11-22T10:00:00.000Z';
  return {
    page: pageKey(url),
    site,
    at,
    points: [],
    audits: 1,
    tags: [],
    last: {
      id: `${site}-${path}`,
      url,
      site,
      title: path,
      type,
      at,
      overall: 50,
      band: 'needs-work',
      note: '',
    },
  };
};

const MINE = { url: 'https://a.test/mine', site: 'a.test', type: 'recipe' };
const ids = (pages: Page[], compared = [MINE]) =>
  ranked(others(pages, { ids: [], compared }), compared).map(({ last }) => last.id);

describe('what to compare with', () => {
  it('is of the same type first, then of other sites', () => {
    const pages = [
      kept('a.test', 'article', 'article'),
      kept('b.test', 'article', 'article'),
      kept('a.test', 'recipe', 'recipe'),
      kept('c.test', 'recipe', 'recipe'),
    ];
    expect(ids(pages)).toEqual([
      'c.test-recipe',
      'a.test-recipe',
      'b.test-article',
      'a.test-article',
    ]);
  });

  it('is never what is compared already', () => {
    expect(ids([kept('a.test', 'mine', 'recipe')])).toEqual([]);
    const pinned = { ...MINE, url: 'https://www.a.test/mine?utm_source=x#part' };
    expect(ids([kept('a.test', 'mine', 'recipe')], [pinned])).toEqual([]);
    const page = kept('b.test', 'other', 'recipe');
    expect(others([page], { ids: [page.last.id], compared: [] })).toEqual([]);
  });

  it('is the last audited page of each site before further ones', () => {
    const many = Array.from({ length: 9 }, (_, at) => kept('b.test', `recipe-${at}`, 'recipe'));
    const found = ids([...many, kept('c.test', 'recipe', 'recipe')]);
    expect(found.slice(0, 3)).toEqual(['b.test-recipe-0', 'c.test-recipe', 'b.test-recipe-1']);
    expect(found.length).toBe(10);
  });

  it('is every page of the same type before any of another, whatever their sites', () => {
    const others = Array.from({ length: 6 }, (_, at) => kept(`other${at}.test`, 'page', 'article'));
    const alike = Array.from({ length: 4 }, (_, at) => kept('b.test', `recipe-${at}`, 'recipe'));
    expect(ids([...others, ...alike]).slice(0, 5)).toEqual([
      'b.test-recipe-0',
      'b.test-recipe-1',
      'b.test-recipe-2',
      'b.test-recipe-3',
      'other0.test-page',
    ]);
  });

  it('is anything that was audited last while nothing is compared', () => {
    const pages = [kept('a.test', 'x', 'article'), kept('b.test', 'y', 'recipe')];
    expect(ids(pages, [])).toEqual(['a.test-x', 'b.test-y']);
  });
});
