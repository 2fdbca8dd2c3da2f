import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Results } from '../../../../components/batch-results/results';
import type { ResultsEvents, ResultsView } from '../../../../components/batch-results/view';
import { setGuide } from '../../../../components/guide/guide';
import type { BatchPage } from '../../../../utils/batch/batch';
import { batchWith, donePage, pagesOfBakeries, pageWithout } from '../../../fixtures/batch';
import { GUIDE, HOSTILE_TEXTS } from '../../../fixtures/exported-report';
import { button, click, mount, one, press } from '../../../fixtures/mounted';

const NETWORKS = ['facebook', 'x', 'linkedin'];

const PAGES = pagesOfBakeries(400);

const on = {
  hrefOf: (page: BatchPage) => `#batch=b1/${page.at}`,
  retry: vi.fn<ResultsEvents['retry']>(),
  exportAs: vi.fn<ResultsEvents['exportAs']>(),
  dismiss: vi.fn<ResultsEvents['dismiss']>(),
  pagesOf: vi.fn<ResultsEvents['pagesOf']>(),
  openLink: vi.fn<ResultsEvents['openLink']>(),
} satisfies ResultsEvents;

const viewOf = (pages: readonly BatchPage[], news: Partial<ResultsView> = {}): ResultsView => ({
  batch: batchWith({ total: pages.length }),
  pages,
  networks: NETWORKS,
  others: [],
  isBusy: false,
  ...news,
});

const show = (pages: readonly BatchPage[] = PAGES, news: Partial<ResultsView> = {}) =>
  mount(<Results view={viewOf(pages, news)} on={on} />);

const grid = (root: HTMLElement) => one(root, '[role=grid]');
const lines = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('tr[data-line]')];
const rowCount = (root: HTMLElement) => Number(grid(root).getAttribute('aria-rowcount')) - 1;
const focused = () => document.activeElement?.closest<HTMLElement>('tr')?.dataset['line'];

const choose = (root: HTMLElement, label: string, value: string) =>
  act(() => {
    const select = one<HTMLSelectElement>(root, `select[aria-label="${label}"]`);
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });

const type = (root: HTMLElement, words: string) =>
  act(() => {
    const input = one<HTMLInputElement>(root, 'input[type=search]');
    input.value = words;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });

beforeEach(() => {
  setGuide(GUIDE);
});

describe('the table', () => {
  test('draws what is seen of all rows, and says how many there are', () => {
    const root = show();
    expect(rowCount(root)).toBe(400);
    const drawn = lines(root);
    expect(drawn.length).toBeGreaterThan(15);
    expect(drawn.length).toBeLessThan(80);
    expect(drawn[0]?.getAttribute('aria-rowindex')).toBe('2');
    const last = Number(drawn.at(-1)?.dataset['line']);
    const gap = one<HTMLElement>(root, 'tr[aria-hidden] > td');
    // Rows of jsdom are 44 px high; see tests/setup.ts.
    expect(gap.style.blockSize).toBe(`${(399 - last) * 44}px`);
  });

  test('shows page, kind, score, networks, what gains most and its points', () => {
    const root = show([
      donePage(3, 'https://fernhill.example/journal/rye/', {
        title: 'Rye',
        overall: 66,
        range: [61, 72],
        verdicts: { facebook: 'ready', linkedin: 'nothing' },
        says: 'The picture weighs 3 MB',
        toMend: [{ rule: 'image-light-enough', status: 'fail', points: 7.8 }],
      }),
    ]);
    const [row] = lines(root);
    const link = one<HTMLAnchorElement>(row as HTMLElement, 'a');
    expect(link.getAttribute('href')).toBe('#batch=b1/3');
    expect(link.textContent).toBe('Rye/journal/rye/');
    const words = row?.textContent ?? '';
    for (const part of [
      'Article',
      '66 Needs work, between 61 and 72',
      'Facebook: complete card',
      'LinkedIn: no card',
      'X: not known',
      'The picture weighs 3 MB',
      '8 points',
    ])
      expect(words).toContain(part);
  });

  test('a row without an answer says why, and tries again', () => {
    const failed = pageWithout(0, 'https://a.test/x', 'failed', 'It took too long');
    const root = show([
      failed,
      pageWithout(1, 'https://a.test/y', 'refused', 'robots.txt forbids it'),
      pageWithout(2, 'https://a.test/z', 'waiting'),
    ]);
    const [first, second, third] = lines(root);
    expect(first?.textContent).toContain('It took too long');
    expect(second?.textContent).toContain('robots.txt forbids it');
    expect(second?.querySelector('button')).toBeNull();
    expect(third?.textContent).toContain('Waiting');
    click(one(second as HTMLElement, 'a'));
    expect(on.openLink).toHaveBeenCalledExactlyOnceWith('https://a.test/y');
    click(button(first as HTMLElement, 'Try /x again'));
    expect(on.retry).toHaveBeenCalledWith(failed);
  });

  test('a page that cannot be scored says so', () => {
    const root = show([
      donePage(0, 'https://a.test/x', { overall: null, type: 'private' }),
      donePage(1, 'https://a.test/y', { overall: 100 }),
    ]);
    expect(lines(root).map((row) => row.textContent)).toEqual([
      expect.stringContaining('Not scored: private page'),
      expect.stringContaining('Nothing to fix'),
    ]);
  });

  test.for(HOSTILE_TEXTS)('texts of a page are text: %j', (text) => {
    const root = show([
      donePage(0, 'https://a.test/x', { title: text, says: text }),
      pageWithout(1, text, 'failed', text),
    ]);
    expect(root.querySelector('script, img, iframe, style')).toBeNull();
    for (const link of root.querySelectorAll('a'))
      expect(link.getAttribute('href')).toMatch(/^#batch|^https?:/);
  });
});

describe('keys', () => {
  const start = (root: HTMLElement) => {
    const tabbable = [...root.querySelectorAll<HTMLElement>('tbody [data-main][tabindex="0"]')];
    expect(tabbable).toHaveLength(1);
    act(() => tabbable[0]?.focus());
  };
  const key = (name: string) => press(document.activeElement as Element, name);

  test('walk over the rows, and one row at a time can be reached by Tab', () => {
    const root = show();
    start(root);
    expect(focused()).toBe('0');
    key('ArrowDown');
    key('ArrowDown');
    expect(focused()).toBe('2');
    key('ArrowUp');
    expect(focused()).toBe('1');
    expect(root.querySelectorAll('tbody [data-main][tabindex="0"]')).toHaveLength(1);
    expect(document.activeElement?.getAttribute('tabindex')).toBe('0');
  });

  test('reach the ends, and rows that are not drawn yet', () => {
    const root = show();
    start(root);
    key('End');
    expect(focused()).toBe('399');
    expect(document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')).toBe('401');
    // The gaps around it keep every row in its place.
    const heights = [...root.querySelectorAll<HTMLElement>('tr[aria-hidden] > td')].map(
      (cell) => Number.parseInt(cell.style.blockSize, 10) / 44,
    );
    expect(heights.reduce((sum, rows) => sum + rows, 0) + lines(root).length).toBe(400);
    key('ArrowDown');
    expect(focused()).toBe('399');
    key('Home');
    expect(focused()).toBe('0');
    key('ArrowUp');
    expect(focused()).toBe('0');
  });

  test('leaf through by windows', () => {
    const root = show();
    start(root);
    key('PageDown');
    const leap = Number(focused());
    expect(leap).toBe(Math.floor(innerHeight / 44) - 2);
    key('PageDown');
    expect(Number(focused())).toBe(2 * leap);
    key('PageUp');
    expect(Number(focused())).toBe(leap);
  });

  test('with Alt or Control are the browser’s', () => {
    const root = show();
    start(root);
    act(() => {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowDown', ctrlKey: true, bubbles: true }),
      );
    });
    expect(focused()).toBe('0');
  });

  test('stay with the page when others come before it', () => {
    const some = PAGES.slice(0, 30);
    const root = show(some);
    start(root);
    key('ArrowDown');
    const name = document.activeElement?.textContent;
    const better = donePage(900, 'https://fernhill.example/new', {
      toMend: [{ rule: 'x', status: 'fail', points: 90 }],
    });
    mount(<Results view={viewOf([...some, better])} on={on} />, root);
    expect(document.activeElement?.textContent).toBe(name);
    expect(focused()).toBe('2');
  });
});

describe('the order', () => {
  const firstScores = (root: HTMLElement) =>
    lines(root)
      .slice(0, 3)
      .map((row) =>
        Number.parseInt(row.querySelector('[data-col=score] b')?.textContent ?? '', 10),
      );

  test('begins with the most to gain', () => {
    const root = show();
    const head = one(root, 'th[aria-sort]');
    expect([head.textContent, head.getAttribute('aria-sort')]).toEqual(['Points', 'descending']);
  });

  test('is that of a column, turned by a second press', () => {
    const root = show();
    click(button(one(root, 'thead th[data-col=score]'), 'Score'));
    const scores = PAGES.flatMap(({ result }) => result?.overall ?? []).sort((a, b) => a - b);
    expect(firstScores(root)).toEqual(scores.slice(0, 3));
    expect(one(root, 'th[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
    click(button(one(root, 'thead th[data-col=score]'), 'Score'));
    expect(firstScores(root)).toEqual(scores.toReversed().slice(0, 3));
    expect(one(root, 'th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
    expect(one<HTMLSelectElement>(root, 'select[aria-label=Order]').value).toBe('score true');
  });

  test('can be chosen from a list', () => {
    const root = show();
    choose(root, 'Order', 'list false');
    expect(lines(root)[0]?.querySelector('a')?.getAttribute('href')).toBe('#batch=b1/0');
  });
});

describe('filters', () => {
  const FAILED = PAGES.filter(({ state }) => state === 'failed').length;
  const withRule = (rule: string) =>
    PAGES.filter(({ result }) => result?.toMend.some((each) => each.rule === rule)).length;

  test('pages without an answer, with a way to try all of them again', () => {
    const root = show();
    click(button(root, `Not audited ${FAILED}`));
    expect(rowCount(root)).toBe(FAILED);
    expect(root.textContent).toContain(`${FAILED} pages shown`);
    click(button(root, `Try ${FAILED} pages again`));
    expect(on.retry).toHaveBeenCalledWith();
  });

  test('words', () => {
    const root = show();
    type(root, 'grutze journal');
    const found = PAGES.filter(
      ({ url, result }) => result?.title.includes('Grütze') && url.includes('/journal/'),
    ).length;
    expect(rowCount(root)).toBe(found);
    type(root, 'no such words');
    expect(root.querySelector('[role=grid]')).toBeNull();
    click(button(root, 'Show all pages'));
    expect(rowCount(root)).toBe(400);
  });

  test('a problem that is pressed, with the way back', () => {
    const root = show();
    const insight = button(root, 'One template: /journal/*');
    click(insight);
    expect(insight.getAttribute('aria-pressed')).toBe('true');
    expect(rowCount(root)).toBe(withRule('share-url-correct'));
    expect(one(root, 'thead th[data-col=first]').textContent).toBe('What is wrong');
    expect(one<HTMLSelectElement>(root, 'select[aria-label=Problem]').value).toBe(
      'share-url-correct',
    );
    click(button(root, 'Show others, too'));
    expect(rowCount(root)).toBe(400);
  });

  test('with a problem, rows tell that problem and what it gains', () => {
    const root = show();
    choose(root, 'Problem', 'description-length');
    const [row] = lines(root);
    expect(row?.querySelector('[data-col=points]')?.textContent).toContain('less than 1 point');
    expect(row?.querySelector('[data-col=first]')?.textContent).toBe(
      'The description in … is … characters long',
    );
  });

  test('a kind of page', () => {
    const root = show();
    choose(root, 'Type', 'product');
    expect(rowCount(root)).toBe(PAGES.filter(({ result }) => result?.type === 'product').length);
  });

  test('what a network makes of the links', () => {
    const root = show();
    click(button(root, 'Networks'));
    const many = PAGES.filter(({ result }) => result?.verdicts['x'] === 'flawed').length;
    click(button(root, `X, card with flaws: ${many} pages`));
    expect(rowCount(root)).toBe(many);
    expect(root.textContent).toContain('X: card with flaws');
  });

  test('a band of scores', () => {
    const root = show();
    const poor = PAGES.filter(({ result }) => result?.band === 'poor').length;
    click(button(one(root, '[aria-label="Show pages by band"]'), `Poor, ${poor}`));
    expect(rowCount(root)).toBe(poor);
    click(button(root, 'Poor: 0 to 49'));
    expect(rowCount(root)).toBe(400);
  });
});

describe('together', () => {
  test('problems by pages, five at first', () => {
    const root = show([
      ...PAGES,
      donePage(900, 'https://fernhill.example/x', {
        toMend: [{ rule: 'feed-valid', status: 'fail', points: 1, message: 'none' }],
      }),
    ]);
    const items = () => [...root.querySelectorAll('ol > li')].map((item) => item.textContent);
    expect(items()).toHaveLength(5);
    expect(items()[0]).toMatch(/pages.*robots\.txt keeps LinkedIn out.*One file: robots\.txt/);
    click(button(root, '1 more'));
    expect(items()).toHaveLength(6);
    expect(items()[5]).toContain('One page: /x');
  });

  test('fixes by points', () => {
    const root = show();
    click(button(root, 'Best fixes'));
    const points = [...root.querySelectorAll('ol > li')].map((item) =>
      Number(/\+([\d,]+)/.exec(item.textContent ?? '')?.[1]?.replace(',', '')),
    );
    expect(points).toHaveLength(5);
    expect(points).toEqual(points.toSorted((a, b) => b - a));
  });

  test('pillars, lowest first', () => {
    const root = show();
    click(button(root, 'Pillars'));
    const means = [...root.querySelectorAll('section[aria-label^="Where the points"] li b')].map(
      (mean) => Number(mean.textContent?.replace('mean ', '')),
    );
    expect(means).toHaveLength(8);
    expect(means).toEqual(means.toSorted((a, b) => a - b));
  });

  test('the distribution in a picture and in words, with the cap', () => {
    const root = show();
    expect(one(root, 'svg[role=img]').getAttribute('aria-label')).toMatch(/^Scores of \d+ pages/);
    expect(root.textContent).toMatch(
      /Median \d+, half of the pages between \d+ and \d+\. No page can pass 84 until this is mended/,
    );
    // The number of no bar reaches into the line of the cap’s word.
    const texts = [...root.querySelectorAll('svg[role=img] text')];
    const word = texts.find(({ textContent }) => /^cap \d+$/.test(textContent ?? ''));
    const numbers = texts.filter((each) => each.parentElement?.matches('g'));
    const high = Math.min(...numbers.map((each) => Number(each.getAttribute('y'))));
    expect(high - Number(word?.getAttribute('y'))).toBeGreaterThanOrEqual(12);
  });

  test('nothing is known yet', () => {
    const root = show([pageWithout(0, 'https://a.test/', 'waiting')]);
    expect(root.textContent).toContain('No page has been audited yet.');
    expect(root.textContent).toContain('No scores yet');
  });

  test('nothing is to be fixed', () => {
    expect(show([donePage(0, 'https://a.test/', { overall: 100 })]).textContent).toContain(
      'Nothing to fix.',
    );
  });

  test('no address at all', () => {
    expect(show([]).textContent).toContain('No address stands in this batch.');
  });
});

describe('sites', () => {
  const SITES = pagesOfBakeries(30, 3);

  test('stand in groups that fold, by keys as well', () => {
    const root = show(SITES);
    click(one(root, 'label input[type=checkbox]'));
    expect(rowCount(root)).toBe(33);
    const head = one<HTMLButtonElement>(root, 'tr button[aria-expanded]');
    expect(head.textContent).toContain('fernhill.example');
    expect(head.textContent).toMatch(/10 pages, median \d+, \d+ to \d+$/);
    click(head);
    expect(rowCount(root)).toBe(23);
    act(() => head.focus());
    press(head, 'ArrowRight');
    expect(rowCount(root)).toBe(33);
    press(head, 'ArrowLeft');
    expect(rowCount(root)).toBe(23);
  });

  test('have their spread, filter, and are set side by side', () => {
    const root = show(SITES);
    click(button(root, 'Sites 3'));
    expect(root.textContent).toContain('Choose 2 to 6 sites');
    const compare = button(root, 'Compare these');
    expect(compare.getAttribute('aria-disabled')).toBe('true');
    click(button(root, 'site-1.example'));
    expect(rowCount(root)).toBe(10);
    for (const site of ['fernhill.example', 'site-2.example'])
      click(one(root, `input[aria-label="Compare ${site}"]`));
    expect(root.textContent).toContain('2 sites chosen');
    click(compare);
    const side = one(root, '[aria-labelledby=sites-compared]');
    expect(side.textContent).toContain('2 sites side by side');
    expect(side.querySelector('[role=status]')?.textContent).toMatch(
      /^site-2\.example is best prepared: its middle page scores \d+, that of fernhill\.example \d+\.$/,
    );
    expect(side.textContent).toMatch(/Fails on more of your pages.*robots\.txt keeps LinkedIn out/);
    click(button(side, 'Make it yours'));
    expect(side.querySelector('thead th')?.textContent).toContain('site-2.example');
    click(button(side, 'Take fernhill.example out'));
    expect(side.textContent).toContain('Choose another site to set beside this one.');
    click(button(side, 'Close'));
    expect(root.querySelector('[aria-labelledby=sites-compared]')).toBeNull();
  });

  test('of another batch are set beside one', async () => {
    on.pagesOf.mockResolvedValue(pagesOfBakeries(50, 2));
    const other = batchWith({ id: 'b2', name: 'Competitors' });
    const root = show(PAGES, { others: [other] });
    click(button(root, 'Sites 1'));
    click(one(root, 'input[aria-label="Compare fernhill.example"]'));
    click(button(root, 'Compare these'));
    choose(root, 'Batch to take a site from', 'b2');
    await act(async () => {
      await Promise.resolve();
    });
    expect(on.pagesOf).toHaveBeenCalledWith('b2');
    choose(root, 'Site of Competitors', 'b2 site-1.example');
    const side = one(root, '[aria-labelledby=sites-compared]');
    expect(side.textContent).toContain('2 sites side by side');
    expect(side.querySelector('thead')?.textContent).toContain('Competitors');
  });

  test('of another batch that cannot be read say so', async () => {
    on.pagesOf.mockRejectedValue(new Error('blocked'));
    const root = show(PAGES, { others: [batchWith({ id: 'b2', name: 'Competitors' })] });
    click(button(root, 'Sites 1'));
    click(one(root, 'input[aria-label="Compare fernhill.example"]'));
    click(button(root, 'Compare these'));
    choose(root, 'Batch to take a site from', 'b2');
    await act(async () => {
      await Promise.resolve();
    });
    expect(one(root, '[role=alert]').textContent).toContain('could not be read');
  });

  test('seven are too many', () => {
    const root = show(pagesOfBakeries(70, 7));
    click(button(root, 'Sites 7'));
    for (const box of root.querySelectorAll<HTMLElement>('input[aria-label^="Compare "]'))
      click(box);
    expect(root.textContent).toContain('6 sites at most stand side by side.');
    expect(button(root, 'Compare these').getAttribute('aria-disabled')).toBe('true');
  });
});

describe('export', () => {
  test('takes out what is shown, in its order', () => {
    const root = show();
    click(button(root, 'One template: /journal/*'));
    choose(root, 'Order', 'list false');
    choose(root, 'Export', 'csv-pages');
    expect(on.exportAs).toHaveBeenCalledOnce();
    const [format, pages] = on.exportAs.mock.calls[0] ?? [];
    expect(format).toBe('csv-pages');
    expect(pages).toEqual(
      PAGES.filter(({ result }) => result?.toMend.some(({ rule }) => rule === 'share-url-correct')),
    );
    expect(one<HTMLSelectElement>(root, 'select[aria-label=Export]').value).toBe('');
  });

  test('is off while a file is made, and tells what became of it', () => {
    const root = show(PAGES, { isBusy: true, notice: { is: 'done', text: '400 pages exported.' } });
    expect(one<HTMLSelectElement>(root, 'select[aria-label=Export]').disabled).toBe(true);
    expect(root.textContent).toContain('400 pages exported.');
    click(button(root, 'Dismiss'));
    expect(on.dismiss).toHaveBeenCalled();
  });
});

describe('the window', () => {
  const box = Element.prototype.getBoundingClientRect;
  afterEach(() => {
    Element.prototype.getBoundingClientRect = box;
  });

  /** As if the page were scrolled so that this row stands at the upper edge. */
  async function scrollTo(root: HTMLElement, row: number) {
    const body = one(root, 'tbody');
    Element.prototype.getBoundingClientRect = function () {
      const rect = box.call(this);
      return this === body ? new DOMRect(0, -44 * row, 44, 44 * 400) : rect;
    };
    act(() => {
      body.dispatchEvent(new Event('scroll'));
    });
    await act(async () => {
      await new Promise((done) => requestAnimationFrame(done));
    });
  }
  const start = (root: HTMLElement) =>
    act(() => one(root, 'tbody [data-main][tabindex="0"]').focus());
  const drawn = (root: HTMLElement) => lines(root).map((row) => Number(row.dataset['line']));

  test('draws other rows once it is scrolled, and keeps the one with the focus', async () => {
    const root = show();
    start(root);
    await scrollTo(root, 200);
    expect(drawn(root)[0]).toBe(0);
    expect(drawn(root)[1]).toBeGreaterThan(180);
    expect(drawn(root)).toContain(205);
    expect(focused()).toBe('0');
    press(document.activeElement as Element, 'ArrowDown');
    expect(focused()).toBe('1');
  });

  test('takes the row with the focus among the others when it comes there', async () => {
    const root = show();
    start(root);
    press(document.activeElement as Element, 'End');
    const row = document.activeElement;
    await scrollTo(root, 385);
    expect(drawn(root)).toContain(398);
    expect(document.activeElement).toBe(row);
    expect(focused()).toBe('399');
  });

  test('offers the first row that is seen to the Tab key', async () => {
    const root = show();
    await scrollTo(root, 200);
    const reached = one(root, 'tbody [data-main][tabindex="0"]').closest('tr');
    expect(reached?.dataset['line']).toBe('200');
    expect(drawn(root)[0]).toBeGreaterThan(180);
  });
});
