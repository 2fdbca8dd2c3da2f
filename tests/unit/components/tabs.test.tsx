import { expect, test, vi } from 'vitest';
import { Tabs } from '../../../components/tabs/tabs';
import { click, mount, one, popup, press } from '../../fixtures/mounted';
import { VIEWS } from '../../fixtures/report';

const SPECS = [
  { id: 'fix', name: 'Fix', count: 3 },
  { id: 'cards', name: 'Cards' },
  { id: 'facts', name: 'Facts' },
] as const;

function tabs(chosen: 'fix' | 'cards' | 'facts', dir: 'ltr' | 'rtl' = 'ltr') {
  const choose = vi.fn();
  const root = mount(
    <div dir={dir}>
      <Tabs prefix="t" tabs={SPECS} chosen={chosen} onChoose={choose} />
    </div>,
  );
  return { choose, root, list: one(root, '[role=tablist]') };
}

test.each([
  ['fix', 'ltr', 'ArrowRight', 'cards'],
  ['facts', 'ltr', 'ArrowRight', 'fix'],
  ['fix', 'ltr', 'ArrowLeft', 'facts'],
  ['fix', 'rtl', 'ArrowLeft', 'cards'],
  ['fix', 'rtl', 'ArrowRight', 'facts'],
  ['cards', 'ltr', 'Home', 'fix'],
  ['cards', 'ltr', 'End', 'facts'],
] as const)('from %s (%s) %s goes to %s and takes the focus', (from, dir, key, to) => {
  const { choose, list } = tabs(from, dir);
  press(list, key);
  expect(choose).toHaveBeenCalledExactlyOnceWith(to);
  expect(document.activeElement?.id).toBe(`t-tab-${to}`);
});

test('other keys are left alone', () => {
  const { choose, list } = tabs('fix');
  press(list, 'a');
  press(list, 'Tab');
  expect(choose).not.toHaveBeenCalled();
});

test('only the chosen tab is a stop for the Tab key', () => {
  const { root } = tabs('cards');
  const stops = [...root.querySelectorAll<HTMLElement>('[role=tab]')].map((tab) => [
    tab.tabIndex,
    tab.getAttribute('aria-selected'),
  ]);
  expect(stops).toEqual([
    [-1, 'false'],
    [0, 'true'],
    [-1, 'false'],
  ]);
});

test('in the popup the panel belongs to the chosen tab', () => {
  const { root } = popup(VIEWS.ready());
  for (const id of ['facts', 'cards', 'fix']) {
    click(one(root, `#report-tab-${id}`));
    const panel = one(root, '[role=tabpanel]');
    expect(panel.getAttribute('aria-labelledby')).toBe(`report-tab-${id}`);
    expect(one(root, '[aria-selected=true]').getAttribute('aria-controls')).toBe(panel.id);
  }
});
