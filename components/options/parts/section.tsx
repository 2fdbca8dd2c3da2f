import type { ComponentChildren } from 'preact';
import css from './section.module.css';

interface SectionProps {
  id: string;
  title: string;
  /** What it is for, before any control. */
  about: ComponentChildren;
  children: ComponentChildren;
}

/** One subject: what it is for at the start, a frame of rows at the end. */
export function Section({ id, title, about, children }: SectionProps) {
  return (
    <section class={css['section']} id={id} aria-labelledby={`${id}-title`}>
      <div class={css['about']}>
        <h2 id={`${id}-title`} tabIndex={-1}>
          {title}
        </h2>
        <p>{about}</p>
      </div>
      <div class={css['frame']}>{children}</div>
    </section>
  );
}

/** A name, a sentence and a control. */
export function Row({
  name,
  note,
  noteId,
  wraps = true,
  children,
}: {
  name: ComponentChildren;
  note?: ComponentChildren;
  /** By which a control names the sentence as its explanation. */
  noteId?: string;
  /** Its controls go below where there is little room. */
  wraps?: boolean;
  children?: ComponentChildren;
}) {
  return (
    <div class={css['row']} data-wraps={wraps ? '' : undefined}>
      <div class={css['words']}>
        <p class={css['name']}>{name}</p>
        {note !== undefined && (
          <p class={css['note']} id={noteId}>
            {note}
          </p>
        )}
      </div>
      {children}
    </div>
  );
}

/** A quiet label at the end of a row. */
export function Tag({ children }: { children: ComponentChildren }) {
  return <span class={css['tag']}>{children}</span>;
}

/** Names of what rows are made of, for sections with rows of their own. */
export const parts = css;
