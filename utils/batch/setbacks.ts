/** What is done about a site that gives no pages, wherever many pages are asked for. */

/** How often a page is asked for that may come later; own choice. */
export const TRIES = 3;
/** Milliseconds that a site rests after the first failure; twice as many after each further one. Own choices. */
const FIRST_REST = 2_000;
const LONGEST_REST = 64_000;
/** Failures in a row after which a site is left alone; by then it has rested for four minutes. Own choice. */
export const MOST_FAILURES = 9;

/** Milliseconds that a site rests after so many failures in a row, where it asks for none itself. */
export const restAfter = (failures: number): number =>
  Math.min(FIRST_REST * 2 ** (failures - 1), LONGEST_REST);

/** Why a page is given up whose site is left alone. */
export const leftAlone = (host: string, failures: number, why: string): string =>
  `${host} gave no page ${failures} times in a row, so it was left alone. ${why}`;
