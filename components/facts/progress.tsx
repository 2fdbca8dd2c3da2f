import type { MoreView } from '../popup/view';
import css from './progress.module.css';

/** How far something is that asks for several things. Before the plan is made there is no number to give. */
export function Progress({
  running: { done, of },
  unit,
}: {
  running: NonNullable<MoreView['running']>;
  unit: string;
}) {
  const words = of === 0 ? 'Getting ready' : `${done} of ${of} ${of === 1 ? unit : `${unit}s`}`;
  return (
    <>
      <p>{words}</p>
      <progress class={css['bar']} aria-label={words} max={of || 1} value={of === 0 ? 0 : done} />
    </>
  );
}
