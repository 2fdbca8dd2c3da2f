import type { LogView } from '../../components/options/view';
import { saveFile } from '../../utils/platform/save-file';
import type { ShareLog } from '../../utils/platform/share-log';
import { type LogEntry, logAsCsv, logAsJson, searchFor } from '../../utils/share/log';

/** Entries shown at first, so that what follows is near, and entries more at a time. Own choice. */
const FIRST = 10;
const MORE = 50;

/** The list of what was shared: read by pages, searched, exported, erased. */
export interface LogList {
  view(): LogView;
  /** Reads the newest that hold these words, in place of what was read. */
  search(query: string): Promise<void>;
  more(): Promise<void>;
  /** The same again, after a change. */
  again(): Promise<void>;
  save(as: 'csv' | 'json', date: string): Promise<void>;
  erase(id: number): Promise<void>;
  eraseAll(): Promise<void>;
}

/** Opens the list; `changed` is called whenever the view is another. */
export function logList(log: ShareLog<LogEntry>, changed: () => void): LogList {
  let view: LogView = { state: 'reading', entries: [], hasMore: false, count: 0, query: '' };
  let next: number | undefined;
  /** Only the last question's answer counts. */
  let asked = 0;

  const show = (news: Partial<LogView>) => {
    view = { ...view, ...news };
    changed();
  };
  const failed = () => show({ state: 'failed', entries: [], hasMore: false, count: 0 });

  async function read(from: number | undefined, count: number, keep: LogView['entries']) {
    asked += 1;
    const question = asked;
    try {
      const [page, total] = await Promise.all([
        log.page({ count, before: from, matches: searchFor(view.query) }),
        log.count(),
      ]);
      if (question !== asked) return;
      next = page.before;
      show({
        state: 'ready',
        entries: [...keep, ...page.entries],
        hasMore: next !== undefined,
        count: total,
      });
    } catch {
      if (question === asked) failed();
    }
  }
  /** What is done to the list, and then seen. */
  async function change(how: () => Promise<void>) {
    try {
      await how();
    } catch {
      failed();
    }
  }
  const list: LogList = {
    view: () => view,
    async search(query) {
      show({ query });
      await read(undefined, FIRST, []);
    },
    more: () => read(next, MORE, view.entries),
    again: () => read(undefined, Math.max(FIRST, view.entries.length), []),
    save: (as, date) =>
      change(async () => {
        const { entries } = await log.page({ count: Number.POSITIVE_INFINITY });
        const rows = entries.map(({ entry }) => entry);
        const text = as === 'csv' ? logAsCsv(rows) : logAsJson(rows);
        const type = as === 'csv' ? 'text/csv;charset=utf-8' : 'application/json';
        saveFile(new Blob([text], { type }), `shareworthy-shares-${date}.${as}`);
      }),
    erase: (id) => change(() => log.erase(id)),
    eraseAll: () => change(() => log.eraseAll()),
  };
  return list;
}
