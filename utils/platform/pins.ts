import { browser } from './browser';

/** Names under which the list and each pinned report are kept until the browser closes. */
const LIST = 'pins';
const reportName = (id: string): string => `pin:${id}`;

/** Everything but `watch` never rejects. What private windows pin is gone with the others when the browser closes. */
export interface PinStore {
  /** As it was stored; `undefined` where nothing is or can be read. */
  list(): Promise<unknown>;
  report(id: string): Promise<unknown>;
  /** Keeps the list and a report that is new or newer. Resolves to whether the browser did; else nothing is changed. */
  keep(list: unknown, added?: { id: string; report: unknown }): Promise<boolean>;
  /** Keeps the list, and forgets a report. */
  drop(list: unknown, id: string): Promise<boolean>;
  /** Runs one after the other in all pages of the extension. */
  alone<T>(run: () => Promise<T>): Promise<T>;
  /** Calls back after a change in any page of the extension. Returns the way out. */
  watch(changed: () => void): () => void;
}

async function read(name: string): Promise<unknown> {
  try {
    return (await browser.storage.session.get(name))[name];
  } catch {
    return undefined;
  }
}

/** Pinned pages in the session’s storage: in memory only, never on disk. */
export const pinStore = (): PinStore => ({
  list: () => read(LIST),
  report: (id) => read(reportName(id)),
  async keep(list, added) {
    try {
      await browser.storage.session.set({
        [LIST]: list,
        ...(added ? { [reportName(added.id)]: added.report } : {}),
      });
      return true;
    } catch {
      return false;
    }
  },
  async drop(list, id) {
    try {
      await browser.storage.session.set({ [LIST]: list });
      await browser.storage.session.remove(reportName(id));
      return true;
    } catch {
      return false;
    }
  },
  async alone(run) {
    let isBegun = false;
    try {
      return await navigator.locks.request(LIST, () => {
        isBegun = true;
        return run();
      });
    } catch (cause) {
      // Where the browser has no locks, the moment between reading and writing is too short to mind.
      if (isBegun) throw cause;
      return run();
    }
  },
  watch(changed) {
    const listen = (changes: Record<string, unknown>, area: string) => {
      if (area === 'session' && Object.hasOwn(changes, LIST)) changed();
    };
    browser.storage.onChanged.addListener(listen);
    return () => browser.storage.onChanged.removeListener(listen);
  },
});
