import type { Matter } from '../../utils/watch/matter';
import type { Every } from '../../utils/watch/schedule';
import type { WatchSettings } from '../../utils/watch/settings';
import type { Watch } from '../../utils/watch/watch';

/** When pages are looked at. */
export interface Schedule {
  every: Every;
  /** Full hour of the user's clock, 0 to 23. */
  hour: number;
}

/** Why nothing is looked at, whatever is watched: by the switch, or as no audit may be kept. */
export type Stopped = 'paused' | 'history-off';

/** The chosen page of the history, as far as it is watched. */
export interface WatchView {
  /** Absent: it is not watched. */
  watch?: Watch | undefined;
  /** What changed since the user looked at it last. */
  news: readonly Matter[];
  /** The reasons are open, before the browser asks. */
  isAsking: boolean;
  /** Its site may be read, and messages may be shown, without another question. */
  isAllowed: boolean;
  canNotify: boolean;
  /** For a page that begins to be watched. */
  schedule: Schedule;
  /** Weekday and day of the month of today, by which schedules are told. */
  today: { weekday: number; day: number };
  stopped?: Stopped | undefined;
  /**
   * What came of the last press. `not-allowed`: by the user, when the browser asked. `full`: so many pages are watched
   * that there is no room for more. `newer`: a newer release has written the list. `refused`: the browser keeps nothing.
   */
  problem?: 'not-allowed' | 'full' | 'newer' | 'refused' | undefined;
}

export interface WatchEvents {
  /** Opens or closes the reasons. */
  ask(isOpen: boolean): void;
  /** Has the browser ask, then begins. Within the press itself, or browsers refuse it. */
  start(schedule: Schedule, notify: boolean): void;
  stop(): void;
  reschedule(news: Partial<Schedule>): void;
  checkSoon(): void;
}

/** The section of the settings. */
export interface WatchOptionsView {
  settings: WatchSettings;
  /**
   * `newer`: a newer release has written settings or list, so nothing is changed. `unreadable`: the browser gives none.
   * `refused`: the last change was not kept.
   */
  state: 'ready' | 'newer' | 'unreadable' | 'refused';
  /** The one that is due next first. */
  watches: readonly Watch[];
  canNotify: boolean;
  /** The history keeps nothing, so that nothing can be compared. */
  isHistoryOff: boolean;
}

export interface WatchOptionsEvents {
  changeWatching(news: Partial<Omit<WatchSettings, 'version'>>): void;
  rescheduleWatch(page: string, news: Partial<Schedule>): void;
  unwatch(page: string): void;
  /** Within the press itself, or browsers refuse to ask. */
  switchNotifications(on: boolean): void;
  /** Opens a page in the history. */
  openWatched(page: string): void;
}
