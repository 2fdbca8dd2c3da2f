import type { ComponentChildren } from 'preact';
import { IconButton } from '../parts/button';
import css from './notice.module.css';

interface RowProps {
  mark: ComponentChildren;
  title: ComponentChildren;
  children?: ComponentChildren;
  actions?: ComponentChildren;
  onClose(): void;
}

/** The row above the share bar: what a press did, or what it would do. */
export function Row({ mark, title, children, actions, onClose }: RowProps) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the row from anywhere in it
    <div
      class={css['notice']}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <span class={css['mark']}>{mark}</span>
      <div class={css['words']}>
        <h2>{title}</h2>
        {children}
      </div>
      <span class={css['close']}>
        <IconButton icon="close" name="Close" onPress={onClose} />
      </span>
      {actions && <div class={css['actions']}>{actions}</div>}
    </div>
  );
}
