import type { Notice, PopupView } from '../../components/popup/view';
import type { Guide } from '../../utils/audit/guide';
import type { Report } from '../../utils/audit/report';
import { version } from '../../utils/platform/extension';
import type { TargetTab } from '../../utils/platform/tab';
import { startJudge } from './judge';
import { LOOK_FOR } from './look-for';
import { gather, type Session } from './session';
import { viewOf } from './view-of';

export interface Controller {
  view(): PopupView;
  tab(): TargetTab | undefined;
  /** Shows what a press did, or takes it away. */
  say(notice: Notice | undefined): void;
  /** Reads and judges the page (again). Settles when no more evidence will come. */
  start(): Promise<void>;
  /** Calls back whenever there is something else to show, and with the guide once it is here. */
  watch(paint: (guide: Guide | undefined) => void): void;
  judge: ReturnType<typeof startJudge>;
}

/**
 * What the popup knows, apart from how it is drawn. It starts before the screen is loaded: the page is read
 * and the judge wakes while the components are still on their way.
 */
export function startController(tabId: number | undefined): Controller {
  const judge = startJudge();
  let session: Session = { phase: 'opening' };
  let report: Report | undefined;
  let guide: Guide | undefined;
  let notice: Notice | undefined;
  let opened: string[] = [];
  let paint: (guide: Guide | undefined) => void = () => undefined;

  /** Judges what is known. A report that was overtaken by newer evidence is dropped. */
  async function show(next: Session): Promise<void> {
    session = next;
    if (next.phase === 'read') {
      const judged = await judge.judge(next.snapshot, version());
      if (session !== next) return;
      report = judged;
    }
    paint(guide);
  }

  judge.guide.then(
    (arrived) => {
      guide = arrived;
      paint(guide);
    },
    // A broken judge is told by the question that it leaves unanswered.
    () => undefined,
  );

  return {
    judge,
    view() {
      const base = viewOf(session, guide, report);
      const share = base.share && { ...base.share, opened };
      return { ...base, share, ...(notice ? { notice } : {}) };
    },
    tab: () => ('tab' in session ? session.tab : undefined),
    say(next) {
      notice = next;
      if (next?.kind === 'opened') opened = [...opened, next.network];
      paint(guide);
    },
    start() {
      notice = undefined;
      report = undefined;
      return gather(tabId, LOOK_FOR, show).catch((cause: unknown) => {
        const tab = 'tab' in session ? session.tab : { id: -1, url: '', title: '' };
        return show({ phase: 'failed', tab, why: 'broken', detail: String(cause) });
      });
    },
    watch(next) {
      paint = next;
      paint(guide);
    },
  };
}
