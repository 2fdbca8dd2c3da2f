import { render } from 'preact';
import { setGuide } from '../../components/guide/guide';
import { Popup } from '../../components/popup/popup';
import { expose } from './automation';
import type { Controller } from './controller';
import { eventsFor } from './events';

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
  controller.watch((guide) => {
    if (guide) setGuide(guide);
    render(<Popup view={view()} on={events} />, root);
  });
}
