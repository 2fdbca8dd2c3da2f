import type { WatchOptionsEvents, WatchOptionsView } from '../../components/watch/view';
import { openDashboard } from '../../utils/platform/extension';
import { askToWatch, canNotify, stopNotifying } from '../../utils/platform/notifications';
import { onChange } from '../../utils/platform/permissions';
import { DEFAULT_WATCH } from '../../utils/watch/settings';
import { hashOf } from '../dashboard/route';
import { historySettings } from '../kept/history-settings';
import { reschedule, unwatch, watches, watchSettings } from '../kept/watches';

/** How pages are watched, as the settings show it. */
interface WatchOptions {
  view(): WatchOptionsView;
  start(): void;
  on: WatchOptionsEvents;
}

/** `changed` is called whenever the view is another. */
export function watchOptions(changed: () => void): WatchOptions {
  let view: WatchOptionsView = {
    settings: DEFAULT_WATCH,
    state: 'ready',
    watches: [],
    canNotify: false,
    isHistoryOff: false,
  };
  const show = (news: Partial<WatchOptionsView>) => {
    view = { ...view, ...news };
    changed();
  };
  async function read() {
    const [settings, list, history, isAllowed] = await Promise.all([
      watchSettings.load(),
      watches.load(),
      historySettings.load(),
      canNotify(),
    ]);
    show({
      settings: settings.settings,
      state: settings.state === 'ready' ? list.state : settings.state,
      watches: list.settings.watches.toSorted((a, b) => a.next - b.next),
      canNotify: isAllowed,
      isHistoryOff: history.settings.keep === 'off',
    });
  }
  /** What was changed, and then seen; where the browser does not keep it, that is said. */
  async function change(how: () => Promise<'kept' | 'newer' | 'refused'>) {
    const kept = await how();
    await read();
    if (kept === 'refused' && view.state === 'ready') show({ state: 'refused' });
  }
  return {
    view: () => view,
    start() {
      void read();
      for (const store of [watchSettings, watches, historySettings]) store.watch(() => void read());
      onChange(() => void read());
    },
    on: {
      changeWatching: (news) =>
        void change(async () => (await watchSettings.change((now) => ({ ...now, ...news }))).kept),
      rescheduleWatch: (page, news) => void change(() => reschedule(page, news)),
      unwatch: (page) => void change(() => unwatch([page])),
      switchNotifications: (isOn) =>
        void (isOn ? askToWatch([], true) : stopNotifying()).then(read),
      openWatched: (page) =>
        void openDashboard(hashOf({ screen: 'history', ids: [page] })).catch(() => undefined),
    },
  };
}
