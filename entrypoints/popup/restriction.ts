/** Why the browser lets no extension into a page. */
export type Restriction = 'browser' | 'store' | 'pdf' | 'file' | 'other';

/** Add-on galleries whose pages browsers close to extensions; each browser guards its own list. Checked 2026-11-22. */
const STORES = [
  'chromewebstore.google.com',
  'chrome.google.com',
  'microsoftedge.microsoft.com',
  'addons.mozilla.org',
];

/** Tells the kind of restriction by the address; an address withheld by the browser is one of its own pages. */
export function restrictionOf(address: string): Restriction {
  if (address === '') return 'browser';
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url) return 'other';
  if (url.protocol === 'file:') return 'file';
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'browser';
  if (STORES.includes(url.hostname)) return 'store';
  return /\.pdf$/i.test(url.pathname) ? 'pdf' : 'other';
}
