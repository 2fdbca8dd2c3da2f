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
