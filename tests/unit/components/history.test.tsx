import { beforeEach, describe, expect, test, vi } from 'vitest';
import { History } from '../../../components/history/history';
import type { HistoryEvents, HistoryView } from '../../../components/history/view';
import { spanWords, whenWords } from '../../../components/history/when';
import { changesBetween } from '../../../utils/history/changes';
import type { Entry, Page } from '../../../utils/history/entry';
import { entryOf, pageOf } from '../../../utils/history/entry-of';
import { EVERYTHING } from '../../../utils/history/search';
import { GUIDE, judged, PLAIN_PAGE } from '../../fixtures/exported-report';
import { button, click, mount, one } from '../../fixtures/mounted';
import { watchSpies, watchView } from '../../fixtures/watch/view';

const report = judged(PLAIN_PAGE);
const other = judged({ ...PLAIN_PAGE, html: '<title>Gone</title>' });

const audits = (url: string, title: string, scores: readonly number[]) =>
  scores.map((overall, day) =>
    entryOf(
      {
        ...report,
        url,
        capturedAt: new Date(Date.UTC(2026, 10, 1 + day, 12)).toISOString(),
        page: { ...report.page, title },
        score: { ...report.score, overall },
      },
      0,
    ),
  );
const page = (entries: ReturnType<typeof audits>, tags: string[] = []) =>
  pageOf(entries, tags) as Page;

const TIDE = audits('https://harbour.test/notes/tide/', 'How to read a tide table', [50, 66, 63]);
const MENU = audits('https://quay.test/menu', '<img src=x onerror=alert(1)>', [88]);

const on = {
  filter: vi.fn<HistoryEvents['filter']>(),
  sort: vi.fn<HistoryEvents['sort']>(),
  more: vi.fn<HistoryEvents['more']>(),
  select: vi.fn<HistoryEvents['select']>(),
  selectNone: vi.fn<HistoryEvents['selectNone']>(),
  hrefOf: (...ids: (string | undefined)[]) => `#history=${ids.filter(Boolean).join(',')}`,
  compareSelected: vi.fn<HistoryEvents['compareSelected']>(),
  removeSelected: vi.fn<HistoryEvents['removeSelected']>(),
  exportAs: vi.fn<HistoryEvents['exportAs']>(),
  importFile: vi.fn<HistoryEvents['importFile']>(),
  dismiss: vi.fn<HistoryEvents['dismiss']>(),
  compare: vi.fn<HistoryEvents['compare']>(),
  compareSideBySide: vi.fn<HistoryEvents['compareSideBySide']>(),
  setNote: vi.fn<HistoryEvents['setNote']>(),
  setTags: vi.fn<HistoryEvents['setTags']>(),
  removeAudit: vi.fn<HistoryEvents['removeAudit']>(),
  openLink: vi.fn<HistoryEvents['openLink']>(),
  watch: watchSpies(),
  settings: vi.fn<HistoryEvents['settings']>(),
} satisfies HistoryEvents;

const view = (news: Partial<HistoryView> = {}): HistoryView => ({
  state: 'ready',
  audits: 4,
  pages: 2,
  found: 2,
  shown: [page(TIDE, ['own']), page(MENU)],
  thumbnails: {},
  watched: new Map(),
  watch: watchView(),
  isSearchable: true,
  filter: { words: '' },
  sort: 'last',
  turned: false,
  offers: {
    sites: [
      { value: 'harbour.test', count: 1 },
      { value: 'quay.test', count: 1 },
    ],
    tags: [{ value: 'own', count: 1 }],
    types: [],
  },
  worse: 1,
  selected: new Set(),
  selectedAudits: 0,
  settings: { keep: 'ask', months: 12 },
  isBusy: false,
  ...news,
});
const show = (news: Partial<HistoryView> = {}) => mount(<History view={view(news)} on={on} />);
const text = (root: Element) => root.textContent ?? '';

beforeEach(() => {
  vi.clearAllMocks();
});

describe('the list', () => {
  test('a page is one line: title, site, score, trend, change and day', () => {
    const root = show();
    const [line, menu] = [...root.querySelectorAll('tbody tr')];
    expect(text(line as Element)).toMatch(
      /How to read a tide table.*harbour\.test.*own.*63.*−3.*3 Nov/,
    );
    expect(one(line as Element, 'svg').getAttribute('aria-label')).toBe('3 audits, from 50 to 63');
    expect(text(menu as Element)).toMatch(/first/);
  });

  test('a title that is markup is only words', () => {
    const root = show();
    expect(text(root)).toContain('<img src=x onerror=alert(1)>');
    expect(root.querySelector('img')).toBeNull();
  });

  test('only pictures that are kept here are shown', () => {
    const key = page(TIDE).page;
    const root = show({ thumbnails: { [key]: 'data:image/webp;base64,AA==' } });
    expect([...root.querySelectorAll('img')].map(({ src }) => src)).toEqual([
      'data:image/webp;base64,AA==',
    ]);
  });

  test('searching, sorting, filtering', () => {
    const root = show();
    const field = one<HTMLInputElement>(root, '[type=search]');
    field.value = 'tide';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    expect(on.filter).toHaveBeenCalledWith({ words: 'tide' });
    click(button(root, 'Score'));
    expect(on.sort).toHaveBeenCalledWith('score');
    const site = one<HTMLSelectElement>(root, '[aria-label=Site]');
    site.value = 'quay.test';
    site.dispatchEvent(new Event('change', { bubbles: true }));
    expect(on.filter).toHaveBeenCalledWith({ site: 'quay.test' });
    const span = one<HTMLSelectElement>(root, '[aria-label="Last audited"]');
    expect([...span.options].map(({ text }) => text)).toEqual([
      'Any time',
      'Last 7 days',
      'Last 30 days',
      'Last 3 months',
      'Last year',
    ]);
    span.value = '91';
    span.dispatchEvent(new Event('change', { bubbles: true }));
    expect(on.filter).toHaveBeenCalledWith({ days: 91 });
    click(button(root, 'Got worse'));
    expect(on.filter).toHaveBeenCalledWith({ worse: true });
  });

  test('the order is told to screen readers', () => {
    const sorted = (news: Partial<HistoryView>) =>
      one(show(news), '[aria-sort]').getAttribute('aria-sort');
    expect(sorted({})).toBe('descending');
    expect(sorted({ turned: true })).toBe('ascending');
    expect(sorted({ sort: 'title' })).toBe('ascending');
  });

  test('what is found, what is not, and the way back', () => {
    expect(text(show({ filter: { words: 'tide' }, found: 1 }))).toContain('1 found');
    const none = show({ filter: { words: 'zebra' }, found: 0, shown: [] });
    expect(text(none)).toContain('No page fits.');
    click(button(none, 'Show all'));
    expect(on.filter.mock.calls).toStrictEqual([[EVERYTHING]]);
    const old = show({ filter: { words: '', days: 30 }, found: 1 });
    expect(text(old)).toContain('1 found');
    const span = one<HTMLSelectElement>(old, '[aria-label="Last audited"]');
    expect(span.selectedOptions[0]?.text).toBe('Last 30 days');
    span.value = '';
    span.dispatchEvent(new Event('change', { bubbles: true }));
    expect(on.filter).toHaveBeenLastCalledWith({ days: undefined });
  });

  test('more pages come when they are asked for', () => {
    const root = show({ found: 312, pages: 312 });
    click(button(root, '310 more pages'));
    expect(on.more).toHaveBeenCalled();
  });
});

describe('several pages', () => {
  const both = new Set([page(TIDE).page, page(MENU).page]);

  test('are selected, compared and deleted once that is confirmed', () => {
    const root = show({ selected: both, selectedAudits: 4 });
    expect(text(root)).toContain('2 pages selected');
    click(button(root, 'Compare'));
    expect(on.compareSelected).toHaveBeenCalled();
    click(button(root, 'Delete…'));
    expect(text(root)).toContain('Delete 2 pages with 4 audits?');
    expect(on.removeSelected).not.toHaveBeenCalled();
    click(button(root, 'Keep'));
    expect(on.removeSelected).not.toHaveBeenCalled();
    click(button(root, 'Delete…'));
    const [yes] = [...root.querySelectorAll('button')].filter(
      ({ textContent }) => textContent === 'Delete',
    );
    click(yes as HTMLButtonElement);
    expect(on.removeSelected).toHaveBeenCalled();
  });

  test('more are sought and selected while the first are out of sight', () => {
    const root = show({ selected: both, selectedAudits: 4, shown: [page(MENU)] });
    expect(text(root)).toContain('2 pages selected, 1 of them not in this list');
    expect(one(root, '[aria-label="Find a page"]')).toBeTruthy();
    click(button(root, 'Delete…'));
    expect(text(root)).toContain('Delete 2 pages with 4 audits?');
  });

  test('one alone cannot be compared, and that is said', () => {
    const root = show({ selected: new Set([page(TIDE).page]) });
    expect(text(root)).toContain('2 to 6 pages can stand side by side.');
    click(button(root, 'Compare'));
    expect(on.compareSelected).not.toHaveBeenCalled();
  });
});

describe('the chosen page', () => {
  const [first, second, third] = TIDE.map(({ id }) => id) as [string, string, string];
  const chosen = (news: Partial<NonNullable<HistoryView['chosen']>> = {}) =>
    show({
      chosen: {
        page: page(TIDE, ['own']),
        entries: [...TIDE].reverse(),
        before: second,
        after: third,
        comparison: {
          state: 'ready',
          scores: { before: 66, after: 63 },
          changes: changesBetween(report, other, GUIDE),
          same: 15,
          rejudged: {},
        },
        ...news,
      },
    });

  test('two audits in words: worse, how the link looks, what changed on the page', () => {
    const root = chosen();
    expect(text(root)).toContain('3 points worse in 1 day');
    const titles = [...root.querySelectorAll('aside h3')].map(text);
    expect(titles).toContain('Worse');
    expect(titles).toContain('How the link looks');
    expect(titles).toContain('Changed on the page');
    expect(text(root)).toContain('og:image disappeared');
    expect(one(root, 'aside del').textContent).toContain('was ');
    expect(text(root)).toContain('15 things to mend are the same in both');
  });

  test('rules that changed make no page worse: both are told by today’s', () => {
    const comparison = {
      state: 'ready' as const,
      scores: { before: 63, after: 63 },
      changes: [],
      same: 3,
      rejudged: {},
    };
    const told = text(chosen({ comparison }));
    expect(told).toContain('The same score after 1 day, both by today’s rules');
    expect(told).not.toContain('3 points worse');
  });

  test('the mean of its site says of how many pages it is', () => {
    const point = (id: string, day: number, pages: number) => ({
      id,
      at: `2026-11-0${day}T12:00:00.000Z`,
      overall: 60,
      pages,
    });
    const root = chosen({ site: [point('a', 1, 1), point('b', 2, 3)] });
    expect(text(root)).toContain('The mean of 1 page at first, of 3 pages at last');
  });

  test('scores of two audits that lie close do not cover each other', () => {
    const [early] = audits('https://harbour.test/notes/tide/', 'Long ago', [61]);
    const old = { ...TIDE[0], ...early, id: first, at: '2025-01-01T12:00:00.000Z' } as Entry;
    const root = chosen({ entries: [...TIDE.slice(1).reverse(), old] });
    const xs = [...root.querySelectorAll('aside svg text[data-value]')].map((each) =>
      each.getAttribute('text-anchor') === 'end'
        ? Number(each.getAttribute('x'))
        : Number(each.getAttribute('x')) - 8,
    );
    expect(Number(xs[0])).toBeLessThanOrEqual(Number(xs[1]));
  });

  test('others are compared by choosing them', () => {
    const root = chosen();
    const earlier = one<HTMLSelectElement>(root, '[aria-label="Earlier audit"]');
    expect(earlier.value).toBe(second);
    earlier.value = first;
    earlier.dispatchEvent(new Event('change', { bubbles: true }));
    expect(on.compare).toHaveBeenCalledWith('before', first);
  });

  test('a single audit says how to get a comparison', () => {
    const root = chosen({ before: undefined, comparison: { state: 'one' } });
    expect(text(root)).toContain('This is the only audit of this page so far.');
  });

  test('its report is one press away; where there is one audit, with its score', () => {
    const key = page(TIDE).page;
    const report = one<HTMLAnchorElement>(chosen(), `a[href="#history=${key},${third}"]`);
    expect(text(report)).toMatch(/^Report of [^:]+\d\d:\d\d$/);
    const alone = chosen({
      entries: TIDE.slice(2),
      before: undefined,
      comparison: { state: 'one' },
    });
    expect(text(one(alone, `a[href="#history=${key},${third}"]`))).toMatch(/: 63 of 100$/);
  });

  test('damaged data is said, and can be deleted', () => {
    const root = chosen({ comparison: { state: 'unreadable' } });
    expect(text(one(root, 'aside [role=alert]'))).toMatch(/cannot be read/);
    click(button(root, 'Delete this audit'));
    click(
      [...root.querySelectorAll('button')].find(
        ({ textContent }) => textContent === 'Delete',
      ) as HTMLButtonElement,
    );
    expect(on.removeAudit).toHaveBeenCalledWith(third);
  });

  test('rules that judge a capture otherwise are named', () => {
    const root = chosen({
      comparison: {
        state: 'ready',
        scores: { before: 61, after: 61 },
        changes: [],
        same: 0,
        rejudged: {
          [second]: {
            was: 66,
            now: 61,
            version: '0.0.9',
            differences: [{ rule: 'x', how: 'new', text: 'The page has no feed', now: 'Wrong' }],
          },
        },
      },
    });
    expect(text(root)).toContain(
      'Kept with 66. Today’s rules give the same capture 61; 1 check makes the difference.',
    );
    expect(text(root)).toContain('The page has no feed');
    expect(text(root)).toContain('Nothing changed that a share would show.');
  });

  test('tags and a note are kept when the field is left', () => {
    const root = chosen();
    const tags = one<HTMLInputElement>(root, 'aside input[type=text]');
    expect(tags.value).toBe('own');
    tags.value = 'own, spring';
    tags.dispatchEvent(new Event('input', { bubbles: true }));
    tags.dispatchEvent(new Event('change', { bubbles: true }));
    expect(on.setTags).toHaveBeenCalledWith(page(TIDE).page, ['own', ' spring']);
    const note = one<HTMLTextAreaElement>(root, 'aside textarea');
    note.value = 'New theme';
    note.dispatchEvent(new Event('change', { bubbles: true }));
    expect(on.setNote).toHaveBeenCalledWith(third, 'New theme');
  });

  test('a note that is half written is kept when its field is taken away', () => {
    const root = chosen();
    const note = one<HTMLTextAreaElement>(root, 'aside textarea');
    note.value = 'Half a th';
    note.dispatchEvent(new Event('input', { bubbles: true }));
    expect(on.setNote).not.toHaveBeenCalled();
    mount(<History view={view()} on={on} />, root);
    expect(on.setNote).toHaveBeenCalledExactlyOnceWith(third, 'Half a th');
  });
});

describe('states', () => {
  test.for([
    ['ask', /choose “Keep this audit”/],
    ['on', /every audit is kept by itself/],
    ['off', /switched off/],
  ] as const)('empty, %s: how to begin', ([keep, words]) => {
    const root = show({ audits: 0, pages: 0, found: 0, shown: [], settings: { keep, months: 12 } });
    expect(text(root)).toMatch(words);
    click(button(root, 'Settings of the history'));
    expect(on.settings).toHaveBeenCalled();
  });

  test.for([
    ['blocked', /does not open the history/],
    ['newer', /Update Shareworthy/],
  ] as const)('%s: why, and nothing that cannot work', ([state, words]) => {
    const root = show({ state, audits: 0, pages: 0, shown: [] });
    expect(text(one(root, '[role=alert]'))).toMatch(words);
    expect(root.querySelector('[type=file]')).toBeNull();
  });

  test('what became of a file is said, reason by reason', () => {
    const root = show({
      notice: { is: 'wrong', text: '1 audit imported, 1 refused.', details: ['Report 2: broken.'] },
    });
    expect(text(one(root, '[role=status]'))).toContain('Report 2: broken.');
    click(button(root, 'Dismiss'));
    expect(on.dismiss).toHaveBeenCalled();
  });
});

test('moments and spans in words', () => {
  expect(whenWords('2024-03-05T10:00:00Z', new Date('2026-01-01'))).toBe('5 Mar 2024');
  expect(whenWords('2026-03-05T10:00:00Z', new Date('2026-04-01'))).toMatch(/^5 Mar, \d\d:00$/);
  expect(whenWords('soon')).toBe('soon');
  expect(spanWords('2026-01-01T00:00:00Z', '2026-01-05T00:00:00Z')).toBe('4 days');
  expect(spanWords('2026-01-01T00:00:00Z', '2026-01-01T00:00:10Z')).toBe('1 minute');
  expect(spanWords('2026-01-01T00:00:00Z', '2026-06-01T00:00:00Z')).toBe('5 months');
});
