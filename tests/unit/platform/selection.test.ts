import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from '../../../utils/platform/browser';
import { selectionIn } from '../../../utils/platform/selection';

interface Injection {
  target: { tabId: number };
  func(...args: unknown[]): unknown;
  args: unknown[];
}

const executeScript = vi.fn(async ({ func, args }: Injection) => [{ result: func(...args) }]);

beforeEach(() => {
  executeScript.mockImplementation(async ({ func, args }) => [{ result: func(...args) }]);
  Object.assign(browser, { scripting: { executeScript } });
});
afterEach(() => {
  document.body.replaceChildren();
});

function select(html: string, selector = '*'): HTMLElement {
  document.body.innerHTML = html;
  const element = document.body.querySelector<HTMLElement>(selector) as HTMLElement;
  getSelection()?.selectAllChildren(element);
  return element;
}

test('the selected text of the tab’s own document', async () => {
  select('<p> The sea comes <b>back</b> </p>');
  expect(await selectionIn(7)).toBe('The sea comes back');
  expect(executeScript.mock.calls[0]?.[0].target).toEqual({ tabId: 7 });
});

test('nothing where nothing is selected, or in a field', async () => {
  document.body.innerHTML = '<p>Text</p>';
  getSelection()?.removeAllRanges();
  expect(await selectionIn(7)).toBe('');
  select('<p>Text</p><input value="secret">', 'p');
  document.body.querySelector('input')?.focus();
  expect(await selectionIn(7)).toBe('');
});

test('of a long one the beginning and the end', async () => {
  select(`<p>${'a'.repeat(4_000)} ${'z'.repeat(4_000)}</p>`);
  const text = await selectionIn(7);
  expect(text).toHaveLength(5_003);
  expect(text.slice(0, 5) + text.slice(-5)).toBe('aaaaazzzzz');
});

test('a page that cannot be entered has none', async () => {
  executeScript.mockRejectedValue(new Error('No access'));
  expect(await selectionIn(7)).toBe('');
  executeScript.mockResolvedValue([{ result: { toString: 'x' } }]);
  expect(await selectionIn(7)).toBe('');
});
