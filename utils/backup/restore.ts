import type { Part, RestoreMode, Writer } from './part';
import { type Refusal, readBackup } from './read';

/**
 * How putting back ended. `done`: everything is there. `undone`: nothing is changed. `both`: everything of the file is
 * there, and something that should have made room for it, too. `stuck`: not everything of it could be taken away again;
 * what was here before is all there.
 */
export type Restored =
  | { state: 'done'; added: Readonly<Record<string, number>>; known: number }
  | { state: 'both' | 'undone' | 'stuck'; cause: unknown }
  /** The file is no longer as it was when it was looked at; nothing is changed. */
  | { state: 'changed'; why: Refusal };

interface RestoreOptions {
  told?(done: number, of: number): void;
}

class NoLonger extends Error {
  readonly why: Refusal;
  constructor(why: Refusal) {
    super(why);
    this.why = why;
  }
}

/**
 * Puts a file that was read through before back. What is here makes room only once all of the file is in its place, and
 * where that fails on the way, what came of the file is taken away again: at no moment is anything lost. Never rejects.
 */
export async function restore(
  pieces: AsyncIterable<string>,
  parts: readonly Part[],
  /** Kinds that the file holds; no other is touched. */
  kinds: readonly string[],
  mode: RestoreMode,
  { told }: RestoreOptions = {},
): Promise<Restored> {
  const writers = new Map<string, Writer>();
  const added: Record<string, number> = {};
  let known = 0;
  try {
    for (const part of parts)
      if (kinds.includes(part.kind)) writers.set(part.kind, await part.open(mode));
    const read = await readBackup(pieces, parts, {
      ...(told ? { told } : {}),
      async take({ kind }, record) {
        const put = await writers.get(kind)?.put(record);
        if (put === 'added') added[kind] = (added[kind] ?? 0) + 1;
        else known += 1;
      },
    });
    if (read.state === 'refused') throw new NoLonger(read.why);
    for (const writer of writers.values()) await writer.settle();
  } catch (cause) {
    const isUndone = await undone([...writers.values()]);
    if (!isUndone) return { state: 'stuck', cause };
    return cause instanceof NoLonger
      ? { state: 'changed', why: cause.why }
      : { state: 'undone', cause };
  }
  try {
    for (const writer of writers.values()) await writer.finish();
  } catch (cause) {
    return { state: 'both', cause };
  }
  return { state: 'done', added, known };
}

/** Takes everything back, last first; one that fails does not keep the others from it. */
async function undone(writers: readonly Writer[]): Promise<boolean> {
  let isDone = true;
  for (const writer of writers.toReversed()) {
    try {
      await writer.undo();
    } catch {
      isDone = false;
    }
  }
  return isDone;
}
