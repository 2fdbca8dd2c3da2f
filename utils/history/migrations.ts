import { MIGRATIONS, type Migration } from '../export/migrations';
import type { KeptReport } from './entry';

/** Schema of the reports of this release. */
const NOW = 1;

/**
 * A kept report as one of today: what an older release has kept is led through the same steps as an imported file.
 * `undefined` where it is none, or a newer release has written it.
 */
export function currentReport(
  stored: unknown,
  migrations: Readonly<Record<number, Migration>> = MIGRATIONS,
): KeptReport | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  let report = stored as Record<string, unknown>;
  let schema = report['schema'];
  if (typeof schema !== 'number' || schema > NOW) return undefined;
  for (; schema < NOW; schema += 1) {
    const step = Object.hasOwn(migrations, schema) ? migrations[schema] : undefined;
    if (step === undefined) return undefined;
    report = step(report);
  }
  return report as unknown as KeptReport;
}
