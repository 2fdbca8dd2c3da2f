import { grouped } from '../../utils/audit/describe';
import type { Verdict } from '../../utils/audit/report';
import type { Sums } from '../../utils/batch/results/sums';
import { many, VERDICT_WORDS, VERDICTS } from '../../utils/batch/results/words';
import { networkById } from '../guide/guide';
import { StatusShape, statusOf } from '../parts/status';
import { Tile } from '../parts/tile';
import css from './network-grid.module.css';

interface NetworkGridProps {
  networks: Sums['networks'];
  /** In the order they are shown. */
  ids: readonly string[];
  chosen: { id: string; verdict: Verdict } | undefined;
  onChoose(network: { id: string; verdict: Verdict } | undefined): void;
}

/** How many pages each network makes what of; a number pressed, the table shows these pages. */
export function NetworkGrid({ networks, ids, chosen, onChoose }: NetworkGridProps) {
  const known = ids.filter((id) => Object.hasOwn(networks, id));
  return (
    <table class={css['grid']}>
      <thead>
        <tr>
          <th scope="col">Network</th>
          <td />
          {VERDICTS.map((verdict) => (
            <th key={verdict} scope="col" data-is={verdict}>
              <StatusShape is={statusOf(verdict)} size="small" />
              <span>{VERDICT_WORDS[verdict]}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {known.map((id) => {
          const counts = networks[id];
          const network = networkById(id);
          if (!counts) return null;
          const all = VERDICTS.reduce((sum, verdict) => sum + counts[verdict], 0);
          return (
            <tr key={id}>
              <th scope="row">
                <Tile letters={network?.tile ?? id.slice(0, 2)} />
                <bdi>{network?.name ?? id}</bdi>
              </th>
              <td class={css['bar']}>
                <span class={css['track']} aria-hidden="true">
                  {VERDICTS.map((verdict) => (
                    <i
                      key={verdict}
                      data-is={verdict}
                      style={{ inlineSize: `${(100 * counts[verdict]) / Math.max(1, all)}%` }}
                    />
                  ))}
                </span>
              </td>
              {VERDICTS.map((verdict) => {
                const isChosen = chosen?.id === id && chosen.verdict === verdict;
                const count = counts[verdict];
                return (
                  <td key={verdict}>
                    {count === 0 ? (
                      <span class={css['zero']}>0</span>
                    ) : (
                      <button
                        type="button"
                        aria-pressed={isChosen}
                        aria-label={`${network?.name ?? id}, ${VERDICT_WORDS[verdict].toLowerCase()}: ${many(count, 'page')}`}
                        onClick={() => onChoose(isChosen ? undefined : { id, verdict })}
                      >
                        {grouped(count)}
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
      {known.length === 0 && <caption>No card is known yet.</caption>}
    </table>
  );
}
