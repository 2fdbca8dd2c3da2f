import type { BatchesView, DraftView, ReadList, RunView } from '../../../../components/batch/view';
import type { Batch } from '../../../../utils/batch/batch';

/** 26 November 2026, 14:10 UTC. */
export const NOW = Date.UTC(2026, 10, 26, 14, 10);

/** A batch of 640 pages, 547 of them over; `news` changes what matters. */
export const batch = (news: Partial<Batch> = {}): Batch => ({
  schema: 1,
  id: 'b1',
  name: 'fernhill.test',
  source: 'sitemap',
  from: 'https://fernhill.test/sitemap.xml',
  settings: { mode: 'served', perSite: 2, delay: 500, atOnce: 8, robots: true, keep: false },
  state: 'running',
  createdAt: new Date(NOW - 8 * 60_000).toISOString(),
  total: 640,
  counts: { waiting: 93, done: 535, failed: 9, refused: 3 },
  // One every 1.5 seconds: 40 a minute.
  lately: Array.from({ length: 60 }, (_, at) => NOW - (60 - at) * 1_500),
  ...news,
});

export const READ: ReadList = {
  total: 412,
  beyond: 0,
  sites: [
    { host: 'fernhill.test', pages: 380, granted: false },
    { host: 'millstreet.test', pages: 32, granted: false },
  ],
  duplicates: 3,
  bad: [
    { line: 7, text: 'see the wiki' },
    { line: 19, text: 'ftp://fernhill.test/' },
  ],
  lists: [],
};

const EMPTY: ReadList = {
  total: 0,
  beyond: 0,
  sites: [],
  duplicates: 0,
  bad: [],
  lists: [],
};

export const draft = (news: Partial<DraftView> = {}): DraftView => ({
  text: '',
  listUrl: '',
  read: EMPTY,
  isStale: false,
  name: '',
  ownName: '',
  mode: 'served',
  perSite: 2,
  delay: 500,
  robots: true,
  keep: false,
  step: 'list',
  wasAsked: false,
  ...news,
});

/** The same with a list in the field. */
export const listed = (news: Partial<DraftView> = {}): DraftView =>
  draft({
    text: 'https://fernhill.test/\nhttps://fernhill.test/journal/\n',
    read: READ,
    ownName: 'fernhill.test and 1 more',
    ...news,
  });

export const all = (news: Partial<BatchesView> = {}): BatchesView => ({
  state: 'ready',
  batches: [],
  draft: draft(),
  isFormOpen: false,
  now: NOW,
  ...news,
});

export const run = (news: Partial<RunView> = {}): RunView => ({
  batch: batch(),
  now: NOW,
  ...news,
});
