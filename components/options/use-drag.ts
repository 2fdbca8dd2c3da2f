import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';

/** px from the edge of the window within which a drag scrolls it, and how far at a time. Own choice. */
const EDGE = 48;
const STEP = 16;

/** What is being dragged, and the place among all rows where it would land. */
export interface Drag {
  id: string;
  to: number;
}

/**
 * Dragging rows by a grip, by mouse, pen or finger. Rows bear `data-target` with their id and stand in the list's
 * order; Escape gives up.
 */
export function useDrag(
  list: RefObject<HTMLElement | null>,
  onDrop: (id: string, to: number) => void,
) {
  const [drag, setDrag] = useState<Drag>();
  const now = useRef<Drag>(undefined);
  const set = (next: Drag | undefined) => {
    now.current = next;
    setDrag(next);
  };
  const placeAt = (id: string, y: number) =>
    [...(list.current?.querySelectorAll<HTMLElement>('[data-target]') ?? [])]
      .filter(({ dataset }) => dataset['target'] !== id)
      .filter((row) => {
        const { top, height } = row.getBoundingClientRect();
        return y > top + height / 2;
      }).length;
  const gripOf = (id: string) => ({
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0) return;
      const grip = event.currentTarget as HTMLElement;
      grip.setPointerCapture(event.pointerId);
      set({ id, to: placeAt(id, event.clientY) });
    },
    onPointerMove({ clientY, currentTarget }: PointerEvent) {
      if (now.current?.id !== id) return;
      const view = (currentTarget as HTMLElement).ownerDocument.defaultView;
      if (view && clientY < EDGE) view.scrollBy(0, -STEP);
      if (view && clientY > view.innerHeight - EDGE) view.scrollBy(0, STEP);
      const to = placeAt(id, clientY);
      if (to !== now.current.to) set({ id, to });
    },
    onPointerUp() {
      const dropped = now.current;
      if (dropped?.id !== id) return;
      set(undefined);
      onDrop(id, dropped.to);
    },
    onPointerCancel: () => set(undefined),
    onLostPointerCapture: () => set(undefined),
  });
  /** To be asked first about keys: tells whether it took one. */
  const giveUp = (key: string): boolean => {
    if (key !== 'Escape' || !now.current) return false;
    set(undefined);
    return true;
  };
  return { drag, gripOf, giveUp };
}
