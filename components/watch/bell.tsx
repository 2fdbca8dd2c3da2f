import css from '../parts/icon.module.css';

/** A bell: this page is watched. An own drawing on a 16 × 16 grid. */
export function Bell() {
  return (
    <svg class={css['icon']} data-size="small" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M4.5 11V7a3.5 3.5 0 0 1 7 0v4l1.25 1.25h-9.5ZM6.75 14h2.5" />
    </svg>
  );
}
