import type { NetworkWords } from '../../utils/audit/guide';
import type { Contents } from '../../utils/backup/read';
import type { HistorySettings } from '../../utils/history/settings';
import type { CrawlerSettings } from '../../utils/settings/crawlers';
import type { LookSettings } from '../../utils/settings/look';
import type { Change } from '../../utils/share/change-settings';
import type { LogEntry } from '../../utils/share/log';
import type { ShareSettings } from '../../utils/share/settings';
import type { Target } from '../../utils/share/target';
import type { WatchOptionsEvents, WatchOptionsView } from '../watch/view';

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
  /** Limits that were chosen and do not hold yet: they would delete so many audits. */
  tighter?: (Pick<HistorySettings, 'months' | 'most'> & { audits: number }) | undefined;
}

/** Whose crawlers a page is seen as. */
export interface CrawlersView {
  settings: CrawlerSettings;
  /** As of `OptionsView`. */
  state: OptionsView['state'];
  /** Every crawler that can be chosen, with the names of all networks that send it. */
  list: readonly { network: string; crawler: string; networks: readonly string[] }[];
}

/** How everything looks. */
export interface LookView {
  settings: LookSettings;
  /** As of `OptionsView`. */
  state: OptionsView['state'];
  /** The browser's own language tag. */
  browser: string;
}

/** What can be erased, each by itself. */
export type Erasable = 'audits' | 'batches' | 'watches' | 'shares' | 'settings' | 'permissions';

/** Something said after a press; it stays until the next. */
export interface KeptNotice {
  is: 'done' | 'wrong';
  text: string;
  details?: readonly string[];
}

/** Backup, what comes back of it, and erasing. One thing at a time. */
export interface KeptView {
  /** What else is kept besides audits, in words; absent where it is not counted or there is none. */
  beside: Readonly<Partial<Record<Erasable, string>>>;
  /** What is under way, with what is done of it. */
  doing:
    | { what: 'saving' | 'reading' | 'restoring' | 'erasing'; done: number; of: number }
    | undefined;
  /** By what it was pressed, so that it is said there. */
  said: (KeptNotice & { of: 'save' | 'restore' | 'erase' }) | undefined;
  /** A file that was read through and waits for the user's word. */
  file: { name: string; contents: Contents } | undefined;
}

export interface KeptEvents {
  saveBackup(what: 'everything' | 'settings'): void;
  /** Reads a file through; nothing is changed. */
  chooseFile(file: File): void;
  forgetFile(): void;
  restore(mode: 'add' | 'replace'): void;
  erase(chosen: readonly Erasable[]): void;
}

export interface PermissionView {
  /** Names in the manifest, granted at the installation. */
  always: readonly string[];
  /** Match patterns of hosts that the user has granted. */
  hosts: readonly string[];
  /** All sites are granted. */
  everywhere: boolean;
  /** Names in the manifest that the browser asks for when they are needed, and those that it was granted. */
  optional: readonly string[];
  granted: readonly string[];
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
  watch: WatchOptionsView;
  crawlers: CrawlersView;
  look: LookView;
  data: KeptView;
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
  /** Has tighter limits hold, and what is past them deleted, or leaves all as it was. */
  tighten(yes: boolean): void;
  openHistory(): void;
  data: KeptEvents;
  chooseCrawler(network: string, isOn: boolean): void;
  resetCrawlers(): void;
  changeLook(news: Partial<Omit<LookSettings, 'version'>>): void;
  watch: WatchOptionsEvents;
  /** Has the browser ask for all sites. Within the press itself, or browsers refuse it. */
  allowEverywhere(): void;
  /** Gives match patterns back. */
  giveBack(origins: readonly string[]): void;
  /** Has the browser ask for an optional permission, within the press itself; or gives it back. */
  allow(permission: string, isOn: boolean): void;
}
