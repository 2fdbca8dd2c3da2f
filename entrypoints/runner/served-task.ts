import type { Judged } from '../../utils/batch/judged';
import type { Evidence, RequestRecord, RobotsFacts } from '../../utils/page/snapshot';
import type { Answer } from '../../utils/server/read-answer';

/** What goes to the worker that reads and judges an answer. */
export interface ServedTask {
  answer: Answer;
  robots: Evidence<RobotsFacts>;
  requests: RequestRecord[];
  /** Version of the extension. */
  version: string;
}

/** What comes back. */
export type ServedOutcome = Judged | { error: string };
