import type { CollectOptions } from '../page/collect';
import { closeLeftTabs, readInBackgroundTab, type TabRead } from './background-tab';
import { browser } from './browser';
import type { DatabaseTrouble } from './database';
import { version } from './extension';
import { request } from './messages';
import { has, hostPattern } from './permissions';
import { setTrouble } from './runner-host';

/** What the runner does with the browser. In an offscreen document it has messages alone and asks the background. */
const isBare = (): boolean => browser.tabs === undefined;

/** Milliseconds that an answer about a host holds: the user may take the permission back. Own choice. */
const STALE = 30_000;
const known = new Map<string, { is: Promise<boolean>; at: number }>();

/** Whether the user lets us read the host of an address. Never rejects. */
export function mayReadHost(url: string): Promise<boolean> {
  const pattern = hostPattern(url);
  if (pattern === undefined) return Promise.resolve(false);
  const found = known.get(pattern);
  if (found && Date.now() - found.at < STALE) return found.is;
  const is = (isBare() ? request<boolean>('has-host', pattern) : has([pattern])).catch(() => {
    // Not answered is not refused.
    known.delete(pattern);
    return true;
  });
  known.set(pattern, { is, at: Date.now() });
  return is;
}

/** Version in the manifest, which an offscreen document cannot read. Rejects where nobody tells. */
export const ownVersion = async (): Promise<string> =>
  isBare() ? request<string>('version') : version();

/** Opens a page behind, reads it and closes it; the background has the same options. Never rejects. */
export async function readTab(url: string, options: CollectOptions): Promise<TabRead> {
  if (!isBare()) return readInBackgroundTab(url, options);
  try {
    return await request<TabRead>('read-tab', url);
  } catch {
    return { state: 'failed', why: 'The browser stopped the work in the background.' };
  }
}

/** Closes tabs that were left open when the background was stopped. Never rejects. */
export async function closeTabs(): Promise<void> {
  const closed: Promise<unknown> = isBare() ? request('close-tabs') : closeLeftTabs();
  await closed.catch(() => undefined);
}

/** Tells why nothing goes on. Never rejects. */
export async function tellTrouble(why: DatabaseTrouble | undefined): Promise<void> {
  const told = isBare() ? request('runner-trouble', why ?? null) : setTrouble(why);
  await Promise.resolve(told).catch(() => undefined);
}

/** Milliseconds between two signs of life; half of what a background without work lives. By them a stuck runner is known, too. */
const SIGN = 12_000;

/** Keeps the background awake, on which the runner hangs in browsers without offscreen documents. Returns the way out. */
export function keepAwake(): () => void {
  const sign = () => void request('runner-works').catch(() => undefined);
  sign();
  const timer = setInterval(sign, SIGN);
  return () => clearInterval(timer);
}

/** Tells the background that the runner has nothing left to do, and may be closed. Never rejects. */
export async function tellRest(): Promise<void> {
  await request('runner-rests').catch(() => undefined);
}
