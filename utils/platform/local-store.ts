import { browser } from './browser';

/** The extension's own storage on this device, by names. All of it rejects where the browser refuses. */
export interface LocalStore {
  /** What is stored under these names; what is not is left out. */
  get(names: readonly string[]): Promise<Readonly<Record<string, unknown>>>;
  /** Stores all of it or nothing. */
  set(values: Readonly<Record<string, unknown>>): Promise<void>;
  remove(names: readonly string[]): Promise<void>;
}

/** Used by the backup, which moves everything at once; a single setting has `settingsStore`. */
export const localStore: LocalStore = {
  get: (names) => browser.storage.local.get([...names]),
  set: (values) => browser.storage.local.set({ ...values }),
  remove: (names) => browser.storage.local.remove([...names]),
};
