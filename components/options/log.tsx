import { useLayoutEffect, useRef } from 'preact/hooks';
import { grouped } from '../../utils/audit/describe';
import { dateText } from '../../utils/settings/locale';
import { set } from '../../utils/share/change-settings';
import { type LogEntry, MOST_ENTRIES } from '../../utils/share/log';
import type { ShareSettings } from '../../utils/share/settings';
import { Hidden } from '../parts/hidden';
import { OutLink } from '../parts/out-link';
import { SearchField } from '../parts/search-field';
import { StatusShape } from '../parts/status';
import css from './log.module.css';
import { Confirm } from './parts/confirm';
import { Press, SignPress } from './parts/press';
import { parts, Row, Section } from './parts/section';
import { Switch } from './parts/switch';
import { useRemoval } from './parts/use-removal';
import type { LogView, OptionsEvents } from './view';

type LogEvents = Pick<
  OptionsEvents,
  'change' | 'openLink' | 'searchLog' | 'moreLog' | 'exportLog' | 'eraseEntry' | 'eraseLog'
>;

const FROM: Readonly<Record<LogEntry['from'], string>> = {
  popup: 'by the popup',
  panel: 'by the side panel',
  menu: 'by the menu',
  command: 'by a key',
};

const shares = (count: number) => `${grouped(count)} ${count === 1 ? 'share' : 'shares'}`;

/** Day and time where the user is. */
const timeOf = (at: string) => {
  const date = new Date(at);
  return Number.isNaN(date.valueOf())
    ? at
    : dateText(date, { dateStyle: 'medium', timeStyle: 'short' });
};

interface EntryProps {
  id: number;
  entry: LogEntry;
  onOpen(url: string): void;
  onErase(): void;
}

function Entry({ id, entry, onOpen, onErase }: EntryProps) {
  const { at, name, url, title, from, isPrivate } = entry;
  return (
    <li class={css['entry']} data-entry={id}>
      <p class={css['title']}>
        <bdi>{title || url}</bdi>
      </p>
      <p class={css['line']}>
        <span>{name}</span>
        <time dateTime={at}>{timeOf(at)}</time>
        <span>{FROM[from]}</span>
        {isPrivate && <span>private window</span>}
      </p>
      <p class={css['url']} dir="ltr">
        <OutLink url={url} onOpen={onOpen}>
          {url}
        </OutLink>
      </p>
      <SignPress
        sign="remove"
        name={`Erase: ${title || url}, ${name}`}
        control="remove"
        onPress={onErase}
      />
    </li>
  );
}

/** The list itself, once it is read. */
function Entries({ log, on }: { log: LogView; on: LogEvents }) {
  const { entries, hasMore, count, query } = log;
  const box = useRef<HTMLDivElement>(null);
  const removing = useRemoval(box);
  const hadSome = useRef(false);
  // What held the focus is gone with the list.
  useLayoutEffect(() => {
    const page = box.current?.ownerDocument;
    if (count === 0 && hadSome.current && page?.activeElement === page?.body) box.current?.focus();
    hadSome.current = count > 0;
  }, [count]);
  if (count === 0)
    return (
      <div class={css['empty']} ref={box} tabIndex={-1}>
        Nothing is written down yet.
      </div>
    );
  return (
    <div class={parts['list']} ref={box} tabIndex={-1}>
      <div class={parts['row']} data-wraps="">
        <SearchField
          label="Search what you shared"
          placeholder={`Search ${shares(count)}`}
          words={query}
          onFind={on.searchLog}
          look={css['search']}
        />
        <Press sign="save" label="Export as CSV" onPress={() => on.exportLog('csv')}>
          CSV
        </Press>
        <Press sign="save" label="Export as JSON" onPress={() => on.exportLog('json')}>
          JSON
        </Press>
      </div>
      <Hidden>
        <span role="status">
          {query.trim() === ''
            ? ''
            : `${shares(entries.length)}${hasMore ? ' and more' : ''} found`}
        </span>
      </Hidden>
      {entries.length === 0 ? (
        <p class={css['empty']}>No share holds these words.</p>
      ) : (
        <ol class={parts['list']} aria-label="What you shared, newest first">
          {entries.map(({ id, entry }) => (
            <Entry
              key={id}
              id={id}
              entry={entry}
              onOpen={on.openLink}
              onErase={() => {
                removing();
                on.eraseEntry(id);
              }}
            />
          ))}
        </ol>
      )}
      {hasMore && (
        <button type="button" class={parts['more']} onClick={on.moreLog}>
          <span>Older ones</span>
        </button>
      )}
      <div class={parts['row']} data-wraps="">
        <p class={`${parts['words']} ${parts['note']}`}>
          Erasing cannot be undone. It takes nothing away from any network.
        </p>
        <Confirm
          ask="Erase all…"
          question={`Erase ${shares(count)}?`}
          yes="Erase"
          no="Keep"
          onYes={on.eraseLog}
        />
      </div>
    </div>
  );
}

interface LogProps {
  settings: Pick<ShareSettings, 'log' | 'logPrivate'>;
  log: LogView;
  on: LogEvents;
}

/** What was shared where and when, for the user alone. */
export function Log({ settings, log, on }: LogProps) {
  return (
    <Section
      id="log"
      title="What you shared"
      about={`Place, day, title and address of each share, on this computer only. A form that you opened counts; whether you posted there nobody tells us. At most ${grouped(MOST_ENTRIES)}, the oldest make room.`}
    >
      <Row
        name="Write down what I share"
        note="Switched off: nothing is added. What is there stays until you erase it."
        noteId="log-on"
        wraps={false}
      >
        <Switch
          label="Write down what I share"
          describedBy="log-on"
          on={settings.log}
          onSwitch={(log) => on.change(set({ log }))}
        />
      </Row>
      {settings.log && (
        <Row
          name="In private windows, too"
          note="Off: what you share there leaves no trace here."
          noteId="log-private"
          wraps={false}
        >
          <Switch
            label="Write down what I share in private windows, too"
            describedBy="log-private"
            on={settings.logPrivate}
            onSwitch={(logPrivate) => on.change(set({ logPrivate }))}
          />
        </Row>
      )}
      {log.state === 'reading' && <p class={css['empty']}>Reading the list…</p>}
      {log.state === 'failed' && (
        <p class={css['failed']} role="alert">
          <StatusShape is="error" />
          <span>
            The browser does not open the list: its storage is blocked, full or damaged. Sharing
            works all the same; nothing is written down meanwhile.
          </span>
        </p>
      )}
      {log.state === 'ready' && <Entries log={log} on={on} />}
    </Section>
  );
}
