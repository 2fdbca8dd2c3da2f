import type { ComponentChild } from 'preact';
import { useRef } from 'preact/hooks';
import css from './file-field.module.css';

interface FileFieldProps {
  /** Endings and types, as browsers take them. */
  accept: string;
  label: string;
  multiple?: boolean;
  /** At least one; no more without `multiple`. */
  onFiles(files: File[]): void;
  /** What is pressed for it; `open` has to be called within the press. */
  children: (open: () => void) => ComponentChild;
}

/** The browser’s own window for files, behind a control of the caller’s. */
export function FileField({ accept, label, multiple = false, onFiles, children }: FileFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        type="file"
        class={css['file']}
        ref={field}
        multiple={multiple}
        accept={accept}
        aria-label={label}
        tabIndex={-1}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          if (files.length > 0) onFiles(files);
          // The same files can be chosen once more.
          currentTarget.value = '';
        }}
      />
      {children(() => field.current?.click())}
    </>
  );
}
