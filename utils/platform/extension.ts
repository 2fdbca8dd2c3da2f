import { browser } from './browser';

/** Version in the manifest. */
export const version = (): string => browser.runtime.getManifest().version;

/** Puts text on the clipboard. Resolves to whether the browser let us. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Opens the settings in a tab, or brings the tab that they are in to the front. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Names of the permissions in the manifest that nobody had to be asked for. */
export const ownPermissions = (): readonly string[] =>
  (browser.runtime.getManifest().permissions ?? []).map(String);

/**
 * Opens the dashboard at a route such as `#history`, or brings the tab that shows it to the front. The path is
 * a page of our own.
 */
export async function openDashboard(route = '#history'): Promise<void> {
  const page = browser.runtime.getURL('/dashboard.html');
  // Tabs of our own pages can be found without the permission to see tabs.
  const [tab] = await browser.tabs.query({ url: `${page}*` }).catch(() => []);
  if (tab?.id === undefined) {
    await browser.tabs.create({ url: page + route });
    return;
  }
  await browser.tabs.update(tab.id, { active: true, url: page + route });
  if (tab.windowId !== undefined)
    await browser.windows.update(tab.windowId, { focused: true }).catch(() => undefined);
}
