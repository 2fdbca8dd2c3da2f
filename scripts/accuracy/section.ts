/** One table of the command. */
export interface Section {
  words: string;
  /** The same for a program. */
  result: unknown;
  /** Floors that were missed, in words. */
  misses: string[];
}

/** What is to be shown besides the tables. */
export interface Wanted {
  page?: string;
  wrong: ReadonlySet<string>;
}
