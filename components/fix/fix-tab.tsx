import { useEffect, useRef } from 'preact/hooks';
import { headline, MISSING_WORDS, sentence } from '../../utils/audit/describe';
import type { Finding } from '../../utils/audit/finding';
import type { Report } from '../../utils/audit/report';
import type { MissingReason } from '../../utils/page/snapshot';
import { ruleOf } from '../guide/guide';
import { Icon } from '../parts/icon';
import type { PopupEvents, PopupState } from '../popup/view';
import { NothingToFix } from '../state/nothing-to-fix';
import { Arrivals, type Waiting } from './arrivals';
import { FindingRow } from './finding-row';
import css from './fix-tab.module.css';
import { Groups } from './groups';

/** Those to mend, in the report's order. */
export const toMend = (report: Report): Finding[] =>
  report.findings.filter(({ status }) => status === 'fail' || status === 'warn');

/** The finding that holds the score, where the report caps it. */
const holderOf = (report: Report): Finding | undefined =>
  report.score.cap && report.findings.find(({ rule }) => report.score.cap?.rules.includes(rule));

/** Why the server's answer will not come; `undefined` while it may, and when it has. */
function missingServer({ snapshot: { server } }: Report): MissingReason | undefined {
  return server.state === 'missing' ? server.reason : undefined;
}

interface HeadProps {
  report: Report;
  state: PopupState;
  waiting: Waiting | undefined;
  onOpen(rule: string): void;
}

/** One row, as tall in every state, so that the list below never moves. */
function Head({ report, state, waiting, onOpen }: HeadProps) {
  if (state === 'partial') return <Arrivals waiting={waiting} read />;
  const missing = missingServer(report);
  if (missing) {
    const count = report.findings.filter(
      ({ status, because }) => status === 'unknown' && because !== 'full-audit',
    ).length;
    const waits =
      state === 'offline'
        ? `${count === 1 ? '1 check waits' : `${count} checks wait`} for the server.`
        : `${count === 1 ? '1 check' : `${count} checks`} could not be made.`;
    return (
      <p class={css['band']}>
        <Icon name="offline" />
        <span>
          {sentence(MISSING_WORDS[missing])}. {waits}
        </span>
      </p>
    );
  }
  const { cap } = report.score;
  const holder = holderOf(report);
  return (
    <div class={css['head']}>
      {cap && holder ? (
        <button
          type="button"
          class={css['held']}
          dir="auto"
          title="Show what holds the score"
          onClick={() => onOpen(holder.rule)}
        >
          <b>Cannot exceed {cap.at}</b> because of{' '}
          <bdi>{headline(holder, ruleOf(holder.rule))}</bdi>
        </button>
      ) : (
        <span>What to fix, in the order that gains most</span>
      )}
      <span aria-hidden="true">Points</span>
    </div>
  );
}

interface FixTabProps {
  report: Report;
  state: PopupState;
  waiting?: Waiting | undefined;
  /** Rule whose finding is to be opened and brought into view; a new object asks again. */
  target?: { rule: string } | undefined;
  onTarget(rule: string): void;
  onSeeCards(): void;
  events: PopupEvents;
}

/** What to mend, in the order that gains most; below it what passed, does not apply or could not be checked. */
export function FixTab({
  report,
  state,
  waiting,
  target,
  onTarget,
  onSeeCards,
  events,
}: FixTabProps) {
  const list = useRef<HTMLDivElement>(null);
  const mend = toMend(report);
  const settled = state !== 'partial' && !missingServer(report);

  useEffect(() => {
    if (!target) return;
    const row = [...(list.current?.querySelectorAll('details') ?? [])].find(
      (each) => each.dataset['rule'] === target.rule,
    );
    if (!row) return;
    const summary = row.querySelector('summary');
    if (!row.open) summary?.click();
    summary?.focus();
    summary?.scrollIntoView({ block: 'start' });
  }, [target]);

  if (mend.length === 0 && settled)
    return (
      <>
        <NothingToFix report={report} onSeeCards={onSeeCards} />
        <Groups report={report} />
      </>
    );
  return (
    <>
      <Head report={report} state={state} waiting={waiting} onOpen={onTarget} />
      <div ref={list}>
        {mend.map((finding) => (
          <FindingRow
            key={finding.rule}
            finding={finding}
            cap={report.score.cap?.rules.includes(finding.rule) ? report.score.cap.at : undefined}
            scored={state !== 'offline'}
            events={events}
          />
        ))}
      </div>
      {mend.length === 0 && <p class={css['quiet']}>Nothing to fix so far.</p>}
      <Groups report={report} />
    </>
  );
}
