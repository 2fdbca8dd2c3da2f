import { isPrivateHost } from '../page/private-host';
import type { Fetcher } from '../server/fetch-answer';
import { fetcher, publicFetcher } from './fetcher';

/** Hosts after which a browser that holds everything back is held to be unable to tell. Own choice. */
const MOST_MISSES = 3;

/**
 * A fetcher that has the browser hold requests back whose host name leads into a private network, where the browser
 * can tell: not behind a proxy, and only Chromium. It can once it has let a request through; until then, and where the
 * address itself is a private one, the names have to do.
 */
export function runnerFetcher(): Fetcher {
  let isDirect = false;
  const misses = new Set<string>();
  return async (url, init, most) => {
    const { hostname } = new URL(url);
    if (import.meta.env.FIREFOX || isPrivateHost(hostname) || misses.size >= MOST_MISSES)
      return fetcher(url, init, most);
    try {
      const response = await publicFetcher(url, init, most);
      isDirect = true;
      return response;
    } catch (cause) {
      if (isDirect || init.signal?.aborted) throw cause;
      const response = await fetcher(url, init, most);
      misses.add(hostname);
      return response;
    }
  };
}
