import { type ComponentChild, Fragment, h } from 'preact';
import { batches } from '../kept/batches';
import { openList } from './batch-list';
import type { ReportSource } from './report';
import { hashOf, type Route } from './route';
import type { DashboardScreen, OpenScreen } from './screen';

/** One of the screens that a route of batches can name. */
interface Part {
  /** What of the route it shows. */
  key: string;
  screen: DashboardScreen | undefined;
  content: ComponentChild;
}

/** Moves the focus to the first of these that is there. */
const focus = (...selectors: string[]) => {
  for (const selector of selectors) {
    const found = document.querySelector<HTMLElement>(selector);
    if (!found) continue;
    found.focus({ preventScroll: true });
    return;
  }
};

/** One page of a batch. */
const batchSource = (id: string, at: number): ReportSource => ({
  key: `${id} ${at}`,
  back: { href: hashOf({ screen: 'batch', ids: [id] }), words: 'Back to the batch' },
  isKept: false,
  async read() {
    const [report, page] = await Promise.all([
      batches.report(id, at),
      batches.page(id, at).catch(() => undefined),
    ]);
    const gone = page?.why ?? 'It was deleted, or its data is damaged.';
    return {
      report,
      url: page?.url ?? '',
      why: page?.state === 'waiting' ? 'It waits for its turn.' : gone,
    };
  },
});

/**
 * The list of batches, one of them, or the report of one of its pages: `#batch`, `#batch=<id>`, `#batch=<id>,<at>`.
 * A batch stays, unseen, while a report of it is read: its filter, order and place are there again afterwards.
 */
export const openBatch: OpenScreen = (context) => {
  const parts = new Map<'list' | 'run' | 'report', Part>();
  /** Where the batch was scrolled to. */
  let place = 0;
  let last: Route | undefined;
  let isOver = false;

  function paint() {
    if (isOver) return;
    const list = parts.get('list');
    const run = parts.get('run');
    const report = parts.get('report');
    context.draw(
      h(
        Fragment,
        null,
        list && h('div', { key: 'list' }, list.content),
        run && h('div', { key: `run ${run.key}`, hidden: report !== undefined }, run.content),
        report && h('div', { key: `report ${report.key}` }, report.content),
      ),
    );
  }
  function close(...names: ('list' | 'run' | 'report')[]) {
    for (const name of names) {
      parts.get(name)?.screen?.leave();
      parts.delete(name);
    }
  }
  async function open(
    name: 'list' | 'run' | 'report',
    key: string,
    opening: (
      draw: (content: ComponentChild) => void,
    ) => DashboardScreen | Promise<DashboardScreen>,
    route: Route,
  ) {
    if (parts.get(name)?.key === key) return paint();
    close(name);
    const part: Part = { key, screen: undefined, content: null };
    parts.set(name, part);
    const screen = await opening((content) => {
      part.content = content;
      if (parts.get(name) === part) paint();
    });
    // Meanwhile another may have been gone to.
    if (parts.get(name) !== part) return screen.leave();
    part.screen = screen;
    screen.show(route);
  }

  return {
    async show(route) {
      const {
        ids: [id, at],
      } = route;
      const before = last;
      last = route;
      if (id === undefined) {
        close('run', 'report');
        await open('list', '', (draw) => openList({ ...context, draw }, before?.ids[0]), route);
      } else if (at !== undefined && /^\d{1,5}$/.test(at)) {
        if (!parts.has('report')) place = scrollY;
        if (parts.get('run')?.key !== id) close('run');
        close('list');
        await open(
          'report',
          `${id} ${at}`,
          async (draw) =>
            (await import('./report')).openReport(batchSource(id, Number(at)), {
              ...context,
              draw,
            }),
          route,
        );
        scrollTo(0, 0);
        focus('[data-state] header a');
      } else {
        const wasReport = parts.has('report');
        close('list', 'report');
        await open(
          'run',
          id,
          async (draw) => (await import('./batch-run')).openRun(id, { ...context, draw }),
          route,
        );
        if (wasReport && before) {
          scrollTo(0, place);
          focus(`a[href="${CSS.escape(hashOf(before))}"]`, '[data-state] header a');
        } else {
          scrollTo(0, 0);
          if (before) focus('[data-state] header a');
        }
      }
    },
    leave() {
      isOver = true;
      close('list', 'run', 'report');
    },
  };
};
