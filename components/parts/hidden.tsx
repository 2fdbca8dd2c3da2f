import type { ComponentChildren } from 'preact';
import css from './hidden.module.css';

/** Words for screen readers only. */
export function Hidden({ children }: { children: ComponentChildren }) {
  return <span class={css['hidden']}>{children}</span>;
}
