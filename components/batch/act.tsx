import type { ComponentChildren, Ref } from 'preact';
import { type DashboardSign, Sign } from '../dashboard/sign';
import css from './act.module.css';

interface ActProps {
  sign: DashboardSign;
  onPress(): void;
  /** It cannot be pressed now; it keeps its place and the focus, and the words beside it say why. */
  off?: boolean;
  /** Longer name for screen readers, which holds the visible words. */
  label?: string;
  buttonRef?: Ref<HTMLButtonElement>;
  children: ComponentChildren;
}

/** A framed button with a sign and words. */
export function Act({ sign, onPress, off = false, label, buttonRef, children }: ActProps) {
  return (
    <button
      type="button"
      class={css['act']}
      aria-label={label}
      aria-disabled={off ? 'true' : undefined}
      ref={buttonRef ?? null}
      onClick={() => !off && onPress()}
    >
      <Sign name={sign} />
      <span>{children}</span>
    </button>
  );
}
