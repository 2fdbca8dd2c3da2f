import type { PopupState } from '../../components/popup/view';
import { buildReport } from '../../utils/audit/build-report';
import type { Report } from '../../utils/audit/report';
import { type ReportLine, reportLine } from '../../utils/export/line';
import { RULES } from '../../utils/rules/registry';
import { judges } from './judges';
import type { Shown } from './view-of';

/**
 * What the command line reads off the popup it has opened by a press of the button. It lives on the popup's
 * own window, which no page can reach, and only tells what the popup shows.
 */
interface Automation {
  state(): PopupState;
  report(): Report | undefined;
  /** Settles when no more evidence will come. */
  settled: Promise<Report | { error: string }>;
  line(options: { snapshot: boolean }): ReportLine | undefined;
  /** Judges the snapshot once more, from scratch; for measuring. Gives milliseconds. */
  judgeAgain(): number;
}

let shown: Shown | undefined;

/** Takes note of what the popup shows now, or of the promise that ends when it is final. */
export function announce(news: Shown | Promise<void>): void {
  if (!(news instanceof Promise)) {
    shown = news;
    return;
  }
  const automation: Automation = {
    state: () => shown?.view.state ?? 'reading',
    report: () => shown?.report,
    settled: news.then(
      () =>
        shown?.report ?? { error: shown?.view.restricted ?? shown?.view.failure ?? 'no report' },
    ),
    line: (options) => shown?.report && reportLine(shown.report, RULES, options),
    judgeAgain: () => {
      const snapshot = structuredClone(shown?.report?.snapshot);
      const start = performance.now();
      if (snapshot) buildReport(snapshot, judges);
      return performance.now() - start;
    },
  };
  Object.assign(globalThis, { shareworthy: automation });
}
