import type { Every } from '../../utils/watch/schedule';
import { EVERIES } from '../../utils/watch/settings';
import { hourWords } from '../../utils/watch/words';
import { inputClass } from '../options/parts/field';
import type { Schedule } from './view';
import css from './watch.module.css';

const EVERY: Readonly<Record<Every, string>> = {
  day: 'Every day',
  week: 'Every week',
  month: 'Every month',
};

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

interface HourProps {
  label: string;
  hour: number;
  onChoose(hour: number): void;
}

/** A full hour of the day. */
export function Hour({ label, hour, onChoose }: HourProps) {
  return (
    <select
      class={`${inputClass} ${css['choice']}`}
      aria-label={label}
      value={String(hour)}
      onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}
    >
      {HOURS.map((each) => (
        <option key={each} value={String(each)}>
          {hourWords(each)}
        </option>
      ))}
    </select>
  );
}

interface ScheduleProps {
  schedule: Schedule;
  /** Of what, for those who cannot see it. */
  of?: string;
  onChange(news: Partial<Schedule>): void;
}

/** How often, and at which hour. */
export function ScheduleFields({ schedule, of, onChange }: ScheduleProps) {
  const which = of === undefined ? '' : `, ${of}`;
  return (
    <div class={css['schedule']}>
      <select
        class={`${inputClass} ${css['choice']}`}
        aria-label={`How often${which}`}
        value={schedule.every}
        onChange={({ currentTarget }) => onChange({ every: currentTarget.value as Every })}
      >
        {EVERIES.map((every) => (
          <option key={every} value={every}>
            {EVERY[every]}
          </option>
        ))}
      </select>
      <span>at</span>
      <Hour
        label={`At what hour${which}`}
        hour={schedule.hour}
        onChoose={(hour) => onChange({ hour })}
      />
    </div>
  );
}
