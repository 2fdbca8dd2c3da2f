import type { ComponentChildren } from 'preact';
import css from './state.module.css';

interface StateProps {
  icon: ComponentChildren;
  title: string;
  /** One or two sentences: the cause, and what to do. */
  words: ComponentChildren;
  /** Buttons; none where nothing would help. */
  actions?: ComponentChildren;
}

/** What stands in place of the list: one icon, one cause, one thing to do. */
export function State({ icon, title, words, actions }: StateProps) {
  return (
    <div class={css['state']}>
      <span class={css['icon']}>{icon}</span>
      <h2 class={css['title']}>{title}</h2>
      <p class={css['words']}>{words}</p>
      {actions && <div class={css['actions']}>{actions}</div>}
    </div>
  );
}
