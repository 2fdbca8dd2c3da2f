import type { ComponentChild } from 'preact';
import { useRef } from 'preact/hooks';
import css from './file-field.module.css';

interface FileFieldProps {
  /** Endings and types, as browsers take them. */
  accept: string;
  label: string;
  onFile(file: File): void;
  /** What is pressed for it; `open` has to be called within the press. */
  children: (open: () => void) => ComponentChild;
}

/** The browser’s own window for one file, behind a control of the caller’s. */
export function FileField({ accept, label, onFile, children }: FileFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        type="file"
        class={css['file']}
        ref={field}
        accept={accept}
        aria-label={label}
        tabIndex={-1}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file can be chosen once more.
          currentTarget.value = '';
        }}
      />
      {children(() => field.current?.click())}
    </>
  );
}
