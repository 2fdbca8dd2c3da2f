import { networkById } from '../networks/registry';

/** How much of a page's HTML one network reads. */
export interface HtmlLimit {
  id: string;
  name: string;
  /** Uncompressed bytes from the start. */
  bytes: number;
  /** Whether the network or its source code states it as a limit. */
  firm: boolean;
}

/**
 * Networks whose figure is no promise, whoever published it: Meta shows its range in a sample request only
 * (developers.facebook.com/docs/sharing/webmasters/web-crawlers/, read 2026-11-22).
 */
const NO_PROMISE = ['facebook'];

/** Known limits of the networks named, smallest first. */
export function htmlLimits(ids: readonly string[]): HtmlLimit[] {
  return ids
    .flatMap((id): HtmlLimit[] => {
      const network = networkById(id);
      const fact = network?.htmlBytes;
      if (!network || !fact) return [];
      const stated = fact.basis === 'vendor' || fact.basis === 'source-code';
      return [
        { id, name: network.name, bytes: fact.value, firm: stated && !NO_PROMISE.includes(id) },
      ];
    })
    .sort((a, b) => a.bytes - b.bytes);
}
