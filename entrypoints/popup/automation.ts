import type { PopupView } from '../../components/popup/view';
import type { Report } from '../../utils/audit/report';
import type { ReportLine } from '../../utils/export/line';
import type { Controller } from './controller';
import type { Judge } from './judge';

/**
 * What the command line reads off the popup it has opened by a press of the button. It lives on the popup's
 * own window, which no page can reach, and only tells what the popup shows.
 */
interface Automation {
  state(): PopupView['state'];
  report(): Report | undefined;
  /** Settles when no more evidence will come. */
  settled: Promise<Report | { error: string }>;
  line(options: { snapshot: boolean }): Promise<ReportLine | undefined>;
  /** Judges the snapshot once more, from scratch; for measuring. Gives milliseconds, `NaN` without a report. */
  judgeAgain(): Promise<number>;
  /** What the user can ask for besides; each settles when its evidence is in the report. */
  more: Pick<Controller, 'full' | 'crawlers' | 'seeAs' | 'cancel' | 'choosePageType'>;
}

/** Puts the popup's state within reach of the command line. `ended` settles when no more will come. */
export function expose(
  view: () => PopupView,
  judge: Judge,
  ended: Promise<void>,
  more: Automation['more'],
): void {
  const automation: Automation = {
    state: () => view().state,
    report: () => view().report,
    settled: ended.then(() => {
      const { report, restricted, failure } = view();
      return report ?? { error: restricted ?? failure ?? 'no report' };
    }),
    async line(options) {
      const { report } = view();
      return report && judge.line(report, options);
    },
    async judgeAgain() {
      const { report } = view();
      return report ? judge.again(report.snapshot) : Number.NaN;
    },
    more,
  };
  Object.assign(globalThis, { shareworthy: automation });
}
