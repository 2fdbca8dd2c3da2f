import type { Stored } from '../settings/versions';
import type { RecordLine } from './head';

/** Makes a file of one schema into one of the next, a line at a time. It may throw where the line is broken. */
export interface BackupStep {
  head(head: Stored): Stored;
  /** A line may become none or several. */
  line(line: RecordLine): readonly RecordLine[];
}

/**
 * By the schema that a step starts from; each step has a file of its own beside this one. None yet: 1 is the first
 * schema. What a line holds, a report, settings, has a version and steps of its own.
 */
export const BACKUP_STEPS: Readonly<Record<number, BackupStep>> = {};

/** All steps from one schema to another as one. */
export interface BackupPath {
  head(head: Stored): Stored;
  lines(line: RecordLine): readonly RecordLine[];
}

/** The way from one schema to another; `undefined` where a step of it is missing. */
export function migratedBy(
  from: number,
  to: number,
  steps: Readonly<Record<number, BackupStep>>,
): BackupPath | undefined {
  const path = Array.from({ length: to - from }, (_, at) =>
    Object.hasOwn(steps, from + at) ? steps[from + at] : undefined,
  );
  if (!path.every((step) => step !== undefined)) return undefined;
  return {
    head: (head) => path.reduce((each, step) => step.head(each), head),
    lines: (line) =>
      path.reduce<readonly RecordLine[]>((each, step) => each.flatMap(step.line), [line]),
  };
}
