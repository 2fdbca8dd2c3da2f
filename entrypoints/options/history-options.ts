import type { HistoryOptionsView } from '../../components/options/view';
import { expired } from '../../utils/history/retention';
import { DEFAULT_HISTORY, type HistorySettings } from '../../utils/history/settings';
import { history, tidyHistory } from '../kept/history';
import { historySettings } from '../kept/history-settings';

/** Milliseconds to wait for more changes before they are counted. Own choice. */
const CALM = 300;

/** What is kept of audits: for how long, and how much. */
interface HistoryOptions {
  view(): HistoryOptionsView;
  start(): void;
  /** Limits that would delete audits are asked about first. */
  change(news: Partial<Omit<HistorySettings, 'version'>>): Promise<void>;
  /** The answer. */
  tighten(yes: boolean): Promise<void>;
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
  async function keep(news: Partial<Omit<HistorySettings, 'version'>>) {
    const { settings, state, kept } = await historySettings.change((now) => ({ ...now, ...news }));
    show({ settings, state: kept === 'refused' && state === 'ready' ? 'refused' : state });
    if (kept === 'kept' && (news.months !== undefined || news.most !== undefined))
      await tidyHistory();
  }
  /** Audits that limits would take besides those that have to go anyway. */
  async function lostBy(limits: Pick<HistorySettings, 'months' | 'most'>): Promise<number> {
    const all = await history.entries({}).catch(() => []);
    const now = new Date();
    return expired(all, limits, now).length - expired(all, view.settings, now).length;
  }
  /** The last choice of limits; an older one that is counted later is dropped. */
  let choice = 0;
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
    async change({ months, most, ...news }) {
      if (months === undefined && most === undefined) return keep(news);
      const { settings, tighter } = view;
      const limits = {
        months: months ?? tighter?.months ?? settings.months,
        most: most ?? tighter?.most ?? settings.most,
      };
      choice += 1;
      const own = choice;
      const audits = await lostBy(limits);
      if (own !== choice) return;
      show({ tighter: audits > 0 ? { ...limits, audits } : undefined });
      if (audits <= 0) await keep({ ...news, ...limits });
    },
    async tighten(yes) {
      const { tighter } = view;
      choice += 1;
      show({ tighter: undefined });
      if (!yes || !tighter) return;
      const { months, most } = tighter;
      await keep({ months, most });
    },
  };
}
