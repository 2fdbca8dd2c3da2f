import type { Loaded } from '../server/fetch-audit';

/** Size of a picture in px, as the browser shows it. */
interface Size {
  width: number;
  height: number;
}

/**
 * Loads a picture by an image element, which needs no permission and tells nothing but the size. The browser
 * follows redirects itself, and may send the cookies that the picture's host has set for pages of others: an
 * element cannot leave them out without failing wherever the host does not answer to foreign scripts.
 * `broken`: what came is no picture, or an error; which of them, an element does not tell.
 */
export function measureImage(
  url: string,
  patience: number,
  signal: AbortSignal,
  make: () => HTMLImageElement = () => new Image(),
): Promise<Loaded<Size>> {
  return new Promise((resolve) => {
    const image = make();
    const settle = (loaded: Loaded<Size>) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', giveUp);
      image.onload = null;
      image.onerror = null;
      // An empty source ends a download that is still under way.
      if (loaded.state === 'missing') image.removeAttribute('src');
      resolve(loaded);
    };
    const giveUp = () => settle({ state: 'missing', reason: 'timeout' });
    const timer = setTimeout(giveUp, patience);
    signal.addEventListener('abort', giveUp, { once: true });
    image.referrerPolicy = 'no-referrer';
    image.decoding = 'async';
    image.onload = () =>
      settle({
        state: 'ok',
        facts: { width: image.naturalWidth, height: image.naturalHeight },
      });
    image.onerror = () =>
      settle(navigator.onLine ? { state: 'broken' } : { state: 'missing', reason: 'offline' });
    image.src = url;
  });
}
