import { isPrivateHost, webUrl } from '../../utils/signals/urls';

/** Whether an address stands inside a private network while the page does not: nothing may load it for that page. */
export function isHeldBack(pageUrl: string, address: string): boolean {
  const [page, url] = [webUrl(pageUrl), webUrl(address)];
  const isInside = page !== undefined && isPrivateHost(page.hostname);
  return url !== undefined && isPrivateHost(url.hostname) && !isInside;
}

/**
 * Whether an audit of a page could ask an address once its host is granted; the same as the fetcher's own
 * rule. A page inside a private network asks its own host alone.
 */
export function mayBeRead(pageUrl: string, address: string): boolean {
  const [page, url] = [webUrl(pageUrl), webUrl(address)];
  if (!url) return false;
  if (page && isPrivateHost(page.hostname)) return url.host === page.host;
  return !isPrivateHost(url.hostname);
}
