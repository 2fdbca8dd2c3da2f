import { h } from 'preact';
import { History } from '../../components/history/history';
import type { HistoryEvents, HistoryView, Notice } from '../../components/history/view';
import type { HistoryStore } from '../../utils/history/entry';
import { cleanNote, cleanTags } from '../../utils/history/marks';
import { DEFAULT_HISTORY } from '../../utils/history/settings';
import { openOptions } from '../../utils/platform/extension';
import { historyTrouble } from '../../utils/platform/history';
import { openTab } from '../../utils/platform/tab';
import { tidyHistory } from '../kept/history';
import { historySettings } from '../kept/history-settings';
import { unwatch } from '../kept/watches';
import { historyChosen } from './history-chosen';
import { historyList } from './history-list';
import { historyWatch } from './history-watch';
import type { ReportSource } from './report';
import { hashOf, WATCH } from './route';
import type { DashboardScreen, OpenScreen } from './screen';

/** Milliseconds to wait for more changes before everything is read again. Own choice. */
const CALM = 80;

const hrefOf = (page: string | undefined, audit?: string) =>
  hashOf({ screen: 'history', ids: [page, audit].filter((id) => id !== undefined) });

/** One kept audit. */
const auditSource = (history: HistoryStore, page: string, id: string): ReportSource => ({
  key: id,
  back: { href: hrefOf(page), words: 'Back to the history' },
  isKept: true,
  read: async () => ({
    report: await history.report(id),
    url: (await history.entry(id).catch(() => undefined))?.url ?? '',
    why: 'It was deleted, or its data is damaged.',
  }),
});

/** The list of pages and the one that is chosen, kept up to date with what is stored; or the report of an audit. */
export const openHistory: OpenScreen = (context) => {
  const { history, version, go, draw } = context;
  /** The audit whose report is read in place of the list, and where that was scrolled to. */
  let reading: { id: string; screen?: DashboardScreen; place: number } | undefined;
  const selected = new Set<string>();
  let settings: HistoryView['settings'] = DEFAULT_HISTORY;
  let notice: Notice | undefined;
  let isBusy = false;
  /** Something was kept after the last reading had begun. */
  let isBehind = false;
  /** The page that is chosen next is to be watched. */
  let wantsWatch = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const trouble = (cause: unknown) => (historyTrouble(cause) === 'newer' ? 'newer' : 'blocked');
  const list = historyList(history, trouble, () => show());
  const chosen = historyChosen(history, version, () => show());
  const watch = historyWatch(() => {
    const { among } = list.view().filter;
    const watched = watch.watched();
    // A page that is watched from now on, or no longer, is seen in the list of those at once.
    if (among && [...among].join() !== [...watched.keys()].join())
      list.filter({ among: new Set(watched.keys()) });
    else show();
  });

  function auditsOf(pages: ReadonlySet<string>): number {
    if (pages.size === 0) return 0;
    const lines = (list.all() ?? []).filter(({ page }) => pages.has(page));
    return lines.reduce((sum, { audits }) => sum + audits, 0);
  }
  function show() {
    const page = chosen.view(undefined)?.page;
    watch.choose(
      page && { page: page.page, url: page.last.url, title: page.last.title },
      wantsWatch && page !== undefined,
    );
    wantsWatch &&= page === undefined;
    const view: HistoryView = {
      ...list.view(),
      watched: watch.watched(),
      watch: watch.view(),
      selected: new Set(selected),
      selectedAudits: auditsOf(selected),
      chosen: chosen.view(list.all()),
      notice,
      settings,
      isBusy,
    };
    if (!reading) draw(h(History, { view, on }));
  }
  const tell = (news: Notice | undefined) => {
    notice = news;
    show();
  };
  /** What takes long, one at a time; then it is said what came of it. */
  async function run(work: () => Promise<Notice>) {
    if (isBusy) return;
    isBusy = true;
    // What was said of the one before would be taken for what comes of this one.
    tell(undefined);
    const said = await work().catch(
      (): Notice => ({
        is: 'wrong',
        text: 'That did not work: the browser does not open the history, or gives no more room. Nothing that was there is lost.',
      }),
    );
    // What is said is seen in the list, too.
    isBehind = false;
    await Promise.all([list.read(), chosen.again()]);
    isBusy = false;
    tell(said);
    if (isBehind) again();
  }
  /** A change of what is kept; where it fails, that is said. */
  const change = (work: () => Promise<unknown>) =>
    void work().catch(() =>
      tell({
        is: 'wrong',
        text: 'The browser did not keep this change. What was kept before is still there.',
      }),
    );

  /** What held the focus is gone, or cannot be seen any more. */
  function keepFocus(page?: string) {
    requestAnimationFrame(() => {
      const active = document.activeElement;
      if (active && active !== document.body && active.checkVisibility()) return;
      const row =
        page === undefined ? null : document.querySelector(`[data-page=${CSS.escape(page)}] a`);
      const next = document.querySelector('#chosen-title') ?? row;
      (next as HTMLElement | null)?.focus();
    });
  }

  async function openAudit(page: string, id: string) {
    const place = reading?.place ?? scrollY;
    reading?.screen?.leave();
    const own: NonNullable<typeof reading> = { id, place };
    reading = own;
    const { openReport } = await import('./report');
    // Meanwhile another may have been gone to.
    if (reading !== own) return;
    own.screen = openReport(auditSource(history, page, id), {
      ...context,
      draw: (drawn) => {
        if (reading === own) draw(drawn);
      },
    });
    own.screen.show({ screen: 'history', ids: [page, id] });
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('[data-state] header a')?.focus();
  }
  /** Back to where the list was left. */
  function closeAudit() {
    if (!reading) return;
    const { screen, place } = reading;
    screen?.leave();
    reading = undefined;
    show();
    scrollTo(0, place);
  }

  const on: HistoryEvents = {
    filter: list.filter,
    sort: list.sort,
    more: () => void list.more(),
    select(page, isOn) {
      if (isOn) selected.add(page);
      else selected.delete(page);
      show();
    },
    selectNone() {
      selected.clear();
      show();
    },
    hrefOf,
    async compareSelected() {
      const pages = await Promise.all([...selected].map((page) => history.page(page)));
      go({ screen: 'compare', ids: pages.flatMap((page) => (page ? [page.last.id] : [])) });
    },
    removeSelected: () =>
      void run(async () => {
        const pages = [...selected];
        const all = await Promise.all(pages.map((page) => history.entries({ page })));
        await history.remove(all.flat().map(({ id }) => id));
        // They would be back after the next check.
        await unwatch(pages);
        selected.clear();
        return {
          is: 'done',
          text:
            pages.length === 1 ? 'One page was deleted.' : `${pages.length} pages were deleted.`,
        };
      }),
    exportAs: (format) =>
      void run(async () => {
        const { exportPages } = await import('./history-files');
        const pages = await list.found();
        const some = selected.size > 0 ? pages.filter(({ page }) => selected.has(page)) : pages;
        return exportPages(history, some, format);
      }),
    importFile: (file) =>
      void run(async () => (await import('./history-files')).importFile(history, file)),
    dismiss: () => tell(undefined),
    compare: (which, id) => void chosen.compare(which, id),
    compareSideBySide() {
      const view = chosen.view(list.all());
      if (view?.before) go({ screen: 'compare', ids: [view.before, view.after] });
    },
    setNote: (id, note) => change(() => history.setNote(id, cleanNote(note))),
    setTags: (page, tags) => change(() => history.setTags(page, cleanTags(tags))),
    removeAudit: (id) =>
      void run(async () => {
        const page = chosen.view(undefined)?.page.page;
        await history.remove([id]);
        if (page !== undefined && !(await history.page(page))) await unwatch([page]);
        return { is: 'done', text: 'One audit was deleted.' };
      }),
    openLink: (url) => void openTab(url).catch(() => undefined),
    watch: watch.on,
    settings: () => void openOptions().catch(() => undefined),
  };

  const again = () => {
    // What is being done is read when it is done.
    isBehind = isBusy;
    if (isBusy) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      void list.read();
      void chosen.again();
    }, CALM);
  };
  const ends = [
    history.watch(again),
    historySettings.watch((loaded) => {
      settings = loaded.settings;
      show();
    }),
  ];
  void historySettings.load().then((loaded) => {
    settings = loaded.settings;
    show();
  });
  void list.read().then(() => tidyHistory());

  let shownPage: string | undefined;
  return {
    show({ ids: [page, wanted] }) {
      const before = shownPage;
      shownPage = page;
      if (page !== undefined && wanted !== undefined && wanted !== WATCH) {
        void chosen.choose(page);
        if (reading?.id !== wanted) void openAudit(page, wanted);
        return;
      }
      closeAudit();
      show();
      wantsWatch = wanted === WATCH;
      void chosen.choose(page).then(() => {
        // It may have been chosen already.
        if (wantsWatch) show();
        if (wanted !== WATCH) keepFocus(before);
      });
    },
    leave() {
      reading?.screen?.leave();
      clearTimeout(waiting);
      watch.leave();
      for (const end of ends) end();
    },
  };
};
