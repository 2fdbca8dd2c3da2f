import type { PillarSum } from '../../utils/batch/results/sums';
import { many } from '../../utils/batch/results/words';
import { allPillars } from '../guide/guide';
import { Hidden } from '../parts/hidden';
import css from './pillar-bars.module.css';

/** The mean of each pillar over all pages, lowest first. */
export function PillarBars({ pillars, done }: { pillars: readonly PillarSum[]; done: number }) {
  const rows = allPillars()
    .map(({ id, name }) => ({ id, name, sum: pillars.find(({ pillar }) => pillar === id) }))
    .sort((a, b) => (a.sum?.mean ?? 101) - (b.sum?.mean ?? 101));
  return (
    <ul class={css['bars']}>
      {rows.map(({ id, name, sum }) => (
        <li key={id}>
          <span class={css['name']}>{name}</span>
          <span class={css['track']} aria-hidden="true">
            {sum && <i style={{ inlineSize: `${sum.mean}%` }} />}
          </span>
          {sum ? (
            <b>
              <Hidden>mean </Hidden>
              {sum.mean}
            </b>
          ) : (
            <b>–</b>
          )}
          <span class={css['pages']}>
            {!sum ? 'no page' : sum.pages === done ? 'every page' : many(sum.pages, 'page')}
          </span>
        </li>
      ))}
    </ul>
  );
}
