import { useLayoutEffect, useRef } from 'preact/hooks';
import { AMOUNTS } from '../../utils/watch/settings';
import type { Watch } from '../../utils/watch/watch';
import { inputClass } from '../options/parts/field';
import { Press } from '../options/parts/press';
import { parts, Row, Section } from '../options/parts/section';
import { Switch } from '../options/parts/switch';
import { StatusShape } from '../parts/status';
import { Hour, ScheduleFields } from './schedule-fields';
import type { WatchOptionsEvents, WatchOptionsView } from './view';
import css from './watch.module.css';
import { isTroubled, lastWords, nextWords } from './words';

const STATE: Readonly<Record<Exclude<WatchOptionsView['state'], 'ready'>, string>> = {
  newer:
    'A newer release has written what is watched. It is used as far as it is understood, and not changed.',
  unreadable: 'The browser does not give us what is watched, so you see the defaults.',
  refused: 'The browser did not keep the last change: its storage may be full.',
};

interface EntryProps {
  watch: Watch;
  isStopped: boolean;
  on: WatchOptionsEvents;
  onRemove(): void;
}

function Entry({ watch, isStopped, on, onRemove }: EntryProps) {
  const { page, title, url, last, next } = watch;
  return (
    <li class={css['entry']}>
      <div class={css['words']}>
        <button type="button" class={css['title']} onClick={() => on.openWatched(page)}>
          <bdi>{title}</bdi>
        </button>
        <p class={css['address']} title={url}>
          <bdi dir="ltr">{page}</bdi>
        </p>
        <p class={css['beside']}>
          {lastWords(last)}
          {isTroubled(watch) && last?.why ? `: ${last.why}` : '.'}{' '}
          {isStopped ? '' : `Next: ${nextWords(next)}.`}
        </p>
      </div>
      <div class={css['acts']}>
        <ScheduleFields
          schedule={watch}
          of={title}
          onChange={(news) => on.rescheduleWatch(page, news)}
        />
        <Press kind="quiet" label={`Stop watching ${title}`} onPress={onRemove}>
          Stop
        </Press>
      </div>
    </li>
  );
}

function Entries({
  watches,
  isStopped,
  on,
}: {
  watches: readonly Watch[];
  isStopped: boolean;
  on: WatchOptionsEvents;
}) {
  const box = useRef<HTMLDivElement>(null);
  const count = useRef(watches.length);
  // What held the focus is gone with its line.
  useLayoutEffect(() => {
    const page = box.current?.ownerDocument;
    const isLost = page?.activeElement === page?.body;
    if (watches.length < count.current && isLost) box.current?.focus();
    count.current = watches.length;
  }, [watches.length]);
  return (
    <div ref={box} tabIndex={-1}>
      {watches.length === 0 ? (
        <p class={css['empty']}>
          No page is watched yet. Open the history, choose a page, and switch on “Watch this page”.
        </p>
      ) : (
        <>
          <h3 class={parts['heading']}>Watched pages, the next one first</h3>
          <ul class={css['entries']} aria-label="Watched pages">
            {watches.map((watch) => (
              <Entry
                key={watch.page}
                watch={watch}
                isStopped={isStopped}
                on={on}
                onRemove={() => on.unwatch(watch.page)}
              />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

const pointWords = (points: number) => `${points} ${points === 1 ? 'point' : 'points'}`;

/** How pages are watched, which they are, and the way to have it stop. */
export function WatchOptions({ view, on }: { view: WatchOptionsView; on: WatchOptionsEvents }) {
  const { settings, state, watches, canNotify, isHistoryOff } = view;
  const { quiet } = settings;
  const change = on.changeWatching;
  return (
    <Section
      id="watch"
      title="Watch"
      about="Pages that are checked again by themselves while the browser is open, each audit kept in your history. You are told when a page gets worse: its score falls, a network shows no card any more, its picture no longer loads, or it cannot be reached twice."
    >
      {state !== 'ready' && (
        <p class={css['told']} role="alert">
          <StatusShape is="warn" />
          <span>{STATE[state]}</span>
        </p>
      )}
      {isHistoryOff && (
        <p class={css['told']}>
          <StatusShape is="warn" />
          <span>
            Keeping audits is off, under Your data. A page is compared with the audit before, so
            nothing is checked until that is on.
          </span>
        </p>
      )}
      <Row
        name="Check watched pages"
        note="Off pauses all of them. What was missed is caught up once, one page after the other."
        noteId="watch-on"
        wraps={false}
      >
        <Switch
          label="Check watched pages"
          describedBy="watch-on"
          on={settings.on}
          onSwitch={(isOn) => change({ on: isOn })}
        />
      </Row>
      <Row name="A page that you begin to watch" note="You can change it for each page.">
        <ScheduleFields schedule={settings} of="for a new page" onChange={change} />
      </Row>
      <Row name="Tell me when the score falls by" note="Or falls so far bit by bit.">
        <select
          class={`${inputClass} ${css['choice']}`}
          aria-label="Tell me when the score falls by"
          value={String(settings.amount)}
          onChange={({ currentTarget }) => change({ amount: Number(currentTarget.value) })}
        >
          {AMOUNTS.map((points) => (
            <option key={points} value={String(points)}>
              {pointWords(points)}
            </option>
          ))}
        </select>
      </Row>
      <Row
        name="Show messages"
        note="One for all pages that got worse. The browser asks you; off means given back, and the toolbar button tells you in their place."
        noteId="watch-notify"
        wraps={false}
      >
        <Switch
          label="Show messages"
          describedBy="watch-notify"
          on={canNotify}
          onSwitch={on.switchNotifications}
        />
      </Row>
      <Row
        name="Quiet hours"
        note="What is found meanwhile is told once they are over."
        noteId="watch-quiet"
      >
        {quiet.on && (
          <div class={css['hours']}>
            <span>from</span>
            <Hour
              label="Quiet from"
              hour={quiet.from}
              onChoose={(from) => change({ quiet: { ...quiet, from } })}
            />
            <span>to</span>
            <Hour
              label="Quiet to"
              hour={quiet.to}
              onChoose={(to) => change({ quiet: { ...quiet, to } })}
            />
          </div>
        )}
        <Switch
          label="Quiet hours"
          describedBy="watch-quiet"
          on={quiet.on}
          onSwitch={(isOn) => change({ quiet: { ...quiet, on: isOn } })}
        />
      </Row>
      <Entries watches={watches} isStopped={!settings.on || isHistoryOff} on={on} />
    </Section>
  );
}
