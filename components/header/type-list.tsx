import { useLayoutEffect, useRef } from 'preact/hooks';
import { PAGE_TYPE_WORDS } from '../../utils/audit/describe';
import type { PageType, PageTypeVerdict } from '../../utils/signals/page-type';
import { Button } from '../parts/button';
import css from './type-list.module.css';

/** Signals written out at most. */
const SIGNALS = 5;

const TYPES = Object.entries(PAGE_TYPE_WORDS) as [PageType, string][];

/** What speaks for the type that the signals won for, and what stands against it. */
function Signals({ automatic: { type, signals } }: { automatic: PageTypeVerdict }) {
  const own = signals.filter((each) => each.type === type).slice(0, SIGNALS);
  const [other] = signals.filter((each) => each.type !== type);
  return (
    <div class={css['signals']}>
      <h2>Why {PAGE_TYPE_WORDS[type].toLowerCase()}</h2>
      {own.length === 0 ? (
        <p>Nothing on the page speaks for any other kind.</p>
      ) : (
        <ul>
          {own.map(({ why, points }, at) => (
            <li key={at}>
              <span dir="auto">{why}</span>
              <span>{points === undefined ? 'decides' : `+${points}`}</span>
            </li>
          ))}
        </ul>
      )}
      {other && (
        <p>
          Against it, for {PAGE_TYPE_WORDS[other.type].toLowerCase()}: <bdi>{other.why}</bdi>
        </p>
      )}
    </div>
  );
}

interface TypeListProps {
  type: PageType;
  /** The user's own word. */
  chosen: boolean;
  /** Absent until the judge has told. */
  automatic: PageTypeVerdict | undefined;
  onChoose(type: PageType | undefined): void;
}

/** All kinds of pages to choose from, and what speaks for the one that the signals won for. */
export function TypeList({ type, chosen, automatic, onChoose }: TypeListProps) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!list.current) return;
    const { ownerDocument, style } = list.current;
    const room =
      ownerDocument.documentElement.clientHeight - list.current.getBoundingClientRect().top;
    style.setProperty('--room', `${room}px`);
  }, []);
  return (
    <div class={css['list']} ref={list}>
      <p class={css['head']}>
        {chosen ? (
          <Button kind="link" icon="again" onPress={() => onChoose(undefined)}>
            Back to automatic{automatic && `: ${PAGE_TYPE_WORDS[automatic.type]}`}
          </Button>
        ) : (
          <span>What kind of page is this? Checks and weights follow it.</span>
        )}
      </p>
      <fieldset class={css['types']} aria-label="Page type">
        {TYPES.map(([id, name]) => (
          <button key={id} type="button" aria-pressed={id === type} onClick={() => onChoose(id)}>
            {name}
          </button>
        ))}
      </fieldset>
      {automatic && <Signals automatic={automatic} />}
    </div>
  );
}
