import { render } from 'preact';
import { FindingBody } from '../../components/fix/finding-row';
import { setGuide } from '../../components/guide/guide';
import { TypeList } from '../../components/header/type-picker';
import { After, Popup } from '../../components/popup/popup';
import { ReportMenu } from '../../components/report-menu/report-button';
import { MoreMenu } from '../../components/share-bar/share-bar';
import type { Guide } from '../../utils/audit/guide';
import { expose } from './automation';
import type { Controller } from './controller';
import { eventsFor } from './events';

/** Leaves a mark on the time line once the browser has painted what was just rendered; the bench reads it. */
function markPainted(): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => performance.mark('findings-painted');
    port2.postMessage(undefined);
  });
}

/** Loads what the first presses need; where that fails the press tries again, and tells. */
function prefetch(): void {
  const parts = [FindingBody, After, MoreMenu, ReportMenu, TypeList];
  for (const loading of [...parts.map(({ load }) => load()), import('./sharing')])
    Promise.resolve(loading).catch(() => undefined);
}

/** Keeps the audit where the user wants every one of them; nobody waits for it. */
async function keep({ view, tab }: Controller): Promise<void> {
  const { report } = view();
  const from = tab();
  if (!report || !from) return;
  // Most people keep what they press for only: the history itself need not be loaded to learn that.
  const { historySettings } = await import('../kept/history-settings');
  const { settings } = await historySettings.load();
  if (settings.keep !== 'on') return;
  const { keepSettled } = await import('./keeping');
  await keepSettled(report, { tab: from });
}

/**
 * Milliseconds that a popup stays blank while its page is being read. Most reports are here by then, and a
 * sketch that flashes by is worse than none; drawing it would also hold the report up. Own choice.
 */
const BLANK = 150;

/** Draws the popup and keeps it up to date. `ended` settles when no more evidence will come. */
export function openScreen(root: HTMLElement, controller: Controller, ended: Promise<void>): void {
  const { view, tab, say, judge } = controller;
  const settled = (done: Promise<void>) => {
    done.then(() => keep(controller)).catch(() => undefined);
    expose(view, judge, done, controller);
  };
  const events = eventsFor({
    view,
    tab,
    say,
    again: () => settled(controller.start()),
    isPanel: root.closest('[data-frame="panel"]') !== null,
    close: () => window.close(),
    controller,
  });
  settled(ended);
  let isMarked = false;
  let mayStayBlank = true;
  const paint = (guide: Guide | undefined) => {
    if (guide) setGuide(guide);
    const shown = view();
    if (shown.state === 'reading' && mayStayBlank) return;
    mayStayBlank = false;
    render(<Popup view={shown} on={events} />, root);
    if (shown.report && !isMarked) {
      markPainted();
      // What a press needs is here before the press.
      setTimeout(prefetch, 50);
    }
    isMarked ||= shown.report !== undefined;
  };
  controller.watch(paint);
  setTimeout(() => {
    if (!mayStayBlank) return;
    mayStayBlank = false;
    controller.watch(paint);
  }, BLANK);
}
