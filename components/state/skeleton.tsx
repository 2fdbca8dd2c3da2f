import { Arrivals } from '../fix/arrivals';
import { Hidden } from '../parts/hidden';
import css from './skeleton.module.css';

/** Rows where the findings will stand; their number says nothing. */
export function Skeleton() {
  return (
    <div>
      <Hidden>The page is being read.</Hidden>
      <Arrivals waiting={{ server: true, robots: true }} read={false} />
      {['wide', 'middle', 'wide', 'narrow', 'middle', 'narrow'].map((width, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike and never move
        <div key={at} class={css['row']} aria-hidden="true">
          <span class={css['mark']} />
          <span class={css['bone']} data-width={width} />
          <span class={css['bone']} />
        </div>
      ))}
    </div>
  );
}
