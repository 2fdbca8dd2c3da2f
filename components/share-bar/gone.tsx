import type { NetworkWords } from '../../utils/audit/guide';
import type { Target } from '../../utils/share/target';
import { allNetworks } from '../guide/guide';
import { Fold } from '../parts/fold';
import { Icon } from '../parts/icon';
import css from './gone.module.css';
import { needsNetwork } from './target-button';

interface GoneProps {
  targets: readonly Target[];
  offline: boolean;
  onPress(target: Target): void;
}

/** “Closed 2019”, and that only others say so where that is all that is known. */
function closing({ closed, status }: NetworkWords): string {
  const { basis } = closed ?? status;
  const year = closed ? ` ${closed.value.slice(0, 4)}` : '';
  const isUnsure = basis === 'memory';
  return `closed${year}${isUnsure ? ', unverified' : basis === 'reported' ? ', reported' : ''}`;
}

/** Networks that closed: nobody has to look for them, and the place that came after is one press away. */
export function Gone({ targets, offline, onPress }: GoneProps) {
  const gone = allNetworks()
    .filter(({ status }) => status.value === 'dead')
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  if (gone.length === 0) return null;
  return (
    <Fold
      class={css['fold']}
      lineClass={css['head']}
      line={
        <>
          Gone: networks that closed <Icon name="down" size="small" />
        </>
      }
    >
      {() => (
        <ul class={css['list']}>
          {gone.map((network) => {
            const { id, name, successor } = network;
            const next = targets.find(
              (target) =>
                target.kind === 'network' && target.network.name === successor?.value.name,
            );
            return (
              <li key={id}>
                <span>
                  <b>{name}</b> {closing(network)}
                </span>
                {successor &&
                  (next ? (
                    <button
                      type="button"
                      class={css['next']}
                      aria-label={`Share on ${next.name}, which took the place of ${name}`}
                      aria-disabled={offline && needsNetwork(next) ? 'true' : undefined}
                      onClick={() => !offline && onPress(next)}
                    >
                      <Icon name="out" size="small" />
                      {next.name}
                    </button>
                  ) : (
                    <span>then {successor.value.name}</span>
                  ))}
              </li>
            );
          })}
        </ul>
      )}
    </Fold>
  );
}
