import { bandOf } from '../../utils/audit/band';
import { BAND_WORDS } from '../../utils/audit/describe';
import type { Score } from '../../utils/audit/report';
import css from './ring.module.css';

interface RingProps {
  score: Score | undefined;
  /** What stands below it, and is said, when there is no final score: “Reading”, “Offline”. */
  instead?: string | undefined;
}

/** Middle of the 52 × 52 drawing, and the arc's radius. */
const MIDDLE = 26;
const RADIUS = 23.5;

/** Dashes of `unit` on and off between two percentages of the arc. */
function dashes(low: number, high: number): string {
  const on = 1.4;
  const off = 0.9;
  const pieces = [`0 ${low + off}`];
  let at = low + off;
  while (at < high) {
    const piece = Math.min(on, high - at);
    pieces.push(`${piece} ${off}`);
    at += piece + off;
  }
  // The last gap reaches past the circle, so that the pattern never begins anew.
  return `${pieces.join(' ')} 0 200`;
}

function Arc({ low, high }: { low: number; high: number }) {
  const circle = { cx: MIDDLE, cy: MIDDLE, r: RADIUS, pathLength: 100 };
  return (
    <svg class={css['drawing']} viewBox="0 0 52 52" aria-hidden="true">
      <circle class={css['track']} {...circle} />
      {low > 0 && <circle class={css['arc']} {...circle} stroke-dasharray={`${low} 200`} />}
      {high > low && (
        <circle class={css['reach']} {...circle} stroke-dasharray={dashes(low, high)} />
      )}
    </svg>
  );
}

/**
 * The score: a solid arc for what is certain, dashes for what can still be reached, the number or the
 * range in the middle, and a word below, so that nothing hangs on colour.
 */
export function Ring({ score, instead }: RingProps) {
  const range = score?.range ?? (score?.overall == null ? null : [score.overall, score.overall]);
  if (!score || !range) {
    const word = instead ?? 'No score';
    return (
      <div class={css['score']} role="img" aria-label={instead ? `No score: ${instead}` : word}>
        <div class={css['ring']} data-band="none">
          <Arc low={0} high={0} />
          <b class={css['number']}>–</b>
        </div>
        <span class={css['word']}>{word}</span>
      </div>
    );
  }
  const [low, high] = range;
  const settled = low === high;
  // A range over two bands has no word of its own, and the better one must not be promised.
  const known = bandOf(low) === bandOf(high) ? BAND_WORDS[bandOf(low)] : 'Uncertain';
  const word = instead ?? (settled && score.band ? BAND_WORDS[score.band] : known);
  const spoken = settled ? `Score ${low} of 100` : `Score ${low} to ${high} of 100`;
  return (
    <div class={css['score']} role="img" aria-label={`${spoken}, ${word.toLowerCase()}`}>
      <div class={css['ring']} data-band={bandOf(low)} data-reach={bandOf(high)}>
        <Arc low={low} high={high} />
        <b class={css['number']} data-range={settled ? undefined : true}>
          {settled ? low : `${low}–${high}`}
        </b>
      </div>
      <span class={css['word']} data-band={instead ? undefined : score.band}>
        {word}
      </span>
    </div>
  );
}
