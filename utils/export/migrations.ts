/** Makes a report of one schema into one of the next. It may throw where the report is broken. */
export type Migration = (report: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/**
 * By the schema that a step starts from; each step has a file of its own beside this one. None yet: 1 is the first
 * schema.
 */
export const MIGRATIONS: Readonly<Record<number, Migration>> = {};
