import type { Report } from '../audit/report';

/** A report as it leaves or comes back: its snapshot, by far its largest part, may have stayed behind. */
export interface ExportedReport extends Omit<Report, 'snapshot'> {
  snapshot?: Report['snapshot'];
}
