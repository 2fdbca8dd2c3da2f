import { useRef, useState } from 'preact/hooks';
import type { Report } from '../../utils/audit/report';
import { networkById, previewNetworks } from '../guide/guide';
import '../tokens.css';
import '../base.css';
import { type Filter, filterFor } from '../fix/filter';
import { FixTab, toMend } from '../fix/fix-tab';
import { Header } from '../header/header';
import { VerdictStrip } from '../header/verdict-strip';
import { AskFirst } from '../notice/ask-first';
import { NoticeRow } from '../notice/notice-row';
import { IconButton } from '../parts/button';
import { late } from '../parts/late';
import { offered, ShareBar } from '../share-bar/share-bar';
import { Empty, Failed, NotLoaded, Restricted } from '../state/problem-states';
import { Skeleton } from '../state/skeleton';
import { panelId, Tabs, tabId } from '../tabs/tabs';
import css from './popup.module.css';
import type { PopupEvents, PopupState, PopupView } from './view';

type TabId = 'fix' | 'cards' | 'facts';

/** The drawings; the first findings are shown without them. */
export const CardsTab = late(
  () => import('../cards/cards-tab').then((loaded) => loaded.CardsTab),
  null,
  <NotLoaded />,
);

/** For the few who doubt us; not loaded before they do. */
export const FactsTab = late(
  () => import('../facts/facts-tab').then((loaded) => loaded.FactsTab),
  null,
  <NotLoaded />,
);

/** Why no network's verdict is known, by state. */
const UNKNOWN: Readonly<Record<PopupState, string>> = {
  reading: 'Not known yet',
  partial: 'Not known yet',
  ready: 'Not known',
  offline: 'Not known while offline',
  failed: 'Not known',
  restricted: 'Not known',
  empty: 'Not known: the page is empty',
};

const wouldShowNothing = (report: Report | undefined, network: string) =>
  report?.score.networks[network]?.verdict === 'nothing';

/** The whole popup: who is judged, the verdicts, the three tabs, and sharing. */
export function Popup({ view, on }: { view: PopupView; on: PopupEvents }) {
  const { tab, state, share, notice } = view;
  const [shown, setShown] = useState<TabId>('fix');
  const [chosen, setChosen] = useState<{ network?: string }>();
  const [target, setTarget] = useState<{ rule: string }>();
  const [asking, setAsking] = useState<string>();
  const [filter, setFilter] = useState<Filter>();
  const root = useRef<HTMLElement>(null);

  if (state === 'restricted')
    return (
      <main class={css['popup']} data-short>
        <Header tab={tab} state={state} report={undefined} />
        <div class={css['closed']}>
          <Restricted restriction={view.restricted ?? 'other'} />
        </div>
        {share && (
          <ShareBar share={share} offline={false} onShare={on.share} onCopyLink={on.copyLink} />
        )}
      </main>
    );

  const report = state === 'reading' || state === 'failed' ? undefined : view.report;
  const judged = state === 'offline' || state === 'empty' ? undefined : report;

  const seeCards = (which: { network?: string }) => {
    setAsking(undefined);
    setChosen(which);
    setShown('cards');
  };
  const seeCard = (network: string) => seeCards({ network });
  const seeFix = (rule: string) => {
    setAsking(undefined);
    setTarget({ rule });
    // It has to be in the list.
    setFilter(filterFor(report?.findings.find((finding) => finding.rule === rule)));
    setShown('fix');
  };
  /** Where the focus goes when the row that held it goes away. */
  const focusShare = (network: string) =>
    [...(root.current?.querySelectorAll<HTMLElement>('button[data-network]') ?? [])]
      .find(({ dataset }) => dataset['network'] === network)
      ?.focus();
  const press = (network: string) => {
    if (wouldShowNothing(judged, network)) {
      setAsking(network);
      return;
    }
    setAsking(undefined);
    if (networkById(network)?.picture) on.sharePicture(network);
    else on.share(network);
  };
  /** Every press but the one that asks takes the question away. */
  const events: PopupEvents = {
    ...on,
    share: press,
    copyText(text, what) {
      setAsking(undefined);
      on.copyText(text, what);
    },
    copyLink() {
      setAsking(undefined);
      on.copyLink();
    },
  };
  const again = () => {
    setAsking(undefined);
    on.again();
  };

  const asked = asking === undefined ? undefined : networkById(asking);
  const next =
    share &&
    offered(share)
      .slice(0, 5)
      .find(({ id }) => !share.opened?.includes(id) && !wouldShowNothing(judged, id));
  const tabs = [
    {
      id: 'fix' as const,
      name: 'Fix',
      count: state === 'empty' ? undefined : report && toMend(report).length,
    },
    { id: 'cards' as const, name: 'Cards', count: report?.cards.length },
    { id: 'facts' as const, name: 'Facts' },
  ];

  const panel = () => {
    if (state === 'failed') return <Failed view={view} on={{ ...events, again }} />;
    if (state === 'empty' && (shown === 'fix' || !report))
      return <Empty on={{ ...events, again }} />;
    if (!report) return <Skeleton />;
    switch (shown) {
      case 'fix':
        return (
          <FixTab
            report={report}
            state={state}
            waiting={view.waiting}
            target={target}
            onTarget={seeFix}
            filter={filter}
            onFilter={setFilter}
            site={view.site}
            onSeeCards={() => setShown('cards')}
            events={events}
          />
        );
      case 'cards':
        return (
          <CardsTab
            report={report}
            chosen={chosen}
            whatIf={view.whatIf}
            onChoose={seeCard}
            onSeeFix={seeFix}
            events={events}
          />
        );
      case 'facts':
        return (
          <FactsTab
            report={report}
            more={view.more}
            details={view.details}
            offline={state === 'offline'}
            events={events}
          />
        );
    }
  };

  return (
    <main class={css['popup']} ref={root}>
      <div class={css['top']}>
        <Header tab={tab} state={state} report={report} details={view.details} on={on} />
        <VerdictStrip
          networks={previewNetworks()}
          report={judged}
          unknown={UNKNOWN[state]}
          chosen={shown === 'cards' ? chosen?.network : undefined}
          onChoose={seeCard}
          onMore={() => seeCards({})}
        />
      </div>
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
        <IconButton icon="again" name="Check again" onPress={again} />
      </div>
      <div
        key={shown}
        class={css['panel']}
        role="tabpanel"
        id={panelId('report', shown)}
        aria-labelledby={tabId('report', shown)}
        aria-busy={state === 'reading' ? 'true' : undefined}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        {panel()}
      </div>
      {(share || state === 'reading') && (
        <div class={css['foot']}>
          <div role="status" aria-live="polite">
            {asked && judged ? (
              <AskFirst
                network={asked}
                report={judged}
                onSeeCard={() => seeCard(asked.id)}
                onSeeFix={seeFix}
                onShare={() => {
                  setAsking(undefined);
                  focusShare(asked.id);
                  on.share(asked.id);
                }}
                onClose={() => {
                  setAsking(undefined);
                  focusShare(asked.id);
                }}
              />
            ) : (
              notice && <NoticeRow notice={notice} next={next} on={events} />
            )}
          </div>
          <ShareBar
            share={share}
            offline={state === 'offline'}
            onShare={press}
            onCopyLink={events.copyLink}
          />
        </div>
      )}
    </main>
  );
}
