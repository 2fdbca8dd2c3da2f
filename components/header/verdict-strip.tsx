import { verdictWords } from '../../utils/audit/describe';
import type { NetworkWords } from '../../utils/audit/guide';
import type { Report } from '../../utils/audit/report';
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
}

/** Places kept before the networks are known: two rows, as many as there are. */
const PLACES = 7;

/** One button per network: what it makes of the link, by shape, colour and hidden words. */
export function VerdictStrip({ networks, report, unknown, chosen, onChoose }: VerdictStripProps) {
  return (
    <ul class={css['strip']} aria-label="How each network shows this link">
      {networks.length === 0 &&
        Array.from({ length: PLACES }, (_, at) => (
          <li key={at} class={css['network']}>
            <Bone shape="mark" />
            <Bone width="middle" />
          </li>
        ))}
      {networks.map(({ id, name }) => {
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
    </ul>
  );
}
