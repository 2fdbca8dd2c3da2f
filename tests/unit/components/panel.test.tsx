import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { ByHand } from '../../../components/by-hand/by-hand';
import { AnotherPage } from '../../../components/panel/another-page';
import { MovedOn } from '../../../components/panel/moved-on';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
});
const draw = (what: Parameters<typeof render>[0]) => act(() => render(what, root));
const press = (name: string) =>
  [...root.querySelectorAll('button')].find((button) => button.textContent === name)?.click();

test('of a page that is not known the panel names the button, the keys, and the way to follow', () => {
  const onFollow = vi.fn();
  draw(<AnotherPage keys="Alt+Shift+S" onFollow={onFollow} />);
  expect(root.textContent).toContain('Press its toolbar button, or Alt+Shift+S, and the audit');
  expect(root.querySelector('kbd')?.textContent).toBe('Alt+Shift+S');
  press('Follow tabs…');
  expect(onFollow).toHaveBeenCalledOnce();
});

test('keys that the user took away are not named', () => {
  draw(<AnotherPage onFollow={vi.fn()} />);
  expect(root.querySelector('kbd')).toBeNull();
  expect(root.textContent).toContain('Press its toolbar button and the audit appears here.');
});

test('a tab that moved on is said so, with the one thing to do', () => {
  const onAudit = vi.fn();
  draw(<MovedOn onAudit={onAudit} />);
  expect(root.querySelector('[role="status"]')?.textContent).toContain('another page now');
  press('Audit this page');
  expect(onAudit).toHaveBeenCalledOnce();
});

test('text to copy by hand is shown as text, selected, and copied by a press', () => {
  const onCopy = vi.fn();
  const text = '<b>https://site.test/</b>';
  draw(<ByHand text={text} state="waiting" onCopy={onCopy} onClose={vi.fn()} />);
  const field = root.querySelector('textarea');
  expect(field?.value).toBe(text);
  expect(field?.selectionEnd).toBe(text.length);
  expect(root.querySelector('b')).toBeNull();
  press('Copy');
  expect(onCopy).toHaveBeenCalledOnce();
});

test.for([
  ['copied', 'Copied. This window can be closed.'],
  ['refused', 'The browser refused. Copy the text from here.'],
] as const)('says how copying went: %s', ([state, words]) => {
  draw(<ByHand text="x" state={state} onCopy={vi.fn()} onClose={vi.fn()} />);
  expect(root.querySelector('[role="status"]')?.textContent).toBe(words);
});
