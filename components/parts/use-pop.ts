import { useRef, useState } from 'preact/hooks';
import { useLeave } from './use-leave';

/**
 * What a button opens beside itself: it closes again when the focus or the pointer goes elsewhere, and by Escape,
 * which leads back to the button.
 */
export function usePop<Box extends HTMLElement = HTMLDivElement>() {
  const [open, setOpen] = useState(false);
  const box = useRef<Box>(null);
  const button = useRef<HTMLButtonElement>(null);
  useLeave(box, open, () => setOpen(false));
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    // Escape would close the popup.
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return { open, setOpen, close, box, button, onKeyDown };
}
