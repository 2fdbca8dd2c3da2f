import type { Guide } from '../../audit/guide';
import type { Report } from '../../audit/report';
import { type Judged, jsonOf } from '../judged';
import { resultOf } from './result-of';

/** Makes a report ready to be handed over. */
export function judgedOf(report: Report, guide: Pick<Guide, 'rules'>): Judged {
  const json = jsonOf(report);
  try {
    return { json, result: resultOf(report, guide) };
  } catch {
    return { json };
  }
}
