import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Rows that are drawn beyond what is seen, so that a turn of the wheel finds them there. Own choice. */
const BEYOND = 12;

/** Rows by which the part that is drawn moves on: not every pixel is worth a new drawing. */
const STEP = 6;

/** px of a row before one was measured: 2.25rem at the usual size of text. */
const USUAL = 36;

/** Rows at first, before anything was measured. */
const FIRST = 40;

export interface Seen {
  /** Index of the first row that is drawn, and of the first that is not drawn any more. */
  from: number;
  to: number;
  /** Index of the first row that is seen. */
  top: number;
  /** px of each row. */
  height: number;
  /** Rows that fit the window, for Page Up and Page Down. */
  page: number;
}

/**
 * The part of a long list that is seen. All rows are of one height, which is measured off the first one drawn, so that
 * larger text is larger here, too. `body`: what holds the rows; its edge stands where the first row would.
 */
export function useRows(body: RefObject<HTMLElement | null>, count: number): Seen {
  const [seen, setSeen] = useState<Seen>({
    from: 0,
    to: FIRST,
    top: 0,
    height: USUAL,
    page: 10,
  });
  useLayoutEffect(() => {
    const element = body.current;
    const view = element?.ownerDocument.defaultView;
    if (!element || !view) return;
    let asked = 0;
    const look = () => {
      asked = 0;
      const { top } = element.getBoundingClientRect();
      const row = element.querySelector('tr[data-line]')?.getBoundingClientRect().height ?? 0;
      const height = row > 0 ? row : USUAL;
      const first = Math.floor(Math.max(0, -top) / height);
      const last = Math.ceil(Math.max(0, view.innerHeight - top) / height);
      const from = Math.max(0, Math.floor((first - BEYOND) / STEP) * STEP);
      const to = Math.min(count, Math.max(0, Math.ceil((last + BEYOND) / STEP) * STEP));
      const page = Math.max(1, Math.floor(view.innerHeight / height) - 2);
      setSeen((old) =>
        old.from === from && old.to === to && old.height === height && old.page === page
          ? old
          : { from, to, top: Math.min(first, Math.max(0, count - 1)), height, page },
      );
    };
    const later = () => {
      asked ||= view.requestAnimationFrame(look);
    };
    look();
    // What scrolls may be the page or any box around.
    const options = { capture: true, passive: true };
    view.addEventListener('scroll', later, options);
    view.addEventListener('resize', later);
    // Larger text makes larger rows in a window that stays as it is; what stands above grows and shrinks.
    const sizes = typeof ResizeObserver === 'function' ? new ResizeObserver(later) : undefined;
    sizes?.observe(element);
    sizes?.observe(element.ownerDocument.documentElement);
    return () => {
      view.cancelAnimationFrame(asked);
      view.removeEventListener('scroll', later, options);
      view.removeEventListener('resize', later);
      sizes?.disconnect();
    };
  }, [body, count]);
  return seen;
}
