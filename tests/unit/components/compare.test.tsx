import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Compare } from '../../../components/compare/compare';
import type { Choice, CompareEvents, CompareView } from '../../../components/compare/view';
import { compare } from '../../../utils/compare/compare';
import { type Change, comparedPage, GUIDE } from '../../fixtures/compared';
import { HOSTILE_TEXTS, hostileReport } from '../../fixtures/exported-report';
import { button, click, mount, one } from '../../fixtures/mounted';

const spies = () => ({
  chooseNetwork: vi.fn<CompareEvents['chooseNetwork']>(),
  makeMine: vi.fn<CompareEvents['makeMine']>(),
  find: vi.fn<CompareEvents['find']>(),
  add: vi.fn<CompareEvents['add']>(),
  remove: vi.fn<CompareEvents['remove']>(),
  unpin: vi.fn<CompareEvents['unpin']>(),
  save: vi.fn<CompareEvents['save']>(),
  print: vi.fn<CompareEvents['print']>(),
});

const UNSOUGHT = { state: 'none', words: '' } as const;

const candidate = (id: string) => ({
  id,
  site: `${id}.test`,
  title: `Title of ${id}`,
  url: `https://${id}.test/`,
  type: 'recipe',
  at: '2026-11-22T10:00:00.000Z',
});

type Ready = Extract<CompareView, { state: 'ready' }>;

function viewOf(reports: Ready['reports'], more: Partial<Ready> = {}): Ready {
  return {
    state: 'ready',
    pages: reports.map((_, at) => candidate(`page${at}`)),
    choice: { pinned: [], suggested: [], search: UNSOUGHT },
    comparison: compare(reports, 0, GUIDE),
    reports,
    network: 'linkedin',
    ...more,
  };
}

const SITES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => `https://${name}.test/`);
const pages = (...changes: Change[]) =>
  changes.map((change, at) => comparedPage({ url: SITES[at] ?? '', ...change }));

function show(view: CompareView) {
  const on = spies();
  const opened = vi.fn<(url: string) => void>();
  return { on, opened, root: mount(<Compare view={view} on={on} onOpen={opened} />) };
}

const TWO = pages(
  {
    rules: { 'og-title-present': 'fail' },
    findings: { 'og-title-present': { points: 5 } },
    networks: { linkedin: { score: 40, verdict: 'flawed', because: 'og-title-present' } },
    cards: { linkedin: { layout: 'large' } },
  },
  {
    networks: { linkedin: { score: 90, verdict: 'ready' } },
    cards: { linkedin: { layout: 'large' } },
  },
);

describe('the answer', () => {
  it('stands first: who is best prepared, and what the others should do first', () => {
    const { root } = show(viewOf(TWO));
    expect(one(root, 'h2').textContent).toBe(
      'Best prepared for LinkedIn: b.test (full card, 90 of 100).',
    );
    const [best, other] = [...root.querySelectorAll('ol > li')].map((each) => each.textContent);
    expect(best).toContain('b.test');
    expect(best).toContain('Nothing to fix for LinkedIn');
    expect(other).toMatch(
      /a\.test.*Yours.*Card with flaws.*40 of 100.*First: The served HTML has no og:title/,
    );
    expect(other).toContain('Put the headline');
    expect(root.textContent?.indexOf('Best prepared')).toBeLessThan(
      root.textContent?.indexOf('They have') ?? 0,
    );
  });

  it('is given for any network that makes a card', () => {
    const { root, on } = show(viewOf(TWO));
    const select = one<HTMLSelectElement>(root, 'select');
    expect(select.value).toBe('linkedin');
    expect(select.options.length).toBeGreaterThan(20);
    select.value = 'slack';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(on.chooseNetwork).toHaveBeenCalledExactlyOnceWith('slack');
  });
});

describe('the table', () => {
  const rowOf = (root: ParentNode, words: string) => {
    const found = [...root.querySelectorAll('tbody tr')].find((each) =>
      each.querySelector('th')?.textContent?.startsWith(words),
    );
    if (!found) throw new Error(`No row “${words}”`);
    return found as HTMLElement;
  };

  it('has a column for each page, mine marked', () => {
    const { root } = show(viewOf(pages({}, {}, {}, {}, {}, {})));
    expect(root.querySelectorAll('thead th[scope=col]').length).toBe(6);
    expect([...root.querySelectorAll('thead [data-mine=true]')].length).toBe(1);
    for (const row of root.querySelectorAll('tbody tr')) {
      const width = [...row.querySelectorAll<HTMLTableCellElement>('th, td')].reduce(
        (sum, { colSpan }) => sum + colSpan,
        0,
      );
      expect(width).toBe(7);
    }
  });

  it('opens what a row rests on, for both sides', () => {
    const { root } = show(viewOf(TWO));
    const row = rowOf(root, 'The page has a social title');
    expect(row.textContent).toMatch(/\+5, 5 points.*No.*Yes/);
    const opener = one(row, 'button');
    expect(opener.getAttribute('aria-expanded')).toBe('false');
    const proof = one(root, `[id="${opener.getAttribute('aria-controls')}"]`);
    expect(proof.hidden).toBe(true);
    click(opener);
    expect(proof.hidden).toBe(false);
    expect(proof.textContent).toContain('The served HTML has no og:title');
  });

  it('draws the card of every page on the network in question', () => {
    const { root } = show(viewOf(TWO));
    expect(root.querySelectorAll('[aria-label="Card on LinkedIn"]').length).toBe(2);
  });

  it('folds what is the same of all, and shows all rows on request', () => {
    const { root } = show(viewOf(TWO));
    const count = () => root.querySelectorAll('tbody tr').length;
    const before = count();
    click(button(root, 'All rows'));
    expect(count()).toBeGreaterThan(before + 50);
    click(button(root, 'Differences first'));
    expect(count()).toBe(before);
  });

  it('makes another page mine, takes one out, and opens one', () => {
    const { root, on, opened } = show(viewOf(TWO));
    click(button(root, 'This is mine: b.test'));
    expect(on.makeMine).toHaveBeenCalledExactlyOnceWith(1);
    click(button(root, 'Take a.test out'));
    expect(on.remove).toHaveBeenCalledExactlyOnceWith(0);
    click(one(root, 'thead a'));
    expect(opened).toHaveBeenCalledExactlyOnceWith('https://a.test/');
  });

  it('can be reached and scrolled by keys', () => {
    const box = one(show(viewOf(TWO)).root, 'section[aria-label="Pages side by side"]');
    expect(box.tabIndex).toBe(0);
  });
});

describe('choosing', () => {
  const choice = {
    pinned: [candidate('pinned')],
    suggested: [candidate('kept')],
    search: UNSOUGHT,
  };

  it('offers pinned and kept pages, and takes pins away', () => {
    const { root, on } = show({ state: 'choosing', pages: [candidate('mine')], choice });
    expect(one(root, 'h2').textContent).toBe('Choose a page to compare with');
    expect(root.textContent).toContain('kept.test recipe, 22 Nov 2026');
    click(button(root, 'Add Title of pinned'));
    click(button(root, 'Add Title of kept'));
    expect(on.add.mock.calls).toEqual([['pinned'], ['kept']]);
    click(button(root, 'Unpin Title of pinned'));
    expect(on.unpin).toHaveBeenCalledExactlyOnceWith('pinned');
    click(button(root, 'Take out mine.test'));
    expect(on.remove).toHaveBeenCalledExactlyOnceWith(0);
  });

  it('says how to begin where nothing is there', () => {
    const none = { pinned: [], suggested: [], search: UNSOUGHT };
    const { root } = show({ state: 'choosing', pages: [], choice: none });
    expect(root.textContent).toContain('press the Shareworthy button, and pin it');
  });

  it('says which pages other rules have judged', () => {
    expect(show(viewOf(TWO)).root.textContent).not.toContain('another release');
    const { root } = show(viewOf(TWO, { otherRules: ['a.test'] }));
    expect(root.textContent).toContain('a.test: judged by another release of Shareworthy');
  });

  it('adds to a comparison, up to six pages', () => {
    const { root, on } = show(viewOf(TWO, { choice }));
    expect(root.textContent).not.toContain('Title of kept');
    click(button(root, 'Add page'));
    click(button(root, 'Add Title of kept'));
    expect(on.add).toHaveBeenCalledExactlyOnceWith('kept');
    const full = show(viewOf(pages({}, {}, {}, {}, {}, {}), { choice }));
    expect(button(full.root, 'Six pages at most').getAttribute('aria-disabled')).toBe('true');
  });

  const seeking = (search: Choice['search']) =>
    show(viewOf(TWO, { choice: { ...choice, pinned: [], search } }));
  const key = (on: Element, name: string) =>
    act(() => {
      on.dispatchEvent(
        new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
      );
    });

  it('finds any kept page in place of the suggestions, and says what to do where none fits', () => {
    const found = seeking({ state: 'ready', words: 'x', fit: 1_200, hits: [candidate('sought')] });
    click(button(found.root, 'Add page'));
    expect(one<HTMLInputElement>(found.root, 'search input').value).toBe('x');
    expect(found.root.textContent).toContain('1,200 found. The 1 likeliest are listed');
    expect(found.root.textContent).not.toContain('Title of kept');
    click(button(found.root, 'Add Title of sought'));
    expect(found.on.add).toHaveBeenCalledExactlyOnceWith('sought');
    const none = seeking({ state: 'ready', words: 'x', fit: 0, hits: [] });
    click(button(none.root, 'Add page'));
    expect(one(none.root, 'search [role=status]').textContent).toMatch(/Try fewer; or open the/);
    for (const [state, words] of [
      ['reading', 'Reading'],
      ['blocked', 'no access'],
    ] as const) {
      const { root } = seeking({ state, words: 'x' });
      click(button(root, 'Add page'));
      expect(one(root, 'search [role=status]').textContent).toContain(words);
      expect(root.textContent).not.toContain('Title of kept');
    }
  });

  it('is searched by keys alone: arrows walk the list, Escape clears, then closes', () => {
    const { root, on } = seeking(UNSOUGHT);
    click(button(root, 'Add page'));
    const field = one<HTMLInputElement>(root, 'search input');
    expect(document.activeElement).toBe(field);
    key(field, 'ArrowDown');
    expect(document.activeElement).toBe(button(root, 'Add Title of kept'));
    key(button(root, 'Add Title of kept'), 'ArrowUp');
    expect(document.activeElement).toBe(field);
    on.find.mockClear();
    key(field, 'Escape');
    expect(root.querySelector('search')).toBeNull();
    expect(document.activeElement).toBe(button(root, 'Add page'));
    const other = seeking({ state: 'reading', words: 'x' });
    click(button(other.root, 'Add page'));
    other.on.find.mockClear();
    key(one(other.root, 'search input'), 'Escape');
    expect(other.on.find).toHaveBeenCalledExactlyOnceWith('');
    expect(other.root.querySelector('search')).not.toBeNull();
  });

  it('keeps the focus when the row of the pressed button goes', () => {
    const view = viewOf(TWO, { choice: { ...choice, pinned: [] } });
    const { root, on } = show(view);
    click(button(root, 'Add page'));
    button(root, 'Add Title of kept').focus();
    click(button(root, 'Add Title of kept'));
    const draw = (suggested: Choice['suggested']) =>
      mount(
        <Compare
          view={{ ...view, choice: { ...choice, pinned: [], suggested } }}
          on={on}
          onOpen={() => {}}
        />,
        root,
      );
    draw([candidate('next')]);
    expect(document.activeElement).toBe(one(root, 'search input'));
    button(root, 'Add Title of next').focus();
    click(button(root, 'Add Title of next'));
    draw([]);
    expect(document.activeElement).toBe(button(root, 'Add page'));
  });

  it('says that a page is gone, or that nothing can be read', () => {
    expect(show(viewOf(TWO, { missing: 'gone' })).root.textContent).toContain('no longer kept');
    expect(show(viewOf(TWO, { missing: 'blocked' })).root.textContent).toContain('no access');
  });
});

it('saves and prints', () => {
  const { root, on } = show(viewOf(TWO));
  click(button(root, 'Markdown'));
  click(button(root, 'CSV'));
  click(button(root, 'Print'));
  expect(on.save.mock.calls).toEqual([['markdown'], ['csv']]);
  expect(on.print).toHaveBeenCalledOnce();
});

it.for(HOSTILE_TEXTS.map((text) => [text] as const))('shows as text: %s', ([text]) => {
  const { root } = show(viewOf([hostileReport(text), hostileReport(text)]));
  click(button(root, 'All rows'));
  expect(root.querySelector('script, iframe, [onerror], [onmouseover], [onfocus]')).toBeNull();
  for (const link of root.querySelectorAll('a')) expect(link.href).toMatch(/^https?:/);
  for (const image of root.querySelectorAll('img')) expect(image.src).toMatch(/^https?:/);
});

it('shows reports that came without a snapshot', () => {
  const bare = TWO.map(({ snapshot: _, ...report }) => report);
  const { root } = show(viewOf(bare));
  expect(root.querySelectorAll('[aria-label="Card on LinkedIn"]').length).toBe(2);
});
