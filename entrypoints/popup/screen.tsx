import { render } from 'preact';
import { setGuide } from '../../components/guide/guide';
import { Popup } from '../../components/popup/popup';
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

/** Draws the popup and keeps it up to date. `ended` settles when no more evidence will come. */
export function openScreen(root: HTMLElement, controller: Controller, ended: Promise<void>): void {
  const { view, tab, say, judge } = controller;
  const events = eventsFor({
    view,
    tab,
    say,
    again: () => expose(view, judge, controller.start()),
  });
  expose(view, judge, ended);
  let isMarked = false;
  controller.watch((guide) => {
    if (guide) setGuide(guide);
    const shown = view();
    render(<Popup view={shown} on={events} />, root);
    if (shown.report && !isMarked) markPainted();
    isMarked ||= shown.report !== undefined;
  });
}
