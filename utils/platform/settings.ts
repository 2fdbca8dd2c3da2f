import { browser } from './browser';

/** Name under which the settings of sharing are stored. */
export const SHARE = 'share-settings';

/** How settings are read; what they are is not the platform's business. */
export interface Reader<Settings> {
  /** By whatever was stored, `undefined` among it. Must not throw. */
  read(stored: unknown): Settings;
  /** A newer release has written them; they are not to be overwritten. */
  isFromFuture(stored: unknown): boolean;
  /** Name under which they are stored; absent: that of the settings of sharing. */
  name?: string;
}

interface Loaded<Settings> {
  settings: Settings;
  /**
   * `newer`: written by a newer release, read as far as they can be. `unreadable`: the browser gives nothing, so
   * these are the defaults.
   */
  state: 'ready' | 'newer' | 'unreadable';
}

export interface SettingsStore<Settings> {
  /** Never rejects. */
  load(): Promise<Loaded<Settings>>;
  /**
   * Makes a change upon what is stored at that moment, one after the other in all windows. Resolves to what holds
   * then. `newer`: nothing was written, see `isFromFuture`. `refused`: the browser stores nothing. Never rejects.
   */
  change(
    how: (settings: Settings) => Settings,
  ): Promise<Loaded<Settings> & { kept: 'kept' | 'newer' | 'refused' }>;
  /** Gives up what a newer release has written. Resolves to whether the browser did. */
  startOver(): Promise<boolean>;
  /** Calls back after a change in any window. Returns the way out. */
  watch(changed: (loaded: Loaded<Settings>) => void): () => void;
}

/**
 * Runs one after the other in all pages of the extension. Where the browser has no locks, or refuses them, the
 * moment between reading and writing is too short to mind.
 */
async function alone<T>(name: string, run: () => Promise<T>): Promise<T> {
  let isBegun = false;
  const begin = () => {
    isBegun = true;
    return run();
  };
  try {
    return await navigator.locks.request(name, begin);
  } catch (cause) {
    if (isBegun) throw cause;
    return run();
  }
}

/**
 * The settings in the extension's own storage. Private windows share them: a press on a setting is the user's
 * word, and says nothing of any page.
 */
export function settingsStore<Settings>({
  read,
  isFromFuture,
  name = SHARE,
}: Reader<Settings>): SettingsStore<Settings> {
  const loadedFrom = (stored: unknown): Loaded<Settings> => ({
    settings: read(stored),
    state: isFromFuture(stored) ? 'newer' : 'ready',
  });
  const stored = async () => (await browser.storage.local.get(name))[name];
  const load = async (): Promise<Loaded<Settings>> => {
    try {
      return loadedFrom(await stored());
    } catch {
      return { settings: read(undefined), state: 'unreadable' };
    }
  };
  return {
    load,
    change: (how) =>
      alone(name, async () => {
        const before = await load();
        const settings = how(before.settings);
        if (before.state === 'newer') return { settings, state: 'newer', kept: 'newer' };
        // What could not be read must not be replaced by defaults.
        if (before.state === 'unreadable')
          return { settings, state: 'unreadable', kept: 'refused' };
        try {
          await browser.storage.local.set({ [name]: settings });
          return { settings, state: 'ready', kept: 'kept' };
        } catch {
          return { settings, state: 'ready', kept: 'refused' };
        }
      }),
    async startOver() {
      try {
        await browser.storage.local.remove(name);
        return true;
      } catch {
        return false;
      }
    },
    watch(changed) {
      const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        if (area !== 'local' || !Object.hasOwn(changes, name)) return;
        changed(loadedFrom(changes[name]?.newValue));
      };
      browser.storage.onChanged.addListener(listen);
      return () => browser.storage.onChanged.removeListener(listen);
    },
  };
}
