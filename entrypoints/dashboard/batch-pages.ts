import type { Batch, BatchPage, BatchStore, PageState } from '../../utils/batch/batch';

/** Milliseconds for which changes are gathered before they are read. Own choice. */
const CALM = 400;

/**
 * So many times as long as the last drawing took is waited until the next, on a slow computer or with many pages, but so
 * many milliseconds at most: the page answers in between. Own choices.
 */
const EASE = 6;
const LONGEST = 3_000;

/** Milliseconds after which pages that are behind their counts are all read: a message was lost. Own choice. */
const LOST = 3_000;

/** Pages that are read one by one; beyond, all of them are read at once. Own choice. */
const ONE_BY_ONE = 400;

/** A batch with its pages, kept up to date with what is stored at the cost of what changed. */
export interface BatchPages {
  batch: Batch | undefined;
  /** A new array after each change; pages that are as before are the same objects. Absent until they are read. */
  pages: readonly BatchPage[] | undefined;
}

function countsOf(pages: readonly BatchPage[]): Counts {
  const counts = { waiting: 0, done: 0, failed: 0, refused: 0 };
  for (const { state } of pages) counts[state] += 1;
  return counts;
}

type Counts = Readonly<Record<PageState, number>>;

interface Options {
  store: Pick<BatchStore, 'batch' | 'page' | 'pages' | 'watch'>;
  changed(now: BatchPages): void;
  failed(cause: unknown): void;
  /** Nobody looks: nothing is read until somebody does. */
  isHidden(): boolean;
}

/** Follows a batch. `again` reads what has changed meanwhile; `end` stops it. */
export function followBatch(
  id: string,
  { store, changed, failed, isHidden }: Options,
): { again(): void; end(): void } {
  let batch: Batch | undefined;
  let pages: readonly BatchPage[] = [];
  const dirty = new Set<number>();
  let isDirty = false;
  let isReading = false;
  let isOver = false;
  let behindSince: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Milliseconds that the last drawing took. */
  let cost = 0;

  async function readAll() {
    behindSince = undefined;
    const all = await store.pages(id);
    // What is as before stays the same object.
    const known = pages;
    pages = all.map((page, at) => {
      const before = known[at];
      return before?.at === page.at &&
        before.state === page.state &&
        before.tries === page.tries &&
        before.result?.at === page.result?.at
        ? before
        : page;
    });
  }
  async function readSome(places: readonly number[]) {
    const found = await Promise.all(places.map((at) => store.page(id, at)));
    const next = [...pages];
    for (const page of found) if (page) next[page.at] = page;
    pages = next;
  }
  /** Pages are read after their counts, so they may be ahead of them; behind they are where a message is late or lost. */
  async function catchUp(stored: Counts) {
    const own = countsOf(pages);
    // Put back into the queue.
    if (stored.failed < own.failed) return readAll();
    const isBehind =
      stored.done > own.done || stored.failed > own.failed || stored.refused > own.refused;
    if (!isBehind) {
      behindSince = undefined;
      return;
    }
    behindSince ??= Date.now();
    if (Date.now() - behindSince >= LOST) await readAll();
    else isDirty = true;
  }
  async function read(first = false) {
    if (isReading || isOver) return;
    isReading = true;
    isDirty = false;
    const places = [...dirty];
    dirty.clear();
    try {
      const line = await store.batch(id);
      const isKnown = batch !== undefined;
      batch = line;
      if (line) {
        // How far it is can be told before ten thousand pages are read.
        if (first && !isOver) changed({ batch, pages: undefined });
        if (first || !isKnown || places.length > ONE_BY_ONE) await readAll();
        else if (places.length > 0) await readSome(places);
        await catchUp(line.counts);
      } else pages = [];
      if (!isOver) {
        const begun = performance.now();
        changed({ batch, pages });
        cost = performance.now() - begun;
      }
    } catch (cause) {
      if (!isOver) failed(cause);
    } finally {
      isReading = false;
      if (isDirty || dirty.size > 0) soon();
    }
  }
  function soon() {
    if (timer !== undefined || isOver || isHidden()) return;
    const wait = Math.min(Math.max(CALM, EASE * cost), LONGEST);
    timer = setTimeout(() => {
      timer = undefined;
      void read();
    }, wait);
  }
  const unwatch = store.watch((which, at) => {
    if (which !== id && which !== '') return;
    if (at === undefined) isDirty = true;
    else dirty.add(at);
    soon();
  });
  void read(true);
  return {
    again() {
      if (isDirty || dirty.size > 0) soon();
    },
    end() {
      isOver = true;
      clearTimeout(timer);
      unwatch();
    },
  };
}
