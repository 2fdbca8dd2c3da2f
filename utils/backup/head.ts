import { isRecord } from '../settings/versions';

/** The first line of a backup. */
export interface Head {
  format: typeof FORMAT;
  schema: typeof BACKUP_SCHEMA;
  /** Version of the extension that made it. */
  version: string;
  /** ISO 8601, UTC. */
  madeAt: string;
  /** Records of each kind that were there to be saved; kinds that it does not name are not in it. */
  holds: Readonly<Record<string, number>>;
}

export const FORMAT = 'shareworthy-backup';

/** Schema that this release writes. */
export const BACKUP_SCHEMA = 1;

/** The line of a record: its kind, and what the part has written. */
export type RecordLine = readonly [kind: string, record: unknown];

/** The last line: without it the file has lost its end. */
export interface End {
  end: true;
  /** Records by kind that are in the file. */
  holds: Readonly<Record<string, number>>;
}

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0;

/** Counts by kind; `undefined` where it is none. */
export function readHolds(value: unknown): Record<string, number> | undefined {
  if (!isRecord(value)) return undefined;
  const pairs = Object.entries(value);
  return pairs.every(([kind, count]) => /^[a-z]{1,30}$/.test(kind) && isCount(count))
    ? (Object.fromEntries(pairs) as Record<string, number>)
    : undefined;
}

/** A version as it is shown; it comes from a file that anybody may have written. */
export const readVersion = (value: unknown): string =>
  typeof value === 'string' && /^\d[\w.+-]{0,20}$/.test(value) ? value : '';
