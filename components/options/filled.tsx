import type { ComponentChildren } from 'preact';
import { StatusShape } from '../parts/status';
import css from './filled.module.css';

interface FilledProps {
  title: string;
  /** The address in parts; those that were put in are marked. */
  pieces: readonly { text: string; isFilled: boolean }[];
  /** It is a text in lines, not an address. */
  isWords?: boolean;
  /** Whether there is something to mind. */
  is: 'pass' | 'warn';
  children: ComponentChildren;
}

/** An address as it would be, what was put in marked, and what is to be said of it. */
export function Filled({ title, pieces, isWords = false, is, children }: FilledProps) {
  return (
    <div>
      <p class={css['title']}>{title}</p>
      <p
        class={css['address']}
        data-words={isWords ? '' : undefined}
        dir={isWords ? 'auto' : 'ltr'}
      >
        {pieces.map(({ text, isFilled }) => (isFilled ? <mark>{text}</mark> : text))}
      </p>
      <p class={css['verdict']} role="status">
        <StatusShape is={is} />
        <span>{children}</span>
      </p>
    </div>
  );
}
