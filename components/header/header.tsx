import { useState } from 'preact/hooks';
import { PAGE_TYPE_WORDS } from '../../utils/audit/describe';
import type { Report } from '../../utils/audit/report';
import { Icon } from '../parts/icon';
import type { PopupState, TabFacts } from '../popup/view';
import css from './header.module.css';
import { Ring } from './ring';

/** Addresses that may become the picture's `src`: the web's, and pictures written into the address. */
const iconSource = (url: string | undefined) =>
  url && /^(https?:\/\/|data:image\/)/i.test(url) ? url : undefined;

function SiteIcon({ url }: { url: string | undefined }) {
  const [broken, setBroken] = useState<string>();
  const source = iconSource(url);
  if (!source || broken === source) return <Icon name="page" />;
  return (
    <img
      class={css['icon']}
      src={source}
      alt=""
      referrerpolicy="no-referrer"
      decoding="async"
      onError={() => setBroken(source)}
    />
  );
}

/** The word below the ring where the band would claim too much. */
const INSTEAD: Partial<Record<PopupState, string>> = {
  reading: 'Reading',
  partial: 'Settling',
  offline: 'Offline',
};

interface HeaderProps {
  tab: TabFacts;
  state: PopupState;
  report: Report | undefined;
}

/** Who is judged: title, icon, host, kind of page, and the score. */
export function Header({ tab, state, report }: HeaderProps) {
  const nameless = state === 'restricted' ? 'This page' : 'Reading the page';
  const title = tab.title.trim() || tab.host || nameless;
  const judged =
    state === 'failed' || state === 'empty' || state === 'offline' ? undefined : report;
  return (
    <header class={css['header']}>
      <div class={css['who']}>
        <h1 class={css['title']} title={title} dir="auto">
          {title}
        </h1>
        <p class={css['where']}>
          <SiteIcon url={tab.iconUrl} />
          <bdi class={css['host']} dir="ltr">
            {tab.host}
          </bdi>
          {judged && <span class={css['type']}>{PAGE_TYPE_WORDS[judged.page.type]}</span>}
        </p>
      </div>
      {state !== 'restricted' && <Ring score={judged?.score} instead={INSTEAD[state]} />}
    </header>
  );
}
