import type { Report } from '../../utils/audit/report';
import { isWhole, type KeptReport } from '../../utils/history/entry';
import type { Snapshot } from '../../utils/page/snapshot';

type Judge = (snapshot: Snapshot, version: string) => Report;

/** A kept report by the rules of `version`, as far as there is a capture that these can read; else as it was judged. */
export function judgedAgain<Kept extends KeptReport>(
  kept: Kept,
  judge: Judge,
  version: string,
): Kept | Report {
  try {
    return isWhole(kept) ? judge(kept.snapshot, version) : kept;
  } catch {
    return kept;
  }
}

/** The same, where another release has judged it. */
export const judgedToday = <Kept extends KeptReport>(
  kept: Kept,
  judge: Judge,
  version: string,
): Kept | Report => (kept.version === version ? kept : judgedAgain(kept, judge, version));
