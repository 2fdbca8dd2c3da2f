import { useRef } from 'preact/hooks';
import type { Batch } from '../../utils/batch/batch';
import { Hidden } from '../parts/hidden';
import { counted, endedOf, STATE_WORDS } from './words';

/** Tenths of a batch that are told: a word for every page would drown everything else. Own choice. */
const STEPS = 10;

function wordsOf(batch: Batch): string {
  const { state, total, counts } = batch;
  const done = `${endedOf(batch)} of ${counted(total, 'page')}`;
  if (state === 'running') return `${Math.floor((100 * endedOf(batch)) / total)} % done, ${done}`;
  const failed = counts.failed > 0 ? `, ${counts.failed} failed` : '';
  return `${STATE_WORDS[state]}, ${done}${failed}`;
}

/** Tells screen readers how far a batch is, politely: at every tenth, and when it pauses, goes on or ends. */
export function Announced({ batch }: { batch: Batch }) {
  const { state, total } = batch;
  const step = total === 0 ? 0 : Math.floor((STEPS * endedOf(batch)) / total);
  const said = useRef({ key: `${state} ${step}`, words: '' });
  const key = `${state} ${step}`;
  // What is there when the screen opens is read as a screen, not told.
  if (said.current.key !== key) said.current = { key, words: wordsOf(batch) };
  return (
    <div role="status">
      <Hidden>{said.current.words}</Hidden>
    </div>
  );
}
