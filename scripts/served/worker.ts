import { parentPort, workerData } from 'node:worker_threads';
import type { Evidence, RobotsFacts } from '../../utils/page/snapshot.ts';
import type { Answer } from '../../utils/server/read-answer.ts';
import { loadCore } from './load.ts';

/** A page to judge. */
export interface Task {
  answer: Answer;
  robots: Evidence<RobotsFacts>;
  /** Where it stands in the list, and under which name. */
  askedUrl: string;
  file?: string;
  /** Keeps the snapshot in the line. */
  snapshot: boolean;
}

/** The line of the output, and the score in it. */
export type Judged = { line: string; overall: number | null } | { error: string };

const { path, version } = workerData as { path: string; version: string };
const core = await loadCore(path);

function judged({ answer, robots, askedUrl, file, snapshot }: Task): Judged {
  try {
    const report = core.judge(core.servedSnapshot(answer, robots), version);
    const line = {
      ...core.line(report, { snapshot }),
      ...(file === undefined ? {} : { file }),
      ...(report.url === askedUrl ? {} : { askedUrl }),
    };
    return { line: JSON.stringify(line), overall: report.score.overall };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (task: Task) => parentPort?.postMessage(judged(task)));
parentPort?.postMessage('ready');
