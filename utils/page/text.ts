import { ADDRESS } from './limits';

/** Text and addresses by themselves: nothing here needs a document, so that a service worker can load it. */

/** Text with white space folded, cut at `max` characters. */
export const fold = (text: string | null | undefined, max: number): string =>
  (text ?? '')
    .slice(0, max * 4)
    .trim()
    // A single space is left alone: that is most of them.
    .replace(/\s\s+|[^\S ]/g, ' ')
    .slice(0, max);

/** Absolute form of an address, cut at its bound, or `undefined` where it does not parse. */
export function resolve(address: string | undefined, base: string): string | undefined {
  try {
    return new URL(address ?? '', base).href.slice(0, ADDRESS);
  } catch {
    return undefined;
  }
}
