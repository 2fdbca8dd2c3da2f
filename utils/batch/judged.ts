import type { Report } from '../audit/report';
import type { PageResult } from './batch';

/**
 * A report as its judge hands it over. What threads hand each other is copied part by part, which for a report takes
 * as long as judging it; a text is handed over as it lies, and it is what the store keeps.
 */
export interface Judged {
  /** The report as JSON, in UTF-8. */
  json: Uint8Array<ArrayBuffer>;
  /** Absent where the report cannot be summed up. */
  result?: PageResult;
}

/** A report as JSON, in UTF-8. */
export const jsonOf = (report: Report): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(JSON.stringify(report));

/** The report that was handed over. */
export const reportIn = ({ json }: Pick<Judged, 'json'>): Report =>
  JSON.parse(new TextDecoder().decode(json));
