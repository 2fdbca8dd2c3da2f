/**
 * Pages that are judged before those whose time counts, while the engine still compiles the code. Measured on 230 real
 * pages: the rate of two workers in Chromium rises from 43 to 75 a second over the first 1,000 and stays there, that of
 * two threads in Node up to 1,500.
 */
const PAGES = 1_500;

/** Rounds over so many pages that go before those that count; both sides of a comparison run in all of them. */
export const warmRounds = (pages: number): number => (pages === 0 ? 0 : Math.ceil(PAGES / pages));

/** Pages that were audited while the code was still new. */
export interface FirstPages {
  pages: number;
  /** Pages a second. */
  rate: number;
  /** To the rate at which the parser alone did the same pages, in its own first rounds. */
  ratio: number;
}
