import type { Points } from '../../utils/audit/report';
import type { Change } from '../../utils/history/change';
import type { Entry, Page } from '../../utils/history/entry';
import type { Rejudged } from '../../utils/history/rejudged';
import type { PageFilter, PageSort } from '../../utils/history/search';
import type { HistorySettings } from '../../utils/history/settings';
import type { SitePoint } from '../../utils/history/trend';
import type { PageType } from '../../utils/signals/page-type';
import type { Watch } from '../../utils/watch/watch';
import type { WatchEvents, WatchView } from '../watch/view';

/** A value that a filter offers, and how many pages have it. */
export interface Offer<Value extends string = string> {
  value: Value;
  count: number;
}

/** Two audits of the chosen page, beside each other. */
export type Comparison =
  | { state: 'reading' }
  /** There is one audit only. */
  | { state: 'one'; rejudged?: Rejudged }
  /** A report is damaged, or the judge could not be loaded. */
  | { state: 'unreadable' }
  | {
      state: 'ready';
      /** Both by today’s rules, so that they can be compared. */
      scores: { before: Points; after: Points };
      changes: readonly Change[];
      /** Findings to mend that are the same in both. */
      same: number;
      /** Where today’s rules judge a kept capture otherwise, by id of the audit. */
      rejudged: Readonly<Record<string, Rejudged>>;
    };

/** The page whose audits are shown. */
export interface ChosenView {
  page: Page;
  /** Newest first. */
  entries: readonly Entry[];
  /** Ids; the earlier one is absent where there is one audit only. */
  before?: string | undefined;
  after: string;
  comparison: Comparison;
  /** The mean of its site, where that has more than this page. */
  site?: readonly SitePoint[];
}

/** What became of a file that was read, or of an export. */
export interface Notice {
  is: 'done' | 'wrong';
  text: string;
  /** One line each. */
  details?: readonly string[];
}

export interface HistoryView {
  /** `newer`: a newer release has made the database. `blocked`: the browser gives none. */
  state: 'reading' | 'ready' | 'newer' | 'blocked';
  audits: number;
  /** Pages in all, and those that pass the filter. */
  pages: number;
  found: number;
  /** Those of them that are shown. */
  shown: readonly Page[];
  thumbnails: Readonly<Record<string, string>>;
  /** Whole history is in memory; until then filters have nothing to offer. */
  isSearchable: boolean;
  filter: PageFilter;
  sort: PageSort;
  turned: boolean;
  offers: { sites: readonly Offer[]; tags: readonly Offer[]; types: readonly Offer<PageType>[] };
  /** Pages whose last audit was worse than the one before. */
  worse: number;
  /** Watched pages, by what their audits have in common. */
  watched: ReadonlyMap<string, Watch>;
  /** Of the chosen page. */
  watch: WatchView;
  selected: ReadonlySet<string>;
  /** Audits of the selected pages together. */
  selectedAudits: number;
  chosen?: ChosenView | undefined;
  notice?: Notice | undefined;
  settings: Pick<HistorySettings, 'keep' | 'months'>;
  /** A file is being read or written. */
  isBusy: boolean;
}

export type ExportAs = 'json' | 'html' | 'csv' | 'csv-pages' | 'markdown';

export interface HistoryEvents {
  filter(news: Partial<PageFilter>): void;
  sort(by: PageSort): void;
  more(): void;
  select(page: string, on: boolean): void;
  selectNone(): void;
  /** Address within the dashboard of a page, of no page, and of the report of one of its audits. */
  hrefOf(page: string | undefined, audit?: string): string;
  compareSelected(): void;
  removeSelected(): void;
  /** What is selected, else what is found. */
  exportAs(format: ExportAs): void;
  importFile(file: File): void;
  dismiss(): void;
  /** Of the chosen page. */
  compare(which: 'before' | 'after', id: string): void;
  compareSideBySide(): void;
  setNote(id: string, note: string): void;
  setTags(page: string, tags: readonly string[]): void;
  removeAudit(id: string): void;
  openLink(url: string): void;
  /** Of the chosen page. */
  watch: WatchEvents;
  settings(): void;
}
