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
