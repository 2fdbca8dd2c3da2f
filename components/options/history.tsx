import { grouped } from '../../utils/audit/describe';
import { type HistorySettings, MONTHS, MOST_AUDITS } from '../../utils/history/settings';
import { Segments } from '../parts/segments';
import { StatusShape } from '../parts/status';
import css from './log.module.css';
import { Confirm } from './parts/confirm';
import { inputClass } from './parts/field';
import { Press } from './parts/press';
import { Row, Section } from './parts/section';
import type { HistoryOptionsView, OptionsEvents } from './view';

const KEEP: readonly { id: HistorySettings['keep']; name: string }[] = [
  { id: 'off', name: 'Off' },
  { id: 'ask', name: 'When I press' },
  { id: 'on', name: 'Every audit' },
];

const KEEP_WORDS: Readonly<Record<HistorySettings['keep'], string>> = {
  off: 'Nothing is added. What is there stays until you erase it.',
  ask: 'The popup has a button “Keep this audit”. In private windows nothing is ever kept.',
  on: 'Every audit is kept once it is complete. In private windows nothing is ever kept.',
};

const STATE_WORDS: Readonly<Record<Exclude<HistoryOptionsView['state'], 'ready'>, string>> = {
  newer:
    'A newer release has written these settings. They are used as far as they are understood, and not changed.',
  unreadable: 'The browser does not give us these settings, so you see the defaults.',
  refused: 'The browser did not keep the last change: its storage may be full.',
};

const monthsWords = (months: number) =>
  months === 0
    ? 'No limit'
    : months % 12 === 0
      ? `${months / 12} ${months === 12 ? 'year' : 'years'}`
      : `${months} ${months === 1 ? 'month' : 'months'}`;

const count = (many: number, one: string) => `${grouped(many)} ${one}${many === 1 ? '' : 's'}`;

/** “3.2 MB”. */
const sizeWords = (bytes: number) =>
  bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${grouped(Math.round(bytes / 1e5) / 10)} MB`;

interface ChoiceProps {
  label: string;
  value: number;
  options: readonly { value: number; name: string }[];
  onChoose(value: number): void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <select
      class={inputClass}
      style="inline-size: auto"
      aria-label={label}
      value={String(value)}
      onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}
    >
      {options.map(({ value: each, name }) => (
        <option key={each} value={String(each)}>
          {name}
        </option>
      ))}
    </select>
  );
}

interface HistoryProps {
  history: HistoryOptionsView;
  on: Pick<OptionsEvents, 'changeHistory' | 'eraseHistory' | 'openHistory'>;
}

/** What is kept of audits, for how long, and the way to be rid of it. */
export function HistoryOptions({ history, on }: HistoryProps) {
  const { settings, state, kept } = history;
  const isKept = kept !== undefined && kept !== 'failed';
  return (
    <Section
      id="history"
      title="Your data"
      about="Audits that are kept, with what the page said that day, so that you can see what changed. On this computer only; nothing of it is sent."
    >
      {state !== 'ready' && (
        <p class={css['failed']} role="alert">
          <StatusShape is="warn" />
          <span>{STATE_WORDS[state]}</span>
        </p>
      )}
      <Row name="Keep audits" note={KEEP_WORDS[settings.keep]}>
        <Segments
          label="Keep audits"
          options={KEEP}
          chosen={settings.keep}
          onChoose={(keep) => on.changeHistory({ keep })}
        />
      </Row>
      <Row name="For how long" note="Older ones make room. The newest of each page stays.">
        <Choice
          label="For how long audits are kept"
          value={settings.months}
          options={MONTHS.map((months) => ({ value: months, name: monthsWords(months) }))}
          onChoose={(months) => on.changeHistory({ months })}
        />
      </Row>
      <Row name="How many at most" note="The oldest make room.">
        <Choice
          label="How many audits are kept at most"
          value={settings.most}
          options={MOST_AUDITS.map((most) => ({ value: most, name: grouped(most) }))}
          onChoose={(most) => on.changeHistory({ most })}
        />
      </Row>
      {kept === 'failed' && (
        <p class={css['failed']} role="alert">
          <StatusShape is="error" />
          <span>
            The browser does not open the history: its storage is blocked, full or damaged. Auditing
            works all the same; nothing is kept meanwhile.
          </span>
        </p>
      )}
      {isKept && (
        <Row
          name={
            kept.audits === 0
              ? 'Nothing is kept yet'
              : `${count(kept.audits, 'audit')} of ${count(kept.pages, 'page')}, ${sizeWords(kept.bytes)}`
          }
          note={
            kept.audits === 0
              ? undefined
              : 'Erasing cannot be undone. Export them first in the history.'
          }
        >
          <Press onPress={on.openHistory}>Open history</Press>
          {kept.audits > 0 && (
            <Confirm
              ask="Erase all audits…"
              question={`Erase ${count(kept.audits, 'audit')}?`}
              yes="Erase"
              no="Keep"
              onYes={on.eraseHistory}
            />
          )}
        </Row>
      )}
    </Section>
  );
}
