import type { Tabs, Windows } from 'webextension-polyfill';
import { browser } from './browser';
import type { TargetTab } from './tab';

/** What a target may open besides web addresses: the user's own apps. Everything else a page could smuggle in is refused. */
const APPS = /^(mailto|sms|viber|tg|whatsapp|line|fb-messenger|threema):/i;

/**
 * Size in px of the small window: wide enough for the share forms of the networks in their narrow layout. Own
 * choice.
 */
const SMALL = { width: 600, height: 640 };

interface Opening {
  /** Tab of the page that is shared. */
  beside?: Pick<TargetTab, 'id'> | undefined;
  /** The user's choice of where; a tab in front without one. */
  opens?: 'tab' | 'background' | 'window';
}

export interface Opened {
  tabId?: number;
  /** Present where it has a window of its own. */
  windowId?: number;
}

/** Place in the middle of the window that the page is in, and thus on its screen. */
function placeOver({ left, top, width, height }: Windows.Window): { left: number; top: number } {
  const middle = (start = 0, whole = 0, part: number) =>
    Math.round(start + Math.max(0, whole - part) / 2);
  return { left: middle(left, width, SMALL.width), top: middle(top, height, SMALL.height) };
}

async function openWindow(url: string, tab: Tabs.Tab | undefined): Promise<Opened> {
  const how = {
    url,
    type: 'popup' as const,
    ...SMALL,
    ...(tab?.incognito ? { incognito: true } : {}),
  };
  const over =
    tab?.windowId === undefined
      ? undefined
      : await browser.windows.get(tab.windowId).catch(() => undefined);
  const { id, tabs } = await browser.windows
    .create({ ...how, ...(over ? placeOver(over) : {}) })
    // Chromium refuses a place that is mostly off the screen.
    .catch(() => browser.windows.create(how));
  const tabId = tabs?.[0]?.id;
  return {
    ...(id === undefined ? {} : { windowId: id }),
    ...(tabId === undefined ? {} : { tabId }),
  };
}

/** A container of Firefox: a tab inherits it from its opener, a window only with a permission that we do not ask for. */
const isContained = ({ cookieStoreId }: Tabs.Tab): boolean =>
  cookieStoreId?.startsWith('firefox-container-') === true;

/**
 * Opens what a composed share is to open, as private as the page and in its container. Resolves to `undefined` where
 * nothing is to be opened; rejects where the browser refuses, or the address is none that a target may open.
 *
 * Nothing is closed again: without the permission to see all tabs nobody tells us that a post was sent. Chromium takes
 * away the tab of an address that an app has taken over, Firefox leaves it empty (seen in Chromium 156 and Firefox 153,
 * 2026-11-26).
 */
export async function openTarget(
  { open }: { open?: string },
  { beside, opens = 'tab' }: Opening = {},
): Promise<Opened | undefined> {
  if (open === undefined) return undefined;
  const isApp = APPS.test(open);
  if (!isApp && !/^https?:\/\//i.test(open)) throw new Error('No address that a target may open');
  const tab = beside && (await browser.tabs.get(beside.id).catch(() => undefined));
  if (opens === 'window' && !isApp && !(tab && isContained(tab))) return openWindow(open, tab);
  const place = tab?.id !== undefined && {
    openerTabId: tab.id,
    index: tab.index + 1,
    ...(tab.windowId === undefined ? {} : { windowId: tab.windowId }),
  };
  const { id } = await browser.tabs.create({
    url: open,
    active: opens !== 'background' || isApp,
    ...(place || {}),
  });
  return id === undefined ? {} : { tabId: id };
}
