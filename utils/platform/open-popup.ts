import { browser } from './browser';

/** Opens the popup as a press on the toolbar button does. Resolves to whether the browser did. */
export async function openPopup(windowId: number | undefined): Promise<boolean> {
  try {
    await browser.action.openPopup(windowId === undefined ? {} : { windowId });
    return true;
  } catch {
    return false;
  }
}
