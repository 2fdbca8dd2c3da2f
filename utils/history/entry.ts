import type { Pillar } from '../audit/finding';
import type { Band, Points, Report, Verdict } from '../audit/report';
import type { ExportedReport } from '../export/exported';
import type { PageType } from '../signals/page-type';

/** What a list needs to know of one audit that was kept; the whole report lies beside it. */
export interface Entry {
  schema: 1;
  /** By address and time of the audit, so that the same audit is never kept twice. Letters and digits. */
  id: string;
  url: string;
  /** What audits of the same page have in common, see `pageKey`. */
  page: string;
  /** Host without `www.`. */
  site: string;
  title: string;
  type: PageType;
  /** When it was captured. ISO 8601, UTC. */
  at: string;
  overall: Points;
  range: [number, number] | null;
  band: Band | null;
  /** By network id. */
  verdicts: Readonly<Record<string, Verdict>>;
  pillars: Readonly<Partial<Record<Pillar, Points>>>;
  /** Version of the extension that judged. */
  version: string;
  /** Judged by what the server sends, without a tab: less of it is known, so that its score stands by itself. */
  served?: true;
  /** What the user wrote about this audit. */
  note: string;
  /** Bytes that its report takes in the database. */
  bytes: number;
}

/** One audit in a trend line. */
export interface Point {
  id: string;
  at: string;
  overall: Points;
  /** As of `Entry`. */
  served?: true;
  version?: string;
}

/** What a list says of the newest audit. */
type LastAudit = Pick<
  Entry,
  'id' | 'url' | 'site' | 'title' | 'type' | 'at' | 'overall' | 'band' | 'note'
>;

/** All audits of one page, as one line of a list. */
export interface Page {
  page: string;
  site: string;
  /** When it was audited last. */
  at: string;
  /** The newest audit, as far as a list shows it: all lines are to be read at once. */
  last: LastAudit;
  /** Oldest first; the newest `MOST_POINTS` only. */
  points: readonly Point[];
  /** How many audits there are. */
  audits: number;
  /** Kept when the page is audited again. */
  tags: readonly string[];
  /** Notes on older audits, the newest first, to be found by. */
  notes?: string;
}

/** A report that is kept: whole, unless it came from a file without its snapshot. */
export type KeptReport = ExportedReport;

/** `known`: this very audit was there; report and score are the newer ones, the note stays. */
export type Kept =
  | { state: 'kept' | 'known'; entry: Entry }
  | { state: 'full' | 'blocked' | 'damaged' };

/**
 * Kept audits. Everything but `add` and `report` rejects where the browser gives no database: with a
 * `DatabaseError` whose `why` a screen can put into words.
 */
export interface HistoryStore {
  /** Never rejects. `thumbnail`: a picture as a `data:` address; the page's last one is kept. */
  add(report: KeptReport, thumbnail?: string): Promise<Kept>;
  /** Pages, the last audited first; `after`: the `at` and `page` of the last one that is known. */
  pages(options: { limit: number; after?: Pick<Page, 'at' | 'page'> | undefined }): Promise<Page[]>;
  /** Every page, the last audited first, for searching in memory. */
  allPages(): Promise<Page[]>;
  page(page: string): Promise<Page | undefined>;
  /** Audits, newest first, of one page or of all. */
  entries(options: { page?: string; limit?: number }): Promise<Entry[]>;
  entry(id: string): Promise<Entry | undefined>;
  /** `undefined` where there is none or it cannot be read. Never rejects. */
  report(id: string): Promise<KeptReport | undefined>;
  /** Pictures of pages as `data:` addresses, by page. */
  thumbnails(pages: readonly string[]): Promise<Readonly<Record<string, string>>>;
  setNote(id: string, note: string): Promise<void>;
  setTags(page: string, tags: readonly string[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  removeAll(): Promise<void>;
  /** Removes what is chosen among all audits, newest first. Resolves to how many. */
  prune(choose: (entries: readonly Entry[]) => readonly string[]): Promise<number>;
  count(): Promise<{ audits: number; pages: number }>;
  /** Bytes of all reports together. */
  size(): Promise<number>;
  /** Calls back after a change in any page of the extension. Returns the way out. */
  watch(changed: () => void): () => void;
}

/** A report with its snapshot, by which it can be judged again. */
export const isWhole = (report: KeptReport): report is Report => report.snapshot !== undefined;
