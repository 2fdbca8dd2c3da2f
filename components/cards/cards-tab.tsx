import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../../utils/audit/report';
import { networkById } from '../guide/guide';
import type { PopupEvents, WhatIfView } from '../popup/view';
import { type CardsView, CardTools } from './card-tools';
import { CardView, type Lens, REPORTED } from './card-view';
import css from './cards-tab.module.css';
import { hasPhoneLook } from './look';
import { Overview } from './overview';
import { WhatIf } from './what-if';

/** Cards that are drawn at once: those that the popup shows before it is scrolled. */
const AT_ONCE = 2;

interface CardsTabProps {
  report: Report;
  /** The network whose card the reader asked for; without one, all at a glance. A new object asks again. */
  chosen?: { network?: string } | undefined;
  whatIf?: WhatIfView | undefined;
  onChoose(network: string): void;
  /** Leads to a rule’s finding; absent where there is no list of them. */
  onSeeFix?(rule: string): void;
  events: PopupEvents;
}

interface ListProps {
  report: Report;
  /** The report before tags were edited. */
  before?: Report | undefined;
  lens: Lens;
  chosen: CardsTabProps['chosen'];
  onSeeFix: ((rule: string) => void) | undefined;
  events: PopupEvents;
}

function List({ report, before, lens, chosen, onSeeFix, events }: ListProps) {
  return (
    <div class={css['list']}>
      {report.cards.map((card, index) => {
        const network = networkById(card.network);
        return (
          network && (
            <CardView
              key={card.network}
              card={card}
              network={network}
              report={report}
              before={before}
              lens={lens}
              chosen={chosen?.network === card.network ? chosen : undefined}
              first={index < AT_ONCE}
              opened={index === 0 && !before}
              onSeeFix={onSeeFix}
              events={events}
            />
          )
        );
      })}
    </div>
  );
}

/** How the link will look, network by network, at a glance, and with other tags. */
export function CardsTab(props: CardsTabProps) {
  const { report, chosen, whatIf, onChoose, onSeeFix, events } = props;
  const [view, setView] = useState<CardsView>(whatIf && !chosen ? 'what-if' : 'cards');
  const [lens, setLens] = useState<Lens>({ device: 'desktop', showsCut: false });

  useEffect(() => {
    if (chosen)
      setView((now) => (chosen.network ? (now === 'overview' ? 'cards' : now) : 'overview'));
  }, [chosen]);

  const tried = view === 'what-if' ? whatIf?.report : undefined;
  const shown = tried ?? report;
  const hasPhone = report.cards.some(({ network }) => {
    const words = networkById(network);
    return words !== undefined && hasPhoneLook(words);
  });
  return (
    <>
      <CardTools view={view} onView={setView} lens={lens} onLens={setLens} hasPhone={hasPhone} />
      {view === 'overview' ? (
        <Overview
          report={report}
          onChoose={(network) => {
            setView('cards');
            onChoose(network);
          }}
        />
      ) : (
        <>
          {view === 'what-if' && <WhatIf report={report} whatIf={whatIf} events={events} />}
          <List
            report={shown}
            before={tried && report}
            lens={lens}
            chosen={chosen}
            onSeeFix={tried ? undefined : onSeeFix}
            events={events}
          />
        </>
      )}
      {view !== 'overview' && shown.cards.some(({ reported }) => reported) && (
        <p class={css['reported']}>
          <b>Reported:</b> {REPORTED}
        </p>
      )}
    </>
  );
}
