import '../tokens.css';
import '../base.css';
import { WatchOptions } from '../watch/watch-options';
import { Campaigns } from './campaigns';
import { Contents } from './contents';
import { Crawlers } from './crawlers';
import { Favourites } from './favourites';
import { HistoryOptions } from './history';
import { Keyboard } from './keyboard';
import { Log } from './log';
import { Look } from './look';
import { Message } from './message';
import { Opening } from './opening';
import css from './options.module.css';
import { OwnTargets } from './own-targets';
import { Permissions } from './permissions';
import { Servers } from './servers';
import type { OptionsEvents, OptionsView } from './view';
import { WhatIsShared } from './what-is-shared';
import { Wordings } from './wordings';

/** In the order of the page; each section bears its own id and title again. */
const SECTIONS = [
  { id: 'favourites', title: 'Favourites' },
  { id: 'servers', title: 'Your servers' },
  { id: 'own-targets', title: 'Your own targets' },
  { id: 'campaigns', title: 'Campaigns' },
  { id: 'what-is-shared', title: 'What is shared' },
  { id: 'wordings', title: 'Your wordings' },
  { id: 'opening', title: 'Opening' },
  { id: 'keyboard', title: 'Keyboard' },
  { id: 'log', title: 'What you shared' },
  { id: 'watch', title: 'Watch' },
  { id: 'crawlers', title: 'Crawlers' },
  { id: 'history', title: 'Your data' },
  { id: 'look', title: 'Language and look' },
  { id: 'permissions', title: 'Permissions' },
] as const;

/** All settings, one section after the other. Every change is kept as it is made. */
export function Options({ view, on }: { view: OptionsView; on: OptionsEvents }) {
  const { settings, state, targets, networks, date, shortcuts, permissions, log, history } = view;
  return (
    <>
      <header class={css['top']}>
        <div class={css['line']}>
          <h1>Shareworthy settings</h1>
          <p>Saved as you go, on this computer only</p>
        </div>
      </header>
      <div class={css['page']}>
        <Contents sections={SECTIONS} />
        <main class={css['sections']}>
          <Message state={state} on={on} />
          <Favourites settings={settings} targets={targets} networks={networks} on={on} />
          <Servers servers={settings.servers} networks={networks} on={on} />
          <OwnTargets custom={settings.custom} on={on} />
          <Campaigns settings={settings} date={date} on={on} />
          <WhatIsShared settings={settings} on={on} />
          <Wordings templates={settings.templates} targets={targets} date={date} on={on} />
          <Opening opens={settings.opens} on={on} />
          <Keyboard shortcuts={shortcuts} on={on} />
          <Log settings={settings} log={log} on={on} />
          <WatchOptions view={view.watch} on={on.watch} />
          <Crawlers crawlers={view.crawlers} on={on} />
          <HistoryOptions history={history} data={view.data} on={on} />
          <Look look={view.look} on={on} />
          <Permissions permissions={permissions} on={on} />
        </main>
      </div>
    </>
  );
}
