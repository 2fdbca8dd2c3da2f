import css from '../../parts/icon.module.css';

/** Outlines on a 16 × 16 grid, own drawings, that only settings need: the popup does not load them. */
const PATHS = {
  grip: 'M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01',
  up: 'm4.5 9.75 3.5-3.5 3.5 3.5',
  down: 'm4.5 6.25 3.5 3.5 3.5-3.5',
  add: 'M8 3.5v9M3.5 8h9',
  remove: 'm4.5 4.5 7 7m0-7-7 7',
  bin: 'M3.5 4.5h9M6.5 4.5V3h3v1.5M5 4.5l.5 8.5h5l.5-8.5',
  save: 'M8 3v7M5 7.2l3 3 3-3M3.5 13h9',
  out: 'M6 3.5H3.5v9h9V10M9 3.5h3.5V7M12.5 3.5 7.5 8.5',
  edit: 'M3 13l.6-2.6 6.9-6.9 2 2-6.9 6.9ZM9 5l2 2',
} as const;

export type SignName = keyof typeof PATHS;

/** A decorative outline; the words stand next to it. */
export function Sign({ name }: { name: SignName }) {
  return (
    <svg
      class={css['icon']}
      data-size="small"
      data-name={name === 'grip' ? 'dots' : name}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
