import { h, render } from 'preact';
import { Options } from '../../components/options/options';
import type { OptionsEvents, OptionsView } from '../../components/options/view';
import { guideOf } from '../../utils/audit/guide';
import { DEFAULT_HISTORY } from '../../utils/history/settings';
import { NETWORKS, PREVIEW_NETWORKS } from '../../utils/networks/registry';
import { openDashboard, ownPermissions } from '../../utils/platform/extension';
import {
  ask,
  askPermissions,
  EVERYWHERE,
  giveBack,
  giveBackPermissions,
  granted,
  grantedPermissions,
  has,
  onChange,
  optionalPermissions,
} from '../../utils/platform/permissions';
import { openShortcutSettings, shortcuts } from '../../utils/platform/shortcuts';
import { openTab } from '../../utils/platform/tab';
import { DEFAULT_CRAWLERS, withCrawler } from '../../utils/settings/crawlers';
import { DEFAULT_LOOK } from '../../utils/settings/look';
import { dayOf } from '../../utils/share/options-for';
import { DEFAULT_SETTINGS, type ShareSettings } from '../../utils/share/settings';
import { allTargets } from '../../utils/share/targets';
import { crawlersWithAgents } from '../../utils/signals/crawlers';
import { crawlerSettings } from '../kept/crawler-settings';
import { lookSettings, wearLook } from '../kept/look-settings';
import { shareSettings } from '../kept/settings';
import { shareLog } from '../kept/share-log';
import { dataOptions } from './data-options';
import { historyOptions } from './history-options';
import { keptSettings } from './kept-settings';
import { logList } from './log-list';
import { watchOptions } from './watch-options';

const { networks } = guideOf([], NETWORKS, []);

const targetsFor = (settings: ShareSettings) =>
  allTargets(settings, networks, {
    system: typeof navigator.share === 'function',
    phone: /\b(?:Android|Mobile)\b/.test(navigator.userAgent),
  });

/** Crawlers that can be imitated; several networks may send the same one. */
const CRAWLERS = crawlersWithAgents(PREVIEW_NETWORKS).map(({ network, crawler }) => {
  const agentOf = (id: string) =>
    PREVIEW_NETWORKS.find((each) => each.id === id)?.preview?.userAgents.value[0];
  const same = PREVIEW_NETWORKS.filter(
    ({ id, status }) => status.value === 'alive' && agentOf(id) === agentOf(network),
  );
  return { network, crawler, networks: same.map(({ name }) => name) };
});

/** In place of the words that browsers leave out. */
const BUTTON: Readonly<Record<string, string>> = {
  _execute_action: 'Press the Shareworthy button',
};

/** Draws the settings, and keeps every change as it is made. */
export function startOptions(root: HTMLElement): void {
  const watch = watchOptions(() => show({ watch: watch.view() }));
  let view: OptionsView = {
    settings: DEFAULT_SETTINGS,
    state: 'ready',
    targets: targetsFor(DEFAULT_SETTINGS),
    networks,
    date: dayOf(new Date()),
    shortcuts: [],
    permissions: {
      always: ownPermissions(),
      hosts: [],
      everywhere: false,
      optional: optionalPermissions(),
      granted: [],
    },
    log: { state: 'reading', entries: [], hasMore: false, count: 0, query: '' },
    history: { settings: DEFAULT_HISTORY, state: 'ready', kept: undefined },
    data: { beside: {}, doing: undefined, said: undefined, file: undefined },
    crawlers: { settings: DEFAULT_CRAWLERS, state: 'ready', list: CRAWLERS },
    look: { settings: DEFAULT_LOOK, state: 'ready', browser: navigator.language },
    watch: watch.view(),
  };
  let isLoaded = false;
  /** Changes that are not stored yet. */
  let pending = 0;
  const draw = () => {
    if (isLoaded) render(h(Options, { view, on }), root);
  };
  const show = (news: Partial<OptionsView>) => {
    view = { ...view, ...news };
    draw();
  };
  const showSettings = (settings: ShareSettings, state: OptionsView['state']) =>
    show({ settings, state, targets: targetsFor(settings) });

  const log = logList(shareLog, () => show({ log: log.view() }));

  const history = historyOptions(() => show({ history: history.view() }));

  const data = dataOptions(() => show({ data: data.view() }));

  const crawlers = keptSettings(crawlerSettings, DEFAULT_CRAWLERS, () =>
    show({ crawlers: { ...view.crawlers, ...crawlers.view() } }),
  );

  const look = keptSettings(lookSettings, DEFAULT_LOOK, (settings) => {
    wearLook(settings);
    show({ look: { ...view.look, ...look.view() } });
  });

  async function readPermissions() {
    const [hosts, everywhere, own] = await Promise.all([
      granted(),
      has(EVERYWHERE),
      grantedPermissions(),
    ]);
    show({ permissions: { ...view.permissions, hosts, everywhere, granted: own } });
  }
  async function readShortcuts() {
    const found = await shortcuts();
    show({
      shortcuts: found.map((each) => ({
        ...each,
        does: BUTTON[each.name] ?? (each.does || each.name),
      })),
    });
  }

  const on: OptionsEvents = {
    change(how) {
      if (view.state === 'newer' || view.state === 'unreadable') {
        draw();
        return;
      }
      // Seen at once. What is stored is changed by itself, for another window may have changed it, too.
      showSettings(how(view.settings), view.state);
      pending += 1;
      void shareSettings.change(how).then(({ settings, state, kept }) => {
        pending -= 1;
        if (kept === 'kept') {
          if (pending === 0) showSettings(settings, 'ready');
        } else if (state === 'ready') showSettings(view.settings, 'refused');
        else void shareSettings.load().then((now) => showSettings(now.settings, now.state));
      });
    },
    startOver() {
      void shareSettings
        .startOver()
        .then(() => shareSettings.load())
        .then(({ settings, state }) => showSettings(settings, state));
    },
    openLink: (url) => void openTab(url).catch(() => undefined),
    openShortcuts: () => void openShortcutSettings().catch(() => undefined),
    searchLog: (query) => void log.search(query),
    moreLog: () => void log.more(),
    exportLog: (as) => void log.save(as, view.date),
    eraseEntry: (id) => void log.erase(id).then(log.again),
    eraseLog: () => void log.eraseAll().then(log.again),
    changeHistory: (news) => void history.change(news),
    tighten: (yes) => void history.tighten(yes),
    watch: watch.on,
    openHistory: () => void openDashboard().catch(() => undefined),
    allowEverywhere: () => void ask(EVERYWHERE).then(readPermissions),
    giveBack: (origins) => void giveBack(origins).then(readPermissions),
    allow: (name, isOn) =>
      void (isOn ? askPermissions([name]) : giveBackPermissions([name])).then(readPermissions),
    data: data.on,
    chooseCrawler: (network, isOn) =>
      void crawlers.change((now) => withCrawler(now, network, isOn)),
    resetCrawlers: () => void crawlers.change(() => DEFAULT_CRAWLERS),
    changeLook: (news) => void look.change((now) => ({ ...now, ...news })),
  };

  shareSettings.watch(({ settings, state }) => {
    // An echo of the change before must not undo for a moment what is seen already.
    if (pending === 0) showSettings(settings, state);
  });
  shareLog.watch(() => void log.again());
  onChange(() => void readPermissions());
  // Keys are changed on a page of the browser, and the user comes back from there.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void readShortcuts();
  });
  void readPermissions();
  void readShortcuts();
  void log.search('');
  history.start();
  data.start();
  crawlers.start();
  look.start();
  watch.start();
  void shareSettings.load().then(({ settings, state }) => {
    isLoaded = true;
    showSettings(settings, state);
    scrollToNamed();
  });
}

/** The page was empty when the browser looked for the section that its address names. */
function scrollToNamed(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  if (id) document.getElementById(id)?.scrollIntoView();
}
