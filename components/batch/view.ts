import type { Batch, BatchMode } from '../../utils/batch/batch';

/** Why the database does nothing, as the history tells it. */
export type Trouble = 'newer' | 'full' | 'blocked';

/** What became of something that the user wanted. */
export interface Notice {
  is: 'done' | 'wrong';
  text: string;
  /** One line each. */
  details?: readonly string[];
}

/** A site of a list. */
export interface ListedSite {
  host: string;
  pages: number;
  /** The user has let us read it. */
  granted: boolean;
}

/** What was read of the field. */
export interface ReadList {
  /** Different addresses that a batch takes. */
  total: number;
  /** How many more there are than it takes. */
  beyond: number;
  /** Most pages first. */
  sites: readonly ListedSite[];
  /** Addresses that stand there more than once; each is taken once. */
  duplicates: number;
  /** Lines without an address; `line` counts from 1. */
  bad: readonly { line: number; text: string }[];
  /** Sitemaps or feeds among the addresses, or named by an index, that can be read. */
  lists: readonly string[];
}

/** A folder of bookmarks. */
export interface BookmarkFolder {
  id: string;
  /** With the folders that it stands in. */
  name: string;
  /** Web addresses in it and in the folders below. */
  pages: number;
}

/** What is under way before a list is whole. */
type Fetching =
  /** `found`: addresses so far. */
  { what: 'list'; url: string; found: number } | { what: 'file' | 'tabs' | 'bookmarks' };

/** A batch that is being put together. */
export interface DraftView {
  text: string;
  /** Address of a sitemap or feed. */
  listUrl: string;
  read: ReadList;
  /** The text is newer than what was read of it. */
  isStale: boolean;
  fetching?: Fetching | undefined;
  /** Folders to choose from. */
  folders?: readonly BookmarkFolder[] | undefined;
  name: string;
  /** What it is called where the user says nothing; empty before there is an address. */
  ownName: string;
  mode: BatchMode;
  perSite: number;
  /** Milliseconds. */
  delay: number;
  robots: boolean;
  keep: boolean;
  /** `asking`: what the access is for stands there, before the browser asks. */
  step: 'list' | 'asking' | 'starting';
  /** Whether the browser has been asked for these sites, and some were not allowed. */
  wasAsked: boolean;
  /** `at`: the part of the form that it is about. */
  notice?: (Notice & { at: 'list' | 'start' }) | undefined;
}

/** What can be changed of a draft without asking anybody. */
export type DraftChange = Partial<
  Pick<DraftView, 'text' | 'listUrl' | 'name' | 'mode' | 'perSite' | 'delay' | 'robots' | 'keep'>
>;

export interface DraftEvents {
  change(news: DraftChange): void;
  /** A sitemap or feed is turned into its addresses; other text is put below what is there. */
  addFiles(files: readonly File[]): void;
  addText(text: string): void;
  /** The next ones within the press itself: the browser may ask. */
  addTabs(): void;
  showFolders(): void;
  addFolder(id: string): void;
  hideFolders(): void;
  /** Reads the sitemaps or feeds at these addresses. Within the press itself. */
  readLists(urls: readonly string[]): void;
  stopReading(): void;
  /** To the question about the sites, or where all are allowed to the start itself. */
  begin(): void;
  notNow(): void;
  /** Has the browser ask for the sites, and starts with what it allows. Within the press itself. */
  allow(): void;
  /** Starts with the sites that are allowed; pages of others come as refused. */
  startWithAllowed(): void;
  dismiss(): void;
}

/** All batches, and the next one. */
export interface BatchesView {
  state: 'reading' | 'ready' | Exclude<Trouble, 'full'>;
  batches: readonly Batch[];
  draft: DraftView;
  /** Where there are batches, the form waits behind a button. */
  isFormOpen: boolean;
  notice?: Notice | undefined;
  /** Milliseconds since the epoch. */
  now: number;
}

export interface BatchesEvents {
  hrefOf(batch: string): string;
  openForm(on: boolean): void;
  dismiss(): void;
  draft: DraftEvents;
}

/** What could still be read if the user allowed it. */
export interface Lacking {
  hosts: readonly string[];
  pages: number;
}

/** One batch: how far it is. Its results stand below. */
export interface RunView {
  batch: Batch;
  notice?: Notice | undefined;
  /** Sites whose pages were refused only as they were not allowed; none where the pages are not read yet. */
  lacking?: Lacking | undefined;
  /** Why nothing goes on although pages wait. */
  hindered?: Trouble | undefined;
  now: number;
}

export interface RunEvents {
  /** Address of the list of batches. */
  allHref: string;
  pause(): void;
  resume(): void;
  /** Once more, after what hindered it may be gone. */
  goOn(): void;
  stop(): void;
  retryFailed(): void;
  /** Has the browser ask for the sites that were not allowed, and takes their pages up again. Within the press itself. */
  allow(): void;
  rename(name: string): void;
  remove(): void;
  dismiss(): void;
}
