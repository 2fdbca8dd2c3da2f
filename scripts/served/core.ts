import { LOOK_FOR } from '../../entrypoints/popup/look-for-all.ts';
import type { Evidence, RobotsFacts, Snapshot } from '../../utils/page/snapshot.ts';
import type { Answer } from '../../utils/server/read-answer.ts';
import { servedSnapshot as snapshotOf } from '../../utils/server/served-snapshot.ts';

/** What the command takes from the project: loaded as one bundle, once the DOM is there. */

export { judge, line } from '../../entrypoints/popup/judgement.ts';
export { decode } from '../../utils/server/decode.ts';
export { parseServed } from '../../utils/server/dom/parse.ts';

/** Makes a snapshot of what a server sent, looking for everything that there is to find. */
export const servedSnapshot = (answer: Answer, robots: Evidence<RobotsFacts>): Snapshot =>
  snapshotOf(answer, robots, LOOK_FOR);
