/**
 * One kind of what is kept, as a backup takes it out and puts it back. Nothing here knows files or browsers; what is
 * kept where is told by `entrypoints/kept/backup-parts.ts`.
 */
export interface Part {
  /** Name in the file: its records bear it. Letters only. */
  kind: string;
  /** Records that `records` will give, about: what is kept can change meanwhile. */
  count(): Promise<number>;
  /** What is kept, a record at a time, as JSON values. Rejects where the browser does not give it. */
  records(): AsyncIterable<unknown>;
  /**
   * A record of a file as one of today, or why it is none, in words. The file may come from anybody: what is not known is
   * left out. Must not throw.
   */
  read(record: unknown): { record: unknown } | { why: string };
  /** Begins to put records back. */
  open(mode: RestoreMode): Promise<Writer>;
}

/** `add`: what is here stays as it is. `replace`: what is here makes room for what the file holds of the same kind. */
export type RestoreMode = 'add' | 'replace';

/**
 * Puts records of one part back. Until `settle` was called, everything that was here before is still here; `finish`
 * alone takes it away, and comes when all parts have all of the file.
 */
export interface Writer {
  /** Takes one record; resolves to whether it was here already. Rejects where the browser does not keep it. */
  put(record: unknown): Promise<'added' | 'known'>;
  /** Writes down what `put` has only gathered. Rejects where the browser does not keep it. */
  settle(): Promise<void>;
  /** With `replace`: takes away what was here and is not in the file. */
  finish(): Promise<void>;
  /** Takes away what was put, so that it is as if nothing had happened. */
  undo(): Promise<void>;
}
