import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { PAGE_TYPE_WORDS } from '../../utils/audit/describe';
import type { PageType, PageTypeVerdict } from '../../utils/signals/page-type';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { useLeave } from '../parts/use-leave';
import css from './type-picker.module.css';

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

interface TypePickerProps {
  type: PageType;
  /** The user's own word. */
  chosen: boolean;
  /** Absent until the judge has told. */
  automatic: PageTypeVerdict | undefined;
  /** The list was opened. */
  onOpen(): void;
  onChoose(type: PageType | undefined): void;
}

/** The kind of page, which the reader knows better at times: a press opens the list to set it. */
export function TypePicker({ type, chosen, automatic, onOpen, onChoose }: TypePickerProps) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useLeave(box, open, () => setOpen(false));
  useLayoutEffect(() => {
    if (!list.current) return;
    const { ownerDocument, style } = list.current;
    const room =
      ownerDocument.documentElement.clientHeight - list.current.getBoundingClientRect().top;
    style.setProperty('--room', `${room}px`);
  }, [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const choose = (next: PageType | undefined) => {
    close();
    onChoose(next);
  };
  const words = PAGE_TYPE_WORDS[type];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the list from anywhere in it
    <span
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        // Escape would close the popup.
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <button
        type="button"
        ref={button}
        class={css['type']}
        aria-expanded={open}
        aria-label={`Page type: ${words}${chosen ? ', set by you' : ''}. Change`}
        onClick={() => {
          if (!open) onOpen();
          setOpen(!open);
        }}
      >
        {words}
        {chosen && <i>set by you</i>}
        <Icon name="down" size="small" />
      </button>
      {open && (
        <div class={css['list']} ref={list}>
          <p class={css['head']}>
            {chosen ? (
              <Button kind="link" icon="again" onPress={() => choose(undefined)}>
                Back to automatic{automatic && `: ${PAGE_TYPE_WORDS[automatic.type]}`}
              </Button>
            ) : (
              <span>What kind of page is this? Checks and weights follow it.</span>
            )}
          </p>
          <fieldset class={css['types']} aria-label="Page type">
            {TYPES.map(([id, name]) => (
              <button key={id} type="button" aria-pressed={id === type} onClick={() => choose(id)}>
                {name}
              </button>
            ))}
          </fieldset>
          {automatic && <Signals automatic={automatic} />}
        </div>
      )}
    </span>
  );
}
