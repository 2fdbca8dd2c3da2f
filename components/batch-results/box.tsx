import type { Spread } from '../../utils/batch/results/spread';
import css from './box.module.css';

/** “Median 66, half of the pages between 61 and 69, all between 42 and 81.” */
const spreadWords = ({ median, quartiles, lowest, highest }: Spread): string =>
  `Median ${median}, half of the pages between ${quartiles[0]} and ${quartiles[1]}, all between ${lowest} and ${highest}`;

/** How scores lie on a line from 0 to 100: all of them, the middle half, and the median. */
export function Box({ spread }: { spread: Spread }) {
  const { median, quartiles, lowest, highest } = spread;
  const [low, high] = quartiles;
  return (
    <svg
      class={css['box']}
      viewBox="0 0 104 16"
      preserveAspectRatio="none"
      role="img"
      aria-label={spreadWords(spread)}
    >
      <title>{spreadWords(spread)}</title>
      <path class={css['ground']} d="M2 8h100" />
      <path class={css['all']} d={`M${2 + lowest} 8H${2 + highest}`} />
      <rect x={2 + low} y="3" width={Math.max(1, high - low)} height="10" />
      <path class={css['median']} d={`M${2 + median} 1v14`} />
    </svg>
  );
}
