import { grouped } from '../../utils/audit/describe';
import { type HistorySettings, MONTHS, MOST_AUDITS } from '../../utils/history/settings';
import { Segments } from '../parts/segments';
import { StatusShape } from '../parts/status';
import { BackupRows } from './backup';
import { sizeWords } from './backup-words';
import { EraseRow } from './erase';
import css from './log.module.css';
import { inputClass } from './parts/field';
import { Press } from './parts/press';
import { Row, Section } from './parts/section';
import { Trouble } from './trouble';
import type { HistoryOptionsView, KeptView, OptionsEvents } from './view';

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

const monthsWords = (months: number) =>
  months === 0
    ? 'No limit'
    : months % 12 === 0
      ? `${months / 12} ${months === 12 ? 'year' : 'years'}`
      : `${months} ${months === 1 ? 'month' : 'months'}`;

const count = (many: number, one: string) => `${grouped(many)} ${one}${many === 1 ? '' : 's'}`;

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
  data: KeptView;
  on: Pick<OptionsEvents, 'changeHistory' | 'openHistory' | 'data'>;
}

/** What is kept of audits, for how long, and the way to be rid of it. */
export function HistoryOptions({ history, data, on }: HistoryProps) {
  const { settings, state, kept } = history;
  const isKept = kept !== undefined && kept !== 'failed';
  return (
    <Section
      id="history"
      title="Your data"
      about="Audits that are kept, with what the page said that day, so that you can see what changed. Nothing leaves this computer unless you export or share it."
    >
      <Trouble state={state} />
      {isKept && (
        <Row
          name={
            kept.audits === 0
              ? 'No audit is kept yet'
              : `${count(kept.audits, 'audit')} of ${count(kept.pages, 'page')}`
          }
          note={kept.audits === 0 ? undefined : `${sizeWords(kept.bytes)}, on this computer only`}
        >
          <Press onPress={on.openHistory}>Open history</Press>
        </Row>
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
      <BackupRows data={data} on={on.data} />
      <EraseRow data={data} on={on.data} />
    </Section>
  );
}
