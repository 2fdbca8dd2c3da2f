import type { Batch, BatchPage } from '../../utils/batch/batch';
import type { BatchFormat } from '../../utils/export/batch-file';

/**
 * Contract of `<Results>` (components/batch-results/results.tsx): everything below the progress of a batch. It keeps
 * its filter, order and chosen sites itself, so that whoever mounts it only hands over what the store says. Give it
 * the batch’s id as `key`.
 */

export interface ResultsView {
  batch: Batch;
  /**
   * Every page of the batch in the order of the list. A new array where anything has changed; pages that are as
   * before should be the same objects, since what was worked out of them is remembered by object.
   */
  pages: readonly BatchPage[];
  /** Ids of the networks that get a column, the user’s favourites first; the first eight are shown. */
  networks: readonly string[];
  /** Other batches, whose sites can be set beside this one’s. */
  others: readonly Batch[];
  /** A file is being made; nothing else can be exported meanwhile. */
  isBusy: boolean;
  /** What became of an export. */
  notice?: { is: 'done' | 'wrong'; text: string } | undefined;
}

export interface ResultsEvents {
  /** Address within the dashboard where the report of a page is shown; the row is a link there. */
  hrefOf(page: BatchPage): string;
  /** Tries pages again that gave no answer; without a page, all that failed. */
  retry(page?: BatchPage): void;
  /** Takes out these pages; all of them where nothing is filtered. */
  exportAs(format: BatchFormat, pages: readonly BatchPage[]): void;
  dismiss(): void;
  /** Pages of another batch, for the comparison of sites. May reject; then the screen says so. */
  pagesOf(batch: string): Promise<readonly BatchPage[]>;
  /** Opens a page that has no report, in a tab. */
  openLink(url: string): void;
}

export interface ResultsProps {
  view: ResultsView;
  on: ResultsEvents;
}

export type { BatchFormat };
