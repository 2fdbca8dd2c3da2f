import { describe, expect, test } from 'vitest';
import type { PopupView } from '../../../components/popup/view';
import { button, click, one, popup, press } from '../../fixtures/mounted';
import { VIEWS } from '../../fixtures/report';

const OPENER = 'button[aria-haspopup=menu]';

function opened(view = VIEWS.ready()) {
  const shown = popup(view);
  click(one(shown.root, OPENER));
  const items = [...shown.root.querySelectorAll<HTMLElement>('[role=menuitem]')];
  return { ...shown, items };
}

const focused = () => document.activeElement?.querySelector('span')?.textContent;

describe('the menu', () => {
  test('opens with the focus on its first item, and closes by Escape to where it was', () => {
    const { root } = opened();
    const opener = one(root, OPENER);
    expect(opener.getAttribute('aria-expanded')).toBe('true');
    expect(opener.getAttribute('aria-controls')).toBe(one(root, '[role=menu]').id);
    expect(focused()).toBe('Keep this audit');
    press(document.activeElement as Element, 'Escape');
    expect(root.querySelector('[role=menu]')).toBeNull();
    expect(document.activeElement).toBe(opener);
    expect(opener.getAttribute('aria-expanded')).toBe('false');
    press(opener, 'ArrowDown');
    expect(focused(), 'by the arrow, too').toBe('Keep this audit');
  });

  test('is gone through by arrows, ends and first letters', () => {
    const { items } = opened();
    const by = (key: string) => {
      press(document.activeElement as Element, key);
      return items.findIndex((item) => item.matches(':focus'));
    };
    expect(by('ArrowDown')).toBe(1);
    expect(by('ArrowUp')).toBe(0);
    expect(by('ArrowUp'), 'around').toBe(items.length - 1);
    expect(by('Home')).toBe(0);
    expect(by('End')).toBe(items.length - 1);
    expect(by('ArrowDown'), 'around').toBe(0);
    expect(by('c')).toBe(5);
    expect(by('s')).toBe(6);
    expect(by('x'), 'no such letter').toBe(6);
  });

  test('keeps number keys to itself', () => {
    const { on } = opened();
    press(document.activeElement as Element, '1');
    expect(on.share).not.toHaveBeenCalled();
  });

  test('closes when the focus goes elsewhere', () => {
    const { root } = opened();
    one(root, '#report-tab-cards').dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    return expect.poll(() => root.querySelector('[role=menu]')).toBeNull();
  });

  test('keeps, pins and leads to what is kept and pinned', () => {
    const { on, items } = opened();
    const choose = (words: string) =>
      click(items.find(({ textContent }) => textContent?.includes(words)) as HTMLElement);
    choose('Keep this audit');
    expect(on.keepReport).toHaveBeenCalledOnce();
    choose('Pin to compare');
    expect(on.pinPage).toHaveBeenCalledOnce();
    choose('Open comparison');
    choose('Open history');
    expect(on.openDashboard.mock.calls).toEqual([['compare'], ['history']]);
  });

  test.for([
    ['Save report as HTML', 'html'],
    ['Save findings as CSV', 'csv'],
    ['Save report as JSON', 'json'],
    ['Save picture of the score', 'picture'],
  ] as const)('%s', ([words, as]) => {
    const { root, on, items } = opened();
    click(items.find(({ textContent }) => textContent?.includes(words)) as HTMLElement);
    expect(on.saveReport).toHaveBeenCalledExactlyOnceWith(as);
    expect(root.querySelector('[role=menu]')).toBeNull();
    expect(document.activeElement).toBe(one(root, OPENER));
  });

  test('Copy as Markdown', () => {
    const { root, on } = opened();
    click(button(root, 'Copy as Markdown'));
    expect(on.copyReport).toHaveBeenCalledOnce();
    expect(on.saveReport).not.toHaveBeenCalled();
  });

  test.for(['reading', 'failed'] as const)('%s: there is nothing to save yet', (state) => {
    const { root, items } = opened(VIEWS[state]());
    expect(items).toEqual([]);
    expect(one(root, OPENER).getAttribute('aria-disabled')).toBe('true');
    expect(one(root, OPENER).title).toContain('nothing is known yet');
  });
});

describe('what was saved', () => {
  test('is told by its name', () => {
    const { root } = popup(VIEWS.reportSaved());
    const status = one(root, '[role=status]').textContent;
    expect(status).toContain('Report saved');
    expect(status).toContain('harbour.test-report-2026-11-26.html is among your downloads');
  });

  test('can be tried again where it was not', () => {
    const { root, on } = popup(VIEWS.reportNotSaved());
    expect(one(root, '[role=status]').textContent).toContain('Picture of the score not saved');
    click(button(root, 'Try again'));
    expect(on.saveReport).toHaveBeenCalledExactlyOnceWith('picture');
  });

  test('is told of a page, too, that cannot be shared', () => {
    const { root } = popup({ ...VIEWS.reportSaved(), share: undefined });
    expect(one(root, '[role=status]').textContent).toContain('Report saved');
  });
});

describe('what is told after', () => {
  const told = (notice: PopupView['notice']) =>
    popup({ ...VIEWS.ready(), ...(notice ? { notice } : {}) });

  test.for([
    ['kept', 'Audit kept', true],
    ['known', 'kept before', true],
    ['full', 'disk is full', true],
    ['blocked', 'Not kept', false],
    ['damaged', 'larger than', false],
    ['private', 'private windows', false],
    ['off', 'switched off', false],
  ] as const)('keeping: %s', ([state, words, leads]) => {
    const { root, on } = told({ kind: 'kept', state });
    const row = one(root, '[role=status]');
    expect(row.textContent).toContain(words);
    const link = [...row.querySelectorAll('button')].find(({ textContent }) =>
      textContent?.includes('Open history'),
    );
    expect(link !== undefined).toBe(leads);
    if (link) click(link);
    expect(on.openDashboard).toHaveBeenCalledTimes(leads ? 1 : 0);
  });

  test.for([
    ['pinned', 1, 'Pin another page', false],
    ['pinned', 2, 'Pinned to compare', true],
    ['full', 6, 'take one away', true],
    ['refused', 3, 'refused', false],
  ] as const)('pinning: %s, %d pages', ([state, pages, words, leads]) => {
    const { root } = told({ kind: 'pinned', state, pages });
    const row = one(root, '[role=status]');
    expect(row.textContent).toContain(words);
    expect(row.textContent?.includes(`Compare ${pages} pages`)).toBe(leads);
  });
});
