/** Whatever was stored under a name, as far as it is a record. */
export type Stored = Readonly<Record<string, unknown>>;

/** Leads stored settings of one version to the next. */
export type Step = (stored: Stored) => Stored;

/** Whether a value is a record, neither a list nor nothing. */
export const isRecord = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The version that stored settings name; 0 where they name none. */
export const versionOf = (stored: unknown): number => {
  const version = isRecord(stored) ? stored['version'] : undefined;
  return Number.isSafeInteger(version) ? (version as number) : 0;
};

/**
 * Stored settings led to the version of today. `steps`: the first leads from 1 to 2, and so on. What names no version
 * stays as it is; so does what a newer release has written.
 */
export function migrated(stored: unknown, steps: readonly Step[]): Stored {
  if (!isRecord(stored)) return {};
  const from = versionOf(stored);
  return from < 1 ? stored : steps.slice(from - 1).reduce((value, step) => step(value), stored);
}

/** The value where it is one of those that are known, else what holds without it. */
export const oneOf = <Value>(
  value: unknown,
  known: readonly Value[],
  fallback: NoInfer<Value>,
): Value => known.find((each) => each === value) ?? fallback;
