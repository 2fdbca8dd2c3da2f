import { useEffect, useRef, useState } from 'preact/hooks';
import { grouped, PAGE_TYPE_WORDS } from '../../utils/audit/describe';
import type { Entry } from '../../utils/history/entry';
import { type Rejudged, rejudgedWords } from '../../utils/history/rejudged';
import { meanWords } from '../../utils/history/trend';
import { Sign } from '../dashboard/sign';
import { Confirm } from '../options/parts/confirm';
import { inputClass } from '../options/parts/field';
import { Press } from '../options/parts/press';
import { Hidden } from '../parts/hidden';
import { OutLink } from '../parts/out-link';
import { StatusShape } from '../parts/status';
import { useOwnId } from '../parts/use-own-id';
import type { WatchView } from '../watch/view';
import { WatchBox } from '../watch/watch-box';
import { Changes } from './changes';
import css from './chosen.module.css';
import { TrendLine, trendWords } from './trend';
import type { ChosenView, Comparison, HistoryEvents } from './view';
import { spanWords, whenWords } from './when';

const scoreOf = ({ overall }: Entry) => (overall === null ? 'no score' : String(overall));

interface PickerProps {
  label: string;
  entries: readonly Entry[];
  value: string;
  onChoose(id: string): void;
}

function Picker({ label, entries, value, onChoose }: PickerProps) {
  return (
    <select
      class={`${inputClass} ${css['picker']}`}
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    >
      {entries.map((entry) => (
        <option key={entry.id} value={entry.id}>
          {whenWords(entry.at)}: {scoreOf(entry)}
          {entry.served ? ' (HTML only)' : ''}
        </option>
      ))}
    </select>
  );
}

interface SumProps {
  before: Entry;
  after: Entry;
  comparison: Comparison;
}

/** Whether a page got better, in words. Rules that changed make no page better or worse. */
function Sum({ before, after, comparison }: SumProps) {
  if (comparison.state !== 'ready') return null;
  const span = spanWords(before.at, after.at);
  const [was, is] = [comparison.scores.before, comparison.scores.after];
  if (was === null || is === null) return <p class={css['sum']}>One of the two has no score.</p>;
  const by = is - was;
  // The scores that are shown beside it are those of their day.
  const note = was !== before.overall || is !== after.overall ? ', both by today’s rules' : '';
  const points = `${Math.abs(by)} ${Math.abs(by) === 1 ? 'point' : 'points'}`;
  return (
    <p class={css['sum']}>
      <b>{by === 0 ? 'The same score' : `${points} ${by > 0 ? 'better' : 'worse'}`}</b>{' '}
      {by === 0 ? 'after' : 'in'} {span}
      {note}
    </p>
  );
}

/** Where today’s rules see a kept capture otherwise, and which of them. */
function RulesChanged({ entry, found }: { entry: Entry | undefined; found: Rejudged }) {
  const how = { new: 'New check', gone: 'No longer checked', other: 'Judged otherwise' } as const;
  return (
    <section class={css['rules']}>
      <p>
        <StatusShape is="unknown" />
        <span>
          {entry && `${whenWords(entry.at)}: `}
          {rejudgedWords(found)}
        </span>
      </p>
      {found.differences.length > 0 && (
        <details>
          <summary>Which checks</summary>
          <ul>
            {found.differences.map(({ rule, how: kind, text, was, now }) => (
              <li key={rule}>
                <bdi>{text}</bdi>
                <span>
                  {how[kind]}
                  {was && now ? `: was “${was}”, is “${now}”` : now ? `: ${now}` : ''}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Compared({ comparison, entries }: { comparison: Comparison; entries: readonly Entry[] }) {
  if (comparison.state === 'reading') return <p class={css['said']}>Reading both audits…</p>;
  if (comparison.state === 'unreadable')
    return (
      <p class={css['said']} role="alert">
        One of these audits cannot be read: its data is damaged, or a newer Shareworthy has written
        it. Choose another, or delete it.
      </p>
    );
  if (comparison.state === 'one')
    return (
      <>
        {comparison.rejudged && <RulesChanged entry={undefined} found={comparison.rejudged} />}
        <p class={css['said']}>
          This is the only audit of this page so far. Keep another one after a change, and what
          changed stands here in words.
        </p>
      </>
    );
  const { changes, same, rejudged } = comparison;
  const isQuiet = changes.every(({ kind }) => kind === 'score' || kind === 'about');
  return (
    <>
      {isQuiet && <p class={css['said']}>Nothing changed that a share would show.</p>}
      {Object.entries(rejudged).map(([id, found]) => (
        <RulesChanged key={id} entry={entries.find((each) => each.id === id)} found={found} />
      ))}
      <Changes changes={changes} />
      {same > 0 && (
        <p class={css['same']}>
          {same === 1
            ? '1 thing to mend is the same in both'
            : `${grouped(same)} things to mend are the same in both`}
        </p>
      )}
    </>
  );
}

interface MarkProps {
  label: string;
  placeholder: string;
  /** What is kept. */
  kept: string;
  most: number;
  onKeep(text: string): void;
  isLong?: boolean;
}

/** A text that is kept when its field is left, so that nobody has to press; also when the field is taken away. */
function Mark({ label, placeholder, kept, most, onKeep, isLong = false }: MarkProps) {
  const id = useOwnId();
  const [text, setText] = useState(kept);
  const written = useRef({ text, kept });
  const keep = useRef(() => {});
  keep.current = () => {
    const { current } = written;
    if (current.text === current.kept) return;
    current.kept = current.text;
    onKeep(current.text);
  };
  useEffect(() => () => keep.current(), []);
  const write = ({ currentTarget: { value } }: { currentTarget: { value: string } }) => {
    written.current.text = value;
    setText(value);
  };
  const props = {
    id,
    class: inputClass,
    dir: 'auto' as const,
    maxLength: most,
    placeholder,
    value: text,
    onInput: write,
    onChange: (event: { currentTarget: { value: string } }) => {
      write(event);
      keep.current();
    },
  };
  return (
    <>
      <label htmlFor={id}>{label}</label>
      {isLong ? (
        <textarea rows={2} {...props} />
      ) : (
        <input type="text" autoComplete="off" {...props} />
      )}
    </>
  );
}

/** Tags of a page and a note on an audit. */
function Marks({ view, on }: { view: ChosenView; on: Pick<HistoryEvents, 'setNote' | 'setTags'> }) {
  const { page, entries, after } = view;
  const entry = entries.find(({ id }) => id === after);
  return (
    <section class={css['marks']}>
      <h3>Your marks</h3>
      <div>
        <Mark
          key={page.page}
          label="Tags of this page"
          placeholder="competitor, spring campaign"
          kept={page.tags.join(', ')}
          most={300}
          onKeep={(text) => on.setTags(page.page, text.split(','))}
        />
        {entry && (
          <Mark
            key={entry.id}
            label={`Note on ${whenWords(entry.at)}`}
            placeholder="After the new theme"
            kept={entry.note}
            most={2_000}
            onKeep={(text) => on.setNote(entry.id, text)}
            isLong
          />
        )}
      </div>
    </section>
  );
}

/** The chosen page: its trend, two of its audits in words, the user’s marks. */
export function Chosen({
  view,
  watch,
  on,
}: {
  view: ChosenView;
  watch: WatchView;
  on: HistoryEvents;
}) {
  const { page, entries, before, after, comparison, site } = view;
  const { last } = page;
  const name = last.title || last.url;
  const [old, now] = [before, after].map((id) => entries.find((entry) => entry.id === id));
  const points = entries.toReversed();
  return (
    <aside class={css['chosen']} aria-labelledby="chosen-title">
      <header>
        <h2 id="chosen-title" tabIndex={-1}>
          <bdi>{name}</bdi>
        </h2>
        <a class={css['close']} href={on.hrefOf(undefined)} aria-label="Close" title="Close">
          <Sign name="close" />
        </a>
        <p class={css['address']} dir="ltr">
          <OutLink url={last.url} onOpen={on.openLink}>
            {last.url}
          </OutLink>
        </p>
        <p class={css['kind']}>{PAGE_TYPE_WORDS[last.type]}</p>
        {now && (
          <a class={css['report']} href={on.hrefOf(page.page, now.id)}>
            <Sign name="file" />
            Report of {whenWords(now.at)}
            {entries.length === 1 && now.overall !== null && `: ${now.overall} of 100`}
          </a>
        )}
        {points.length > 1 && (
          <TrendLine
            points={points}
            marked={[before, after].filter((id) => id !== undefined)}
            label={trendWords(points)}
          />
        )}
        {old && now && before && (
          <div class={css['pair']}>
            <Picker
              label="Earlier audit"
              entries={entries}
              value={before}
              onChoose={(id) => on.compare('before', id)}
            />
            <Sign name="to" />
            <Picker
              label="Later audit"
              entries={entries}
              value={after}
              onChoose={(id) => on.compare('after', id)}
            />
            <Sum before={old} after={now} comparison={comparison} />
          </div>
        )}
      </header>
      <WatchBox key={page.page} view={watch} url={last.url} on={on.watch} />
      <div aria-live="polite">
        <Compared comparison={comparison} entries={entries} />
      </div>
      <Marks view={view} on={on} />
      {site && (
        <section class={css['site']}>
          <h3>
            <bdi dir="ltr">{page.site}</bdi>
          </h3>
          <p>
            {meanWords(site)}
            <Hidden>: {trendWords(site)}</Hidden>
          </p>
          <div>
            <TrendLine points={site} label={`Mean of the site: ${trendWords(site)}`} />
          </div>
        </section>
      )}
      <footer>
        {old && now && <Press onPress={on.compareSideBySide}>Side by side</Press>}
        <Confirm
          ask="Delete this audit…"
          question={`Delete the audit of ${now ? whenWords(now.at) : ''}?`}
          yes="Delete"
          no="Keep"
          onYes={() => on.removeAudit(after)}
        />
      </footer>
    </aside>
  );
}
