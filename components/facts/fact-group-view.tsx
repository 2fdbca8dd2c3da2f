import { useState } from 'preact/hooks';
import { Button } from '../parts/button';
import { Fold } from '../parts/fold';
import { Icon } from '../parts/icon';
import css from './fact-group-view.module.css';
import { FactRow } from './fact-row';
import type { FactGroup } from './of/fact';

/** Rows drawn at once; own choice, some ten screens of them. */
const ROWS = 80;

function Rows({ facts, query }: { facts: FactGroup['facts']; query: string }) {
  const [most, setMost] = useState(ROWS);
  const left = facts.length - most;
  return (
    <>
      <dl>
        {facts.slice(0, most).map((fact, index) => (
          <FactRow key={`${fact.key} ${index}`} fact={fact} query={query} />
        ))}
      </dl>
      {left > 0 && (
        <p class={css['more']}>
          <Button kind="link" onPress={() => setMost(most + ROWS)}>
            Show {Math.min(left, ROWS)} more of {left}
          </Button>
        </p>
      )}
    </>
  );
}

interface FactGroupViewProps extends FactGroup {
  query: string;
  /** Closed groups are drawn once they are opened. */
  folds: boolean;
  /** With `folds`: stands open at first. */
  open: boolean;
}

/** Facts of one kind. */
export function FactGroupView({ name, facts, query, folds, open }: FactGroupViewProps) {
  const line = (
    <>
      <h2>{name}</h2>
      <span>{facts.length}</span>
    </>
  );
  if (!folds)
    return (
      <section class={css['group']} aria-label={name}>
        <div class={css['line']}>{line}</div>
        <Rows facts={facts} query={query} />
      </section>
    );
  return (
    <Fold
      class={css['group']}
      lineClass={css['line']}
      open={open}
      line={
        <>
          {line}
          <span class={css['turn']}>
            <Icon name="down" size="small" />
          </span>
        </>
      }
    >
      {() => <Rows facts={facts} query={query} />}
    </Fold>
  );
}
