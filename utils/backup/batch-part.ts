import type { Report } from '../audit/report';
import type {
  Batch,
  BatchPage,
  BatchSettings,
  BatchState,
  BatchStore,
  PageResult,
} from '../batch/batch';
import { jsonOf } from '../batch/judged';
import { readReport } from '../export/read-reports';
import { isWhole } from '../history/entry';
import { isRecord, oneOf } from '../settings/versions';
import { webUrl } from '../signals/urls';
import type { Part, Writer } from './part';

/** Pages read at a time; addresses of a batch and characters of each, of a name and a reason. Own choices. */
const AT_ONCE = 200;
const MOST_PAGES = 20_000;
const MOST_URL = 4_000;
const MOST_WORDS = 500;

/** A batch in a backup, with all its addresses. */
interface BatchRecord {
  batch: Pick<Batch, 'id' | 'name' | 'source' | 'from' | 'settings' | 'state' | 'createdAt'> &
    Partial<Pick<Batch, 'endedAt'>>;
  urls: readonly string[];
}

/** A page that does not wait; what comes of its report is worked out anew. */
interface PageRecord extends Pick<BatchPage, 'batch' | 'at' | 'tries'> {
  state: 'done' | 'failed' | 'refused';
  why?: string;
  lacksAccess?: true;
  report?: Report;
}

const SOURCES = ['pasted', 'file', 'sitemap', 'feed', 'tabs', 'bookmarks'] as const;
const STATES = ['running', 'paused', 'stopped', 'done'] as const;
const PAGE_STATES = ['done', 'failed', 'refused'] as const;

const textOf = (value: unknown, most: number): string =>
  typeof value === 'string' ? value.slice(0, most) : '';

const momentOf = (value: unknown): string | undefined =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value))
    ? new Date(value).toISOString()
    : undefined;

const between = (value: unknown, least: number, most: number, fallback: number): number =>
  Number.isFinite(value) ? Math.min(most, Math.max(least, Math.round(value as number))) : fallback;

/** How a batch goes about it; what cannot be read is the gentlest. Bounds are own choices. */
function settingsOf(value: unknown): BatchSettings {
  const raw = isRecord(value) ? value : {};
  return {
    mode: oneOf(raw['mode'], ['served', 'rendered'] as const, 'served'),
    perSite: between(raw['perSite'], 1, 10, 1),
    delay: between(raw['delay'], 0, 600_000, 1_000),
    atOnce: between(raw['atOnce'], 1, 50, 1),
    robots: raw['robots'] !== false,
    keep: raw['keep'] === true,
  };
}

function readBatch(record: unknown): { record: BatchRecord } | { why: string } {
  const why = 'A batch is broken.';
  if (!isRecord(record) || !isRecord(record['batch']) || !Array.isArray(record['urls']))
    return { why };
  const { batch: raw } = record;
  const urls = (record['urls'] as unknown[]).map((url) =>
    typeof url === 'string' && url.length <= MOST_URL && webUrl(url) ? url : undefined,
  );
  const { id } = raw;
  const createdAt = momentOf(raw['createdAt']);
  if (typeof id !== 'string' || !/^[a-z0-9]{1,40}$/i.test(id) || !createdAt) return { why };
  if (urls.length > MOST_PAGES || urls.includes(undefined)) return { why };
  const endedAt = momentOf(raw['endedAt']);
  return {
    record: {
      batch: {
        id,
        name: textOf(raw['name'], MOST_WORDS),
        source: oneOf(raw['source'], SOURCES, 'pasted'),
        from: textOf(raw['from'], MOST_URL),
        settings: settingsOf(raw['settings']),
        state: oneOf(raw['state'], STATES, 'paused'),
        createdAt,
        ...(endedAt === undefined ? {} : { endedAt }),
      },
      urls: urls as string[],
    },
  };
}

function readPage(record: unknown): { record: PageRecord } | { why: string } {
  const raw = isRecord(record) ? record : {};
  const { batch, at } = raw;
  const state = PAGE_STATES.find((each) => each === raw['state']);
  if (typeof batch !== 'string' || !Number.isSafeInteger(at) || state === undefined)
    return { why: 'A page of a batch is broken.' };
  const page = { batch, at: at as number, state, tries: between(raw['tries'], 0, 1_000, 1) };
  const why = textOf(raw['why'], MOST_WORDS);
  if (state !== 'done') {
    const lacks = state === 'refused' && raw['lacksAccess'] === true;
    return {
      record: { ...page, ...(why ? { why } : {}), ...(lacks ? { lacksAccess: true } : {}) },
    };
  }
  const report = readReport(raw['report']);
  if (typeof report === 'string') return { why: report };
  if (!isWhole(report)) return { why: 'The report of a page of a batch lacks its snapshot.' };
  return { record: { ...page, report } };
}

interface BatchNeeds {
  resultOf(report: Report): Promise<PageResult>;
  /** An id that no batch has; letters and digits. */
  newId(): string;
}

/** Batches, and their pages in a part of their own, which comes after that of the batches. */
export function batchParts(store: BatchStore, { resultOf, newId }: BatchNeeds): readonly Part[] {
  /** Ids in the file, and here: none where the batch was here already. */
  let ids = new Map<string, string | undefined>();

  const batches: Part = {
    kind: 'batch',
    count: async () => (await store.batches()).length,
    async *records() {
      for (const batch of (await store.batches()).reverse()) {
        const urls: string[] = [];
        for await (const { url } of pagesOf(store, batch)) urls.push(url);
        const { id, name, source, from, settings, state, createdAt, endedAt } = batch;
        const record: BatchRecord = {
          batch: {
            id,
            name,
            source,
            from,
            settings,
            state,
            createdAt,
            ...(endedAt === undefined ? {} : { endedAt }),
          },
          urls,
        };
        yield record;
      }
    },
    read: readBatch,
    async open(mode): Promise<Writer> {
      const before = (await store.batches()).map(({ id }) => id);
      const added = new Map<string, { state: BatchState; endedAt?: string }>();
      ids = new Map();
      return {
        async put(record) {
          const { batch, urls } = record as BatchRecord;
          const isHere = before.includes(batch.id) || ids.has(batch.id);
          if (isHere && (mode === 'add' || ids.has(batch.id))) {
            if (!ids.has(batch.id)) ids.set(batch.id, undefined);
            return 'known';
          }
          // The one that is here stays until all is there, so that this one needs another name.
          const id = isHere ? newId() : batch.id;
          const { state, endedAt, ...line } = batch;
          // Nobody works on it meanwhile.
          await store.create({ ...line, id, state: 'paused' }, urls);
          ids.set(batch.id, id);
          added.set(id, { state, ...(endedAt === undefined ? {} : { endedAt }) });
          return 'added';
        },
        async settle() {
          // One that was running goes on when the user says so.
          for (const [id, { state, endedAt }] of added)
            await store.setEnd(id, state === 'running' ? 'paused' : state, endedAt);
        },
        async finish() {
          if (mode === 'replace') for (const id of before) await store.remove(id);
        },
        async undo() {
          for (const id of added.keys()) await store.remove(id);
        },
      };
    },
  };

  const pages: Part = {
    kind: 'batchpage',
    async count() {
      return (await store.batches()).reduce(
        (sum, { total, counts }) => sum + total - counts.waiting,
        0,
      );
    },
    async *records() {
      for (const batch of (await store.batches()).reverse())
        for await (const { batch: id, at, state, tries, why, lacksAccess } of pagesOf(
          store,
          batch,
        )) {
          if (state === 'waiting') continue;
          const page = {
            batch: id,
            at,
            state,
            tries,
            ...(why === undefined ? {} : { why }),
            ...(lacksAccess && { lacksAccess }),
          };
          if (state === 'done') {
            const report = await store.report(id, at);
            // One that cannot be read is audited again.
            if (report) yield { ...page, report };
          } else yield page;
        }
    },
    read: readPage,
    open: async (): Promise<Writer> => ({
      async put(record) {
        const { report, ...page } = record as PageRecord;
        const id = ids.get(page.batch);
        const known = id === undefined ? undefined : await store.page(id, page.at);
        if (id === undefined || !known || known.state !== 'waiting') return 'known';
        await store.finish(
          { ...known, ...page, batch: id, ...(report ? { result: await resultOf(report) } : {}) },
          report && jsonOf(report),
        );
        return 'added';
      },
      settle: async () => undefined,
      finish: async () => undefined,
      // They go with their batch.
      undo: async () => undefined,
    }),
  };
  return [batches, pages];
}

/** Pages of a batch in the order of its list, some at a time. */
async function* pagesOf(store: BatchStore, { id }: Batch): AsyncGenerator<BatchPage> {
  let from = 0;
  for (;;) {
    const some = await store.pages(id, { from, limit: AT_ONCE });
    yield* some;
    const last = some.at(-1);
    if (!last || some.length < AT_ONCE) return;
    from = last.at + 1;
  }
}
