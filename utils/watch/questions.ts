import type { Outcome } from './outcome';
import type { Watch } from './watch';

/** What the runner asks of the background, which alone can store and notify. */
export type WatchQuestion =
  /** The next page to look at. */
  | { ask: 'due' }
  /** What came of it. */
  | { ask: 'done'; page: string; outcome: Outcome }
  /** Nothing more is due: what was found is to be told. */
  | { ask: 'tell' };

/** A page to look at, and the points that its score must fall by to be told. */
export interface Due {
  watch: Watch;
  amount: number;
}
