import type { CollectOptions } from '../page/collect';
import type { PageFacts } from '../page/snapshot';
import { browser } from './browser';
import { collectTab } from './collect-tab';

/** Milliseconds that a page gets to load; what is there by then is read. Own choice. */
const PATIENCE = 20_000;
/** Milliseconds left to its scripts once it has loaded. Own choice. */
const SETTLE = 750;

/** Name under which the tabs that are open are remembered. Kept in memory, never on the disk. */
const NAME = 'runner-tabs';

export type TabRead = { state: 'ok'; page: PageFacts } | { state: 'failed'; why: string };

/** Tabs that this life of the background has opened and not yet closed. */
const open = new Set<number>();
/** Changes to what is remembered, one after the other. */
let remembering: Promise<unknown> = Promise.resolve();

async function remembered(): Promise<number[]> {
  const stored = (await browser.storage.session.get(NAME))[NAME];
  return Array.isArray(stored) ? stored.filter((id) => typeof id === 'number') : [];
}

const remember = (): Promise<unknown> => {
  remembering = remembering
    .then(() => browser.storage.session.set({ [NAME]: [...open] }))
    .catch(() => undefined);
  return remembering;
};

const close = (id: number): Promise<void> => browser.tabs.remove(id).catch(() => undefined);

let swept: Promise<void> | undefined;

/** Closes the tabs that an earlier life of the background has left, once in each life. Never rejects. */
export const closeLeftTabs = (): Promise<void> => {
  swept ??= remembered()
    .then(async (ids) => {
      await Promise.all(ids.filter((id) => !open.has(id)).map(close));
      await remember();
    })
    .catch(() => undefined);
  return swept;
};

/** Settles when the tab has loaded, is gone, or the time is up. */
function loaded(id: number, patience: number): Promise<'loaded' | 'late' | 'gone'> {
  return new Promise((resolve) => {
    const end = (how: 'loaded' | 'late' | 'gone') => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onRemoved.removeListener(onRemoved);
      resolve(how);
    };
    const onUpdated = (which: number, { status }: { status?: string }) => {
      if (which === id && status === 'complete') end('loaded');
    };
    const onRemoved = (which: number) => {
      if (which === id) end('gone');
    };
    const timer = setTimeout(() => end('late'), patience);
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.tabs.onRemoved.addListener(onRemoved);
    // It may have loaded before anybody listened; until it has begun to, it says so, too.
    browser.tabs.get(id).then(
      ({ status, url }) => {
        if (status === 'complete' && url !== undefined && /^https?:/i.test(url)) end('loaded');
      },
      () => end('gone'),
    );
  });
}

/** Opens a tab behind the others; where no window is open, in a small one of its own. */
async function openTab(url: string): Promise<number> {
  const tab = await browser.tabs
    .create({ url, active: false })
    .catch(async () => (await browser.windows.create({ url, state: 'minimized' })).tabs?.[0]);
  if (tab?.id === undefined) throw new Error('The browser opened no tab');
  return tab.id;
}

/**
 * Opens a page in a tab behind, reads it once it has loaded, and closes it. Needs its host granted. Never rejects: what
 * fails may do better the next time.
 */
export async function readInBackgroundTab(url: string, options: CollectOptions): Promise<TabRead> {
  if (!/^https?:\/\//i.test(url)) return { state: 'failed', why: 'This is no web address.' };
  await closeLeftTabs();
  let id: number;
  try {
    id = await openTab(url);
  } catch {
    return { state: 'failed', why: 'The browser opened no tab for the page.' };
  }
  open.add(id);
  try {
    await remember();
    // Nobody looks at it, so nobody wants to hear it.
    browser.tabs.update(id, { muted: true }).catch(() => undefined);
    const how = await loaded(id, PATIENCE);
    if (how === 'gone') return { state: 'failed', why: 'Its tab was closed before it was read.' };
    if (how === 'loaded') await new Promise((settled) => setTimeout(settled, SETTLE));
    const collected = await collectTab(id, options);
    if (collected.state === 'ok') return collected;
    const why =
      collected.state === 'refused'
        ? 'The browser shows an error in place of the page, or lets nobody read it.'
        : collected.why === 'timeout' || how === 'late'
          ? 'The page did not load in time.'
          : 'The page could not be read in its tab.';
    return { state: 'failed', why };
  } finally {
    open.delete(id);
    await close(id);
    await remember();
  }
}
