import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Marks the button that takes its row away. */
const BUTTON = '[data-control="remove"]';

/**
 * Where the focus goes when the row that held it is taken away: to the same button of the row that takes its
 * place, else of the one before, else to the box itself. Call what is returned on the press.
 */
export function useRemoval(box: RefObject<HTMLElement | null>): () => void {
  const left = useRef<{ at: number; of: number }>(undefined);
  const buttons = () => [...(box.current?.querySelectorAll<HTMLElement>(BUTTON) ?? [])];
  useLayoutEffect(() => {
    const now = buttons();
    if (!left.current || now.length >= left.current.of) return;
    const { at } = left.current;
    left.current = undefined;
    (now[at] ?? now.at(-1) ?? box.current)?.focus();
  });
  return () => {
    const now = buttons();
    const at = now.indexOf(box.current?.ownerDocument.activeElement as HTMLElement);
    if (at >= 0) left.current = { at, of: now.length };
  };
}
