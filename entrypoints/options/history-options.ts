import type { HistoryOptionsView } from '../../components/options/view';
import { DEFAULT_HISTORY, type HistorySettings } from '../../utils/history/settings';
import { history, tidyHistory } from '../kept/history';
import { historySettings } from '../kept/history-settings';

/** Milliseconds to wait for more changes before they are counted. Own choice. */
const CALM = 300;

/** What is kept of audits: for how long, and how much. */
interface HistoryOptions {
  view(): HistoryOptionsView;
  start(): void;
  change(news: Partial<Omit<HistorySettings, 'version'>>): Promise<void>;
}

/** `changed` is called whenever the view is another. */
export function historyOptions(changed: () => void): HistoryOptions {
  let view: HistoryOptionsView = { settings: DEFAULT_HISTORY, state: 'ready', kept: undefined };
  const show = (news: Partial<HistoryOptionsView>) => {
    view = { ...view, ...news };
    changed();
  };
  const count = () =>
    Promise.all([history.count(), history.size()]).then(
      ([counts, bytes]) => show({ kept: { ...counts, bytes } }),
      () => show({ kept: 'failed' }),
    );
  const load = async () => {
    const { settings, state } = await historySettings.load();
    show({ settings, state });
  };
  return {
    view: () => view,
    start() {
      void load();
      void count();
      historySettings.watch(({ settings, state }) => show({ settings, state }));
      // Thousands of audits may come or go at once, and counting reads them all.
      let counting: ReturnType<typeof setTimeout> | undefined;
      history.watch(() => {
        clearTimeout(counting);
        counting = setTimeout(() => void count(), CALM);
      });
    },
    async change(news) {
      const { settings, state, kept } = await historySettings.change((now) => ({
        ...now,
        ...news,
      }));
      show({ settings, state: kept === 'refused' && state === 'ready' ? 'refused' : state });
      // A tighter limit holds at once.
      if (kept === 'kept' && (news.months !== undefined || news.most !== undefined))
        await tidyHistory();
    },
  };
}
