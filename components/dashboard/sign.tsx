import css from '../parts/icon.module.css';

/** Outlines on a 16 × 16 grid, own drawings, that only the dashboard needs: the popup does not load them. */
const PATHS = {
  history: 'M3 8.5A5 5 0 1 0 4.4 5M3 3v3h3M8 5.75V8.5l2 1.2',
  columns:
    'M3.5 3h9a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1Zm2.75 0v10m3.5-10v10',
  settings:
    'M2.5 5h5m3.5 0h2.5M2.5 11H5m3.5 0h5M9.25 6.75a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5Zm-2.5 6a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5Z',
  save: 'M8 3v7M5 7.2l3 3 3-3M3.5 13h9',
  load: 'M8 10.2V3.2M5 6l3-3 3 3M3.5 13h9',
  close: 'm4.5 4.5 7 7m0-7-7 7',
  to: 'm6.25 4.5 3.5 3.5-3.5 3.5',
  up: 'm4.5 9.75 3.5-3.5 3.5 3.5',
  down: 'm4.5 6.25 3.5 3.5 3.5-3.5',
  back: 'M12.5 8h-9M7 4.5 3.5 8 7 11.5',
  rows: 'M2.5 4h11M2.5 8h11M2.5 12h11',
  pause: 'M6 4v8m4-8v8',
  resume: 'm6 4 6 4-6 4Z',
  stop: 'M5.5 4.5h5a1 1 0 0 1 1 1v5a1 1 0 0 1-1 1h-5a1 1 0 0 1-1-1v-5a1 1 0 0 1 1-1Z',
  again: 'M13 8a5 5 0 1 1-1.5-3.6L13 5.9M13 2.8v3.1H9.9',
  plus: 'M8 3.5v9M3.5 8h9',
  pen: 'M3 13l.6-2.6 6.9-6.9 2 2-6.9 6.9ZM9 5l2 2',
  file: 'M4 2.5h5l3.5 3.5v7.5H4ZM9 2.5V6h3.5',
  tabs: 'M3.5 3.5h9a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1Zm-1 3.25h11M7 3.5v3.25',
  bookmark: 'M4.5 2.5h7v11L8 10.75 4.5 13.5Z',
  check: 'm3.5 8.5 3 3 6-7',
} as const;

export type DashboardSign = keyof typeof PATHS;

/** A decorative outline; the words stand next to it. `to` points where reading goes on. */
export function Sign({ name }: { name: DashboardSign }) {
  return (
    <svg
      class={css['icon']}
      data-size="small"
      data-name={name === 'to' ? 'out' : name}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The extension’s own mark. */
export function Brand() {
  return (
    <svg class={css['icon']} viewBox="0 0 16 16" aria-hidden="true">
      <rect
        x="0"
        y="0"
        width="16"
        height="16"
        rx="4"
        style="fill: var(--accent-fill); stroke: none"
      />
      <path style="stroke: var(--on-accent)" d="m3.7 8.9 2.7 2.6 5.4-6.2M8.6 4.7l3.4.3.1 3.4" />
    </svg>
  );
}
