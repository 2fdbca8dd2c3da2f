import type { ComponentChildren } from 'preact';
import css from './segments.module.css';

interface SegmentsProps<Id extends string> {
  label: string;
  options: readonly { id: Id; name: ComponentChildren }[];
  chosen: Id;
  onChoose(id: Id): void;
}

/** A few views of the same thing, one of them chosen. What stands in a `<span>` of a name is said quietly. */
export function Segments<Id extends string>({
  label,
  options,
  chosen,
  onChoose,
}: SegmentsProps<Id>) {
  return (
    <fieldset class={css['segments']} aria-label={label}>
      {options.map(({ id, name }) => (
        <button key={id} type="button" aria-pressed={chosen === id} onClick={() => onChoose(id)}>
          {name}
        </button>
      ))}
    </fieldset>
  );
}
