/** Comparing and cleaning addresses. */

/**
 * Parameters that only track. Source: list in facts of the rule catalogue (rule `shared-url-undecorated`),
 * compiled from vendors' documentation of their click ids; checked 2026-11-22.
 */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igsh|igshid|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|vero_id|srsltid|s_cid|ref_src|spm)$/i;

/** Parameters that carry a visitor's session or key. Same source. */
const SESSION =
  /^(phpsessid|jsessionid|aspsessionid\w*|sid|session_id|sessid|token|auth|access_token)$/i;

/** Parses an absolute http(s) address. */
export function webUrl(address: string | undefined): URL | undefined {
  if (!address) return undefined;
  try {
    const url = new URL(address);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
  } catch {
    return undefined;
  }
}

/** Names of tracking parameters in an address. */
export function trackingIn(address: string): string[] {
  return [...new Set(webUrl(address)?.searchParams.keys() ?? [])].filter((name) =>
    TRACKING.test(name),
  );
}

/** Names of session parameters in an address, `;jsessionid=` in the path included. */
export function sessionIn(address: string): string[] {
  const url = webUrl(address);
  if (!url) return [];
  const names = [...new Set(url.searchParams.keys())].filter((name) => SESSION.test(name));
  return /;jsessionid=/i.test(url.pathname) ? [...names, 'jsessionid'] : names;
}

/** The address without tracking parameters; the others keep their order and their bytes. */
export function withoutTracking(address: string): string {
  const url = webUrl(address);
  if (!url?.search) return address;
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => {
      const raw = pair.split('=', 1)[0] ?? '';
      let name = raw;
      try {
        name = decodeURIComponent(raw.replace(/\+/g, ' '));
      } catch {
        // A malformed escape is kept as it is: it is not a tracker's name.
      }
      return pair !== '' && !TRACKING.test(name);
    });
  url.search = kept.length > 0 ? `?${kept.join('&')}` : '';
  return url.href;
}

/**
 * Normal form for comparing: scheme and host in lower case, default port and dot segments gone (by the
 * URL parser), fragment, tracking parameters and empty query dropped, parameters sorted, unreserved
 * characters decoded. Trailing slash, `www.` and scheme stay: `difference` names them.
 */
export function norm(address: string): string | undefined {
  const url = webUrl(address);
  if (!url) return undefined;
  url.hash = '';
  const clean = new URL(withoutTracking(url.href));
  const pairs = clean.search.slice(1).split('&').filter(Boolean).sort();
  clean.search = pairs.length > 0 ? `?${pairs.join('&')}` : '';
  return clean.href.replace(/%(2[DE]|5F|7E|3\d|4[1-9A-F]|5[0-9A]|6[1-9A-F]|7[0-9A])/gi, (hex) =>
    decodeURIComponent(hex),
  );
}

export type Difference = 'none' | 'slash' | 'case' | 'www' | 'scheme' | 'query' | 'host' | 'path';

/** The weightiest part in which two addresses differ after `norm`. */
export function difference(a: string, b: string): Difference {
  const [x, y] = [norm(a), norm(b)].map((address) => (address ? new URL(address) : undefined));
  if (!x || !y) return 'path';
  if (x.href === y.href) return 'none';
  const bare = (url: URL) => url.hostname.replace(/^www\./, '');
  const path = (url: URL) => url.pathname.replace(/\/+$/, '');
  if (bare(x) !== bare(y) || x.port !== y.port) return 'host';
  if (path(x).toLowerCase() !== path(y).toLowerCase()) return 'path';
  if (x.search !== y.search) return 'query';
  if (x.protocol !== y.protocol) return 'scheme';
  if (x.hostname !== y.hostname) return 'www';
  return path(x) === path(y) ? 'slash' : 'case';
}

/** Path is `/` or a single locale segment such as `/en/`, without query. */
export function isHomepage(address: string): boolean {
  const url = webUrl(address);
  return (
    url !== undefined && url.search === '' && /^\/([a-z]{2}([-_][a-z]{2})?\/?)?$/i.test(url.pathname)
  );
}

/** Loopback, private ranges (RFC 1918, RFC 4193, link-local) and names that only exist inside a network. */
export function isPrivateHost(host: string): boolean {
  const name = host.replace(/^\[|\]$/g, '').toLowerCase();
  return (
    /^(localhost|.*\.(localhost|local|internal|lan|home\.arpa))$/.test(name) ||
    /^(0|10|127)\./.test(name) ||
    /^169\.254\./.test(name) ||
    /^192\.168\./.test(name) ||
    /^172\.(1[6-9]|2\d|3[01])\./.test(name) ||
    /^(::1?|f[cd][0-9a-f]{2}:.*|fe80:.*)$/.test(name)
  );
}

/** Hosts of a staging copy. Pattern of the rule catalogue (rule `canonical-well-formed`). */
export function isStagingHost(host: string): boolean {
  return /(^|\.)(dev|staging|stage|test|preprod|local)\./i.test(host);
}
