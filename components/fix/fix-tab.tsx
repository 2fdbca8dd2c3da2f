import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { headline, MISSING_WORDS, sentence } from '../../utils/audit/describe';
import { type Finding, isToMend } from '../../utils/audit/finding';
import type { Report } from '../../utils/audit/report';
import type { MissingReason } from '../../utils/page/snapshot';
import { ruleOf } from '../guide/guide';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { late } from '../parts/late';
import type { PopupEvents, PopupState } from '../popup/view';
import { NothingToFix } from '../state/nothing-to-fix';
import { State } from '../state/state';
import { Arrivals, type Waiting } from './arrivals';
import { type Filter, isListed } from './filter';
import { FindingRow } from './finding-row';
import css from './fix-tab.module.css';
import { Groups, reasonFor } from './groups';

/** Those to mend, in the report's order. */
export const toMend = (report: Report): Finding[] => report.findings.filter(isToMend);

/** Loaded when it is asked for; its place is kept meanwhile. */
export const FilterRow = late(
  () => import('./filter-row').then((loaded) => loaded.FilterRow),
  <div class={css['head']} />,
  <p class={css['head']}>The filter could not be loaded. Open the popup again.</p>,
);

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

/** The row of a rule's finding. */
const rowOf = (list: HTMLElement | null, rule: string | undefined) =>
  [...(list?.querySelectorAll('details') ?? [])].find((each) => each.dataset['rule'] === rule);

interface FixTabProps {
  report: Report;
  state: PopupState;
  waiting?: Waiting | undefined;
  /** Rule whose finding is to be opened and brought into view; a new object asks again. */
  target?: { rule: string } | undefined;
  onTarget(rule: string): void;
  /** Absent while nothing is filtered. */
  filter: Filter | undefined;
  onFilter(filter: Filter | undefined): void;
  /** What findings are marked as intended for. */
  site: string | undefined;
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
  filter,
  onFilter,
  site,
  onSeeCards,
  events,
}: FixTabProps) {
  const whole = useRef<HTMLDivElement>(null);
  const isPressed = useRef(false);
  const moved = useRef<{ rule: string; on: boolean; next: string | undefined } | undefined>(
    undefined,
  );
  const listed = report.findings.filter((finding) => isListed(filter ?? {}, finding));
  const settled = state !== 'partial' && !missingServer(report);

  useEffect(() => {
    if (!target) return;
    const row = rowOf(whole.current, target.rule);
    if (!row) return;
    const summary = row.querySelector('summary');
    if (!row.open) summary?.click();
    summary?.focus();
    summary?.scrollIntoView({ block: 'start' });
  }, [target]);

  // The button that marks a finding goes with its row: the focus goes on to the one that takes its place.
  useLayoutEffect(() => {
    const { rule, on, next } = moved.current ?? {};
    const finding = report.findings.find((each) => each.rule === rule);
    if (!finding || (finding.intended ?? false) !== on) return;
    moved.current = undefined;
    const root = rowOf(whole.current, next) ?? whole.current;
    root?.querySelector<HTMLElement>('summary, button')?.focus();
  });
  const intend = (rule: string, on: boolean) => {
    const at = listed.findIndex((each) => each.rule === rule);
    const next = on ? (listed[at + 1] ?? listed[at - 1])?.rule : rule;
    moved.current = { rule, on, next };
    events.intend(rule, on);
  };
  const around = { site, events: { ...events, intend } };

  const isOpen = filter !== undefined;
  const wasOpen = useRef(isOpen);
  const toggle = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // The row of the filter is gone, with the focus in it.
    if (wasOpen.current && !isOpen) toggle.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  const groups = filter?.kind === undefined && (
    <Groups report={report} filter={filter ?? {}} {...around} />
  );
  if (listed.length === 0 && settled && !filter)
    return (
      <div ref={whole}>
        <NothingToFix report={report} onSeeCards={onSeeCards} />
        {groups}
      </div>
    );
  return (
    <div ref={whole} class={filter ? css['filtered'] : undefined}>
      {filter ? (
        <FilterRow
          findings={report.findings}
          filter={filter}
          count={listed.length}
          isPressed={isPressed.current}
          onFilter={onFilter}
        />
      ) : (
        <div class={css['top']}>
          <Head report={report} state={state} waiting={waiting} onOpen={onTarget} />
          <button
            type="button"
            class={css['filter']}
            ref={toggle}
            aria-label="Filter findings"
            title="Filter findings"
            onClick={() => {
              isPressed.current = true;
              onFilter({});
            }}
          >
            <Icon name="filter" />
          </button>
        </div>
      )}
      {listed.map((finding) => {
        const reason = reasonFor(finding, report);
        return (
          <FindingRow
            key={finding.rule}
            finding={finding}
            cap={
              isToMend(finding) && report.score.cap?.rules.includes(finding.rule)
                ? report.score.cap.at
                : undefined
            }
            scored={state !== 'offline'}
            {...(reason ? { reason } : {})}
            {...around}
          />
        );
      })}
      {listed.length === 0 &&
        (filter ? (
          <State
            icon={<Icon name="filter" size="large" />}
            title="No findings match"
            words="Nothing that was found fits all that is chosen above."
            actions={<Button onPress={() => onFilter(undefined)}>Clear the filter</Button>}
          />
        ) : (
          <p class={css['quiet']}>Nothing to fix so far.</p>
        ))}
      {groups}
    </div>
  );
}
