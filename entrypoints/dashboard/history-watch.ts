import type { WatchEvents, WatchView } from '../../components/watch/view';
import { askToWatch, canNotify } from '../../utils/platform/notifications';
import { has, hostPattern, onChange } from '../../utils/platform/permissions';
import { hostRunner } from '../../utils/platform/runner-host';
import { tellDue } from '../../utils/platform/watches';
import { deviceClock } from '../../utils/watch/clock';
import { joined, type Matter } from '../../utils/watch/matter';
import { DEFAULT_WATCH, type WatchSettings } from '../../utils/watch/settings';
import type { Watch } from '../../utils/watch/watch';
import { historySettings } from '../kept/history-settings';
import {
  checkSoon,
  markSeen,
  reschedule,
  unwatch,
  watches,
  watchPage,
  watchSettings,
} from '../kept/watches';

/** The page that is chosen, as far as the watch needs it. */
interface ChosenPage {
  page: string;
  url: string;
  title: string;
}

/** Which pages are watched, and what the screen says of the one that is chosen. */
export interface HistoryWatch {
  /** Watched pages by what their audits have in common. */
  watched(): ReadonlyMap<string, Watch>;
  view(): WatchView;
  /** Another page is chosen; `isAsking`: somebody has pressed for it to be watched. */
  choose(page: ChosenPage | undefined, isAsking: boolean): void;
  on: WatchEvents;
  leave(): void;
}

/** `changed` is called whenever the view is another. */
export function historyWatch(changed: () => void): HistoryWatch {
  let watched: ReadonlyMap<string, Watch> = new Map();
  let settings: WatchSettings = DEFAULT_WATCH;
  let isHistoryOff = false;
  let chosen: ChosenPage | undefined;
  let news: readonly Matter[] = [];
  let isAsking = false;
  let isAllowed = false;
  let mayNotify = false;
  let problem: WatchView['problem'];

  /** Has a page that is due looked at now, whether there is a runner or not. */
  function begin() {
    tellDue();
    void hostRunner();
  }
  /** What is new of the chosen page stays on the screen, and counts as seen. */
  function look() {
    const watch = chosen && watched.get(chosen.page);
    if (!watch || watch.unseen.length === 0 || document.visibilityState !== 'visible') return;
    news = joined(news, watch.unseen);
    void markSeen(watch.page);
  }
  async function read() {
    const [list, loaded, history] = await Promise.all([
      watches.load(),
      watchSettings.load(),
      historySettings.load(),
    ]);
    watched = new Map(list.settings.watches.map((watch) => [watch.page, watch]));
    settings = loaded.settings;
    isHistoryOff = history.settings.keep === 'off';
    look();
    changed();
  }
  async function readPermissions() {
    const of = chosen;
    const pattern = of && hostPattern(of.url);
    const [canRead, canTell] = await Promise.all([pattern ? has([pattern]) : false, canNotify()]);
    if (of !== chosen) return;
    isAllowed = canRead;
    mayNotify = canTell;
    changed();
  }
  /** A change of the chosen page’s watch; where it fails, that is said. */
  async function change(how: (page: ChosenPage) => Promise<'kept' | 'newer' | 'refused'>) {
    if (!chosen) return;
    const of = chosen;
    const kept = await how(of);
    if (of === chosen) problem = kept === 'kept' ? undefined : kept;
    await read();
  }

  const onVisible = () => {
    look();
    changed();
  };
  document.addEventListener('visibilitychange', onVisible);
  const ends = [
    watches.watch(() => void read()),
    watchSettings.watch(() => void read()),
    historySettings.watch(() => void read()),
    onChange(() => void readPermissions()),
    () => document.removeEventListener('visibilitychange', onVisible),
  ];
  void read();

  return {
    watched: () => watched,
    view() {
      const now = deviceClock.local(Date.now());
      return {
        watch: chosen && watched.get(chosen.page),
        news,
        isAsking,
        isAllowed,
        canNotify: mayNotify,
        schedule: { every: settings.every, hour: settings.hour },
        today: { weekday: now.weekday, day: now.day },
        stopped: isHistoryOff ? 'history-off' : settings.on ? undefined : 'paused',
        problem,
      };
    },
    choose(page, asked) {
      if (page?.page === chosen?.page && !asked) {
        chosen = page;
        return;
      }
      chosen = page;
      news = [];
      problem = undefined;
      isAllowed = false;
      isAsking = asked && page !== undefined;
      look();
      void readPermissions();
    },
    on: {
      ask(isOpen) {
        isAsking = isOpen;
        problem = undefined;
        changed();
      },
      start(schedule, notify) {
        const of = chosen;
        const pattern = of && hostPattern(of.url);
        if (!of || !pattern) return;
        // Before anything else: browsers ask only while the press lasts.
        const asked = askToWatch([pattern], notify);
        void asked.then(async (granted) => {
          const state = granted ? await watchPage(of, schedule) : 'not-allowed';
          if (state === 'watched') begin();
          if (of.page === chosen?.page) {
            problem = state === 'watched' ? undefined : state;
            isAsking = false;
          }
          await Promise.all([read(), readPermissions()]);
        });
      },
      stop() {
        isAsking = false;
        void change(({ page }) => unwatch([page]));
      },
      reschedule: (schedule) => void change(({ page }) => reschedule(page, schedule)),
      checkSoon: () =>
        void change(async ({ page }) => {
          const kept = await checkSoon(page);
          if (kept === 'kept') begin();
          return kept;
        }),
    },
    leave() {
      for (const end of ends) end();
    },
  };
}
