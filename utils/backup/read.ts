import { isRecord } from '../settings/versions';
import { BACKUP_SCHEMA, FORMAT, type RecordLine, readHolds, readVersion } from './head';
import { LineTooLong, linesOf } from './lines';
import { BACKUP_STEPS, type BackupPath, type BackupStep, migratedBy } from './migrations';
import type { Part } from './part';

/**
 * Why a file is refused as a whole. `foreign`: no backup of ours. `cut`: its end is missing. `corrupt`: something in it
 * is no longer what was written. `future`: a newer release has made it. `past`: too old to be led to today.
 * `unreadable`: the browser gives no more of it.
 */
export type Refusal = 'empty' | 'foreign' | 'cut' | 'corrupt' | 'future' | 'past' | 'unreadable';

/** A file that was read through. */
export interface Contents {
  /** Version of the extension that made it; empty where it says none. */
  version: string;
  /** ISO 8601, UTC. */
  madeAt: string;
  /** Records by kind that can be put back, of the kinds that this release knows. */
  holds: Readonly<Record<string, number>>;
  /** Records that cannot, with the first reasons. */
  refused: number;
  why: readonly string[];
}

export type ReadBackup =
  | { state: 'ok'; contents: Contents }
  /** `version`: of the extension that made it, as far as it is known. */
  | { state: 'refused'; why: Refusal; version: string };

interface ReadOptions {
  /** Takes each good record in the order of the file; what it throws goes through. */
  take?(part: Part, record: unknown): Promise<void>;
  /** Called with every record that was read. */
  told?(done: number, of: number): void;
  steps?: Readonly<Record<number, BackupStep>>;
}

/** Reasons that are kept. Own choice. */
const MOST_REASONS = 5;

class Refused extends Error {
  readonly why: Refusal;
  constructor(why: Refusal) {
    super(why);
    this.why = why;
  }
}

function parsed(line: string, isFirst: boolean): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Refused(isFirst ? 'foreign' : 'corrupt');
  }
}

const isLine = (value: unknown): value is RecordLine =>
  Array.isArray(value) && value.length === 2 && typeof value[0] === 'string';

/** What the browser refuses while the file is read, as against what `take` throws. */
async function* read(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  try {
    yield* linesOf(pieces);
  } catch (cause) {
    const { name } = (cause ?? {}) as { name?: unknown };
    if (cause instanceof LineTooLong) throw new Refused('corrupt');
    // Packing and characters are checked by the browser on the way; it tells them by a TypeError.
    throw new Refused(name === 'TypeError' || name === 'EncodingError' ? 'corrupt' : 'unreadable');
  }
}

/**
 * Reads a backup through, from its first line to its last, holding one record at a time. A record that is broken by
 * itself is counted and left out; a file that is not what was written is refused as a whole. Rejects only with what
 * `take` throws.
 */
export async function readBackup(
  pieces: AsyncIterable<string>,
  parts: readonly Part[],
  { take, told = () => undefined, steps = BACKUP_STEPS }: ReadOptions = {},
): Promise<ReadBackup> {
  let version = '';
  try {
    const contents = await readThrough();
    return { state: 'ok', contents };
  } catch (cause) {
    if (cause instanceof Refused) return { state: 'refused', why: cause.why, version };
    throw cause;
  }

  async function readThrough(): Promise<Contents> {
    const byKind = new Map(parts.map((part) => [part.kind, part]));
    const holds: Record<string, number> = {};
    const counted: Record<string, number> = {};
    const why: string[] = [];
    let refused = 0;
    let done = 0;
    let head: { madeAt: string; of: number; path: BackupPath } | undefined;
    let isEnded = false;

    function readHead(line: string): void {
      const value = parsed(line, true);
      if (!isRecord(value) || value['format'] !== FORMAT) throw new Refused('foreign');
      version = readVersion(value['version']);
      const { schema } = value;
      if (!Number.isSafeInteger(schema) || (schema as number) < 1) throw new Refused('corrupt');
      if ((schema as number) > BACKUP_SCHEMA) throw new Refused('future');
      const path = migratedBy(schema as number, BACKUP_SCHEMA, steps);
      if (!path) throw new Refused('past');
      const now = stepped(() => path.head(value));
      const promised = readHolds(now['holds']);
      const { madeAt } = now;
      if (!promised || typeof madeAt !== 'string' || Number.isNaN(Date.parse(madeAt)))
        throw new Refused('corrupt');
      for (const kind of Object.keys(promised)) if (byKind.has(kind)) holds[kind] = 0;
      const of = Object.values(promised).reduce((sum, count) => sum + count, 0);
      head = { madeAt: new Date(madeAt).toISOString(), of, path };
    }
    async function readRecord(path: BackupPath, raw: RecordLine): Promise<void> {
      counted[raw[0]] = (counted[raw[0]] ?? 0) + 1;
      for (const [kind, record] of stepped(() => path.lines(raw))) {
        const part = byKind.get(kind);
        // Of a kind that this release does not know: a release between two schemas may have added it.
        const good = part?.read(record) ?? { why: `“${kind.slice(0, 30)}” is not known here.` };
        if ('why' in good || !part) {
          refused += 1;
          if ('why' in good && why.length < MOST_REASONS && !why.includes(good.why))
            why.push(good.why);
        } else {
          holds[kind] = (holds[kind] ?? 0) + 1;
          await take?.(part, good.record);
        }
      }
    }

    for await (const line of read(pieces)) {
      if (isEnded) {
        if (line.trim() !== '') throw new Refused('corrupt');
      } else if (!head) {
        readHead(line.replace(/^\ufeff/, ''));
      } else {
        const value = parsed(line, false);
        if (isLine(value)) {
          await readRecord(head.path, value);
          done += 1;
          told(done, Math.max(done, head.of));
        } else {
          const written = isRecord(value) && value['end'] === true && readHolds(value['holds']);
          if (!written) throw new Refused('corrupt');
          const isWhole = [...new Set([...Object.keys(written), ...Object.keys(counted)])].every(
            (kind) => (written[kind] ?? 0) === (counted[kind] ?? 0),
          );
          if (!isWhole) throw new Refused('corrupt');
          isEnded = true;
        }
      }
    }
    if (!head) throw new Refused('empty');
    if (!isEnded) throw new Refused('cut');
    return { version, madeAt: head.madeAt, holds, refused, why };
  }
}

function stepped<Value>(run: () => Value): Value {
  try {
    return run();
  } catch {
    throw new Refused('corrupt');
  }
}
