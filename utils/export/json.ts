import type { Guide } from '../audit/guide';
import type { ExportedReport } from './exported';
import { type ReportLine, reportLine } from './line';

/** Several reports in one file. */
interface Envelope {
  format: typeof FORMAT;
  version: typeof FORMAT_VERSION;
  /** ISO 8601, UTC. */
  exportedAt: string;
  reports: ReportLine[];
}

export const FORMAT = 'shareworthy-reports';

/** Of the envelope; the reports in it say their own schema. */
export const FORMAT_VERSION = 1;

/**
 * Reports as JSON by `docs/report.schema.json`, with their words and, where it is there, their snapshot: one alone as
 * it is, several in an envelope. Each stands on a line of its own, so that a file cut off on its way still holds
 * whole reports.
 */
export function reportsJson(reports: readonly ExportedReport[], guide: Guide, at: Date): string {
  const lines = reports.map((report) =>
    JSON.stringify(reportLine(report, guide.rules, { snapshot: true })),
  );
  const [only] = lines;
  if (only !== undefined && lines.length === 1) return `${only}\n`;
  return `${envelopeHead(at)}${lines.join(',\n')}${ENVELOPE_END}`;
}

/** What stands before the reports of a file, and behind them. */
export function envelopeHead(at: Date): string {
  const head: Omit<Envelope, 'reports'> = {
    format: FORMAT,
    version: FORMAT_VERSION,
    exportedAt: at.toISOString(),
  };
  return `${JSON.stringify(head).slice(0, -1)},"reports":[\n`;
}

export const ENVELOPE_END = '\n]}\n';
