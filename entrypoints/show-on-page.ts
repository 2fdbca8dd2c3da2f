import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findTarget } from '../utils/page/find-target';
import { showElement } from '../utils/page/outline';
import type { Shown, Target } from '../utils/page/target';

/** What the extension hands over before, and what the last showing has left; pages see neither. */
interface World {
  shareworthyTarget?: { url: string; target: Target };
  shareworthyEnd?: (() => void) | undefined;
  chrome?: {
    runtime?: {
      connect(how: { name: string }): {
        disconnect(): void;
        onDisconnect: { addListener(listener: () => void): void };
      };
    };
  };
}

const plainly = (url: string) => url.replace(/#.*/s, '');

/**
 * Injected when the user asks to see an element. The line to the popup breaks when that closes, and takes the
 * outline along.
 */
export default defineUnlistedScript((): Shown => {
  const world = globalThis as World;
  world.shareworthyEnd?.();
  const { url, target } = world.shareworthyTarget ?? {};
  // Elsewhere the same menu may stand; it is not what the finding speaks of.
  if (!target || plainly(url ?? '') !== plainly(window.location.href)) return 'gone';
  const el = findTarget(document, window, target);
  if (!el) return 'gone';
  let port: ReturnType<NonNullable<NonNullable<World['chrome']>['runtime']>['connect']> | undefined;
  const { state, end } = showElement(document, window, el, () => port?.disconnect());
  world.shareworthyEnd = end;
  if (end) {
    port = world.chrome?.runtime?.connect({ name: 'show on page' });
    port?.onDisconnect.addListener(end);
  }
  return state;
});
