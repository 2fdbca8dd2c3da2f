import type { DBSchema, IDBPTransaction } from 'idb';
import type { Entry, HistoryStore, KeptReport, Page } from '../history/entry';
import { openerOf, packed, troubleOf, unpacked } from './database';

/** Name and version of the database. */
const NAME = 'history';
const VERSION = 1;

/** How entries are made; what they mean is not the platform's business. */
export interface EntryMaker {
  entryOf(report: KeptReport, bytes: number, note: string): Entry;
  idOf(report: KeptReport): string;
  /** What was stored as a report of today; `undefined` where it is none. */
  readReport(stored: unknown): KeptReport | undefined;
  pageOf(entries: readonly Entry[], tags: readonly string[]): Page | undefined;
}

/** Light entries and lines of pages lie apart from whole reports, so that 10,000 of these are listed fast. */
interface Schema extends DBSchema {
  entries: { key: string; value: Entry; indexes: { page: [string, string]; at: string } };
  /** JSON, gzipped: a tenth of its size. */
  reports: { key: string; value: Uint8Array };
  pages: { key: string; value: Page; indexes: { at: [string, string] } };
  /** `data:` addresses by page. */
  pictures: { key: string; value: string };
}

const STORES = ['entries', 'reports', 'pages', 'pictures'] as const;

type Change = IDBPTransaction<Schema, typeof STORES, 'readwrite'>;

/** Why the database did not do it. */
export { troubleOf as historyTrouble } from './database';

/** Everything of one page: arrays come after all texts in the order of keys. */
const ofPage = (page: string) => IDBKeyRange.bound([page], [page, []]);

/** Opens the history when it is first needed. */
export function historyStore({ entryOf, idOf, pageOf, readReport }: EntryMaker): HistoryStore {
  const { open, tell, watch } = openerOf<Schema>(NAME, VERSION, (db) => {
    const entries = db.createObjectStore('entries', { keyPath: 'id' });
    entries.createIndex('page', ['page', 'at']);
    entries.createIndex('at', 'at');
    db.createObjectStore('reports');
    db.createObjectStore('pages', { keyPath: 'page' }).createIndex('at', ['at', 'page']);
    db.createObjectStore('pictures');
  });

  /** Makes a change to all of it or to nothing, and tells the other pages. */
  async function change<Value>(how: (stores: Change) => Promise<Value>): Promise<Value> {
    const transaction = (await open()).transaction(STORES, 'readwrite');
    try {
      const value = await how(transaction);
      await transaction.done;
      tell();
      return value;
    } catch (cause) {
      // The transaction knows better than the request that it took along.
      const why = await transaction.done.catch((error: unknown) => error);
      throw troubleOf(why) === 'blocked' ? cause : why;
    }
  }
  async function refresh(stores: Change, page: string, tags?: readonly string[]): Promise<void> {
    const entries = await stores.objectStore('entries').index('page').getAll(ofPage(page));
    const pages = stores.objectStore('pages');
    const line = pageOf(entries, tags ?? (await pages.get(page))?.tags ?? []);
    if (line) await pages.put(line);
    else await Promise.all([pages.delete(page), stores.objectStore('pictures').delete(page)]);
  }
  const removeFrom = async (stores: Change, ids: readonly string[]): Promise<void> => {
    const entries = stores.objectStore('entries');
    const gone = (await Promise.all(ids.map((id) => entries.get(id)))).filter(
      (entry) => entry !== undefined,
    );
    await Promise.all(
      gone.flatMap(({ id }) => [entries.delete(id), stores.objectStore('reports').delete(id)]),
    );
    for (const page of new Set(gone.map((entry) => entry.page))) await refresh(stores, page);
  };

  return {
    async add(report, thumbnail) {
      let bytes: Uint8Array;
      let id: string;
      try {
        // Before the transaction, which would end while this is waited for.
        bytes = await packed(report);
        id = idOf(report);
        entryOf(report, bytes.length, '');
      } catch {
        return { state: 'damaged' };
      }
      try {
        return await change(async (stores) => {
          const entries = stores.objectStore('entries');
          const known = await entries.get(id);
          const entry = entryOf(report, bytes.length, known?.note ?? '');
          await Promise.all([
            entries.put(entry),
            stores.objectStore('reports').put(bytes, id),
            thumbnail && stores.objectStore('pictures').put(thumbnail, entry.page),
          ]);
          await refresh(stores, entry.page);
          return { state: known ? ('known' as const) : ('kept' as const), entry };
        });
      } catch (cause) {
        return { state: troubleOf(cause) === 'full' ? 'full' : 'blocked' };
      }
    },
    async pages({ limit, after }) {
      const index = (await open()).transaction('pages').store.index('at');
      const range = after ? IDBKeyRange.upperBound([after.at, after.page], true) : null;
      const pages: Page[] = [];
      let cursor = await index.openCursor(range, 'prev');
      while (cursor && pages.length < limit) {
        pages.push(cursor.value);
        cursor = pages.length < limit ? await cursor.continue() : null;
      }
      return pages;
    },
    async allPages() {
      return (await (await open()).getAllFromIndex('pages', 'at')).reverse();
    },
    page: async (page) => (await open()).get('pages', page),
    async entries({ page, limit }) {
      const { store } = (await open()).transaction('entries');
      const index = page === undefined ? store.index('at') : store.index('page');
      if (limit === undefined) {
        const all =
          page === undefined
            ? await store.index('at').getAll()
            : await index.getAll(ofPage(page) as never);
        return all.reverse();
      }
      const entries: Entry[] = [];
      let cursor = await index.openCursor(
        page === undefined ? null : (ofPage(page) as never),
        'prev',
      );
      while (cursor && entries.length < limit) {
        entries.push(cursor.value);
        cursor = entries.length < limit ? await cursor.continue() : null;
      }
      return entries;
    },
    entry: async (id) => (await open()).get('entries', id),
    async report(id) {
      try {
        const bytes = await (await open()).get('reports', id);
        return bytes && readReport(await unpacked(bytes));
      } catch {
        return undefined;
      }
    },
    async thumbnails(pages) {
      const { store } = (await open()).transaction('pictures');
      const found = await Promise.all(
        pages.map(async (page) => [page, await store.get(page)] as const),
      );
      return Object.fromEntries(
        found.filter((pair): pair is [string, string] => pair[1] !== undefined),
      );
    },
    setNote: (id, note) =>
      change(async (stores) => {
        const entries = stores.objectStore('entries');
        const entry = await entries.get(id);
        if (!entry) return;
        await entries.put({ ...entry, note });
        await refresh(stores, entry.page);
      }),
    setTags: (page, tags) => change((stores) => refresh(stores, page, tags)),
    remove: (ids) => change((stores) => removeFrom(stores, ids)),
    removeAll: () =>
      change(async (stores) => {
        await Promise.all(STORES.map((name) => stores.objectStore(name).clear()));
      }),
    prune: (choose) =>
      change(async (stores) => {
        const all = await stores.objectStore('entries').index('at').getAll();
        const ids = choose(all.reverse());
        await removeFrom(stores, ids);
        return ids.length;
      }),
    async count() {
      const db = await open();
      const [audits, pages] = await Promise.all([db.count('entries'), db.count('pages')]);
      return { audits, pages };
    },
    async size() {
      const entries = await (await open()).getAll('entries');
      return entries.reduce((sum, { bytes }) => sum + bytes, 0);
    },
    watch: (changed) => watch(() => changed()),
  };
}
