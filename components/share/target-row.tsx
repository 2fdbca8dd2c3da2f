import { useState } from 'preact/hooks';
import { grouped, verdictWords } from '../../utils/audit/describe';
import type { Report } from '../../utils/audit/report';
import type { Composed } from '../../utils/share/compose';
import type { Draft } from '../../utils/share/draft';
import type { Target } from '../../utils/share/target';
import { Hidden } from '../parts/hidden';
import { Icon } from '../parts/icon';
import { late } from '../parts/late';
import { StatusShape, statusOf } from '../parts/status';
import { needsNetwork, TargetMark } from '../share-bar/target-button';
import type { RowRemedy } from './remedies-for';
import { overBy, takesWords } from './takes';
import css from './target-row.module.css';
import { useGlimpse } from './use-glimpse';

/** The drawing of a card; few look at one before they share. */
export const CardPeek = late(
  () => import('./card-peek').then((loaded) => loaded.CardPeek),
  null,
  null,
);

interface TargetRowProps {
  target: Target;
  draft: Draft;
  composed: Composed;
  /** Absent before the page was judged. */
  report: Report | undefined;
  remedies: readonly RowRemedy[];
  ticked: boolean;
  shortcut: string | undefined;
  offline: boolean;
  onPress(): void;
  onSeeCard(network: string): void;
}

/** Above this many characters nobody writes by hand, and a count tells nothing. Own choice. */
const MOST_COUNTED = 10_000;

/** Length of the post by the network's own counting. */
function CountView({ count }: { count: NonNullable<Composed['count']> }) {
  const { length, max } = count;
  const isOver = length > max;
  return (
    <span class={css['count']} data-over={isOver}>
      <span dir="ltr">
        {grouped(length)} / {grouped(max)}
      </span>
      <span class={css['meter']} aria-hidden="true">
        <i style={{ inlineSize: `${Math.min(100, Math.round((100 * length) / max))}%` }} />
      </span>
    </span>
  );
}

/** One target: what it takes, whether the post fits, what it will show, and the press that hands it over. */
export function TargetRow(props: TargetRowProps) {
  const { target, draft, composed, report, remedies, ticked, shortcut, offline } = props;
  const { onPress, onSeeCard } = props;
  const [isPeeking, setPeeking] = useState(false);
  const { place, leave, around } = useGlimpse();
  const { id, name } = target;
  const isOff = offline && needsNetwork(target);
  const network = target.kind === 'network' ? target.network : undefined;
  const card = network && report?.cards.find((each) => each.network === network.id);
  const verdict = network && report?.score.networks[network.id];
  const words = card && verdictWords(verdict, card);
  const over = overBy(composed);
  const isEmpty = verdict?.verdict === 'nothing';
  const noteId = `takes-${id}`;
  const peekId = `peek-${id}`;
  const takes = isOff
    ? 'Not while offline'
    : over > 0
      ? `${grouped(over)} over the limit${composed.cut ? ': the end is cut off' : ''}`
      : takesWords(target, draft, composed);
  return (
    <li class={css['row']} data-target={id} data-off={isOff} {...around}>
      <TargetMark target={target} ticked={ticked} />
      <div class={css['words']}>
        <button
          type="button"
          class={css['go']}
          data-go={id}
          aria-describedby={noteId}
          aria-keyshortcuts={shortcut}
          aria-disabled={isOff ? 'true' : undefined}
          title={shortcut ? `${name} (key ${shortcut}, outside of text fields)` : undefined}
          onClick={() => !isOff && onPress()}
        >
          {name}
          {ticked && <Hidden>, opened before</Hidden>}
        </button>
        <span class={css['note']} id={noteId} data-over={over > 0 && !isOff}>
          {takes}
          {composed.count && over === 0 && composed.count.max <= MOST_COUNTED && (
            <Hidden>
              , {composed.count.length} of {composed.count.max}
            </Hidden>
          )}
        </span>
        {isEmpty && (
          <span class={css['note']} data-over="true">
            Would show only the bare address
          </span>
        )}
        {over > 0 &&
          remedies.map((remedy) => (
            <button
              key={remedy.words}
              type="button"
              class={css['remedy']}
              aria-label={`${name}: ${remedy.words}`}
              onClick={remedy.onPress}
            >
              {remedy.words}
            </button>
          ))}
      </div>
      {composed.text === 'clipboard' ? (
        <span class={css['clip']} title="Your text goes to your clipboard">
          <Icon name="clip" />
        </span>
      ) : composed.count && (over > 0 || composed.count.max <= MOST_COUNTED) ? (
        <CountView count={composed.count} />
      ) : (
        <span />
      )}
      {card && words ? (
        <button
          type="button"
          class={css['verdict']}
          aria-expanded={isPeeking}
          aria-controls={isPeeking ? peekId : undefined}
          aria-label={`Card on ${name}: ${words.toLowerCase()}`}
          title={`Card: ${words.toLowerCase()}`}
          onClick={() => {
            leave();
            setPeeking(!isPeeking);
          }}
        >
          <StatusShape is={statusOf(verdict?.verdict)} />
        </button>
      ) : (
        <span />
      )}
      <span class={css['out']}>
        <Icon name={needsNetwork(target) ? 'out' : target.kind === 'copy' ? 'copy' : 'down'} />
      </span>
      {card && network && report && (isPeeking || place) && (
        <div
          class={css[isPeeking ? 'peek' : 'glimpse']}
          id={peekId}
          // What it shows is said by the button that shows it for good.
          aria-hidden={isPeeking ? undefined : 'true'}
          data-side={place?.side}
          style={isPeeking || !place ? undefined : { maxBlockSize: `${place.room}px` }}
        >
          <CardPeek
            card={card}
            network={network}
            report={report}
            words={words ?? ''}
            {...(isPeeking ? { onSeeCard: () => onSeeCard(network.id) } : {})}
          />
        </div>
      )}
    </li>
  );
}
