import type { DBSchema, IDBPTransaction } from 'idb';
import {
  type Batch,
  type BatchPage,
  type BatchState,
  type BatchStore,
  MOST_LATELY,
  type PageState,
} from '../batch/batch';
import { DatabaseError, openerOf, packedText, troubleOf, unpacked } from './database';

/** Name and version of the database. */
const NAME = 'batches';
const VERSION = 1;

/** A rest says nothing of the pace, so what was before it is forgotten. */
const latelyIn = ({ state, lately }: Batch): Pick<Batch, 'lately'> => ({
  lately: state === 'running' ? lately : [],
});

type Stored = Awaited<ReturnType<BatchStore['report']>>;

/** How a report is read; what it means is not the platform's business. */
interface ReportReader {
  /** What was stored as a report of today; `undefined` where it is none. */
  readReport(stored: unknown): Stored;
}

type Packed = { bytes: Uint8Array };

/** Pages lie apart from reports, so that a table of 10,000 is read fast. */
interface Schema extends DBSchema {
  batches: { key: string; value: Batch; indexes: { createdAt: string } };
  pages: {
    key: [string, number];
    value: BatchPage;
    indexes: { state: [string, PageState, number] };
  };
  /** JSON, gzipped. */
  reports: { key: [string, number]; value: Packed };
  /** Bytes of all reports of a batch. */
  sizes: { key: string; value: number };
}

const STORES = ['batches', 'pages', 'reports', 'sizes'] as const;

type Change = IDBPTransaction<Schema, typeof STORES, 'readwrite'>;

/** Everything of one batch: arrays come after all numbers in the order of keys. */
const ofBatch = (id: string) => IDBKeyRange.bound([id], [id, []]);

const none = (): Record<PageState, number> => ({ waiting: 0, done: 0, failed: 0, refused: 0 });

/** Opens the batches when they are first needed. */
export function batchStore({ readReport }: ReportReader): BatchStore {
  const database = openerOf<Schema>(NAME, VERSION, (db) => {
    db.createObjectStore('batches', { keyPath: 'id' }).createIndex('createdAt', 'createdAt');
    db.createObjectStore('pages', { keyPath: ['batch', 'at'] }).createIndex('state', [
      'batch',
      'state',
      'at',
    ]);
    db.createObjectStore('reports');
    db.createObjectStore('sizes');
  });
  const told = (id: string, at?: number) =>
    database.tell(at === undefined ? id : `${id} ${String(at)}`);

  /** Reads, with the browser's refusals as ours. */
  async function reading<Value>(
    read: (db: Awaited<ReturnType<typeof database.open>>) => Promise<Value>,
  ): Promise<Value> {
    try {
      return await read(await database.open());
    } catch (cause) {
      throw new DatabaseError(cause);
    }
  }

  /** Makes a change to all of it or to nothing. `undefined`: nothing was changed, so nobody is told. */
  async function change<Value>(
    id: string,
    how: (stores: Change) => Promise<Value | undefined>,
    at?: number,
  ): Promise<Value | undefined> {
    return reading(async (db) => {
      const transaction = db.transaction(STORES, 'readwrite');
      try {
        const value = await how(transaction);
        await transaction.done;
        if (value !== undefined) told(id, at);
        return value;
      } catch (cause) {
        // A change that could not be finished must not be finished by the browser.
        try {
          transaction.abort();
        } catch {
          // It is over already.
        }
        // The transaction knows better than the request that it took along.
        const why = await transaction.done.catch((error: unknown) => error);
        throw troubleOf(why) === 'blocked' ? cause : why;
      }
    });
  }

  /** Changes the line of a batch, if it is there. */
  const edit = async (id: string, how: (batch: Batch) => Batch): Promise<void> => {
    await change(id, async (stores) => {
      const lines = stores.objectStore('batches');
      const batch = await lines.get(id);
      if (batch) await lines.put(how(batch));
      return batch && true;
    });
  };

  /** Puts pages of a state that pass back into the queue, and the batch to `running`. Resolves to how many. */
  const again = async (
    id: string,
    state: 'failed' | 'refused',
    isMeant: (page: BatchPage) => boolean,
  ): Promise<number> => {
    const count = await change(id, async (stores) => {
      const [lines, pages] = [stores.objectStore('batches'), stores.objectStore('pages')];
      const batch = await lines.get(id);
      if (!batch) return undefined;
      const range = IDBKeyRange.bound([id, state, 0], [id, state, []]);
      const meant = (await pages.index('state').getAll(range)).filter(isMeant);
      if (meant.length === 0) return 0;
      const { endedAt: _, resting: __, ...line } = batch;
      await Promise.all([
        ...meant.map(({ why: _why, notBefore: _notBefore, lacksAccess: _lacks, ...page }) =>
          pages.put({ ...page, state: 'waiting', tries: 0 }),
        ),
        lines.put({
          ...line,
          ...latelyIn(batch),
          state: 'running',
          counts: {
            ...batch.counts,
            [state]: batch.counts[state] - meant.length,
            waiting: batch.counts.waiting + meant.length,
          },
        }),
      ]);
      return meant.length;
    });
    return count ?? 0;
  };

  const clear = async (stores: Change, id: string): Promise<void> => {
    await Promise.all([
      stores.objectStore('batches').delete(id),
      stores.objectStore('sizes').delete(id),
      stores.objectStore('pages').delete(ofBatch(id)),
      stores.objectStore('reports').delete(ofBatch(id)),
    ]);
  };

  return {
    batches: () =>
      reading(async (db) => (await db.getAllFromIndex('batches', 'createdAt')).reverse()),
    batch: (id) => reading((db) => db.get('batches', id)),
    async create(wanted, urls) {
      const batch: Batch = {
        schema: 1,
        ...wanted,
        ...(urls.length === 0 ? { state: 'done', endedAt: wanted.createdAt } : {}),
        total: urls.length,
        counts: { ...none(), waiting: urls.length },
        lately: [],
      };
      await change(batch.id, async (stores) => {
        const pages = stores.objectStore('pages');
        await Promise.all([
          stores.objectStore('batches').add(batch),
          ...urls.map((url, at) =>
            pages.add({ batch: batch.id, at, url, state: 'waiting', tries: 0 }),
          ),
        ]);
        return true;
      });
      return batch;
    },
    pages: (id, { state, from = 0, limit } = {}) =>
      reading((db) =>
        state === undefined
          ? db.getAll('pages', IDBKeyRange.bound([id, from], [id, []]), limit)
          : db.getAllFromIndex(
              'pages',
              'state',
              IDBKeyRange.bound([id, state, from], [id, state, []]),
              limit,
            ),
      ),
    page: (id, at) => reading((db) => db.get('pages', [id, at])),
    async report(id, at) {
      try {
        const found = await (await database.open()).get('reports', [id, at]);
        return found && readReport(await unpacked(found.bytes));
      } catch {
        return undefined;
      }
    },
    async finish(page, json) {
      const { batch: id, at } = page;
      // Before the transaction, which would end while this is waited for.
      const bytes = json && (await packedText(json));
      const done = await change(
        id,
        async (stores) => {
          const [lines, pages] = [stores.objectStore('batches'), stores.objectStore('pages')];
          const [batch, known] = await Promise.all([lines.get(id), pages.get([id, at])]);
          if (!batch || !known || known.state === 'done') return undefined;
          const counts = { ...batch.counts };
          counts[known.state] -= 1;
          counts[page.state] += 1;
          const now = Date.now();
          const isOver = page.state !== 'waiting' && counts.waiting === 0;
          const sizes = stores.objectStore('sizes');
          const size = bytes && ((await sizes.get(id)) ?? 0) + bytes.length;
          await Promise.all([
            pages.put(page),
            bytes && stores.objectStore('reports').put({ bytes }, [id, at]),
            size && sizes.put(size, id),
            lines.put({
              ...batch,
              counts,
              lately:
                page.state === 'waiting'
                  ? batch.lately
                  : [...batch.lately, now].slice(-MOST_LATELY),
              ...(isOver ? { endedAt: new Date(now).toISOString() } : {}),
              ...(isOver && batch.state !== 'stopped' ? { state: 'done' as const } : {}),
            }),
          ]);
          return true;
        },
        at,
      );
      return done === true;
    },
    setState: (id, state: BatchState) =>
      edit(id, (batch) => {
        // What is over has nothing left to go on with.
        if (batch.counts.waiting === 0) return batch;
        return { ...batch, state, ...latelyIn(batch) };
      }),
    setEnd: (id, state, endedAt) =>
      edit(id, ({ endedAt: _, ...batch }) => ({
        ...batch,
        // Pages that the backup could not hold wait, whatever it said of the whole.
        state: batch.counts.waiting === 0 ? 'done' : state === 'done' ? 'paused' : state,
        lately: [],
        ...(endedAt === undefined ? {} : { endedAt }),
      })),
    rename: (id, name) => edit(id, (batch) => ({ ...batch, name })),
    setResting: (id, resting) => edit(id, (batch) => ({ ...batch, resting })),
    retryFailed: (id, only) => again(id, 'failed', ({ at }) => only === undefined || at === only),
    retryAllowed: (id, mayRead) =>
      again(id, 'refused', ({ lacksAccess, url }) => lacksAccess === true && mayRead(url)),
    async remove(id) {
      await change(id, async (stores) => {
        await clear(stores, id);
        return true;
      });
    },
    async removeAll() {
      await change('', async (stores) => {
        await Promise.all(STORES.map((name) => stores.objectStore(name).clear()));
        return true;
      });
    },
    size: () =>
      reading(async (db) => (await db.getAll('sizes')).reduce((sum, each) => sum + each, 0)),
    watch: (changed) =>
      database.watch((what) => {
        const [id = '', at] = what.split(' ');
        if (at === undefined) changed(id);
        else changed(id, Number(at));
      }),
  };
}
