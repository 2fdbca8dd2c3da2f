import { bandOf } from '../../utils/audit/band';
import { BAND_WORDS, grouped } from '../../utils/audit/describe';
import type { Band } from '../../utils/audit/report';
import type { Sums } from '../../utils/batch/results/sums';
import { capWords, distributionWords, many, ruleText } from '../../utils/batch/results/words';
import { ruleOf } from '../guide/guide';
import css from './distribution.module.css';

const BANDS: readonly { band: Band; scores: readonly [number, number] }[] = [
  { band: 'poor', scores: [0, 49] },
  { band: 'needs-work', scores: [50, 89] },
  { band: 'good', scores: [90, 100] },
];

/** The drawing’s own units: bars stand on `FLOOR`, the highest one reaches `TOP`, below the word for the cap. */
const [WIDTH, FLOOR, TOP, HEIGHT] = [300, 104, 18, 122];
const CAP = 12;
const GAP = 4;
/** Room of the number above a bar. */
const NUMBER = 17;

interface DistributionProps {
  sums: Sums;
  /** Scores that are filtered by. */
  chosen: readonly [number, number] | undefined;
  onChoose(scores: readonly [number, number] | undefined): void;
}

function Bars({ sums: { bins, caps } }: { sums: Sums }) {
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const step = WIDTH / bins.length;
  const [cap] = caps;
  const room = FLOOR - TOP - (cap ? CAP : 0);
  const heightOf = (count: number) => (count === 0 ? 1 : Math.max(2, (room * count) / most));
  const below = cap && bins.find(({ from, to }) => cap.at >= from && cap.at <= to);
  // The line ends above the bar and its number.
  const foot = FLOOR - (below && below.count > 0 ? heightOf(below.count) + NUMBER : 0);
  return (
    <>
      {bins.map(({ from, to, count }, at) => {
        const height = heightOf(count);
        const left = at * step + GAP / 2;
        return (
          <g key={from} data-band={count === 0 ? undefined : bandOf(from)}>
            <title>
              {from} to {to}: {many(count, 'page')}
            </title>
            <rect
              x={left}
              y={FLOOR - height}
              width={step - GAP}
              height={height}
              rx={count === 0 ? 0 : 2}
            />
            {count > 0 && (
              <text x={left + (step - GAP) / 2} y={FLOOR - height - 5} text-anchor="middle">
                {grouped(count)}
              </text>
            )}
          </g>
        );
      })}
      {cap && (
        <>
          <path class={css['cap']} d={`M${(cap.at / 100) * WIDTH} 2V${Math.max(14, foot)}`} />
          <text
            x={(cap.at / 100) * WIDTH + (cap.at > 80 ? 4 : -4)}
            y={10}
            text-anchor={cap.at > 80 ? 'start' : 'end'}
          >
            cap {cap.at}
          </text>
        </>
      )}
      {[0, 50, 90, 100].map((score) => (
        <text
          key={score}
          class={css['axis']}
          x={(score / 100) * WIDTH}
          y={HEIGHT - 4}
          text-anchor={score === 0 ? 'start' : score === 100 ? 'end' : 'middle'}
        >
          {score}
        </text>
      ))}
    </>
  );
}

/** How the scores lie: a bar for each ten points, the bands as buttons that filter, the median and the cap. */
export function Distribution({ sums, chosen, onChoose }: DistributionProps) {
  const { spread, bands, caps, states, unscored } = sums;
  const [cap] = caps;
  const textOf = (rule: string) => {
    const sum = sums.rules.find((each) => each.rule === rule);
    return ruleText(ruleOf(rule), sum ?? { rule, messages: [] });
  };
  const words = cap && capWords(cap, states.done - unscored, textOf);
  return (
    <div class={css['box']}>
      <svg
        class={css['bars']}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={distributionWords(sums)}
      >
        <Bars sums={sums} />
      </svg>
      <ul class={css['legend']} aria-label="Show pages by band">
        {BANDS.map(({ band, scores }) => {
          const isChosen = chosen?.[0] === scores[0];
          return (
            <li key={band}>
              <button
                type="button"
                data-band={band}
                aria-pressed={isChosen}
                onClick={() => onChoose(isChosen ? undefined : scores)}
              >
                <i aria-hidden="true" />
                {BAND_WORDS[band]}, {grouped(bands[band])}
              </button>
            </li>
          );
        })}
      </ul>
      {spread && (
        <p>
          <bdi>
            Median <b>{spread.median}</b>, half of the pages between <b>{spread.quartiles[0]}</b>{' '}
            and <b>{spread.quartiles[1]}</b>.
            {words && (
              <>
                {' '}
                {words.before}
                <b>{words.at}</b>
                {words.after}
              </>
            )}
          </bdi>
        </p>
      )}
    </div>
  );
}
