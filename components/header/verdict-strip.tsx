import { verdictWords } from '../../utils/audit/describe';
import type { NetworkWords } from '../../utils/audit/guide';
import type { Report, Verdict } from '../../utils/audit/report';
import { Bone } from '../parts/bone';
import { Hidden } from '../parts/hidden';
import { StatusShape, statusOf } from '../parts/status';
import css from './verdict-strip.module.css';

interface VerdictStripProps {
  networks: readonly NetworkWords[];
  report: Report | undefined;
  /** Why nothing is known, where there is no report. */
  unknown: string;
  /** Network whose card is in view. */
  chosen: string | undefined;
  onChoose(network: string): void;
  /** All networks at a glance. */
  onMore(): void;
}

/** Two rows; with more networks than that, the last place leads to the rest. */
const PLACES = 8;

/** Verdicts from the one that is most urgent to know of. */
const URGENT: readonly Verdict[] = ['nothing', 'flawed', 'unknown', 'ready'];

const COUNTED: Readonly<Record<Verdict, string>> = {
  nothing: 'without a card',
  flawed: 'with flaws',
  unknown: 'not known',
  ready: 'ready',
};

interface MoreProps {
  networks: readonly NetworkWords[];
  report: Report | undefined;
  unknown: string;
  isChosen: boolean;
  onMore(): void;
}

/** The networks that have no place of their own: how many, and the worst of their verdicts. */
function More({ networks, report, unknown, isChosen, onMore }: MoreProps) {
  const verdicts = networks.map(({ id }) => report?.score.networks[id]?.verdict ?? 'unknown');
  const counts = URGENT.map((verdict) => ({
    verdict,
    count: verdicts.filter((each) => each === verdict).length,
  })).filter(({ count }) => count > 0);
  const words = report
    ? counts.map(({ verdict, count }) => `${count} ${COUNTED[verdict]}`).join(', ')
    : unknown.toLowerCase();
  return (
    <button
      type="button"
      class={css['network']}
      title={`${networks.map(({ name }) => name).join(', ')}: ${words}`}
      aria-current={isChosen ? 'true' : undefined}
      onClick={onMore}
    >
      <StatusShape is={statusOf(counts[0]?.verdict)} />
      <span class={css['name']}>
        {networks.length} more<Hidden>: {words}</Hidden>
      </span>
    </button>
  );
}

/** One button per network: what it makes of the link, by shape, colour and hidden words. */
export function VerdictStrip(props: VerdictStripProps) {
  const { networks, report, unknown, chosen, onChoose, onMore } = props;
  const own = networks.length > PLACES ? networks.slice(0, PLACES - 1) : networks;
  const rest = networks.slice(own.length);
  return (
    <ul class={css['strip']} aria-label="How each network shows this link">
      {networks.length === 0 &&
        Array.from({ length: PLACES }, (_, at) => (
          <li key={at} class={css['network']}>
            <Bone shape="mark" />
            <Bone width="middle" />
          </li>
        ))}
      {own.map(({ id, name }) => {
        const result = report?.score.networks[id];
        const words = report
          ? verdictWords(
              result,
              report.cards.find(({ network }) => network === id),
            )
          : unknown;
        return (
          <li key={id}>
            <button
              type="button"
              class={css['network']}
              title={`${name}: ${words.toLowerCase()}`}
              aria-current={chosen === id ? 'true' : undefined}
              onClick={() => onChoose(id)}
            >
              <StatusShape is={statusOf(result?.verdict)} />
              <span class={css['name']}>
                {name}
                <Hidden>: {words.toLowerCase()}</Hidden>
              </span>
            </button>
          </li>
        );
      })}
      {rest.length > 0 && (
        <li>
          <More
            networks={rest}
            report={report}
            unknown={unknown}
            isChosen={rest.some(({ id }) => id === chosen)}
            onMore={onMore}
          />
        </li>
      )}
    </ul>
  );
}
