import type { Comparison } from '../../utils/compare/comparison';
import type { ExportedReport } from '../../utils/export/exported';

/** A page that can be taken into the comparison. */
export interface Candidate {
  /** Of its kept audit, or of its pin. */
  id: string;
  site: string;
  title: string;
  url: string;
  type: string;
  /** ISO 8601, UTC. */
  at: string;
}

/** What pages can be compared with. */
export interface Choice {
  /** Pages that the user has pinned, but for those that are compared. */
  pinned: readonly Candidate[];
  /** Kept pages, the likeliest first. */
  suggested: readonly Candidate[];
  search: Search;
}

/** Kept pages that words find, as in the history. `fit`: how many there are; `hits`: the likeliest of them. */
export type Search = { words: string } & (
  | { state: 'none' | 'reading' | 'blocked' }
  | { state: 'ready'; fit: number; hits: readonly Candidate[] }
);

interface Chosen {
  /** Pages that are compared, as far as there are any. */
  pages: readonly Candidate[];
  choice: Choice;
  /** Sites of those that another release has judged, whose capture is missing. */
  otherRules?: readonly string[];
  /** Why something that was chosen is not here. */
  missing?: 'gone' | 'blocked';
}

export type CompareView = Chosen &
  (
    | { state: 'reading' }
    /** Fewer than two pages. */
    | { state: 'choosing' }
    | {
        state: 'ready';
        comparison: Comparison;
        /** In the order of the comparison’s pages. */
        reports: readonly ExportedReport[];
        /** Id of the network in question. */
        network: string;
      }
  );

export interface CompareEvents {
  chooseNetwork(id: string): void;
  /** Measures the others against this page. */
  makeMine(page: number): void;
  /** Seeks kept pages to add. */
  find(words: string): void;
  add(id: string): void;
  remove(page: number): void;
  /** Takes a pin away. */
  unpin(id: string): void;
  save(as: 'csv' | 'markdown'): void;
  print(): void;
}
