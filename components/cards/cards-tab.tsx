import type { Report } from '../../utils/audit/report';
import { networkById } from '../guide/guide';
import type { PopupEvents } from '../popup/view';
import { CardView, REPORTED } from './card-view';
import css from './cards-tab.module.css';

interface CardsTabProps {
  report: Report;
  /** Id of the network whose card the reader asked for. */
  chosen?: string;
  events: PopupEvents;
}

/** How the link will look, network by network. */
export function CardsTab({ report, chosen, events }: CardsTabProps) {
  return (
    <>
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
                chosen={chosen === card.network}
                opened={index === 0}
                events={events}
              />
            )
          );
        })}
      </div>
      {report.cards.some(({ reported }) => reported) && (
        <p class={css['reported']}>
          <b>Reported:</b> {REPORTED}
        </p>
      )}
    </>
  );
}
