import type { DBSchema } from 'idb';
import { openerOf } from './database';

/** Name and version of the database. */
const NAME = 'share-log';
const VERSION = 1;
const STORE = 'entries';

/** Entries read at a time. Own choice: enough for a screen, little enough not to hold it up. */
const BATCH = 500;

/** An entry with the number it has in the database; a later one has a greater. */
interface Logged<Entry> {
  id: number;
  entry: Entry;
}

interface LogPage<Entry> {
  /** Newest first. */
  entries: Logged<Entry>[];
  /** Where the next page begins; absent at the end. */
  before?: number;
}

/** Everything but `add` rejects where the browser gives no database. */
export interface ShareLog<Entry> {
  /** Writes an entry down. Never rejects: sharing goes on without it. Resolves to whether it is kept. */
  add(entry: Entry): Promise<boolean>;
  /** Entries that match, newest first, older than `before`. */
  page(options: {
    count: number;
    before?: number | undefined;
    matches?: (entry: Entry) => boolean;
  }): Promise<LogPage<Entry>>;
  count(): Promise<number>;
  erase(id: number): Promise<void>;
  eraseAll(): Promise<void>;
  /** Puts these, oldest first, in the place of all that is written down: all of it or nothing. */
  replaceAll(entries: readonly Entry[]): Promise<void>;
  /** Calls back after a change in any page of the extension. Returns the way out. */
  watch(changed: () => void): () => void;
}

interface Schema<Entry> extends DBSchema {
  [STORE]: { key: number; value: Entry };
}

/** Opens the log when it is first needed. `most`: entries kept; the oldest make room. */
export function shareLogOf<Entry>(most: number): ShareLog<Entry> {
  const { open, tell, watch } = openerOf<Schema<Entry>>(NAME, VERSION, (db) => {
    db.createObjectStore(STORE, { autoIncrement: true });
  });
  return {
    async add(entry) {
      try {
        const transaction = (await open()).transaction(STORE, 'readwrite');
        const { store } = transaction;
        await store.add(entry);
        const excess = (await store.count()) - most;
        if (excess > 0) {
          const last = (await store.getAllKeys(null, excess)).at(-1);
          if (last !== undefined) await store.delete(IDBKeyRange.upperBound(last));
        }
        await transaction.done;
        tell();
        return true;
      } catch {
        return false;
      }
    },
    async page({ count, before, matches = () => true }) {
      const { store } = (await open()).transaction(STORE);
      const newest = (await store.openKeyCursor(null, 'prev'))?.key ?? 0;
      const oldest = (await store.openKeyCursor())?.key ?? 1;
      let to = Math.min(newest, (before ?? Number.POSITIVE_INFINITY) - 1);
      const entries: Logged<Entry>[] = [];
      while (to >= oldest) {
        const range = IDBKeyRange.bound(to - BATCH + 1, to);
        const [ids, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
        for (let at = ids.length - 1; at >= 0; at -= 1) {
          const id = ids[at] as number;
          const entry = values[at] as Entry;
          if (!matches(entry)) continue;
          // One more than asked for tells that there is a next page.
          if (entries.length === count) return { entries, before: entries.at(-1)?.id ?? id + 1 };
          entries.push({ id, entry });
        }
        to -= BATCH;
      }
      return { entries };
    },
    count: async () => (await open()).count(STORE),
    async erase(id) {
      await (await open()).delete(STORE, id);
      tell();
    },
    async eraseAll() {
      await (await open()).clear(STORE);
      tell();
    },
    async replaceAll(entries) {
      const transaction = (await open()).transaction(STORE, 'readwrite');
      try {
        await transaction.store.clear();
        await Promise.all(entries.map((entry) => transaction.store.add(entry)));
        await transaction.done;
      } catch (cause) {
        // The transaction knows better than the request that it took along.
        throw (await transaction.done.catch((error: unknown) => error)) ?? cause;
      }
      tell();
    },
    watch: (changed) => watch(() => changed()),
  };
}
