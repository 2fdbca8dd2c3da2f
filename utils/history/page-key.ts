import { webUrl, withoutSession, withoutTracking } from '../signals/urls';

/** Characters of an address that tell pages apart; a page could make it as long as it likes. Own choice. */
const MOST = 2_000;

/** A fragment by which scripts choose what is shown: `#!/notes`, `#/notes`. Any other is a place in the page. */
const ROUTE = /^#!?\//;

/**
 * What audits of the same page have in common: its address without scheme, `www.`, trackers, session, fragment and
 * the slash at the end. The page’s canonical address is left out: that it changes is what a history is to tell.
 */
export function pageKey(url: string): string {
  const address = webUrl(withoutSession(withoutTracking(url)));
  if (!address) return url.slice(0, MOST);
  const { host, pathname, search, hash } = address;
  const route = ROUTE.test(hash) ? hash : '';
  const path = `${pathname.replace(/(?<=.)\/+$/, '')}${search}${route}`;
  return `${host.replace(/^www\.(?=[^.]+\.)/, '')}${path}`.slice(0, MOST);
}
