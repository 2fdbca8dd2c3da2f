import { useEffect, useRef, useState } from 'preact/hooks';

/** Milliseconds that the pointer rests on a row, or the focus, before its card is shown. Own choice. */
const REST = 350;

/** Height in px below which a card would tell nothing. Own choice. */
const LEAST = 140;

/** Where there is room for a card beside a row. */
export interface Place {
  side: 'above' | 'below';
  /** px. */
  room: number;
}

/** The larger room beside a row, within what scrolls it and the window. */
function placeBeside(row: HTMLElement): Place | undefined {
  const box = row.getBoundingClientRect();
  const frame = (row.closest('section') ?? row.ownerDocument.body).getBoundingClientRect();
  const { clientHeight } = row.ownerDocument.documentElement;
  const above = box.top - Math.max(frame.top, 0);
  const below = Math.min(frame.bottom, clientHeight) - box.bottom;
  const room = Math.floor(Math.max(above, below));
  return room < LEAST ? undefined : { side: above >= below ? 'above' : 'below', room };
}

/**
 * Shows something beside a row while the pointer rests on the row or the keyboard is in it, without moving anything.
 * A key takes it away.
 */
export function useGlimpse() {
  const row = useRef<HTMLLIElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [place, setPlace] = useState<Place>();
  useEffect(() => () => clearTimeout(timer.current), []);
  const come = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => row.current && setPlace(placeBeside(row.current)), REST);
  };
  const leave = () => {
    clearTimeout(timer.current);
    setPlace(undefined);
  };
  useEffect(() => {
    const page = row.current?.ownerDocument;
    if (!place || !page) return;
    // Who types wants to see the text, which the card may lie over.
    const onKey = (event: KeyboardEvent) => {
      leave();
      if (event.key !== 'Escape') return;
      // Escape would lead back.
      event.preventDefault();
      event.stopPropagation();
    };
    page.addEventListener('keydown', onKey, true);
    return () => page.removeEventListener('keydown', onKey, true);
  }, [place]);
  return {
    place,
    leave,
    around: {
      ref: row,
      onPointerMove({ pointerType, movementX, movementY }: PointerEvent) {
        // A row that comes under a pointer at rest was not pointed at.
        const isMoved = movementX !== 0 || movementY !== 0;
        if (pointerType === 'mouse' && isMoved && !place) come();
      },
      onPointerLeave: leave,
      // A press is about something else.
      onPointerDown: leave,
      onFocusIn: ({ target }: FocusEvent) =>
        (target as Element).matches(':focus-visible') && come(),
      onFocusOut: leave,
    },
  };
}
