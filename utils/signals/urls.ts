import { remembered } from './remembered';

export { isPrivateHost } from '../page/private-host';

/** Comparing and cleaning addresses. */

/**
 * Parameters that only track: campaign tags and the click ids of advertisers, mailers and networks, also
 * behind a doubly escaped `&amp;` or glued on with a slash (`?/utm_source=`). Compiled from the vendors' own help pages, checked 2026-11-22;
 * Webtrekk's `wt_mc` and `wt_zmc` from memory, 2026-11-25.
 */
const TRACKING =
  /^\/?(amp;)?(utm_[\w-]+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igsh|igshid|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|vero_id|srsltid|s_cid|ref_src|spm|wt_z?mc)$/i;

/** Campaign tags glued to a path without `?`. */
const PATH_TRACKING = /(?:&(?:amp;)?utm_[\w-]+=[^&/?#]*)+(?=\/?$)/i;

/** Parameters that carry a visitor's session, by the names that servers' frameworks give them. */
const SESSION = /^(phpsessid|jsessionid|aspsessionid\w*|session_id|sessid|access_token)$/i;

/** Names that also stand for sections or stories; they count with a value that looks like a key. */
const PERHAPS_SESSION = /^(sid|token|auth)$/i;
const KEY = /^(?=.*\d)(?=.*[a-z])[\w.~-]{16,}$/i;

/** Session in the path, as servlet engines write it for visitors without cookies. */
const PATH_SESSION = /;jsessionid=[^/?#;]*/i;

/** How every web address begins once the parser has dropped white space and control characters. */
const OPENS_WEB = /^[\0-\x20]*h/i;

const parsed = remembered((address): URL | undefined => {
  // What cannot be one is told without an exception, which costs more than all else here.
  if (!OPENS_WEB.test(address)) return undefined;
  try {
    const url = new URL(address);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
  } catch {
    return undefined;
  }
});

/** Parses an absolute http(s) address. The same object is given to everybody: copy it before a change. */
export function webUrl(address: string | undefined): URL | undefined {
  return address ? parsed(address) : undefined;
}

/** The web address that a possibly relative one stands for; `undefined` where it stands for none. */
export const resolved = (address: string, base: string): URL | undefined =>
  resolvedOn(base)(address);

/** How addresses begin that are the same on every page. */
const COMPLETE = /^https?:\/\//i;

/** Pages resolve against their own address and that of the answer; own choice. */
const BASES = 4;

const resolvedOn = remembered((base) => {
  const isBase = URL.canParse(base);
  return remembered((address) => {
    if (isBase && COMPLETE.test(address)) return webUrl(address);
    return URL.canParse(address, base) ? webUrl(new URL(address, base).href) : undefined;
  });
}, BASES);

/** One parameter of a query: decoded name and value, and the text that stands in the address. */
export interface Parameter {
  name: string;
  value: string;
  raw: string;
}

const decoded = (raw: string): string => {
  try {
    return decodeURIComponent(raw.replace(/\+/g, ' '));
  } catch {
    // A malformed escape is no tracker's name; it stays as it is.
    return raw;
  }
};

const pairOf = (raw: string): Parameter => {
  const at = raw.indexOf('=');
  return {
    name: decoded(at < 0 ? raw : raw.slice(0, at)),
    value: at < 0 ? '' : decoded(raw.slice(at + 1)),
    raw,
  };
};

/** Address, query and fragment as written; `undefined` for what is no web address. */
const parts = remembered(
  (address): { path: string; pairs: readonly Parameter[]; hash: string } | undefined => {
    if (!webUrl(address)) return undefined;
    const [, path = '', query, hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(address) ?? [];
    return { path, pairs: query === undefined ? [] : query.split('&').map(pairOf), hash };
  },
);

const isTracking = ({ name }: Parameter) => TRACKING.test(name);
const isSession = ({ name, value }: Parameter) =>
  SESSION.test(name) || (PERHAPS_SESSION.test(name) && KEY.test(value));

const namesOf = (address: string, test: (pair: Parameter) => boolean): string[] => [
  ...new Set((parts(address)?.pairs ?? []).filter(test).map(({ name }) => name)),
];

/** Whether an address may have parameters, in its query or glued to its path. Most have none, and need not be parsed. */
const mayHaveParameters = (address: string): boolean =>
  address.includes('?') || address.includes('&');

/** Names of tracking parameters in an address. */
export function trackingIn(address: string): string[] {
  if (!mayHaveParameters(address)) return [];
  const { path = '', pairs = [] } = parts(address) ?? {};
  if (pairs.length === 0 && !path.includes('&')) return [];
  const glued = PATH_TRACKING.exec(path)?.[0] ?? '';
  const names = [...glued.matchAll(/utm_[\w-]+/gi)].map(([name]) => name);
  const inQuery = namesOf(address, isTracking).map((name) => name.replace(/^\//, ''));
  return [...new Set([...names, ...inQuery])];
}

/** Names of session parameters in an address, `;jsessionid=` in the path included. */
export function sessionIn(address: string): string[] {
  if (!address.includes('?') && !address.includes(';')) return [];
  const names = namesOf(address, isSession);
  return PATH_SESSION.test(parts(address)?.path ?? '') ? [...names, 'jsessionid'] : names;
}

/** Parameters of an address, decoded, in order. */
export const parametersOf = (address: string): readonly Parameter[] =>
  (address.includes('?') && parts(address)?.pairs) || [];

/** The address without the parameters that pass a test; all else keeps its order and its bytes. */
export function withoutParameters(address: string, test: (pair: Parameter) => boolean): string {
  const found = parts(address);
  if (!found?.pairs.some(test)) return address;
  const kept = found.pairs.filter((pair) => !test(pair)).map(({ raw }) => raw);
  const query = kept.join('&');
  return `${found.path}${query ? `?${query}` : ''}${found.hash}`;
}

/** The address without tracking parameters; all else keeps its order and its bytes. */
export function withoutTracking(address: string): string {
  if (!mayHaveParameters(address)) return address;
  const clean = withoutParameters(address, isTracking);
  const path = parts(clean)?.path;
  return path?.includes('&') ? path.replace(PATH_TRACKING, '') + clean.slice(path.length) : clean;
}

/** The address without session parameters, in query and path. */
export function withoutSession(address: string): string {
  if (!address.includes('?') && !address.includes(';')) return address;
  const clean = withoutParameters(address, isSession);
  const path = parts(clean)?.path;
  return path?.includes(';') ? path.replace(PATH_SESSION, '') + clean.slice(path.length) : clean;
}

/** Unreserved characters decoded (RFC 3986, section 6.2.2), escapes in upper case. */
const unescaped = (text: string): string =>
  text.replace(/%[0-9a-f]{2}/gi, (hex) => {
    const char = String.fromCharCode(Number.parseInt(hex.slice(1), 16));
    return /[\w.~-]/.test(char) ? char : hex.toUpperCase();
  });

/**
 * Normal form for comparing: scheme and host in lower case, default port and dot segments gone (by the
 * URL parser), fragment, tracking parameters and empty query dropped, parameters sorted, unreserved
 * characters decoded. Trailing slash, `www.` and scheme stay: `difference` names them.
 */
export const norm = remembered((address): string | undefined => {
  const url = webUrl(withoutTracking(address));
  if (!url) return undefined;
  const pairs = unescaped(url.search.slice(1)).split('&').filter(Boolean).sort();
  return `${url.protocol}//${url.username ? `${url.username}@` : ''}${url.host}${unescaped(url.pathname)}${
    pairs.length > 0 ? `?${pairs.join('&')}` : ''
  }`;
});

export type Difference = 'none' | 'slash' | 'case' | 'www' | 'scheme' | 'query' | 'host' | 'path';

/** The weightiest part in which two addresses differ after `norm`. */
export function difference(a: string, b: string): Difference {
  const [x, y] = [webUrl(norm(a)), webUrl(norm(b))];
  if (!x || !y) return 'path';
  if (x.href === y.href) return 'none';
  const bare = (url: URL) => url.hostname.replace(/^www\./, '');
  const path = (url: URL) => url.pathname.replace(/\/+$/, '');
  if (bare(x) !== bare(y) || x.port !== y.port || x.username !== y.username) return 'host';
  if (path(x).toLowerCase() !== path(y).toLowerCase()) return 'path';
  if (x.search !== y.search) return 'query';
  if (x.protocol !== y.protocol) return 'scheme';
  if (x.hostname !== y.hostname) return 'www';
  return path(x) === path(y) ? 'slash' : 'case';
}

/** Path is `/`, an index file or a single locale segment such as `/en/`, without query or `#/` route. */
export function isHomepage(address: string): boolean {
  const url = webUrl(withoutTracking(address));
  return (
    url !== undefined &&
    url.search === '' &&
    !isRoute(url.hash) &&
    /^\/([a-z]{2}([-_][a-z]{2,4})?\/?)?((index|default)\.(html?|php|aspx?))?$/i.test(url.pathname)
  );
}

/** Whether a fragment is the route of a script (`#/about`, `#!about`), not a place in the page. */
export function isRoute(hash: string): boolean {
  return /^#(!\/?|\/)[^/]/.test(hash);
}

const STAGING = /(^|\.)(dev|staging|stage|test|preprod)\.(?=[^.]+\.)/i;

/** Whether a host bears the label of a staging copy. A bare domain such as dev.to is none. */
export const isStagingHost = (host: string): boolean => STAGING.test(host);

/** Whether a host is the staging copy of a public one: the same domain with a label such as `staging.`. */
export function isStagingOf(host: string, publicHost: string): boolean {
  if (!isStagingHost(host) || isStagingHost(publicHost)) return false;
  const bare = (name: string) => name.toLowerCase().replace(/^www\./, '');
  const own = bare(publicHost);
  const rest = bare(host.replace(STAGING, '$1'));
  return rest === own || rest.endsWith(`.${own}`) || own.endsWith(`.${rest}`);
}
