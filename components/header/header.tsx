import { useState } from 'preact/hooks';
import type { Report } from '../../utils/audit/report';
import { Icon } from '../parts/icon';
import { isHeldBack } from '../parts/may-be-read';
import type { Details, PopupEvents, PopupState, TabFacts } from '../popup/view';
import css from './header.module.css';
import { Ring } from './ring';
import { TypePicker } from './type-picker';

/**
 * Addresses that may become the picture's `src`: the web's, as far as the page may reach them, and pictures
 * written into the address.
 */
const iconSource = ({ url, iconUrl = '' }: TabFacts) =>
  /^(https?:\/\/|data:image\/)/i.test(iconUrl) && !isHeldBack(url, iconUrl) ? iconUrl : undefined;

function SiteIcon({ tab }: { tab: TabFacts }) {
  const [broken, setBroken] = useState<string>();
  const source = iconSource(tab);
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
  details?: Details | undefined;
  /** Absent where the kind of page cannot be changed. */
  on?: Pick<PopupEvents, 'details' | 'choosePageType'>;
}

/** Who is judged: title, icon, host, kind of page, and the score. */
export function Header({ tab, state, report, details, on }: HeaderProps) {
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
          <SiteIcon tab={tab} />
          <bdi class={css['host']} dir="ltr">
            {tab.host}
          </bdi>
          {judged && on && (
            <TypePicker
              type={judged.page.type}
              chosen={judged.snapshot.pageType !== undefined}
              automatic={details?.automatic}
              onOpen={on.details}
              onChoose={on.choosePageType}
            />
          )}
        </p>
      </div>
      {state !== 'restricted' && <Ring score={judged?.score} instead={INSTEAD[state]} />}
    </header>
  );
}
