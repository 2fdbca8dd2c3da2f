import type { Fetcher } from '../server/fetch-answer';
import { browser } from './browser';

/** What the injected question brings back; every value can be copied between processes. */
interface Carried {
  url: string;
  type: string;
  status: number;
  headers: [string, string][];
  /** One character per byte. */
  body: string;
}

/** Bytes carried where the caller names no bound, and milliseconds waited: just above what a request gets. */
const MOST = 2 * 1_048_576 + 1;
const PATIENCE = 5_200;

/** Runs in the tab: asks the page's own server without cookies and brings the answer back as data. */
async function ask(
  url: string,
  redirect: RequestRedirect,
  headers: Record<string, string>,
  most: number,
  patience: number,
): Promise<Carried | undefined> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), patience);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      redirect,
      headers,
      signal: controller.signal,
    });
    const reader = response.body?.getReader();
    let body = '';
    while (reader && body.length < most) {
      const { done, value } = await reader.read();
      if (done) break;
      for (let at = 0; at < value.length; at += 8_192)
        body += String.fromCharCode(...value.subarray(at, at + 8_192));
    }
    reader?.cancel().catch(() => undefined);
    const { url: finalUrl, type, status } = response;
    return { url: finalUrl, type, status, headers: [...response.headers], body };
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * A fetcher that asks from inside the tab. Firefox does not let an extension's page read the tab's origin
 * under `activeTab`, as Chromium does, but lets a script in the tab read it (seen in Firefox 153, 2026-11-25).
 */
export const fetcherIn =
  (tabId: number): Fetcher =>
  async (url, { redirect = 'follow', headers: own }, most = MOST) => {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId },
      func: ask,
      args: [url, redirect, Object.fromEntries(new Headers(own)), most, PATIENCE],
    });
    const carried = injected?.result as Carried | undefined;
    if (!carried) throw new TypeError('The tab could not fetch');
    const { status, headers, body, type } = carried;
    // 0 is the status of a redirect that was not followed; a Response cannot be made with it.
    const isBare = status === 0 || status === 204 || status === 205 || status === 304;
    const bytes = Uint8Array.from(body, (character) => character.charCodeAt(0));
    const response = new Response(isBare ? null : bytes, { status: status || 200, headers });
    return Object.defineProperties(response, {
      url: { value: carried.url },
      type: { value: type },
    });
  };
