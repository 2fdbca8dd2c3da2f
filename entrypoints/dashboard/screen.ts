import type { ComponentChild } from 'preact';
import type { HistoryStore } from '../../utils/history/entry';
import type { Route } from './route';

/** What a screen of the dashboard is given. */
export interface ScreenContext {
  history: HistoryStore;
  /** Version of this extension. */
  version: string;
  /** Goes to another route, as a press on a link would. */
  go(route: Route): void;
  /** Draws this beside the navigation; call it again with every change. */
  draw(content: ComponentChild): void;
}

/** A screen of the dashboard, loaded when its route is first gone to. */
export interface DashboardScreen {
  /** Shows a route of this screen; called again when the hash changes within it. */
  show(route: Route): void;
  /** Another screen takes its place. */
  leave(): void;
}

export type OpenScreen = (context: ScreenContext) => DashboardScreen;
