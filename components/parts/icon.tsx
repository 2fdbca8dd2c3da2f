import css from './icon.module.css';

/** Outlines on a 16 × 16 grid, own drawings. */
const PATHS = {
  aim: 'M8 12.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM8 1.5v3.25M8 11.25v3.25M1.5 8h3.25M11.25 8h3.25',
  again: 'M13 8a5 5 0 1 1-1.5-3.6L13 5.9M13 2.8v3.1H9.9',
  check: 'm3.5 8.5 3 3 6-7',
  close: 'm4.5 4.5 7 7m0-7-7 7',
  copy: 'M7 5.5h5A1.5 1.5 0 0 1 13.5 7v5a1.5 1.5 0 0 1-1.5 1.5H7A1.5 1.5 0 0 1 5.5 12V7A1.5 1.5 0 0 1 7 5.5Zm3.5 0V4A1.5 1.5 0 0 0 9 2.5H4A1.5 1.5 0 0 0 2.5 4v5A1.5 1.5 0 0 0 4 10.5h1.5',
  crop: 'M4.5 1.5v10h10M1.5 4.5h10v10',
  dots: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  down: 'm4.5 6.25 3.5 3.5 3.5-3.5',
  filter: 'M2.5 4.5h11M4.75 8h6.5M7 11.5h2',
  link: 'M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2.2-2.2A2.6 2.6 0 0 0 9 3.3l-.7.7m.9 2.8a2.6 2.6 0 0 0-3.7 0L3.3 9A2.6 2.6 0 0 0 7 12.7l.7-.7',
  lock: 'M4.5 7h7a1 1 0 0 1 1 1v4.5a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1ZM5.5 7V5a2.5 2.5 0 0 1 5 0v2',
  moon: 'M13 9.5A5.5 5.5 0 0 1 6.5 3a5.5 5.5 0 1 0 6.5 6.5Z',
  offline:
    'm2.5 2.5 11 11M6.6 4.2A3.5 3.5 0 0 1 11.4 7 2.75 2.75 0 0 1 13 11.4M10 12.5H4.75a2.75 2.75 0 0 1-.2-5.5',
  out: 'M6 3.5H3.5v9h9V10M9 3.5h3.5V7M12.5 3.5 7.5 8.5',
  page: 'M4 2.5h5l3.5 3.5v7.5H4ZM9 2.5V6h3.5',
  broken:
    'M4 9V2.5h5L12.5 6v3M9 2.5V6h3.5M4 11.5v2h8.5v-2M2.5 10.5l2-1 2 1.5 2-1.5 2 1.5 2-1.5 1.5 1',
  phone:
    'M5.5 1.75h5a1 1 0 0 1 1 1v10.5a1 1 0 0 1-1 1h-5a1 1 0 0 1-1-1V2.75a1 1 0 0 1 1-1ZM7.25 12.25h1.5',
  picture:
    'M3.5 3h9a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1Zm-1 8 3.2-3 2.4 2 2-1.6 3.4 2.8M10.5 5.9h.01',
  search: 'M7 11.25a4.25 4.25 0 1 0 0-8.5 4.25 4.25 0 0 0 0 8.5Zm3.2-1.05 3.3 3.3',
} as const;

export type IconName = keyof typeof PATHS;

/** A decorative outline in the colour of the text beside it; the words stand next to it. */
export function Icon({
  name,
  size = 'normal',
}: {
  name: IconName;
  size?: 'small' | 'normal' | 'large';
}) {
  return (
    <svg
      class={css['icon']}
      data-size={size}
      data-name={name}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
