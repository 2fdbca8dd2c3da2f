import { render } from 'preact';
import { setGuide } from '../../components/guide/guide';
import { Popup } from '../../components/popup/popup';
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

/**
 * Milliseconds that a popup stays blank while its page is being read. Most reports are here by then, and a
 * sketch that flashes by is worse than none; drawing it would also hold the report up. Own choice.
 */
const BLANK = 150;

/** Draws the popup and keeps it up to date. `ended` settles when no more evidence will come. */
export function openScreen(root: HTMLElement, controller: Controller, ended: Promise<void>): void {
  const { view, tab, say, judge } = controller;
  const events = eventsFor({
    view,
    tab,
    say,
    again: () => expose(view, judge, controller.start(), controller),
    controller,
  });
  expose(view, judge, ended, controller);
  let isMarked = false;
  let mayStayBlank = true;
  const paint = (guide: Guide | undefined) => {
    if (guide) setGuide(guide);
    const shown = view();
    if (shown.state === 'reading' && mayStayBlank) return;
    mayStayBlank = false;
    render(<Popup view={shown} on={events} />, root);
    if (shown.report && !isMarked) markPainted();
    isMarked ||= shown.report !== undefined;
  };
  controller.watch(paint);
  setTimeout(() => {
    if (!mayStayBlank) return;
    mayStayBlank = false;
    controller.watch(paint);
  }, BLANK);
}
