import { type LogEntry, MOST_ENTRIES, readLogEntry } from '../share/log';
import type { Part, Writer } from './part';

/** Entries read at a time. Own choice. */
const AT_ONCE = 1_000;

/** What the backup needs of the list of what was shared. All of it rejects where the browser gives no database. */
export interface Log {
  page(options: {
    count: number;
    before?: number | undefined;
  }): Promise<{ entries: { id: number; entry: LogEntry }[]; before?: number }>;
  count(): Promise<number>;
  /** Oldest first; all or nothing. */
  replaceAll(entries: readonly LogEntry[]): Promise<void>;
}

const keyOf = ({ at, target, url }: LogEntry) => `${at} ${target} ${url}`;

async function newestFirst(log: Log): Promise<LogEntry[]> {
  const all: LogEntry[] = [];
  let before: number | undefined;
  do {
    const page = await log.page({ count: AT_ONCE, before });
    for (const { entry } of page.entries) all.push(entry);
    before = page.before;
  } while (before !== undefined);
  return all;
}

/** Oldest first, each once, the newest as many as are kept. */
function inOrder(entries: readonly LogEntry[]): LogEntry[] {
  const each = new Map(entries.map((entry) => [keyOf(entry), entry]));
  return [...each.values()]
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .slice(-MOST_ENTRIES);
}

/** What was shared, an entry a record; 10,000 of them are some megabytes, so they are held at once. */
export function sharePart(log: Log): Part {
  return {
    kind: 'share',
    count: () => log.count(),
    async *records() {
      yield* (await newestFirst(log)).reverse();
    },
    read(record) {
      const entry = readLogEntry(record);
      return entry ? { record: entry } : { why: 'An entry of what was shared is broken.' };
    },
    async open(mode): Promise<Writer> {
      const before = (await newestFirst(log)).reverse();
      const here = new Set(before.map(keyOf));
      const found: LogEntry[] = [];
      let isWritten = false;
      return {
        async put(record) {
          const entry = record as LogEntry;
          const isKnown = here.has(keyOf(entry));
          here.add(keyOf(entry));
          found.push(entry);
          return isKnown ? 'known' : 'added';
        },
        async settle() {
          isWritten = true;
          await log.replaceAll(inOrder([...before, ...found]));
        },
        async finish() {
          if (mode === 'replace') await log.replaceAll(inOrder(found));
        },
        async undo() {
          if (isWritten) await log.replaceAll(before);
        },
      };
    },
  };
}
