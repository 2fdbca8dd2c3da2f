import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from '../../../utils/platform/browser';
import { openTarget } from '../../../utils/platform/open-target';

const create = vi.fn();
const get = vi.fn();
const createWindow = vi.fn();
const getWindow = vi.fn();
const FORM = { open: 'https://network.test/share?u=1' };
const beside = { id: 7 };

beforeEach(() => {
  Object.assign(browser, {
    tabs: { create, get },
    windows: { create: createWindow, get: getWindow },
  });
  create.mockResolvedValue({ id: 8 });
  createWindow.mockResolvedValue({ id: 3, tabs: [{ id: 9 }] });
  get.mockResolvedValue({ id: 7, index: 4, windowId: 2, incognito: false });
  getWindow.mockResolvedValue({ left: 100, top: 50, width: 1200, height: 900 });
});

describe('a tab', () => {
  test.for([
    ['tab', true],
    ['background', false],
  ] as const)('%s stands next to the page, in its window', async ([opens, active]) => {
    expect(await openTarget(FORM, { beside, opens })).toEqual({ tabId: 8 });
    expect(create).toHaveBeenCalledExactlyOnceWith({
      url: FORM.open,
      active,
      openerTabId: 7,
      index: 5,
      windowId: 2,
    });
  });

  test('opens without a page, too, and when that is gone', async () => {
    await openTarget(FORM);
    get.mockRejectedValue(new Error('No tab with id'));
    await openTarget(FORM, { beside });
    expect(create.mock.calls).toEqual([
      [{ url: FORM.open, active: true }],
      [{ url: FORM.open, active: true }],
    ]);
  });
});

describe('a window', () => {
  test('stands over the middle of the page’s', async () => {
    expect(await openTarget(FORM, { beside, opens: 'window' })).toEqual({ tabId: 9, windowId: 3 });
    expect(createWindow).toHaveBeenCalledExactlyOnceWith({
      url: FORM.open,
      type: 'popup',
      width: 600,
      height: 640,
      left: 400,
      top: 180,
    });
  });

  test('stands at the corner of a window that is smaller', async () => {
    getWindow.mockResolvedValue({ left: -20, top: 10, width: 500, height: 400 });
    await openTarget(FORM, { beside, opens: 'window' });
    expect(createWindow.mock.calls[0]?.[0]).toMatchObject({ left: -20, top: 10 });
  });

  test('opens where the browser likes when it refuses the place', async () => {
    createWindow.mockRejectedValueOnce(new Error('Invalid value for bounds'));
    expect(await openTarget(FORM, { beside, opens: 'window' })).toEqual({ tabId: 9, windowId: 3 });
    expect(createWindow.mock.calls[1]?.[0]).not.toHaveProperty('left');
  });

  test('is private where the page is', async () => {
    get.mockResolvedValue({ id: 7, index: 4, windowId: 2, incognito: true });
    await openTarget(FORM, { beside, opens: 'window' });
    expect(createWindow.mock.calls[0]?.[0]).toMatchObject({ incognito: true });
  });

  test('would leave a container, so a tab inherits it instead', async () => {
    get.mockResolvedValue({
      id: 7,
      index: 4,
      windowId: 2,
      incognito: false,
      cookieStoreId: 'firefox-container-2',
    });
    await openTarget(FORM, { beside, opens: 'window' });
    expect(createWindow).not.toHaveBeenCalled();
    expect(create.mock.calls[0]?.[0]).toMatchObject({ openerTabId: 7 });
  });
});

test('nothing to open is nothing done', async () => {
  expect(await openTarget({}, { beside })).toBeUndefined();
  expect(create).not.toHaveBeenCalled();
});

test.for(['mailto:?subject=a', 'sms:?body=a', 'viber://forward?text=a'])(
  'an app opens in a tab in front, whatever the choice: %s',
  async (open) => {
    for (const opens of ['tab', 'background', 'window'] as const)
      await openTarget({ open }, { beside, opens });
    expect(create.mock.calls.map(([how]) => how.active)).toEqual([true, true, true]);
    expect(createWindow).not.toHaveBeenCalled();
  },
);

test.for([
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'chrome://settings',
  'about:config',
  'view-source:https://a.test/',
])('refuses what no target opens: %s', async (open) => {
  await expect(openTarget({ open }, { beside })).rejects.toThrow();
  expect(create).not.toHaveBeenCalled();
});
