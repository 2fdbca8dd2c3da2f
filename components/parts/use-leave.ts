import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** While `open`, calls back when the pointer or the focus goes to something outside of the box. */
export function useLeave(
  box: RefObject<HTMLElement | null>,
  open: boolean,
  onLeave: () => void,
): void {
  useEffect(() => {
    const page = box.current?.ownerDocument;
    if (!open || !page) return;
    const leave = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) onLeave();
    };
    page.addEventListener('pointerdown', leave);
    page.addEventListener('focusin', leave);
    return () => {
      page.removeEventListener('pointerdown', leave);
      page.removeEventListener('focusin', leave);
    };
  }, [open]);
}
