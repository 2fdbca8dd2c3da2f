import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Report } from '../../utils/audit/report';
import type { Target } from '../../utils/share/target';
import { previewNetworks } from '../guide/guide';
import '../tokens.css';
import '../base.css';
import { type Filter, filterFor } from '../fix/filter';
import { FixTab, toMend } from '../fix/fix-tab';
import { Header } from '../header/header';
import { VerdictStrip } from '../header/verdict-strip';
import { IconButton } from '../parts/button';
import { late } from '../parts/late';
import { StatusShape } from '../parts/status';
import { ReportButton } from '../report-menu/report-button';
import type { Written } from '../share/written';
import { favouritesOf, targetOfKey } from '../share-bar/order';
import { ShareBar } from '../share-bar/share-bar';
import { needsNetwork } from '../share-bar/target-button';
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

/** What a press did, or would do; nobody has pressed yet. */
export const After = late(
  () => import('../notice/after').then((loaded) => loaded.After),
  null,
  null,
);

/** A post of one's own: few write one at once. */
export const Composer = late(
  () => import('../share/composer').then((loaded) => loaded.Composer),
  null,
  <NotLoaded />,
);

export const QrScreen = late(
  () => import('../share/qr-screen').then((loaded) => loaded.QrScreen),
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

const wouldShowNothing = (report: Report | undefined, target: Target) =>
  target.kind === 'network' && report?.score.networks[target.network.id]?.verdict === 'nothing';

/** Whether a key is meant for something else: a field, or the browser. */
function takesKeys({ target, ctrlKey, metaKey, altKey, defaultPrevented }: KeyboardEvent): boolean {
  const field = 'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]';
  return (
    ctrlKey ||
    metaKey ||
    altKey ||
    defaultPrevented ||
    (target instanceof Element && target.matches(field))
  );
}

/** The whole popup: who is judged, the verdicts, the three tabs, and sharing. */
export function Popup({ view, on }: { view: PopupView; on: PopupEvents }) {
  const { tab, state, share, notice } = view;
  const [shown, setShown] = useState<TabId>('fix');
  const [chosen, setChosen] = useState<{ network?: string }>();
  const [target, setTarget] = useState<{ rule: string }>();
  const [asking, setAsking] = useState<string>();
  const [filter, setFilter] = useState<Filter>();
  const [screen, setScreen] = useState<'report' | 'write' | 'qr'>('report');
  const [words, setWords] = useState<{ page: string; written: Written }>();
  const root = useRef<HTMLElement>(null);
  const byKey = useRef<((target: Target) => void) | undefined>(undefined);
  const isBack = useRef(false);

  useEffect(() => {
    const page = root.current?.ownerDocument;
    if (!page) return;
    const onKey = (event: KeyboardEvent) => {
      const target = targetOfKey(share?.targets ?? [], event.key);
      if (!target || !byKey.current || event.repeat || takesKeys(event)) return;
      event.preventDefault();
      byKey.current(target);
    };
    page.addEventListener('keydown', onKey);
    return () => page.removeEventListener('keydown', onKey);
  }, [share?.targets, state === 'restricted']);

  useLayoutEffect(() => {
    if (isBack.current && screen === 'report')
      root.current?.querySelector<HTMLElement>('button[data-more]')?.focus();
    isBack.current = true;
  }, [screen]);

  if (state === 'restricted')
    return (
      <main class={css['popup']} data-short>
        <Header tab={tab} state={state} report={undefined} />
        <div class={css['closed']}>
          <Restricted restriction={view.restricted ?? 'other'} />
        </div>
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
  const focusShare = (target: string) =>
    [...(root.current?.querySelectorAll<HTMLElement>('button[data-target]') ?? [])]
      .find(({ dataset }) => dataset['target'] === target)
      ?.focus();
  const isOffline = state === 'offline';
  const go = (target: Target) => {
    setAsking(undefined);
    if (target.kind === 'qr') turnTo('qr');
    else if (target.kind === 'picture') on.sharePicture(target.id);
    else if (target.id === 'copy-link') on.copyLink();
    else on.share(target.id);
  };
  const press = (target: Target) => {
    if (isOffline && needsNetwork(target)) return;
    if (wouldShowNothing(judged, target)) setAsking(target.id);
    else go(target);
  };
  /** Every press but the one that asks takes the question away. */
  const told =
    <Args extends unknown[]>(act: (...args: Args) => void) =>
    (...args: Args) => {
      setAsking(undefined);
      act(...args);
    };
  const events: PopupEvents = {
    ...on,
    copyText: told(on.copyText),
    copyLink: told(on.copyLink),
    saveReport: told(on.saveReport),
    copyReport: told(on.copyReport),
    keepReport: told(on.keepReport),
    pinPage: told(on.pinPage),
  };
  const again = told(on.again);

  const targets = share?.targets ?? [];
  const asked = targets.find(({ id }) => id === asking);
  const next =
    share &&
    favouritesOf(targets).find(
      (target) =>
        needsNetwork(target) &&
        !share.opened?.includes(target.id) &&
        !wouldShowNothing(judged, target),
    );
  const after = (onPress: (target: Target) => void) => (
    <div role="status" aria-live="polite">
      {((asked && judged) || notice) && (
        <After
          asked={
            asked?.kind === 'network' && judged
              ? {
                  network: asked.network,
                  report: judged,
                  onSeeCard: () => seeCard(asked.network.id),
                  onSeeFix: seeFix,
                  onShare() {
                    focusShare(asked.id);
                    go(asked);
                  },
                  onClose() {
                    setAsking(undefined);
                    focusShare(asked.id);
                  },
                }
              : undefined
          }
          notice={notice}
          targets={targets}
          next={next}
          onPress={onPress}
          on={events}
        />
      )}
    </div>
  );

  const written = words?.page === tab.url ? words.written : (share?.written ?? {});
  const turnTo = (next: typeof screen) => {
    // What a press did is told where it was pressed.
    if (notice) on.dismiss();
    setAsking(undefined);
    setScreen(next);
  };
  const back = () => turnTo('report');
  byKey.current = screen === 'report' ? press : undefined;
  if (share?.settings && screen === 'write') {
    const pressWritten = (target: Target) => {
      if (isOffline && needsNetwork(target)) return;
      if (target.kind === 'qr') turnTo('qr');
      else if (target.kind === 'picture') on.sharePicture(target.id, written);
      else if (target.id === 'copy-link') on.copyLink(written);
      else on.share(target.id, written);
    };
    byKey.current = pressWritten;
    return (
      <main class={css['popup']} ref={root}>
        <Composer
          tab={tab}
          share={share}
          settings={share.settings}
          report={judged}
          offline={isOffline}
          written={written}
          after={after(pressWritten)}
          onWrite={(next: Written) => {
            setWords({ page: tab.url, written: next });
            on.write(next);
          }}
          onPress={pressWritten}
          onSeeCard={(network: string) => {
            turnTo('report');
            seeCard(network);
          }}
          onBack={back}
          on={events}
        />
      </main>
    );
  }
  if (share?.settings && screen === 'qr')
    return (
      <main class={css['popup']} ref={root}>
        <QrScreen
          tab={tab}
          share={share}
          settings={share.settings}
          written={written}
          after={after(press)}
          onBack={back}
          on={events}
        />
      </main>
    );

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
        <span>
          <IconButton icon="again" name="Check again" onPress={again} />
          {on.openPanel && (
            <IconButton icon="panel" name="Open in side panel" onPress={on.openPanel} />
          )}
          <ReportButton off={!report} on={events} />
        </span>
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
      {(share || notice || state === 'reading') && (
        <div class={css['foot']}>
          {after(press)}
          {share?.page?.warnings[0] && !asked && !notice && (
            <p class={css['warning']} data-warning={share.page.warnings[0].code}>
              <StatusShape is="warn" size="small" />
              <bdi>{share.page.warnings[0].text}</bdi>
            </p>
          )}
          {(share || state === 'reading') && (
            <ShareBar
              share={share}
              offline={isOffline}
              onPress={press}
              onCopyLink={events.copyLink}
              onWrite={() => turnTo('write')}
              onSettings={on.openSettings}
            />
          )}
        </div>
      )}
    </main>
  );
}
