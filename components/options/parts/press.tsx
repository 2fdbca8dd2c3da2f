import type { ComponentChildren } from 'preact';
import css from './press.module.css';
import { Sign, type SignName } from './sign';

interface PressProps {
  /** `main`: ends a form. `danger`: cannot be undone. `quiet`: beside something. `small`: one of several. */
  kind?: 'main' | 'danger' | 'quiet' | 'small' | 'framed';
  sign?: SignName;
  /** Absent: the button sends its form. */
  onPress?(): void;
  /** It cannot be pressed now; it keeps its place and the focus, and the words beside it say why. */
  off?: boolean;
  /** Longer name for screen readers, which holds the visible words. */
  label?: string;
  children: ComponentChildren;
}

/** A button with words. */
export function Press({
  kind = 'framed',
  sign,
  onPress,
  off = false,
  label,
  children,
}: PressProps) {
  return (
    <button
      type={onPress ? 'button' : 'submit'}
      class={css['press']}
      data-kind={kind}
      aria-label={label}
      aria-disabled={off ? 'true' : undefined}
      onClick={() => !off && onPress?.()}
    >
      {sign && <Sign name={sign} />}
      <span>{children}</span>
    </button>
  );
}

/** A button with a sign only; its name is spoken and shown on hover. `off` keeps its place and the focus. */
export function SignPress({
  sign,
  name,
  onPress,
  off = false,
  control,
}: {
  sign: SignName;
  name: string;
  onPress(): void;
  off?: boolean;
  /** By which the screen finds it again. */
  control?: string;
}) {
  return (
    <button
      type="button"
      class={css['press']}
      data-kind="sign"
      data-control={control}
      aria-label={name}
      aria-disabled={off ? 'true' : undefined}
      title={name}
      onClick={() => !off && onPress()}
    >
      <Sign name={sign} />
    </button>
  );
}
