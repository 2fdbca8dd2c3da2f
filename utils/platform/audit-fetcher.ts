import { isPrivateHost } from '../page/private-host';
import type { Asked } from '../server/fetch-answer';
import { type Ask, type Audit, auditOf, type Reader } from '../server/fetch-audit';
import type { AuditMode } from '../server/fetch-policy';
import { fetcherIn } from './fetch-in-tab';
import { fetcher, isOnline, publicFetcher } from './fetcher';
import { has, hostPattern } from './permissions';

/** Answers of this session, so that a second audit does not ask again. It ends with the popup. */
const answers = new Map<string, Promise<Asked>>();

/** Whether the browser can tell a public server from another on this line, by the origin that was tried. */
const direct = new Map<string, Promise<boolean>>();

interface AuditOptions {
  /** Address of the page that is judged. */
  pageUrl: string;
  /** Its tab, which the press on the button has opened to us. */
  tabId: number;
  mode: AuditMode;
  /** The user wants everything asked anew. */
  again?: boolean;
}

const own: Reader = { by: 'extension', fetcher };
const guarded: Reader = { by: 'extension', fetcher: publicFetcher };

const originOf = (url: string): string | undefined =>
  URL.canParse(url) ? new URL(url).origin : undefined;

/** Whether a page stands in a private network itself, where nothing needs to be kept from it. */
const isInside = (pageUrl: string): boolean =>
  URL.canParse(pageUrl) && isPrivateHost(new URL(pageUrl).hostname);

/**
 * Opens an audit: the only way by which the extension reaches the network, but for the pictures and links
 * that its screens show. A press on the button lends us the tab's own origin; any other host needs to be
 * granted. Firefox does not lend it to the extension's pages, so there the tab asks its own server.
 */
export function openAudit({ pageUrl, tabId, mode, again = false }: AuditOptions): Audit {
  if (again) answers.clear();
  const inTab: Reader = { by: 'page', fetcher: fetcherIn(tabId) };
  const isLent = (url: string) => originOf(url) === originOf(pageUrl);
  const isGranted = async (url: string) => {
    const pattern = hostPattern(url);
    return pattern !== undefined && (await has([pattern]));
  };
  /**
   * Names can lead into a private network too, which only the browser finds out. Where one request to the
   * page's own server shows that it can tell, requests to other hosts are held back by it in that case.
   */
  function isDirect(): Promise<boolean> {
    const origin = originOf(pageUrl) ?? '';
    const known = direct.get(origin);
    if (known) return known;
    const url = new URL('/robots.txt', pageUrl).href;
    const tried = audit
      .get({ url, why: 'is the line direct', body: 'sample', fresh: true, direct: true })
      .then(({ state }) => state === 'ok');
    direct.set(origin, tried);
    return tried;
  }
  async function granted(url: string): Promise<Reader | undefined> {
    if (!(await isGranted(url))) return undefined;
    if (import.meta.env.FIREFOX || isInside(pageUrl)) return own;
    return (await isDirect()) ? guarded : own;
  }
  async function readerFor({ url, userAgent, direct: mustVouch }: Ask) {
    if (mustVouch) return guarded;
    // The rule that sets a user agent holds for the extension's own requests only.
    if (userAgent !== undefined) return (await isGranted(url)) ? own : undefined;
    if (isLent(url)) return import.meta.env.FIREFOX ? inTab : own;
    return granted(url);
  }
  const audit = auditOf({ pageUrl, mode, readerFor, isOnline, cache: answers });
  return audit;
}
