import { BACKUP_SCHEMA, type End, FORMAT, type Head, type RecordLine } from './head';
import type { Part } from './part';

interface WriteOptions {
  version: string;
  at: Date;
  /** Called now and then with how many records are written, and how many there are about. */
  told?(done: number, of: number): void;
}

/**
 * A backup as lines of JSON, with their ends: the first says what it is, then a record a line, the last that it is whole.
 * Holds one record at a time. Rejects where something cannot be read: half a backup is none.
 */
export async function* backupLines(
  parts: readonly Part[],
  { version, at, told = () => undefined }: WriteOptions,
): AsyncGenerator<string> {
  const counts = await Promise.all(
    parts.map(async (part) => [part.kind, await part.count()] as const),
  );
  const of = counts.reduce((sum, [, count]) => sum + count, 0);
  const head: Head = {
    format: FORMAT,
    schema: BACKUP_SCHEMA,
    version,
    madeAt: at.toISOString(),
    holds: Object.fromEntries(counts),
  };
  yield `${JSON.stringify(head)}\n`;
  const holds: Record<string, number> = {};
  let done = 0;
  for (const part of parts) {
    holds[part.kind] = 0;
    for await (const record of part.records()) {
      const line: RecordLine = [part.kind, record];
      yield `${JSON.stringify(line)}\n`;
      holds[part.kind] = (holds[part.kind] ?? 0) + 1;
      done += 1;
      told(done, Math.max(of, done));
    }
  }
  const end: End = { end: true, holds };
  yield `${JSON.stringify(end)}\n`;
}
