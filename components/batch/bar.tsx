import type { Batch } from '../../utils/batch/batch';
import css from './bar.module.css';
import { counted, endedOf } from './words';

/** How much of a batch is done, and how much of it came to nothing. */
export function Bar({ batch, size }: { batch: Batch; size: 'whole' | 'line' }) {
  const { total, counts } = batch;
  const share = (count: number) => `${total === 0 ? 0 : (100 * count) / total}%`;
  return (
    <div
      class={css['bar']}
      data-size={size}
      role="progressbar"
      aria-label="Pages done"
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={endedOf(batch)}
      aria-valuetext={`${endedOf(batch)} of ${counted(total, 'page')}`}
    >
      <span data-part="done" style={{ inlineSize: share(counts.done) }} />
      <span data-part="refused" style={{ inlineSize: share(counts.refused) }} />
      <span data-part="failed" style={{ inlineSize: share(counts.failed) }} />
    </div>
  );
}
