import type { OptionsView } from '../../components/options/view';
import type { SettingsStore } from '../../utils/platform/settings';

/** Settings of one section, as they are kept. */
interface Section<Settings> {
  settings: Settings;
  state: OptionsView['state'];
}

interface KeptSettings<Settings> {
  view(): Section<Settings>;
  start(): void;
  change(how: (settings: Settings) => Settings): Promise<void>;
}

/** Reads the settings of a section and keeps every change; `changed` is called whenever the view is another. */
export function keptSettings<Settings>(
  store: SettingsStore<Settings>,
  defaults: Settings,
  changed: (settings: Settings) => void,
): KeptSettings<Settings> {
  let view: Section<Settings> = { settings: defaults, state: 'ready' };
  const show = (news: Section<Settings>) => {
    view = news;
    changed(news.settings);
  };
  return {
    view: () => view,
    start() {
      void store.load().then(show);
      store.watch(show);
    },
    async change(how) {
      const { settings, state, kept } = await store.change(how);
      show({
        // What was not kept is not shown as if it were.
        settings: kept === 'kept' ? settings : view.settings,
        state: kept === 'refused' && state === 'ready' ? 'refused' : state,
      });
    },
  };
}
