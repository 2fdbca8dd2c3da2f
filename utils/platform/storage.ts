import { browser } from './browser';

/** What the extension keeps under a name, on this device; `undefined` where nothing can be read. */
export async function load(name: string): Promise<unknown> {
  try {
    return (await browser.storage.local.get(name))[name];
  } catch {
    return undefined;
  }
}

/** Keeps a value under a name. Resolves to whether the browser did. */
export async function save(name: string, value: unknown): Promise<boolean> {
  try {
    await browser.storage.local.set({ [name]: value });
    return true;
  } catch {
    return false;
  }
}
