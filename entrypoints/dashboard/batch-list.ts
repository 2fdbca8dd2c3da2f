import { h } from 'preact';
import { Batches } from '../../components/batch/batches';
import type { BatchesEvents, BatchesView, Notice } from '../../components/batch/view';
import type { Batch } from '../../utils/batch/batch';
import { bookmarkFolders } from '../../utils/platform/bookmarks';
import { troubleOf } from '../../utils/platform/database';
import { openTabs } from '../../utils/platform/open-tabs';
import { ask, granted, onChange } from '../../utils/platform/permissions';
import { batches, beginBatch, listAt, SETTINGS, startRunner } from '../kept/batches';
import { type BatchDraft, batchDraft } from './batch-draft';
import { hashOf } from './route';
import type { DashboardScreen, ScreenContext } from './screen';

/** Milliseconds for which changes are gathered. Own choice. */
const CALM = 300;

/** Milliseconds between two looks at the clock. Own choice. */
const TICK = 5_000;

/** What is written in the form; it outlives the screen, so that a look at the history costs nobody a list. */
let kept: BatchDraft | undefined;
let redraw: () => void = () => undefined;
let toBatch: (batch: Batch) => void = () => undefined;

const draftOnce = (): BatchDraft => {
  kept ??= batchDraft(
    {
      settings: SETTINGS,
      granted,
      onGrants: onChange,
      ask,
      tabs: openTabs,
      folders: bookmarkFolders,
      listAt,
      begin: beginBatch,
      trouble: troubleOf,
    },
    () => redraw(),
    (batch) => toBatch(batch),
  );
  return kept;
};

/** All batches, and the form for the next one. `from`: the batch that one comes back from, which gets the focus. */
export function openList(
  { go, draw }: Pick<ScreenContext, 'go' | 'draw'>,
  from?: string,
): DashboardScreen {
  let state: BatchesView['state'] = 'reading';
  let all: readonly Batch[] = [];
  let notice: Notice | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const news = new Set<string>();
  const draft = draftOnce();
  let isFormOpen = draft.view().text !== '';

  const on: BatchesEvents = {
    hrefOf: (id) => hashOf({ screen: 'batch', ids: [id] }),
    openForm(isOn) {
      isFormOpen = isOn;
      show();
    },
    dismiss() {
      notice = undefined;
      show();
    },
    draft: draft.on,
  };
  function show() {
    if (isOver) return;
    const view: BatchesView = {
      state,
      batches: all,
      draft: draft.view(),
      isFormOpen,
      notice,
      now: Date.now(),
    };
    draw(h(Batches, { view, on }));
  }
  redraw = show;
  toBatch = ({ id }) => {
    isFormOpen = false;
    go({ screen: 'batch', ids: [id] });
  };

  async function readAll() {
    try {
      all = await batches.batches();
      state = 'ready';
      if (all.some((batch) => batch.state === 'running')) void startRunner();
    } catch (cause) {
      const why = troubleOf(cause);
      // Reading needs no room: what was read stays in view.
      if (state === 'reading') state = why === 'newer' ? 'newer' : 'blocked';
    }
    show();
  }
  /** Only the lines that changed. */
  async function readNews() {
    const ids = [...news];
    news.clear();
    if (ids.some((id) => !all.some((batch) => batch.id === id))) return readAll();
    try {
      const lines = await Promise.all(ids.map((id) => batches.batch(id)));
      const changed = new Map(ids.map((id, at) => [id, lines[at]]));
      all = all.flatMap((batch) =>
        changed.has(batch.id) ? (changed.get(batch.id) ?? []) : [batch],
      );
      show();
    } catch {
      // The next change reads it again.
    }
  }
  const unwatch = batches.watch((id) => {
    news.add(id);
    timer ??= setTimeout(() => {
      timer = undefined;
      void readNews();
    }, CALM);
  });
  const shut = draft.open();
  const ticking = setInterval(() => {
    if (!document.hidden && all.some((batch) => batch.state === 'running')) show();
  }, TICK);
  void readAll().then(() => {
    if (from === undefined || isOver) return;
    const line = document.querySelector<HTMLElement>(`[data-batch="${CSS.escape(from)}"]`);
    // The one that was deleted leaves none.
    (line ?? document.querySelector<HTMLElement>('main textarea, main [data-batch]'))?.focus();
  });

  return {
    show,
    leave() {
      isOver = true;
      unwatch();
      shut();
      clearTimeout(timer);
      clearInterval(ticking);
    },
  };
}
