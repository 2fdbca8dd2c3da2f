import type { NetworkWords } from '../../utils/audit/guide';
import type { HistorySettings } from '../../utils/history/settings';
import type { Change } from '../../utils/share/change-settings';
import type { LogEntry } from '../../utils/share/log';
import type { ShareSettings } from '../../utils/share/settings';
import type { Target } from '../../utils/share/target';

/** A key that does something in the browser, as the browser reports it. */
interface Shortcut {
  name: string;
  /** What it does, in the manifest's words. */
  does: string;
  /** Empty where no key is set. */
  keys: string;
}

/** The list of what was shared, as far as it is read. */
export interface LogView {
  /** `failed`: the browser gives no database; nothing else is known then. */
  state: 'reading' | 'ready' | 'failed';
  /** Newest first, those that hold the words that are searched for. */
  entries: readonly { id: number; entry: LogEntry }[];
  /** There are older ones that were not read. */
  hasMore: boolean;
  /** Entries in all, whatever is searched for. */
  count: number;
  query: string;
}

/** What is kept of audits, and how much that is. */
export interface HistoryOptionsView {
  settings: HistorySettings;
  /** As of `OptionsView`. */
  state: 'ready' | 'newer' | 'unreadable' | 'refused';
  /** `undefined`: not counted yet. `failed`: the browser gives no database. */
  kept: { audits: number; pages: number; bytes: number } | 'failed' | undefined;
}

export interface PermissionView {
  /** Names in the manifest, granted at the installation. */
  always: readonly string[];
  /** Match patterns of hosts that the user has granted. */
  hosts: readonly string[];
  /** All sites are granted. */
  everywhere: boolean;
}

export interface OptionsView {
  settings: ShareSettings;
  /**
   * `newer`: a newer release has written them, so nothing is changed. `unreadable`: the browser gives none.
   * `refused`: the last change holds for this page only.
   */
  state: 'ready' | 'newer' | 'unreadable' | 'refused';
  /** Every target, hidden ones too, in the user's order. */
  targets: readonly Target[];
  networks: readonly NetworkWords[];
  /** Today, `YYYY-MM-DD`. */
  date: string;
  shortcuts: readonly Shortcut[];
  permissions: PermissionView;
  log: LogView;
  history: HistoryOptionsView;
}

export interface OptionsEvents {
  /** Changes a setting, at once and for good. */
  change(how: Change): void;
  /** Gives up settings of a newer release. */
  startOver(): void;
  /** Opens a web address in a tab. */
  openLink(url: string): void;
  /** Opens the browser's own page on which keys are changed. */
  openShortcuts(): void;
  searchLog(query: string): void;
  /** Reads older entries. */
  moreLog(): void;
  exportLog(as: 'csv' | 'json'): void;
  eraseEntry(id: number): void;
  eraseLog(): void;
  changeHistory(news: Partial<Omit<HistorySettings, 'version'>>): void;
  eraseHistory(): void;
  openHistory(): void;
  /** Has the browser ask for all sites. Within the press itself, or browsers refuse it. */
  allowEverywhere(): void;
  /** Gives match patterns back. */
  giveBack(origins: readonly string[]): void;
}
