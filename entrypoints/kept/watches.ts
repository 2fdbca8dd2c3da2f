import { pageKey } from '../../utils/history/page-key';
import { settingsStore } from '../../utils/platform/settings';
import { deviceClock } from '../../utils/watch/clock';
import { type Every, nextTime } from '../../utils/watch/schedule';
import { isWatchFromFuture, readWatchSettings, WATCH_SETTINGS } from '../../utils/watch/settings';
import { isWatchesFromFuture, readWatches } from '../../utils/watch/stored';
import { wakingTime } from '../../utils/watch/telling';
import { WATCHES, type Watch, type Watches, withChange, withWatch } from '../../utils/watch/watch';
import { historySettings } from './history-settings';

/** How pages are watched, for every surface of the extension. */
export const watchSettings = settingsStore({
  read: readWatchSettings,
  isFromFuture: isWatchFromFuture,
  name: WATCH_SETTINGS,
});

/** The pages that are watched, for every surface of the extension. */
export const watches = settingsStore<Watches>({
  read: readWatches,
  isFromFuture: isWatchesFromFuture,
  name: WATCHES,
});

/** `full`: no more pages can be watched. `newer`, `refused`: as a settings store says it. */
export type WatchedState = 'watched' | 'full' | 'newer' | 'refused';

/** Begins to watch a page: it is looked at in a minute, and then on its days. Never rejects. */
export async function watchPage(
  { url, title }: { url: string; title: string },
  { every, hour }: { every: Every; hour: number },
  now = Date.now(),
): Promise<WatchedState> {
  const page = pageKey(url);
  const watch: Watch = {
    page,
    url,
    title,
    every,
    hour,
    since: now,
    next: now,
    failures: 0,
    untold: [],
    unseen: [],
  };
  const { settings, kept } = await watches.change((list) => withWatch(list, watch));
  if (kept !== 'kept') return kept;
  return settings.watches.some((each) => each.page === page) ? 'watched' : 'full';
}

type Kept = Awaited<ReturnType<typeof watches.change>>['kept'];

async function changeOne(page: string, how: (watch: Watch) => Watch | undefined): Promise<Kept> {
  return (await watches.change((list) => withChange(list, page, how))).kept;
}

/** Stops watching pages; what is kept of them stays. Never rejects. */
export async function unwatch(pages: readonly string[]): Promise<Kept> {
  const gone = new Set(pages);
  const { kept } = await watches.change((list) => ({
    ...list,
    watches: list.watches.filter(({ page }) => !gone.has(page)),
  }));
  return kept;
}

/** Changes when a page is looked at; it is next on the first such day from now. Never rejects. */
export const reschedule = (
  page: string,
  news: Partial<Pick<Watch, 'every' | 'hour'>>,
  now = Date.now(),
): Promise<Kept> =>
  changeOne(page, (watch) => {
    const changed = { ...watch, ...news };
    return { ...changed, next: nextTime(changed, now, deviceClock) };
  });

/** Has a page looked at as soon as can be. Never rejects. */
export const checkSoon = (page: string, now = Date.now()): Promise<Kept> =>
  changeOne(page, (watch) => ({ ...watch, next: now }));

/** Takes the mark away that something changed: the user looks at it. Never rejects. */
export async function markSeen(page: string): Promise<void> {
  const { settings } = await watches.load();
  const watch = settings.watches.find((each) => each.page === page);
  if (watch && watch.unseen.length > 0) await changeOne(page, (each) => ({ ...each, unseen: [] }));
}

/** Whether pages are looked at: where no audit may be kept, there is nothing to compare with. Never rejects. */
export async function isWatching(): Promise<boolean> {
  const [watch, history] = await Promise.all([watchSettings.load(), historySettings.load()]);
  return watch.settings.on && history.settings.keep !== 'off';
}

/** When a page is to be looked at next, or something is to be told; `undefined`: never. It may have gone by. */
export async function nextWatch(now = Date.now()): Promise<number | undefined> {
  const [list, { settings }, on] = await Promise.all([
    watches.load(),
    watchSettings.load(),
    isWatching(),
  ]);
  // What a newer release has written is left to it.
  if (list.state !== 'ready') return undefined;
  return wakingTime(list.settings, { on, quiet: settings.quiet }, now, deviceClock);
}
