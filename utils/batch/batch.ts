import type { Pillar } from '../audit/finding';
import type { Band, Cap, Points, Report, Verdict } from '../audit/report';
import type { PageType } from '../signals/page-type';
import type { Judged } from './judged';

/**
 * `served`: the HTML that the server sends is read and judged, without a tab. `rendered`: the page is opened in a tab
 * behind, read there and closed again.
 */
export type BatchMode = 'served' | 'rendered';

/** How a batch goes about it; kept with the batch, so that it goes on as it began. */
export interface BatchSettings {
  mode: BatchMode;
  /** Pages of one site asked for at once. */
  perSite: number;
  /** Milliseconds between the beginnings of two pages of one site; its robots.txt can ask for more. */
  delay: number;
  /** Pages asked for at once in all; with `rendered`, tabs. */
  atOnce: number;
  /** Whether robots.txt is followed; the user may say that the sites are their own. */
  robots: boolean;
  /** Also keeps each audit in the history. */
  keep: boolean;
}

/**
 * `running`: goes on as soon as there is somebody to do it. `paused`: by the user; goes on when they say so.
 * `stopped`: by the user, for good; pages that were not done can still be taken up again. `done`: no page waits.
 */
export type BatchState = 'running' | 'paused' | 'stopped' | 'done';

/** Where a list of addresses came from. */
export type BatchSource = 'pasted' | 'file' | 'sitemap' | 'feed' | 'tabs' | 'bookmarks';

/** Times kept of the pages that were done last; own choice, some seconds of the fastest batches. */
export const MOST_LATELY = 240;

/** One batch, without its pages. */
export interface Batch {
  schema: 1;
  /** Letters and digits. */
  id: string;
  /** The site, or how many; what the user called it. */
  name: string;
  source: BatchSource;
  /** Address or name of the file or folder that it came from; empty where there is none. */
  from: string;
  settings: BatchSettings;
  state: BatchState;
  /** ISO 8601, UTC. */
  createdAt: string;
  /** When its last page was done; absent before. ISO 8601, UTC. */
  endedAt?: string;
  total: number;
  /** Pages by state; together `total`. */
  counts: Readonly<Record<PageState, number>>;
  /** When pages were done, newest last, at most `MOST_LATELY`, milliseconds since the epoch: for the rate and the time left. */
  lately: readonly number[];
  /** Hosts that are rested because they asked for it or failed, until when, in milliseconds since the epoch. */
  resting?: Readonly<Record<string, number>>;
}

/** `failed`: can be tried again. `refused`: robots.txt, permissions or kind of document forbid it; so it stays. */
export type PageState = 'waiting' | 'done' | 'failed' | 'refused';

/** One page of a batch. */
export interface BatchPage {
  batch: string;
  /** Its place in the list, from 0. */
  at: number;
  url: string;
  state: PageState;
  /** How often it was asked for. */
  tries: number;
  /** Not before, in milliseconds since the epoch; absent: at once. */
  notBefore?: number;
  /** Why there is no result, in words for the user. */
  why?: string;
  /** Refused only as the user has not allowed its site to be read. */
  lacksAccess?: true;
  /** Absent until it is done. */
  result?: PageResult;
}

/** What a table and its charts need of one report; a few hundred bytes. The report lies beside it. */
export interface PageResult {
  /** Where the page was in the end. */
  finalUrl: string;
  title: string;
  type: PageType;
  /** ISO 8601, UTC. */
  at: string;
  overall: Points;
  range: [number, number] | null;
  band: Band | null;
  cap?: Cap;
  /** By network id. */
  verdicts: Readonly<Record<string, Verdict>>;
  pillars: Readonly<Partial<Record<Pillar, Points>>>;
  /** What is to be mended, most points first. */
  toMend: readonly ResultFinding[];
  /** The first of them in words, cut where it is long; absent where nothing is to be mended. */
  says?: string;
  /** Version of the extension that judged. */
  version: string;
}

export interface ResultFinding {
  rule: string;
  status: 'warn' | 'fail';
  points: number;
  /** Id of the rule’s message for its first problem. */
  message?: string;
}

/** What came of auditing one page. */
export type Audited =
  | { state: 'ok'; judged: Judged }
  /** Worth another try; `rest`: milliseconds that its site is to be left alone. */
  | { state: 'later'; why: string; rest?: number }
  /** `status`: the server answered with this in place of the page. */
  | { state: 'never'; why: string; status?: number; lacksAccess?: true };

/** Audits one page; never rejects. The runner's hands, and those of the watch. */
export type AuditPage = (url: string, options: AuditPageOptions) => Promise<Audited>;

export interface AuditPageOptions extends Pick<BatchSettings, 'mode' | 'robots'> {
  signal: AbortSignal;
}

/**
 * Batches, their pages and reports. Everything rejects with a `DatabaseError` whose `why` a screen can put into words
 * where the browser gives no database, as the history does.
 */
export interface BatchStore {
  /** All batches, newest first. */
  batches(): Promise<Batch[]>;
  batch(id: string): Promise<Batch | undefined>;
  /** Keeps a new batch with its addresses, all or nothing. */
  create(
    batch: Omit<Batch, 'schema' | 'total' | 'counts' | 'lately'>,
    urls: readonly string[],
  ): Promise<Batch>;
  /** Pages in the order of the list: of one state or of all; `from`: the first `at` that is wanted. */
  pages(
    id: string,
    options?: { state?: PageState; from?: number; limit?: number },
  ): Promise<BatchPage[]>;
  page(id: string, at: number): Promise<BatchPage | undefined>;
  /** `undefined` where there is none or it cannot be read. Never rejects. */
  report(id: string, at: number): Promise<Report | undefined>;
  /**
   * Writes down what came of a page, its report as JSON, the counts and, after the last one, the end; all or nothing. A page
   * that is done stays as it is: resolves to `false` then.
   */
  finish(page: BatchPage, json?: Judged['json']): Promise<boolean>;
  setState(id: string, state: BatchState): Promise<void>;
  rename(id: string, name: string): Promise<void>;
  /** Has a batch that was put back from a backup stand as it stood: over since then, stopped, paused. */
  setEnd(id: string, state: BatchState, endedAt?: string): Promise<void>;
  setResting(id: string, resting: Readonly<Record<string, number>>): Promise<void>;
  /**
   * Puts pages that failed back into the queue, or just the one at `at`, and the batch to `running`. Resolves to how
   * many.
   */
  retryFailed(id: string, at?: number): Promise<number>;
  /** The same for pages that lacked access, whose addresses may be read by now. */
  retryAllowed(id: string, mayRead: (url: string) => boolean): Promise<number>;
  /** Removes a batch with everything that belongs to it. */
  remove(id: string): Promise<void>;
  removeAll(): Promise<void>;
  /** Bytes of all reports together. */
  size(): Promise<number>;
  /**
   * Calls back after a change in any page of the extension, with the batch that changed; `at`: its page, where `finish`
   * has written down just that one, so that a screen need not read the others. Returns the way out.
   */
  watch(changed: (id: string, at?: number) => void): () => void;
}
