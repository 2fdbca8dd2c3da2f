import type { ComponentChildren, Ref } from 'preact';
import css from './button.module.css';
import { Icon, type IconName } from './icon';

interface ButtonProps {
  /** `framed`: the one thing to do. `quiet`: beside it. `link`: quiet in the accent. */
  kind?: 'framed' | 'quiet' | 'link';
  icon?: IconName;
  onPress(): void;
  /** It cannot be pressed now; it keeps its place and the focus, and the words beside it say why. */
  off?: boolean;
  /** Longer name for screen readers, when the visible one needs its surroundings. */
  label?: string;
  buttonRef?: Ref<HTMLButtonElement>;
  children: ComponentChildren;
}

/** A button with words. */
export function Button({
  kind = 'framed',
  icon,
  onPress,
  off = false,
  label,
  buttonRef,
  children,
}: ButtonProps) {
  return (
    <button
      type="button"
      class={css['button']}
      data-kind={kind}
      aria-label={label}
      aria-disabled={off ? 'true' : undefined}
      ref={buttonRef ?? null}
      onClick={() => !off && onPress()}
    >
      {icon && <Icon name={icon} size="small" />}
      <span>{children}</span>
    </button>
  );
}

/** A button with an icon only; its name is spoken and shown on hover. */
export function IconButton({
  icon,
  name,
  onPress,
  menu,
  off = false,
  buttonRef,
}: {
  icon: IconName;
  name: string;
  onPress(): void;
  /** It opens a menu: the menu’s id while that is open, else empty. */
  menu?: string;
  off?: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
}) {
  return (
    <button
      type="button"
      class={css['iconOnly']}
      aria-label={name}
      title={name}
      aria-haspopup={menu === undefined ? undefined : 'menu'}
      aria-expanded={menu === undefined ? undefined : menu !== ''}
      aria-controls={menu || undefined}
      aria-disabled={off ? 'true' : undefined}
      ref={buttonRef ?? null}
      onClick={() => !off && onPress()}
      onKeyDown={(event) => {
        if (menu !== '' || event.key !== 'ArrowDown') return;
        event.preventDefault();
        event.currentTarget.click();
      }}
    >
      <Icon name={icon} />
    </button>
  );
}
