import type { HistoryView, Offer } from '../../components/history/view';
import type { HistoryStore, Page } from '../../utils/history/entry';
import {
  choices,
  found,
  isAll,
  type PageFilter,
  type PageSort,
  prepare,
  sorted,
} from '../../utils/history/search';
import { changeOf } from '../../utils/history/trend';
import type { PageType } from '../../utils/signals/page-type';

/** Pages shown at first, more than two screens hold, as each takes time to draw; and more at a time. Own choice. */
const FIRST = 30;
const MORE = 100;

type ListView = Pick<
  HistoryView,
  | 'state'
  | 'audits'
  | 'pages'
  | 'found'
  | 'shown'
  | 'thumbnails'
  | 'isSearchable'
  | 'filter'
  | 'sort'
  | 'turned'
  | 'offers'
  | 'worse'
>;

/** Lines of pages: the newest at once, all of them once the first are seen. */
export interface HistoryList {
  view(): ListView;
  /** All pages, where they are read. */
  all(): readonly Page[] | undefined;
  /** Pages that pass the filter; waits until all are read. */
  found(): Promise<readonly Page[]>;
  read(): Promise<void>;
  filter(news: Partial<PageFilter>): void;
  sort(by: PageSort): void;
  more(): Promise<void>;
}

interface Known {
  pages: readonly Page[];
  offers: ListView['offers'];
  worse: number;
  /** By the order that was asked for last. */
  ordered?: { by: PageSort; turned: boolean; pages: readonly Page[] };
}

/** Pages made ready for searching between two frames: a millisecond or two. Own choice. */
const AT_ONCE = 1_000;

/** Milliseconds to wait for a frame: a tab that is not in front gets none. Own choice. */
const FRAME = 250;

/** Lets the browser paint what is there before more is read. */
const painted = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
    setTimeout(resolve, FRAME);
  });

/**
 * Opens the list; `changed` is called whenever the view is another, `troubled` says why the database gives nothing.
 */
export function historyList(
  history: HistoryStore,
  trouble: (cause: unknown) => 'newer' | 'blocked',
  changed: () => void,
): HistoryList {
  let state: ListView['state'] = 'reading';
  let counts = { audits: 0, pages: 0 };
  let first: readonly Page[] = [];
  let known: Known | undefined;
  let knowing: Promise<void> | undefined;
  let filter: PageFilter = { words: '' };
  let sort: PageSort = 'last';
  let turned = false;
  let limit = FIRST;
  let thumbnails: Record<string, string> = {};
  let asked = new Set<string>();
  /** Only the last reading counts. */
  let readings = 0;
  let latest: Promise<void> | undefined;

  const isPlain = () => isAll(filter) && sort === 'last' && !turned;

  function ordered(): readonly Page[] {
    if (!known) return [];
    const kept = known.ordered;
    if (kept?.by === sort && kept.turned === turned) return kept.pages;
    const pages = sort === 'last' && !turned ? known.pages : sorted(known.pages, sort, turned);
    known.ordered = { by: sort, turned, pages };
    return pages;
  }
  /** What passed last, and of what. */
  let passed: { of: readonly Page[]; filter: PageFilter; pages: readonly Page[] } | undefined;
  function fitting(): readonly Page[] {
    const of = ordered();
    if (isAll(filter)) return of;
    // Days go by while the dashboard stands open.
    if (passed?.of !== of || passed.filter !== filter || filter.days !== undefined)
      passed = { of, filter, pages: found(of, filter) };
    return passed.pages;
  }

  function view(): ListView {
    const fit = known ? fitting() : isPlain() ? first : [];
    const shown = fit.slice(0, limit);
    void askThumbnails(shown);
    return {
      state,
      ...counts,
      found: isPlain() ? counts.pages : fit.length,
      shown,
      thumbnails,
      isSearchable: known !== undefined,
      filter,
      sort,
      turned,
      offers: known?.offers ?? { sites: [], tags: [], types: [] },
      worse: known?.worse ?? 0,
    };
  }
  async function askThumbnails(pages: readonly Page[]) {
    const missing = pages.map(({ page }) => page).filter((page) => !asked.has(page));
    if (missing.length === 0) return;
    for (const page of missing) asked.add(page);
    const more = await history.thumbnails(missing).catch(() => ({}));
    if (Object.keys(more).length === 0) return;
    thumbnails = { ...thumbnails, ...more };
    changed();
  }
  const failed = (cause: unknown) => {
    state = trouble(cause);
    changed();
  };
  async function know(reading: number) {
    await painted();
    const pages = await history.allPages();
    if (reading !== readings) return;
    known = {
      pages,
      offers: {
        sites: choices(pages, ({ site }) => [site]),
        tags: choices(pages, ({ tags }) => tags),
        types: choices(pages, ({ last }) => [last.type]) as Offer<PageType>[],
      },
      worse: pages.filter((page) => (changeOf(page) ?? 0) < 0).length,
    };
    changed();
    void makeReady(pages, reading);
  }
  async function makeReady(pages: readonly Page[], reading: number) {
    for (let from = 0; from < pages.length && reading === readings; from += AT_ONCE) {
      await painted();
      prepare(pages.slice(from, from + AT_ONCE));
    }
  }
  async function readOnce() {
    readings += 1;
    const reading = readings;
    try {
      const [pages, count] = await Promise.all([
        history.pages({ limit: Math.min(limit, 1_000) }),
        history.count(),
      ]);
      if (reading !== readings) return;
      first = pages;
      counts = count;
      asked = new Set();
      state = 'ready';
      const isFirst = !known;
      if (isFirst) changed();
      knowing = know(reading).catch(failed);
      if (!isFirst) await knowing;
    } catch (cause) {
      if (reading === readings) failed(cause);
    }
  }
  return {
    view,
    all: () => known?.pages,
    async found() {
      await knowing;
      return fitting();
    },
    async read() {
      let own: Promise<void> | undefined;
      // Another that begins meanwhile knows more.
      for (latest = readOnce(); own !== latest; ) {
        own = latest;
        await own;
      }
    },
    filter(news) {
      filter = { ...filter, ...news };
      limit = FIRST;
      changed();
    },
    sort(by) {
      turned = by === sort ? !turned : false;
      sort = by;
      limit = FIRST;
      changed();
    },
    async more() {
      limit += MORE;
      if (!known) first = await history.pages({ limit }).catch(() => first);
      changed();
    },
  };
}
