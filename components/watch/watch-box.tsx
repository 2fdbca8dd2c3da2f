import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MOST_WATCHES } from '../../utils/watch/watch';
import { scheduleWords, sentence } from '../../utils/watch/words';
import { Reasons } from '../dashboard/reasons';
import { Press } from '../options/parts/press';
import { Switch } from '../options/parts/switch';
import { StatusShape } from '../parts/status';
import { useOwnId } from '../parts/use-own-id';
import { Bell } from './bell';
import { ScheduleFields } from './schedule-fields';
import type { Stopped, WatchEvents, WatchView } from './view';
import css from './watch.module.css';
import { lastWords, nextWords } from './words';

const PROBLEMS: Readonly<Record<NonNullable<WatchView['problem']>, string>> = {
  'not-allowed': 'The browser did not allow it, so this page is not watched.',
  full: `${MOST_WATCHES} pages are watched, which is as many as can be. Stop watching one of them first.`,
  newer: 'A newer Shareworthy has written the list of watched pages, so it is not changed here.',
  refused: 'The browser did not keep this change: its storage may be full.',
};

const STOPPED: Readonly<Record<Stopped, string>> = {
  paused: 'Watching is paused in the settings, so nothing is checked for now.',
  'history-off':
    'Keeping audits is switched off in the settings. A watched page is compared with the audit before, so nothing is checked until that is on.',
};

interface AskProps {
  view: WatchView;
  url: string;
  on: WatchEvents;
}

/** What it is for, and when, before the browser asks in its own words. */
function Ask({ view, url, on }: AskProps) {
  const { isAllowed, canNotify, today } = view;
  const [schedule, setSchedule] = useState(view.schedule);
  const [notify, setNotify] = useState(true);
  const box = useRef<HTMLDivElement>(null);
  const id = useOwnId();
  useLayoutEffect(() => box.current?.querySelector<HTMLElement>('select')?.focus(), []);
  const host = URL.canParse(url) ? new URL(url).hostname : url;
  const asksForMessages = notify && !canNotify;
  const willAsk = !isAllowed || asksForMessages;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is the way out from anywhere in it
    <div
      class={css['ask']}
      ref={box}
      onKeyDown={({ key }) => {
        if (key === 'Escape') on.ask(false);
      }}
    >
      <div>
        <ScheduleFields
          schedule={schedule}
          onChange={(news) => setSchedule((now) => ({ ...now, ...news }))}
        />
        <p class={css['beside']}>
          That is {scheduleWords(schedule, today)}, and once now, to compare with.
        </p>
      </div>
      <label class={css['check']}>
        <input
          type="checkbox"
          checked={notify}
          aria-describedby={`${id}-notify`}
          onChange={({ currentTarget }) => setNotify(currentTarget.checked)}
        />
        <span>
          Show a message when it gets worse
          <span class={css['beside']} id={`${id}-notify`}>
            {notify
              ? 'Never in the quiet hours that you set.'
              : 'The toolbar button and this list tell you.'}
          </span>
        </span>
      </label>
      <Reasons
        lets={[
          <>
            ask <bdi dir="ltr">{host}</bdi> for this page and its pictures at that hour, when the
            browser is open
          </>,
          'keep each of these audits in your history, also without “Keep this audit”',
        ]}
        never={[
          'open a tab, or send your sign-in: it judges the HTML that everybody gets',
          'send what it finds to anybody',
        ]}
        asks={[
          ...(isAllowed
            ? []
            : [
                <>
                  Read and change your data on <bdi dir="ltr">{host}</bdi>
                </>,
              ]),
          ...(asksForMessages ? ['Display notifications'] : []),
        ]}
        back="turn this switch off, then Settings, Permissions."
      />
      <div class={css['acts']}>
        <Press kind="main" onPress={() => on.start(schedule, notify)}>
          {willAsk ? 'Watch this page…' : 'Watch this page'}
        </Press>
        <Press kind="quiet" onPress={() => on.ask(false)}>
          Not now
        </Press>
      </div>
    </div>
  );
}

interface BoxProps {
  view: WatchView;
  /** Address of the page. */
  url: string;
  on: WatchEvents;
}

/** Whether a page is looked at again and again: the switch, when it is next, and what was found. */
export function WatchBox({ view, url, on }: BoxProps) {
  const { watch, news, isAsking, stopped, problem, today } = view;
  const id = useOwnId();
  const box = useRef<HTMLElement>(null);
  const wasAsking = useRef(false);
  // What held the focus is gone with the reasons.
  useLayoutEffect(() => {
    const page = box.current?.ownerDocument;
    const isLost = page?.activeElement === page?.body;
    if (wasAsking.current && !isAsking && isLost)
      box.current?.querySelector<HTMLElement>('input')?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  const began = watch ? new Date(watch.since) : undefined;
  const when = watch
    ? scheduleWords(watch, {
        weekday: began?.getDay() ?? today.weekday,
        day: began?.getDate() ?? today.day,
      })
    : '';
  return (
    <section class={css['box']} ref={box} aria-label="Watch">
      <div class={css['row']}>
        <Bell />
        <div class={css['words']}>
          <p class={css['name']}>Watch this page</p>
          <p class={css['beside']} id={`${id}-note`}>
            {watch
              ? `Checked ${when}. Next: ${nextWords(watch.next)}.`
              : 'Checks it again by itself, and tells you when it gets worse.'}
          </p>
        </div>
        <Switch
          label="Watch this page"
          describedBy={`${id}-note`}
          on={watch !== undefined}
          onSwitch={(isOn) => (isOn ? on.ask(!isAsking) : on.stop())}
        />
      </div>
      <div role="status">
        {problem && (
          <p class={css['told']}>
            <StatusShape is="warn" />
            <span>{PROBLEMS[problem]}</span>
          </p>
        )}
        {news.length > 0 && (
          <p class={css['told']}>
            <StatusShape is="warn" />
            <span>
              <b>New since you looked:</b> <bdi>{sentence(news)}</bdi>
            </span>
          </p>
        )}
      </div>
      {watch && stopped && (
        <p class={css['told']}>
          <StatusShape is="unknown" />
          <span>{STOPPED[stopped]}</span>
        </p>
      )}
      {watch && (
        <div class={css['state']}>
          <p class={css['beside']}>
            {lastWords(watch.last)}
            {watch.last?.why ? `: ${watch.last.why}` : '.'}
          </p>
          <div class={css['acts']}>
            <ScheduleFields schedule={watch} onChange={on.reschedule} />
            {!stopped && (
              <Press kind="small" onPress={on.checkSoon}>
                Check now
              </Press>
            )}
          </div>
        </div>
      )}
      {!watch && isAsking && <Ask view={view} url={url} on={on} />}
    </section>
  );
}
