import { browser } from './browser';

/** What came of asking for addresses that the browser keeps. `refused`: the user, or the browser, does not allow it. */
export type Given<Value> = { state: 'ok'; value: Value } | { state: 'refused' | 'failed' };

/**
 * Addresses of the tabs that are open, in their order; of private windows none. Asks the user for the permission
 * `tabs` where it is not there yet: only from within a press, before anything is waited for. Never rejects.
 */
export async function openTabs(): Promise<Given<string[]>> {
  try {
    if (!(await browser.permissions.request({ permissions: ['tabs'] })))
      return { state: 'refused' };
  } catch {
    return { state: 'refused' };
  }
  try {
    const tabs = await browser.tabs.query({});
    const urls = tabs
      .filter(({ incognito }) => !incognito)
      .flatMap(({ url }) => (url !== undefined && /^https?:\/\//i.test(url) ? [url] : []));
    return { state: 'ok', value: urls };
  } catch {
    return { state: 'failed' };
  }
}
