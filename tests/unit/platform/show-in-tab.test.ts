import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from '../../../utils/platform/browser';
import { showInTab } from '../../../utils/platform/show-in-tab';

const executeScript = vi.fn<typeof browser.scripting.executeScript>();
const addListener = vi.fn();

beforeEach(() => {
  vi.spyOn(browser, 'scripting', 'get').mockReturnValue({ executeScript } as never);
  vi.spyOn(browser.runtime, 'onConnect', 'get').mockReturnValue({ addListener } as never);
});

const answers = (result: unknown) =>
  executeScript.mockResolvedValue([{ frameId: 0, result }] as never);
const target = { tag: 'a' };

test('hands over what to find before the script that finds it, into the top frame alone', async () => {
  answers('shown');
  expect(await showInTab(7, 'https://site.test/', target)).toBe('shown');
  expect(addListener).toHaveBeenCalled();
  expect(executeScript.mock.calls.map(([how]) => how)).toMatchObject([
    { target: { tabId: 7 }, args: ['https://site.test/', target] },
    { target: { tabId: 7 }, files: ['/show-on-page.js'] },
  ]);
  expect(executeScript.mock.calls.every(([how]) => !how.target.allFrames)).toBe(true);
});

test.for([['hidden'], ['gone']])('tells what the page tells: %s', async ([result]) => {
  answers(result);
  expect(await showInTab(7, 'https://site.test/', target)).toBe(result);
});

test.for([[undefined], [{ state: 'shown' }], ['<b>']])(
  'anything else is nothing: %s',
  async ([result]) => {
    answers(result);
    expect(await showInTab(7, 'https://site.test/', target)).toBe('gone');
  },
);

test('a page that cannot be entered any more has gone', async () => {
  executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
  expect(await showInTab(7, 'https://site.test/', target)).toBe('gone');
});
