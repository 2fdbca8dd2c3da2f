import { browser } from './browser';

/** Calls back when another tab comes to the front of this window, or the one in front moves on. */
export async function onFrontChange(changed: () => void): Promise<void> {
  const { id: own } = await browser.windows.getCurrent();
  browser.tabs.onActivated.addListener(({ windowId }) => {
    if (windowId === own) changed();
  });
  browser.tabs.onUpdated.addListener((_id, { status, url }, tab) => {
    if (tab.active && tab.windowId === own && (status === 'complete' || url !== undefined))
      changed();
  });
}
