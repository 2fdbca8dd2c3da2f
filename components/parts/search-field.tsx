import type { Ref } from 'preact';
import { inputClass } from '../options/parts/field';

interface SearchFieldProps {
  label: string;
  placeholder: string;
  words: string;
  onFind(words: string): void;
  /** What its place asks of its looks. */
  look?: string | undefined;
  /** Id of what says what was found. */
  said?: string;
  field?: Ref<HTMLInputElement>;
}

/** Words to find things by, in whatever direction they are written; nothing corrects them. */
export function SearchField(props: SearchFieldProps) {
  const { label, placeholder, words, onFind, look, said, field } = props;
  return (
    <input
      class={look === undefined ? inputClass : `${inputClass} ${look}`}
      type="search"
      autoComplete="off"
      spellcheck={false}
      dir="auto"
      ref={field ?? null}
      aria-label={label}
      aria-describedby={said}
      placeholder={placeholder}
      value={words}
      onInput={({ currentTarget }) => onFind(currentTarget.value)}
    />
  );
}
