import { grouped } from '../../utils/audit/describe';
import { inputClass } from '../options/parts/field';
import css from './choice.module.css';

interface ChoiceProps {
  label: string;
  /** What it says while nothing is chosen. */
  any: string;
  value: string | undefined;
  /** `count`: how many there are of it. */
  options: readonly { value: string; name: string; count?: number }[];
  onChoose(value: string | undefined): void;
}

/** One of several values, or any of them. */
export function Choice({ label, any, value, options, onChoose }: ChoiceProps) {
  return (
    <select
      class={`${inputClass} ${css['choice']}`}
      aria-label={label}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChoose(currentTarget.value || undefined)}
    >
      <option value="">{any}</option>
      {options.map(({ value: each, name, count }) => (
        <option key={each} value={each}>
          {count === undefined ? name : `${name} (${grouped(count)})`}
        </option>
      ))}
    </select>
  );
}
