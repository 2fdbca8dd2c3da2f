import { useRef } from 'preact/hooks';
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
import { parts, Row, Section } from './parts/section';
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
  /** `field`: the control itself, to come back to. */
  onChoose(value: number, field: HTMLSelectElement): void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <select
      class={inputClass}
      style="inline-size: auto"
      aria-label={label}
      value={String(value)}
      onChange={({ currentTarget }) => onChoose(Number(currentTarget.value), currentTarget)}
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
  on: Pick<OptionsEvents, 'changeHistory' | 'tighten' | 'openHistory' | 'data'>;
}

interface LimitsProps {
  history: Pick<HistoryOptionsView, 'settings' | 'tighter'>;
  on: Pick<OptionsEvents, 'changeHistory' | 'tighten'>;
}

/** For how long and how many; what a tighter limit would delete goes only once that is confirmed. */
function Limits({ history: { settings, tighter }, on }: LimitsProps) {
  const { months, most } = tighter ?? settings;
  const last = useRef<HTMLSelectElement | null>(null);
  const choose = (limit: 'months' | 'most') => (value: number, field: HTMLSelectElement) => {
    last.current = field;
    on.changeHistory({ [limit]: value });
  };
  const answer = (yes: boolean) => {
    // The press that was made goes away.
    last.current?.focus();
    on.tighten(yes);
  };
  const audits = tighter && count(tighter.audits, 'audit');
  return (
    <>
      <Row name="For how long" note="Older ones make room. The newest of each page stays.">
        <Choice
          label="For how long audits are kept"
          value={months}
          options={MONTHS.map((each) => ({ value: each, name: monthsWords(each) }))}
          onChoose={choose('months')}
        />
      </Row>
      <Row name="How many at most" note="The oldest make room.">
        <Choice
          label="How many audits are kept at most"
          value={most}
          options={MOST_AUDITS.map((each) => ({ value: each, name: grouped(each) }))}
          onChoose={choose('most')}
        />
      </Row>
      {tighter && (
        <Row
          name={<span role="alert">{audits} would be deleted now. It cannot be undone.</span>}
          note="Until you decide, all stays as it was."
        >
          <div class={parts['actions']}>
            <Press kind="danger" onPress={() => answer(true)}>
              Delete {audits}
            </Press>
            <Press onPress={() => answer(false)}>Keep all</Press>
          </div>
        </Row>
      )}
    </>
  );
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
      <Limits history={history} on={on} />
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
