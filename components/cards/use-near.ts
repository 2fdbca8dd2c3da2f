import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** How far below and above the visible part something counts as near; own choice: about a card. */
const MARGIN = '320px 0px';

/**
 * Whether an element is or was near the visible part of the screen. `now`: it is taken to be from the start.
 * Where the browser cannot tell, all is near.
 */
export function useNear(element: RefObject<HTMLElement | null>, now: boolean): boolean {
  const [isNear, setNear] = useState(now || typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    if (now) setNear(true);
    const node = element.current;
    if (isNear || now || !node) return;
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: MARGIN },
    );
    watch.observe(node);
    return () => watch.disconnect();
  }, [isNear, now]);
  return isNear || now;
}
