import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { Batches } from '../../../../components/batch/batches';
import { delayWords, mannersOf } from '../../../../components/batch/manners';
import type { BatchesEvents, BatchesView, DraftEvents } from '../../../../components/batch/view';
import { button, click, mount, one } from '../../../fixtures/mounted';
import { all, batch, draft, listed, READ } from './views';

const on = {
  hrefOf: (id: string) => `#batch=${id}`,
  openForm: vi.fn<BatchesEvents['openForm']>(),
  dismiss: vi.fn<BatchesEvents['dismiss']>(),
  draft: {
    change: vi.fn<DraftEvents['change']>(),
    addFiles: vi.fn<DraftEvents['addFiles']>(),
    addText: vi.fn<DraftEvents['addText']>(),
    addTabs: vi.fn<DraftEvents['addTabs']>(),
    showFolders: vi.fn<DraftEvents['showFolders']>(),
    addFolder: vi.fn<DraftEvents['addFolder']>(),
    hideFolders: vi.fn<DraftEvents['hideFolders']>(),
    readLists: vi.fn<DraftEvents['readLists']>(),
    stopReading: vi.fn<DraftEvents['stopReading']>(),
    begin: vi.fn<DraftEvents['begin']>(),
    notNow: vi.fn<DraftEvents['notNow']>(),
    allow: vi.fn<DraftEvents['allow']>(),
    startWithAllowed: vi.fn<DraftEvents['startWithAllowed']>(),
    dismiss: vi.fn<DraftEvents['dismiss']>(),
  },
} satisfies BatchesEvents;

const show = (news: Partial<BatchesView> = {}, into?: HTMLElement) =>
  mount(<Batches view={all(news)} on={on} />, into);
const text = (root: Element) => root.textContent ?? '';
const input = (field: HTMLInputElement | HTMLTextAreaElement, value: string) =>
  act(() => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
const area = (root: Element) => one<HTMLTextAreaElement>(root, 'textarea');

describe('the screen', () => {
  test('without a batch shows the form and how to begin', () => {
    const root = show();
    expect(text(root)).toContain('No batch yet');
    expect(area(root)).toBeTruthy();
    expect(text(root)).toContain('No address yet.');
  });

  test('with batches lists them, newest first as they come, and the form waits', () => {
    const paused = batch({
      id: 'b2',
      name: 'Rivals',
      state: 'paused',
      source: 'bookmarks',
      from: 'Bakers',
    });
    const root = show({ batches: [batch(), paused] });
    expect(root.querySelector('textarea')).toBeNull();
    const links = [...root.querySelectorAll('a')];
    expect(links.map(({ hash }) => hash)).toEqual(['#batch=b1', '#batch=b2']);
    expect(text(links[0] as Element)).toMatch(/547 of 640 pages.*Running, about .* left/);
    expect(text(links[1] as Element)).toContain('from the bookmarks in “Bakers”, as served');
    expect(text(links[1] as Element)).toContain('Paused, 9 failed');
    click(button(root, 'New batch'));
    expect(on.openForm).toHaveBeenCalledWith(true);
  });

  test('opening the form puts the focus into its field, closing it back on the button', () => {
    const root = show({ batches: [batch()] });
    show({ batches: [batch()], isFormOpen: true }, root);
    expect(document.activeElement).toBe(area(root));
    show({ batches: [batch()], isFormOpen: false }, root);
    expect(document.activeElement?.textContent).toBe('New batch');
  });

  test.for(['newer', 'blocked'] as const)('%s: says so, and that nothing is lost', (state) => {
    const root = show({ state });
    expect(text(one(root, '[role=alert]'))).toMatch(/nothing is lost|is not touched/);
    expect(root.querySelector('textarea, a')).toBeNull();
  });

  test('names are text, never markup', () => {
    const root = show({ batches: [batch({ name: '<b onclick=x>', from: '"><img>' })] });
    expect(root.querySelector('img, [onclick]')).toBeNull();
  });
});

describe('what was read', () => {
  test('is shown before the start: pages, sites, duplicates, bad lines with their numbers', () => {
    const root = show({ draft: listed() });
    expect(text(root)).toContain('412 pages on 2 sites, 3 duplicates dropped.');
    expect(text(one(root, '[aria-label=Sites]'))).toBe('fernhill.test 380millstreet.test 32');
    const details = one<HTMLDetailsElement>(root, 'details');
    expect(details.open).toBe(true);
    expect(text(details)).toContain('2 lines hold no web address');
    expect(text(details)).toMatch(/Line 7see the wiki/);
    expect(text(details)).toContain('They stay in the field');
    expect(button(root, 'Start with 412 pages…')).toBeTruthy();
  });

  test('a bad line is found in the field', () => {
    const written = 'https://a.test/\nsee the wiki\nhttps://a.test/b\n';
    const read = { ...READ, bad: [{ line: 2, text: 'see the wiki' }] };
    const root = show({ draft: listed({ text: written, read }) });
    click(button(root, 'Line 2'));
    const field = area(root);
    expect(document.activeElement).toBe(field);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('see the wiki');
  });

  test('of many bad lines the first are told, the rest counted', () => {
    const bad = Array.from({ length: 45 }, (_, at) => ({ line: at + 1, text: `x${at}` }));
    const root = show({ draft: listed({ read: { ...READ, bad } }) });
    const details = one<HTMLDetailsElement>(root, 'details');
    expect(details.open).toBe(false);
    expect(details.querySelectorAll('li')).toHaveLength(20);
    expect(text(details)).toContain('And 25 more.');
  });

  test('more than a batch takes is said', () => {
    const root = show({ draft: listed({ read: { ...READ, total: 10_000, beyond: 2_345 } }) });
    expect(text(root)).toContain('A batch takes 10,000 pages: the last 2,345 are left out.');
  });

  test('sitemaps among the addresses can be read', () => {
    const lists = ['https://fernhill.test/sitemap.xml'];
    const root = show({ draft: listed({ read: { ...READ, lists } }) });
    click(button(root, 'Read what it lists'));
    expect(on.draft.readLists).toHaveBeenCalledWith(lists);
  });

  test('entries of XML have no lines to go to', () => {
    const root = show({ draft: listed({ text: '<urlset>' }) });
    expect(text(root)).toContain('Entry 7');
    expect([...root.querySelectorAll('button')].map(text).join()).not.toContain('Line 7');
  });
});

describe('the field', () => {
  test('tells what is written', () => {
    const root = show();
    input(area(root), 'https://a.test/');
    expect(on.draft.change).toHaveBeenCalledWith({ text: 'https://a.test/' });
  });

  const paste = (root: Element, pasted: string) => {
    const event = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), {
      clipboardData: { getData: () => pasted },
    });
    act(() => void area(root).dispatchEvent(event));
    return event;
  };
  test('pasted XML is handed over to be read, text is the browser’s to paste', () => {
    const root = show();
    expect(paste(root, ' <?xml version="1.0"?><urlset>').defaultPrevented).toBe(true);
    expect(on.draft.addText).toHaveBeenCalledWith(' <?xml version="1.0"?><urlset>');
    expect(paste(root, 'https://a.test/').defaultPrevented).toBe(false);
    expect(on.draft.addText).toHaveBeenCalledOnce();
  });

  test('files can be dropped anywhere on the form', () => {
    const root = show();
    const file = new File(['x'], 'list.csv');
    const drop = (type: string, files: File[]) => {
      const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), {
        dataTransfer: { types: ['Files'], files },
      });
      act(() => void one(root, '#how').dispatchEvent(event));
      return event;
    };
    expect(drop('dragover', []).defaultPrevented).toBe(true);
    drop('drop', [file]);
    expect(on.draft.addFiles).toHaveBeenCalledWith([file]);
  });

  test('tabs and bookmarks come by a press', () => {
    const root = show();
    click(button(root, 'Open tabs'));
    click(button(root, 'Bookmarks'));
    expect(on.draft.addTabs).toHaveBeenCalledOnce();
    expect(on.draft.showFolders).toHaveBeenCalledOnce();
  });

  test('a folder of bookmarks is chosen by its name', () => {
    const folders = [
      { id: '1', name: 'Toolbar', pages: 20 },
      { id: '2', name: 'Toolbar › Rivals', pages: 14 },
    ];
    const root = show({ draft: draft({ folders }) });
    const select = one<HTMLSelectElement>(root, '[aria-label="Folder of bookmarks"]');
    expect([...select.options].map(text)).toEqual(['Toolbar (20)', 'Toolbar › Rivals (14)']);
    act(() => {
      select.value = '2';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    click(button(root, 'Add its addresses'));
    expect(on.draft.addFolder).toHaveBeenCalledWith('2');
    // What was pressed goes.
    expect(document.activeElement?.textContent).toBe('Bookmarks');
  });

  test('a sitemap is read by its address, with Enter as by the button, and can be given up', () => {
    const root = show({ draft: draft({ listUrl: 'fernhill.test' }) });
    const field = one<HTMLInputElement>(root, 'form input');
    act(() => field.form?.requestSubmit());
    expect(on.draft.readLists).toHaveBeenCalledWith(['fernhill.test']);
    const fetching = {
      what: 'list',
      url: 'https://fernhill.test/sitemap.xml',
      found: 4_310,
    } as const;
    show({ draft: draft({ listUrl: 'fernhill.test', fetching }) }, root);
    expect(text(root)).toContain('Reading https://fernhill.test/sitemap.xml: 4,310 addresses');
    click(button(root, 'Stop reading'));
    expect(on.draft.stopReading).toHaveBeenCalledOnce();
  });
});

describe('how', () => {
  test('each way says what it is good for, and is chosen', () => {
    const root = show();
    const [served, rendered] = [...root.querySelectorAll<HTMLInputElement>('[type=radio]')];
    expect(served?.checked).toBe(true);
    expect(text(document.getElementById('mode-served') as Element)).toContain('fast');
    expect(rendered?.getAttribute('aria-describedby')).toBe('mode-rendered');
    act(() => rendered?.click());
    expect(on.draft.change).toHaveBeenCalledWith({ mode: 'rendered' });
  });

  test('manners are told in a line and changed below', () => {
    const root = show();
    expect(text(root)).toContain(
      '2 pages at a time from a site, ½ second apart, robots.txt is followed, nothing is kept in the history',
    );
    const delay = one<HTMLSelectElement>(root, '[aria-label="Time between two pages of a site"]');
    act(() => {
      delay.value = '2000';
      delay.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(on.draft.change).toHaveBeenCalledWith({ delay: 2_000 });
    const robots = one<HTMLInputElement>(root, '[aria-label="Follow robots.txt"]');
    act(() => robots.click());
    expect(on.draft.change).toHaveBeenCalledWith({ robots: false });
    act(() => one(root, '[aria-label="Keep each audit in the history"]').click());
    expect(on.draft.change).toHaveBeenCalledWith({ keep: true });
  });

  test('the words of manners', () => {
    expect(mannersOf({ perSite: 1, delay: 0, robots: false, keep: true })).toBe(
      'One page at a time from a site, without a pause, robots.txt is not followed, each audit is kept in the history',
    );
    expect(delayWords(3_000)).toBe('3 seconds');
  });
});

describe('the start', () => {
  test('is off without an address, and says why', () => {
    const root = show();
    const start = one(root, '[data-control=begin]');
    expect(start.getAttribute('aria-disabled')).toBe('true');
    click(start);
    expect(on.draft.begin).not.toHaveBeenCalled();
    expect(text(root)).toContain('Give at least one address to start.');
  });

  test('begins', () => {
    const root = show({ draft: listed() });
    click(button(root, 'Start with 412 pages…'));
    expect(on.draft.begin).toHaveBeenCalledOnce();
  });

  test('with all sites granted promises no question', () => {
    const sites = READ.sites.map((site) => ({ ...site, granted: true }));
    const root = show({ draft: listed({ read: { ...READ, sites } }) });
    expect(text(one(root, '[data-control=begin]'))).toBe('Start with 412 pages');
    expect(text(root)).toContain('It goes on when this page is closed');
  });

  test('says what the access is for before the browser asks, and has the focus on it', () => {
    const root = show({ draft: listed() });
    show({ draft: listed({ step: 'asking' }) }, root);
    expect(document.activeElement?.textContent).toBe('Access to 2 sites');
    expect(text(root)).toContain('read the pages of the 2 sites on your list, and robots.txt');
    expect(text(root)).toContain(
      'ask a site for more than 2 pages at a time, or sooner than ½ second after the last',
    );
    expect(text(root)).toContain('go where robots.txt says no');
    expect(text(root)).toContain('no cookies go along');
    expect(text(root)).toContain(
      '“Read and change your data on fernhill.test and millstreet.test”',
    );
    expect(text(root)).toContain('To take it back');
    click(button(root, 'Allow on these 2 sites…'));
    expect(on.draft.allow).toHaveBeenCalledOnce();
    click(button(root, 'Not now'));
    expect(on.draft.notNow).toHaveBeenCalledOnce();
    expect([...root.querySelectorAll('button')].map(text).join()).not.toContain('Start with');
  });

  test('gives the focus back to the start where the question is put off', () => {
    const root = show({ draft: listed() });
    show({ draft: listed({ step: 'asking' }) }, root);
    show({ draft: listed() }, root);
    expect(document.activeElement?.textContent).toBe('Start with 412 pages…');
  });

  test('promises nothing that is not so: robots.txt that is not followed, cookies of tabs', () => {
    const root = show({ draft: listed({ step: 'asking', robots: false, mode: 'rendered' }) });
    expect(text(root)).not.toContain('go where robots.txt says no');
    expect(text(root)).not.toContain('no cookies');
    expect(text(root)).toContain('open each page in a tab behind');
  });

  test('after a refusal starts with what is allowed, and says what comes of the others', () => {
    const sites = READ.sites.map((site, at) => ({ ...site, granted: at === 0 }));
    const asked = listed({ step: 'asking', wasAsked: true, read: { ...READ, sites } });
    const root = show({ draft: asked });
    expect(text(root)).toContain('The browser did not allow 1 site');
    expect(text(root)).toContain('32 pages of millstreet.test cannot be read');
    expect(text(root)).toContain('allow them later where the results stand');
    click(button(root, 'Start with the one that is allowed'));
    expect(on.draft.startWithAllowed).toHaveBeenCalledOnce();
  });

  test('with nothing allowed offers no start', () => {
    const root = show({ draft: listed({ step: 'asking', wasAsked: true }) });
    expect(text(root)).toContain('Nothing can start without it. Your list stays as it is.');
    expect([...root.querySelectorAll('button')].map(text).join()).not.toContain('Start with');
  });
});

test.for(['list', 'start'] as const)('what went wrong is said where it is: %s', (at) => {
  const notice = { at, is: 'wrong', text: 'Not all of it.', details: ['a.xml: no.'] } as const;
  const root = show({ draft: draft({ notice }) });
  const section = one(root, at === 'list' ? '#addresses' : '#start');
  expect(text(one(section, '[role=status]:has(button)'))).toContain('a.xml: no.');
  expect(root.querySelectorAll('[role=status]:has(button)')).toHaveLength(1);
  click(button(section, 'Dismiss'));
  expect(on.draft.dismiss).toHaveBeenCalledOnce();
  expect(section.contains(document.activeElement)).toBe(true);
});
