import { STATUS_WORDS, verdictWords } from '../../utils/audit/describe';
import type { Report } from '../../utils/audit/report';
import { networkById } from '../guide/guide';
import { Hidden } from '../parts/hidden';
import { StatusShape, statusOf } from '../parts/status';
import css from './overview.module.css';
import { type Cell, type Column, cellsOf } from './overview-of';

const COLUMNS: readonly { id: Column; name: string }[] = [
  { id: 'title', name: 'Title' },
  { id: 'text', name: 'Text' },
  { id: 'picture', name: 'Picture' },
  { id: 'access', name: 'Access' },
];

function CellView({ is, short, full }: Cell) {
  return (
    <td>
      <span class={css['cell']}>
        <StatusShape is={is} size="small" />
        <Hidden>
          {STATUS_WORDS[is]}: {full}
        </Hidden>
        <span class={css['short']} aria-hidden="true">
          {short}
        </span>
      </span>
    </td>
  );
}

interface OverviewProps {
  report: Report;
  onChoose(network: string): void;
}

/** All networks at a glance: what each takes of the page. A press leads to the card. */
export function Overview({ report, onChoose }: OverviewProps) {
  return (
    <table class={css['grid']} aria-label="What each network takes of the page">
      <thead>
        <tr>
          <th scope="col">Network</th>
          {COLUMNS.map(({ id, name }) => (
            <th key={id} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {report.cards.map((card) => {
          const network = networkById(card.network);
          if (!network) return null;
          const result = report.score.networks[card.network];
          const words = verdictWords(result, card);
          const cells = cellsOf(report, network, card);
          return (
            <tr key={card.network}>
              <th scope="row">
                <button
                  type="button"
                  class={css['name']}
                  title={[
                    `${network.name}: ${words.toLowerCase()}`,
                    ...COLUMNS.map(({ id, name }) => `${name}: ${cells[id].full}`),
                  ].join('\n')}
                  onClick={() => onChoose(card.network)}
                >
                  <StatusShape is={statusOf(result?.verdict)} />
                  <span>
                    {network.name}
                    <Hidden>: {words.toLowerCase()}</Hidden>
                  </span>
                </button>
              </th>
              {COLUMNS.map(({ id }) => (
                <CellView key={id} {...cells[id]} />
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
