import { render } from 'preact';
import { setGuide } from '../../components/guide/guide';
import { Popup } from '../../components/popup/popup';
import type { Notice, PopupEvents, PopupView } from '../../components/popup/view';
import type { Guide } from '../../utils/audit/guide';
import type { Report } from '../../utils/audit/report';
import { version } from '../../utils/platform/extension';
import { expose } from './automation';
import { eventsFor } from './events';
import { startJudge } from './judge';
import { LOOK_FOR } from './look-for';
import { gather, type Session } from './session';
import { viewOf } from './view-of';

const root = document.getElementById('app') as HTMLElement;
const asked = new URLSearchParams(location.search).get('tab');
const judge = startJudge();

let session: Session = { phase: 'opening' };
let report: Report | undefined;
let guide: Guide | undefined;
let notice: Notice | undefined;
let opened: string[] = [];

function view(): PopupView {
  const base = viewOf(session, guide, report);
  const share = base.share && { ...base.share, opened };
  return { ...base, share, ...(notice ? { notice } : {}) };
}

const paint = () => render(<Popup view={view()} on={events} />, root);

const events: PopupEvents = eventsFor({
  view,
  tab: () => ('tab' in session ? session.tab : undefined),
  say(next) {
    notice = next;
    if (next?.kind === 'opened') opened = [...opened, next.network];
    paint();
  },
  again: start,
});

/** Judges what is known and paints it. A report that was overtaken by newer evidence is dropped. */
async function show(next: Session): Promise<void> {
  session = next;
  if (next.phase === 'read') {
    const judged = await judge.judge(next.snapshot, version());
    if (session !== next) return;
    report = judged;
  }
  paint();
}

function start(): void {
  notice = undefined;
  report = undefined;
  const ended = gather(asked === null ? undefined : Number(asked), LOOK_FOR, show).catch(
    (cause: unknown) => {
      const tab = 'tab' in session ? session.tab : { id: -1, url: '', title: '' };
      return show({ phase: 'failed', tab, why: 'broken', detail: String(cause) });
    },
  );
  expose(view, judge, ended);
}

judge.guide.then(
  (arrived) => {
    guide = arrived;
    setGuide(arrived);
    paint();
  },
  // A broken judge is told by the question that it leaves unanswered.
  () => undefined,
);
start();
paint();
