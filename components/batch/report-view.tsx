import { useMemo, useState } from 'preact/hooks';
import { PAGE_TYPE_WORDS } from '../../utils/audit/describe';
import type { Report } from '../../utils/audit/report';
import { CardsTab } from '../cards/cards-tab';
import { Sign } from '../dashboard/sign';
import { FactsTab } from '../facts/facts-tab';
import { type Filter, filterFor } from '../fix/filter';
import { FixTab, toMend } from '../fix/fix-tab';
import { previewNetworks } from '../guide/guide';
import { Ring } from '../header/ring';
import { VerdictStrip } from '../header/verdict-strip';
import { whenWords } from '../history/when';
import { Bone } from '../parts/bone';
import { OutLink } from '../parts/out-link';
import type { Details, PopupEvents, WhatIfView } from '../popup/view';
import { panelId, Tabs, tabId } from '../tabs/tabs';
import { Act } from './act';
import { NoticeRow } from './notice-row';
import css from './report-view.module.css';
import type { Notice } from './view';

/** The report of one page of a batch, or of a kept audit. */
export type BatchReportView =
  | { state: 'reading' }
  /** `why`: what is known of a page without a report that can be shown. */
  | { state: 'none'; url: string; why: string }
  | {
      state: 'ready';
      report: Report;
      details?: Details | undefined;
      whatIf?: WhatIfView | undefined;
      notice?: Notice | undefined;
    };

export interface BatchReportEvents
  extends Pick<PopupEvents, 'copyText' | 'details' | 'whatIf' | 'openLink' | 'dismiss'> {
  /** Where it was opened from. */
  back: { href: string; words: string };
  saveHtml(): void;
  /** Absent where it is kept already. */
  keep?(): void;
  pin(): void;
}

const nothing = () => {};

/** What only the page in front of somebody can be asked; none of it is offered here. */
const ELSEWHERE: Omit<PopupEvents, keyof BatchReportEvents> = {
  share: nothing,
  sharePicture: nothing,
  openNetwork: nothing,
  copyLink: nothing,
  write: nothing,
  chooseCampaign: nothing,
  putCampaign: nothing,
  readSelection: nothing,
  saveReport: nothing,
  copyReport: nothing,
  keepReport: nothing,
  pinPage: nothing,
  openDashboard: nothing,
  saveQr: nothing,
  again: nothing,
  showOnPage: nothing,
  full: nothing,
  seeAs: nothing,
  cancel: nothing,
  allow: nothing,
  choosePageType: nothing,
  intend: nothing,
  undo: nothing,
};

/** A report as the dashboard can show it: what stands on a page cannot be pointed at from here. */
const withoutTargets = (report: Report): Report => ({
  ...report,
  findings: report.findings.map((finding) => ({
    ...finding,
    evidence: finding.evidence.map(({ target: _, ...exhibit }) => exhibit),
  })),
});

type TabId = 'fix' | 'cards' | 'facts';

interface ReportProps {
  view: Extract<BatchReportView, { state: 'ready' }>;
  on: BatchReportEvents;
}

function Ready({ view, on }: ReportProps) {
  const { details, whatIf, notice } = view;
  const report = useMemo(() => withoutTargets(view.report), [view.report]);
  const [shown, setShown] = useState<TabId>('fix');
  const [chosen, setChosen] = useState<{ network?: string }>();
  const [target, setTarget] = useState<{ rule: string }>();
  const [filter, setFilter] = useState<Filter>();
  const { back: _, saveHtml: __, keep: ___, pin: ____, ...own } = on;
  const events: PopupEvents = { ...ELSEWHERE, ...own };
  const seeCards = (which: { network?: string }) => {
    setChosen(which);
    setShown('cards');
  };
  const seeCard = (network: string) => seeCards({ network });
  const seeFix = (rule: string) => {
    setTarget({ rule });
    setFilter(filterFor(report.findings.find((finding) => finding.rule === rule)));
    setShown('fix');
  };
  const tabs = [
    { id: 'fix' as const, name: 'Fix', count: toMend(report).length },
    { id: 'cards' as const, name: 'Cards', count: report.cards.length },
    { id: 'facts' as const, name: 'Facts' },
  ];
  return (
    <>
      <div class={css['who']}>
        <div>
          <h1 dir="auto">{report.page.title?.trim() || 'Without a title'}</h1>
          <p>
            <OutLink url={report.finalUrl} onOpen={on.openLink}>
              <bdi dir="ltr">{report.finalUrl}</bdi>
            </OutLink>
          </p>
          <p class={css['about']}>
            {PAGE_TYPE_WORDS[report.page.type]}, read {whenWords(report.capturedAt)}
          </p>
        </div>
        <Ring score={report.score} />
      </div>
      <VerdictStrip
        networks={previewNetworks()}
        report={report}
        unknown="Not known"
        chosen={shown === 'cards' ? chosen?.network : undefined}
        onChoose={seeCard}
        onMore={() => seeCards({})}
      />
      <div class={css['bar']}>
        <Tabs
          prefix="report"
          tabs={tabs}
          chosen={shown}
          onChoose={(id) => {
            setChosen(undefined);
            setTarget(undefined);
            setShown(id);
          }}
        />
      </div>
      <NoticeRow notice={notice} onDismiss={on.dismiss} />
      <div
        key={shown}
        class={css['panel']}
        role="tabpanel"
        id={panelId('report', shown)}
        aria-labelledby={tabId('report', shown)}
      >
        {shown === 'fix' && (
          <FixTab
            report={report}
            state="ready"
            target={target}
            onTarget={seeFix}
            filter={filter}
            onFilter={setFilter}
            site={undefined}
            onSeeCards={() => setShown('cards')}
            events={events}
          />
        )}
        {shown === 'cards' && (
          <CardsTab
            report={report}
            chosen={chosen}
            whatIf={whatIf}
            onChoose={seeCard}
            onSeeFix={seeFix}
            events={events}
          />
        )}
        {shown === 'facts' && <FactsTab report={report} details={details} events={events} />}
      </div>
    </>
  );
}

/** What was found out about one page: as the popup shows it, without what needs the page itself. */
export function BatchReport({ view, on }: { view: BatchReportView; on: BatchReportEvents }) {
  return (
    <div class={css['screen']} data-state={view.state}>
      <header class={css['top']}>
        <a href={on.back.href}>
          <Sign name="back" />
          {on.back.words}
        </a>
        {view.state === 'ready' && (
          <div class={css['acts']}>
            <Act sign="save" onPress={on.saveHtml}>
              Save as HTML
            </Act>
            {on.keep && (
              <Act sign="history" onPress={on.keep}>
                Keep in the history
              </Act>
            )}
            <Act sign="columns" onPress={on.pin}>
              Pin to compare
            </Act>
          </div>
        )}
      </header>
      {view.state === 'reading' && (
        <div class={css['waiting']} role="status" aria-label="Reading the report">
          <Bone width="wide" />
          <Bone width="middle" />
        </div>
      )}
      {view.state === 'none' && (
        <div class={css['none']} role="alert">
          <h1>There is no report of this page</h1>
          {view.url && (
            <p>
              <bdi dir="ltr">{view.url}</bdi>
            </p>
          )}
          <p>{view.why}</p>
        </div>
      )}
      {view.state === 'ready' && <Ready view={view} on={on} />}
    </div>
  );
}
