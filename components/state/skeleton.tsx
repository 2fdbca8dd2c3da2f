import { Arrivals } from '../fix/arrivals';
import { Bone } from '../parts/bone';
import { Hidden } from '../parts/hidden';
import css from './skeleton.module.css';

const WIDTHS = ['wide', 'middle', 'wide', 'narrow', 'middle', 'narrow'] as const;

/** Rows where the findings will stand; their number says nothing. */
export function Skeleton() {
  return (
    <div>
      <Hidden>The page is being read.</Hidden>
      <Arrivals waiting={{ server: true, robots: true }} read={false} />
      {WIDTHS.map((width, at) => (
        <div key={at} class={css['row']}>
          <Bone shape="mark" />
          <Bone width={width} />
          <Bone />
        </div>
      ))}
    </div>
  );
}
