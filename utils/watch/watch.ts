import type { Matter } from './matter';
import type { Every } from './schedule';

/** How the last check of a page ended. */
export interface LastCheck {
  /** Milliseconds since the epoch. */
  at: number;
  /**
   * `unreachable`: the page did not come. `refused`: it cannot be asked for, or is no web page. `unkept`: it was
   * audited, and the browser kept nothing of it.
   */
  state: 'ok' | 'unreachable' | 'refused' | 'unkept';
  /** In words for the user, where it did not end well. */
  why?: string;
  /** Its score; `null` where there is none. */
  overall?: number | null;
}

/** A page that is looked at again and again. */
export interface Watch {
  /** What audits of the same page have in common, see `pageKey`; here each stands once. */
  page: string;
  url: string;
  title: string;
  every: Every;
  /** Full hour of the user's clock, 0 to 23. */
  hour: number;
  /** When the user began it; decides the weekday and the day of the month. Milliseconds since the epoch. */
  since: number;
  /** When it is due. Milliseconds since the epoch. */
  next: number;
  last?: LastCheck;
  /** Id of the kept audit that the next one is compared with; absent until there was one. */
  baseline?: string;
  /** How often in a row the page could not be reached. */
  failures: number;
  /** What changed and was not told yet. */
  untold: readonly Matter[];
  /** What was told and not looked at yet. */
  unseen: readonly Matter[];
}

/** All pages that are watched, as they are stored. */
export interface Watches {
  version: 1;
  /** The first begun first. */
  watches: readonly Watch[];
}

/** Name under which they are stored. */
export const WATCHES = 'watches';

/** Pages that can be watched: looked at one after the other, they take less than an hour. Own choice. */
export const MOST_WATCHES = 200;

/** The list with a change of one page; without it where the change gives `undefined`. */
export const withChange = (
  { version, watches }: Watches,
  page: string,
  how: (watch: Watch) => Watch | undefined,
): Watches => ({
  version,
  watches: watches.flatMap((watch) => (watch.page === page ? (how(watch) ?? []) : [watch])),
});

/** The list with one more page, or the same where it is there already, or is full. */
export function withWatch(list: Watches, watch: Watch): Watches {
  const { version, watches } = list;
  if (watches.length >= MOST_WATCHES || watches.some(({ page }) => page === watch.page))
    return list;
  return { version, watches: [...watches, watch] };
}
