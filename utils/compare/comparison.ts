import type { Pillar, Status } from '../audit/finding';
import type { Band, Points, Verdict } from '../audit/report';
import type { PageType } from '../signals/page-type';

/** Words and shapes of pages set side by side. One cell a page everywhere, in the order in which pages were given. */

/** Pages that are compared at least and at most: more columns cannot be read side by side. Own choice. */
export const FEWEST_PAGES = 2;
export const MOST_PAGES = 6;

/** A page at the head of its column. */
export interface PageHead {
  /** Address and moment: the same page can be there twice. */
  key: string;
  url: string;
  /** Host without `www.`. */
  site: string;
  title: string;
  /** Tells it from the others: its site; where two are of one site the title, too, or the day of the audit. */
  name: string;
  type: PageType;
  /** ISO 8601, UTC. */
  capturedAt: string;
  overall: Points;
  range: [number, number] | null;
  band: Band | null;
  isMine: boolean;
}

/** What is known of one page in a row. */
export interface Cell {
  is: Status;
  /** A few words. */
  words: string;
  /** What it rests on, a line each. */
  evidence: readonly string[];
}

export interface Row {
  id: string;
  label: string;
  /** What mending it adds to my score once what is worth more was mended. */
  points?: number;
  cells: readonly Cell[];
}

/** What a page is to do first for a network. */
export interface FirstThing {
  /** What is wrong. */
  text: string;
  /** How it is mended. */
  fix?: string;
  /** What to write. */
  snippet?: string;
  rule?: string;
}

/** How one page stands on a network. */
export interface Place {
  /** Index of the page. */
  page: number;
  verdict: Verdict;
  /** The verdict in two or three words. */
  words: string;
  score: Points;
  first?: FirstThing;
}

/** What one network makes of all pages. */
export interface Standing {
  network: string;
  name: string;
  /** Best first; pages of which nothing is known last. */
  places: readonly Place[];
  /** Indices of the best prepared pages, several where they are level; none where no card is known of any. */
  best: readonly number[];
  cells: readonly Cell[];
  /** How far apart the known verdicts and scores lie; 0 where they agree. */
  spread: number;
}

export interface PillarCell {
  score: Points;
  range: [number, number] | null;
  isBest: boolean;
  /** Against mine; `null` where either is not known to the point. */
  delta: number | null;
}

export interface PillarRow {
  id: Pillar;
  name: string;
  /** Percent of the overall score. */
  share: number;
  cells: readonly PillarCell[];
  /** Highest less lowest score; 0 where fewer than two are known. */
  spread: number;
}

/** My page against the best of the others; `from` and `to` are points apart, at least and at most. */
export type Gap =
  | { is: 'behind' | 'ahead'; from: number; to: number; best: number }
  | { is: 'level' | 'open'; best: number }
  | { is: 'unknown' };

export interface Comparison {
  /** Index of my page. */
  mine: number;
  pages: readonly PageHead[];
  gap: Gap;
  /** What my first fixes gain together; absent where there are none or points are not known. */
  gain?: { fixes: number; points: number };
  /** They have it, I do not; most valuable first. */
  theirs: readonly Row[];
  /** I have it, some of them do not. */
  yours: readonly Row[];
  /** Most different first. */
  networks: readonly Standing[];
  /** Most different first. */
  pillars: readonly PillarRow[];
  /** Share controls and steps. */
  sharing: readonly Row[];
  /** Accounts, feeds, structured data and terms. */
  identity: readonly Row[];
  /** Rules whose known results differ, most valuable first; those of `theirs` and `yours` among them. */
  differing: readonly Row[];
  /** The other rules. */
  agreeing: readonly Row[];
}
