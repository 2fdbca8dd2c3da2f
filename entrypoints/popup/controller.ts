import type { Notice, PopupView } from '../../components/popup/view';
import type { Guide } from '../../utils/audit/guide';
import type { Report } from '../../utils/audit/report';
import type { Snapshot } from '../../utils/page/snapshot';
import { version } from '../../utils/platform/extension';
import type { TargetTab } from '../../utils/platform/tab';
import type { Crawler } from '../../utils/server/crawler';
import { startJudge } from './judge';
import { LOOK_FOR } from './look-for';
import { type Around, gather, runCrawlers, runFull, type Session } from './session';
import { viewOf } from './view-of';

export interface Controller {
  view(): PopupView;
  tab(): TargetTab | undefined;
  /** Shows what a press did, or takes it away. */
  say(notice: Notice | undefined): void;
  /** Reads and judges the page (again). Settles when no more evidence will come. */
  start(): Promise<void>;
  /** Asks all that a full audit asks, of a page that was read. Settles when no more evidence will come. */
  full(): Promise<void>;
  /** Crawlers that the page can be seen as; none before it was read. */
  crawlers(): Promise<Crawler[]>;
  /** Sees the page as these crawlers do. The host has to be granted before. */
  seeAs(crawlers: readonly Crawler[]): Promise<void>;
  /** Settles once the page has been asked, or it is known that it cannot be. */
  asked: Promise<void>;
  /** Calls back whenever there is something else to show, and with the guide once it is here. */
  watch(paint: (guide: Guide | undefined) => void): void;
  judge: ReturnType<typeof startJudge>;
}

/**
 * What the popup knows, apart from how it is drawn. It starts before the screen is loaded: the page is read
 * and the judge wakes while the components are still on their way.
 */
export function startController(tabId: number | undefined): Controller {
  let setAsked: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    setAsked = resolve;
  });
  const judge = startJudge(asked);
  let session: Session = { phase: 'opening' };
  let report: Report | undefined;
  let guide: Guide | undefined;
  let notice: Notice | undefined;
  let opened: string[] = [];
  let ending = new AbortController();
  let busy: Promise<void> = Promise.resolve();
  let paint: (guide: Guide | undefined) => void = () => undefined;

  /** Judges what is known. A report that was overtaken by newer evidence is dropped. */
  async function show(next: Session): Promise<void> {
    session = next;
    setAsked();
    if (next.phase === 'read') {
      const judged = await judge.judge(next.snapshot, version());
      if (session !== next) return;
      report = judged;
    }
    paint(guide);
  }

  /**
   * Runs another audit of the page that was read, and shows what it brings. One after the other: each adds to
   * the snapshot that the one before has left.
   */
  function more(run: (snapshot: Snapshot, around: Around) => Promise<unknown>): Promise<void> {
    const { signal } = ending;
    const settle = async (part: Partial<Snapshot>) => {
      if (signal.aborted || session.phase !== 'read') return;
      await show({ ...session, snapshot: { ...session.snapshot, ...part } });
    };
    const done = busy.then(async () => {
      if (signal.aborted || session.phase !== 'read') return;
      const { tab, snapshot } = session;
      await run(snapshot, { tab, plan: judge.plan, settle, signal });
    });
    busy = done.catch(() => undefined);
    return done;
  }

  judge.guide.then(
    (arrived) => {
      guide = arrived;
      // While the page is being read there is a report about to come, and one drawing is enough.
      if (session.phase !== 'reading') paint(guide);
    },
    // A broken judge is told by the question that it leaves unanswered.
    () => undefined,
  );

  return {
    judge,
    asked,
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
      ending.abort();
      ending = new AbortController();
      busy = gather(tabId, LOOK_FOR, show, judge.plan, ending.signal).catch((cause: unknown) => {
        const tab = 'tab' in session ? session.tab : { id: -1, url: '', title: '' };
        return show({ phase: 'failed', tab, why: 'broken', detail: String(cause) });
      });
      return busy;
    },
    full: () => more(runFull),
    crawlers: async () =>
      session.phase === 'read' ? (await judge.plan(session.snapshot)).crawlers : [],
    seeAs: (crawlers) => more((snapshot, around) => runCrawlers(snapshot, crawlers, around)),
    watch(next) {
      paint = next;
      paint(guide);
    },
  };
}
