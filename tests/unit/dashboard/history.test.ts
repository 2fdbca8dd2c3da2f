import { expect, test, vi } from 'vitest';
import type { HistoryEvents, HistoryView } from '../../../components/history/view';
import { openHistory } from '../../../entrypoints/dashboard/history';
import type { HistoryStore } from '../../../utils/history/entry';

vi.mock('../../../entrypoints/dashboard/history-watch', () => ({
  historyWatch: () => ({
    watched: () => new Map(),
    view: () => undefined,
    choose: () => undefined,
    on: {},
    leave: () => undefined,
  }),
}));
vi.mock('../../../entrypoints/kept/history', () => ({ tidyHistory: async () => undefined }));
vi.mock('../../../entrypoints/kept/watches', () => ({ unwatch: async () => undefined }));

test('what is kept while the list is being read is read as well', async () => {
  let change = () => {};
  let audits = 1;
  let answer = () => {};
  const count = vi.fn(async () => ({ audits, pages: 1 }));
  const history: Partial<HistoryStore> = {
    count,
    pages: async () => [],
    allPages: async () => [],
    page: async () => undefined,
    entries: async () => [],
    entry: async () => undefined,
    thumbnails: async () => ({}),
    prune: async () => 0,
    remove: async () => undefined,
    watch: (changed) => {
      change = changed;
      return () => undefined;
    },
  };
  let view: HistoryView | undefined;
  let on: HistoryEvents | undefined;
  const screen = openHistory({
    history: history as HistoryStore,
    version: '0.0.0',
    go: () => undefined,
    draw(content) {
      ({ view, on } = (content as { props: { view: HistoryView; on: HistoryEvents } }).props);
    },
  });
  screen.show({ screen: 'history', ids: [] });
  await vi.waitFor(() => expect(view?.audits).toBe(1));

  // Something long is done, and the reading after it has begun …
  count.mockImplementationOnce(() => {
    const before = { audits, pages: 1 };
    return new Promise((done) => {
      answer = () => done(before);
    });
  });
  count.mockClear();
  on?.removeAudit('id');
  await vi.waitFor(() => expect(count).toHaveBeenCalled());
  // … when something else is kept.
  audits = 2;
  change();
  answer();
  await vi.waitFor(() => expect(view?.audits).toBe(2), 10_000);
  screen.leave();
});
