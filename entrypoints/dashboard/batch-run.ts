import { type ComponentChild, h } from 'preact';
import { RunScreen, type RunScreenView } from '../../components/batch/run-screen';
import type { Lacking, Notice, RunEvents, Trouble } from '../../components/batch/view';
import type { ResultsEvents, ResultsView } from '../../components/batch-results/view';
import type { Batch, BatchPage } from '../../utils/batch/batch';
import { troubleOf } from '../../utils/platform/database';
import { ask, granted } from '../../utils/platform/permissions';
import { openTab } from '../../utils/platform/tab';
import { batches, startRunner, watchWhyStopped, whyStopped } from '../kept/batches';
import { coveredBy, patternOfHost } from './batch-grants';
import { followBatch } from './batch-pages';
import { hashOf } from './route';
import type { DashboardScreen, ScreenContext } from './screen';

/** Milliseconds between two looks at the clock while a batch runs. Own choice. */
const TICK = 2_000;

/** What is read of the judge and the results once a batch is opened: the list of batches does without. */
const loadResults = () => import('./batch-results');
type Loaded = Awaited<ReturnType<typeof loadResults>>;

/** What was refused only for want of access. */
function lackingIn({ counts }: Batch, pages: readonly BatchPage[]): Lacking | undefined {
  if (counts.refused === 0) return undefined;
  const urls = pages.flatMap(({ lacksAccess, url }) => (lacksAccess ? url : []));
  const hosts = [...new Set(urls.map((url) => new URL(url).hostname))];
  return urls.length > 0 ? { hosts, pages: urls.length } : undefined;
}

/** One batch: how far it is, and what came of it. */
export function openRun(
  id: string,
  { go, draw }: Pick<ScreenContext, 'go' | 'draw'>,
): DashboardScreen {
  let view: RunScreenView = { state: 'reading' };
  let notice: Notice | undefined;
  let hindered: Trouble | undefined;
  let loaded: Loaded | undefined;
  let isLost = false;
  let results: ResultsView | undefined;
  let others: readonly Batch[] = [];
  let networks: readonly string[] = [];
  let lacking: Lacking | undefined;
  let isBusy = false;
  let told: ResultsView['notice'];

  const allHref = hashOf({ screen: 'batch', ids: [] });
  const say = (news: Notice | undefined) => {
    notice = news;
    show();
  };
  /** A change of what is kept; where it fails, that is said, and nothing else is changed. */
  const change = (work: () => Promise<unknown>) =>
    void work().catch((cause: unknown) =>
      say({
        is: 'wrong',
        text:
          troubleOf(cause) === 'full'
            ? 'The browser gives no more room, so this was not kept. Nothing that is done is lost.'
            : 'The browser did not keep this change. Nothing that is done is lost.',
      }),
    );
  const goOn = (work: () => Promise<unknown>) =>
    change(async () => {
      await work();
      await startRunner();
    });

  const on: RunEvents = {
    allHref,
    pause: () => change(() => batches.setState(id, 'paused')),
    resume: () => goOn(() => batches.setState(id, 'running')),
    goOn: () => goOn(() => batches.setState(id, 'running')),
    stop: () => change(() => batches.setState(id, 'stopped')),
    retryFailed: () => goOn(() => batches.retryFailed(id)),
    allow() {
      const { hosts } = lacking ?? { hosts: [] };
      // The browser asks only within the press itself.
      const asked = ask(hosts.map(patternOfHost));
      goOn(async () => {
        await asked;
        const mayRead = coveredBy(await granted());
        const count = await batches.retryAllowed(id, (url) => mayRead(new URL(url)));
        if (count === 0)
          say({
            is: 'wrong',
            text: 'The browser did not allow it, so nothing was taken up again. Nothing that is done is lost.',
          });
      });
    },
    rename: (name) => change(() => batches.rename(id, name)),
    remove: () =>
      change(async () => {
        await batches.remove(id);
        go({ screen: 'batch', ids: [] });
      }),
    dismiss: () => say(undefined),
  };
  const onResults: ResultsEvents = {
    hrefOf: ({ at }) => hashOf({ screen: 'batch', ids: [id, String(at)] }),
    retry: (page) => goOn(() => batches.retryFailed(id, page?.at)),
    async exportAs(format, pages) {
      if (isBusy || !loaded || !results) return;
      isBusy = true;
      told = undefined;
      refresh();
      told = await loaded.exportBatch(format, results.batch, pages);
      isBusy = false;
      refresh();
    },
    dismiss() {
      told = undefined;
      refresh();
    },
    pagesOf: (batch) => batches.pages(batch),
    openLink: (url) => void openTab(url).catch(() => undefined),
  };

  /** Drawn anew only where something of it has changed: ten thousand rows are not to be looked through for a clock. */
  let drawn: { view: ResultsView; node: ComponentChild } | undefined;
  function resultsNode(): ComponentChild {
    if (!loaded || !results) return undefined;
    const before = drawn;
    if (before?.view === results) return before.node;
    const node = h(loaded.Results, { key: id, view: results, on: onResults });
    drawn = { view: results, node };
    return node;
  }
  function show() {
    if (view.state === 'ready')
      view = { state: 'ready', run: { ...view.run, lacking, notice, hindered, now: Date.now() } };
    const below = isLost
      ? h('p', { role: 'alert' }, 'The results could not be loaded. Open this page again.')
      : resultsNode();
    draw(h(RunScreen, { key: id, view, on }, below));
  }
  /** What the results are drawn from is another. */
  function refresh() {
    if (results)
      results = { ...results, others, networks, isBusy, ...(told ? { notice: told } : {}) };
    if (results && !told) {
      const { notice: _, ...rest } = results;
      results = rest;
    }
    show();
  }

  const following = followBatch(id, {
    store: batches,
    isHidden: () => document.hidden,
    changed({ batch, pages }) {
      if (!batch) view = { state: 'gone' };
      else {
        view = { state: 'ready', run: { batch, now: Date.now() } };
        if (!pages) {
          // It may wait for somebody to begin.
          if (batch.state === 'running') void startRunner();
          return show();
        }
        lacking = lackingIn(batch, pages);
        results = {
          batch,
          pages,
          others,
          networks,
          isBusy,
          ...(told ? { notice: told } : {}),
        };
      }
      show();
    },
    failed(cause) {
      const why = troubleOf(cause);
      // What is on the screen is still true; only a first look has nothing to show.
      if (view.state === 'reading') view = { state: why === 'full' ? 'blocked' : why };
      show();
    },
  });
  const readWhy = () =>
    void whyStopped().then((why) => {
      hindered = why;
      show();
    });
  const seen = () => {
    if (!document.hidden) following.again();
  };
  document.addEventListener('visibilitychange', seen);
  const unwatch = watchWhyStopped(readWhy);
  const ticking = setInterval(() => {
    if (view.state === 'ready' && view.run.batch.state === 'running' && !document.hidden) show();
  }, TICK);
  readWhy();
  void loadResults().then(
    async (module) => {
      loaded = module;
      refresh();
      [networks, others] = await Promise.all([
        module.columnNetworks(),
        batches
          .batches()
          .then((all) => all.filter((each) => each.id !== id))
          .catch(() => []),
      ]);
      refresh();
    },
    () => {
      isLost = true;
      show();
    },
  );
  return {
    show,
    leave() {
      following.end();
      unwatch();
      clearInterval(ticking);
      document.removeEventListener('visibilitychange', seen);
    },
  };
}
