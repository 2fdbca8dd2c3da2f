import type { Report } from '../../utils/audit/report';
import { webUrl } from '../../utils/signals/urls';
import { mayBeRead } from '../parts/may-be-read';

/**
 * Addresses, one a host, that stayed unread, or of which the size alone is known, because their host is not
 * granted. Those that no grant would open are not among them.
 */
export function unread({ snapshot }: Report): string[] {
  // The last word on an address counts: it may have been granted since it was refused first.
  const last = new Map(
    snapshot.requests
      .filter(({ userAgent }) => userAgent === undefined)
      .map(({ url, outcome }) => [url, outcome]),
  );
  const refused = [...last].filter(([, outcome]) => outcome === 'not-allowed').map(([url]) => url);
  const measured = snapshot.images
    .filter(({ by, state }) => by === 'element' && state === 'ok')
    .map(({ url }) => url);
  const byOrigin = new Map<string, string>();
  for (const url of [...refused, ...measured]) {
    const origin = webUrl(url)?.origin;
    if (origin && mayBeRead(snapshot.page.url, url) && !byOrigin.has(origin))
      byOrigin.set(origin, url);
  }
  return [...byOrigin.values()];
}
