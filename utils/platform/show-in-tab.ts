import type { Shown, Target } from '../page/target';
import { browser } from './browser';

/** Runs in the page, before the script that shows: hands it what to find, and on which page. */
function handOver(url: string, target: Target): void {
  Object.assign(globalThis, { shareworthyTarget: { url, target } });
}

/** Its being there keeps the line open by which the page notices that the popup closes. */
const keepOpen = (): void => undefined;

/**
 * Scrolls the tab to an element and outlines it for a while. Never rejects: a page that cannot be entered any
 * more has gone with all its elements.
 */
export async function showInTab(tabId: number, url: string, target: Target): Promise<Shown> {
  const into = { target: { tabId } };
  try {
    browser.runtime.onConnect.addListener(keepOpen);
    await browser.scripting.executeScript({ ...into, func: handOver, args: [url, target] });
    const [injected] = await browser.scripting.executeScript({
      ...into,
      files: ['/show-on-page.js'],
    });
    const shown = injected?.result;
    return shown === 'shown' || shown === 'hidden' ? shown : 'gone';
  } catch {
    return 'gone';
  }
}
