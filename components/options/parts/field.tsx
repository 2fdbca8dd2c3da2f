import type { ComponentChildren, Ref } from 'preact';
import { useOwnId } from '../../parts/use-own-id';
import css from './field.module.css';

/** Class of a bare control that looks like one, and of what holds it with its label and a sentence. */
export const inputClass = css['input'];
export const fieldClass = css['field'];

interface FieldProps {
  label: string;
  value: string;
  onInput(value: string): void;
  /** A sentence below it. */
  note?: ComponentChildren;
  /** What is wrong with the value. */
  wrong?: string | undefined;
  /** An address or a host: left to right, in code's type. */
  code?: boolean;
  placeholder?: string;
  most: number;
  inputRef?: Ref<HTMLInputElement>;
}

/** One line of text with its name above. */
export function Field(props: FieldProps) {
  const { label, value, onInput, note, wrong, code = false, placeholder, most, inputRef } = props;
  const id = useOwnId();
  const hasNote = note !== undefined || wrong !== undefined;
  return (
    <div class={css['field']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        ref={inputRef ?? null}
        class={css['input']}
        data-code={code ? '' : undefined}
        dir={code ? 'ltr' : 'auto'}
        type="text"
        autoComplete="off"
        spellcheck={code ? false : undefined}
        maxLength={most}
        placeholder={placeholder}
        aria-invalid={wrong === undefined ? undefined : 'true'}
        aria-describedby={hasNote ? `${id}-note` : undefined}
        value={value}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      {hasNote && (
        <p id={`${id}-note`} data-wrong={wrong === undefined ? undefined : ''}>
          {wrong ?? note}
        </p>
      )}
    </div>
  );
}
