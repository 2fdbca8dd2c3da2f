import { browser } from './browser';

/** The tab to judge. Without a toolbar click the browser withholds address and title. */
export interface TargetTab {
  id: number;
  /** Empty where the browser keeps it to itself. */
  url: string;
  title: string;
  iconUrl?: string;
  /** Window that it stands in. */
  windowId?: number;
  /** It stands in a private window, of which nothing may be kept. */
  isPrivate?: true;
}

/** The active tab of this window, or the one whose id is given. Rejects when there is none. */
export async function targetTab(id?: number): Promise<TargetTab> {
  const tab =
    id === undefined
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(id);
  if (tab?.id === undefined) throw new Error('No tab is in front of this window');
  return {
    id: tab.id,
    url: tab.url ?? '',
    title: tab.title ?? '',
    ...(tab.favIconUrl ? { iconUrl: tab.favIconUrl } : {}),
    ...(tab.windowId === undefined ? {} : { windowId: tab.windowId }),
    ...(tab.incognito ? { isPrivate: true } : {}),
  };
}

/** Opens an address beside the judged tab. Only web addresses are opened. */
export async function openTab(url: string, beside?: TargetTab): Promise<void> {
  if (!/^https?:\/\//i.test(url)) throw new Error('Only web addresses can be opened');
  await browser.tabs.create({ url, ...(beside ? { openerTabId: beside.id } : {}) });
}

/** Closes a tab; one that is gone already is none to mind. */
export async function closeTab(id: number): Promise<void> {
  await browser.tabs.remove(id).catch(() => undefined);
}
