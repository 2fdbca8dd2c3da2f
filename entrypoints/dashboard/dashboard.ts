import { type ComponentChild, h, render } from 'preact';
import { Frame } from '../../components/dashboard/frame';
import { openOptions, version } from '../../utils/platform/extension';
import { batches } from '../kept/batches';
import { history } from '../kept/history';
import { hashOf, type Route, routeOf } from './route';
import type { DashboardScreen, OpenScreen } from './screen';

const SCREENS: Readonly<Record<Route['screen'], () => Promise<OpenScreen>>> = {
  history: async () => (await import('./history')).openHistory,
  compare: async () => (await import('./compare')).openCompare,
  batch: async () => (await import('./batch')).openBatch,
};

const TITLES: Readonly<Record<Route['screen'], string>> = {
  history: 'History – Shareworthy',
  compare: 'Compare – Shareworthy',
  batch: 'Batches – Shareworthy',
};

/** Milliseconds to wait for more changes before they are counted. Own choice. */
const CALM = 200;

/** Draws the screen that the address names, beside the navigation. */
export function startDashboard(root: HTMLElement): void {
  let route = routeOf(location.hash);
  let audits: number | undefined;
  let runs: number | undefined;
  let content: ComponentChild = null;
  let current: { name: Route['screen']; screen: DashboardScreen } | undefined;
  /** Where each screen was left, so that its link leads back there. */
  const last: Record<Route['screen'], string> = {
    history: '#history',
    compare: '#compare',
    batch: '#batch',
  };

  const draw = () =>
    render(
      h(Frame, {
        screen: route.screen,
        audits,
        compared: route.screen === 'compare' ? route.ids.length : routeOf(last.compare).ids.length,
        historyHref: route.screen === 'history' ? '#history' : last.history,
        compareHref: last.compare,
        batches: runs,
        // Pressed once more it leads to all of them.
        batchHref: route.screen === 'batch' ? '#batch' : last.batch,
        onSettings: () => void openOptions().catch(() => undefined),
        children: content,
      }),
      root,
    );

  async function show() {
    route = routeOf(location.hash);
    last[route.screen] = hashOf(route);
    document.title = TITLES[route.screen];
    const { screen: name } = route;
    if (current?.name !== name) {
      current?.screen.leave();
      current = undefined;
      const open = await SCREENS[name]();
      // Meanwhile another may have been gone to.
      if (routeOf(location.hash).screen !== name || current) return;
      const screen = open({
        history,
        version: version(),
        go: (to) => {
          location.hash = hashOf(to);
        },
        draw: (drawn) => {
          if (current?.screen !== screen) return;
          content = drawn;
          draw();
        },
      });
      current = { name, screen };
    }
    current.screen.show(route);
  }
  const readCount = () =>
    history.count().then(
      (count) => {
        audits = count.audits;
        draw();
      },
      () => undefined,
    );

  const readBatches = () =>
    batches.batches().then(
      (all) => {
        runs = all.length;
        draw();
      },
      () => undefined,
    );

  addEventListener('hashchange', () => void show());
  let counting: ReturnType<typeof setTimeout> | undefined;
  history.watch(() => {
    clearTimeout(counting);
    counting = setTimeout(() => void readCount(), CALM);
  });
  let listing: ReturnType<typeof setTimeout> | undefined;
  batches.watch((_, at) => {
    // A page that is done makes no batch more or less.
    if (at !== undefined) return;
    clearTimeout(listing);
    listing = setTimeout(() => void readBatches(), CALM);
  });
  draw();
  void show();
  void readCount();
  void readBatches();
}
