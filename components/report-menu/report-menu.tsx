import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon, type IconName } from '../parts/icon';
import type { ReportEvents } from './report-button';
import css from './report-menu.module.css';

interface Item {
  name: string;
  /** What it is good for. */
  aside: string;
  icon: IconName;
  /** Absent: always. */
  isOffered?(on: ReportEvents): boolean;
  act(on: ReportEvents): void;
}

const ITEMS: readonly Item[] = [
  {
    name: 'Keep this audit',
    aside: 'in the history',
    icon: 'check',
    act: (on) => on.keepReport(),
  },
  {
    name: 'Watch this page',
    aside: 'told when worse',
    icon: 'again',
    isOffered: ({ watchPage }) => watchPage !== undefined,
    act: (on) => on.watchPage?.(),
  },
  {
    name: 'Pin to compare',
    aside: 'up to six pages',
    icon: 'plus',
    act: (on) => on.pinPage(),
  },
  {
    name: 'Open comparison',
    aside: 'of pinned pages',
    icon: 'out',
    act: (on) => on.openDashboard('compare'),
  },
  {
    name: 'Open history',
    aside: 'of kept audits',
    icon: 'out',
    act: (on) => on.openDashboard('history'),
  },
  {
    name: 'Save report as HTML',
    aside: 'to send or print',
    icon: 'page',
    act: (on) => on.saveReport('html'),
  },
  {
    name: 'Copy as Markdown',
    aside: 'for a ticket',
    icon: 'copy',
    act: (on) => on.copyReport(),
  },
  {
    name: 'Save findings as CSV',
    aside: 'for a spreadsheet',
    icon: 'save',
    act: (on) => on.saveReport('csv'),
  },
  {
    name: 'Save report as JSON',
    aside: 'for programs',
    icon: 'save',
    act: (on) => on.saveReport('json'),
  },
  {
    name: 'Save picture of the score',
    aside: 'PNG',
    icon: 'picture',
    act: (on) => on.saveReport('picture'),
  },
];

/** Where the focus goes from an item by a key; `undefined` for keys that lead nowhere. */
function nextOf(key: string, at: number, items: readonly Item[]): number | undefined {
  const { length } = items;
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % length;
    case 'ArrowUp':
      return (at - 1 + length) % length;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
  }
  if (key.length !== 1) return undefined;
  // The next that begins with the letter.
  const after = items.map((_, step) => (at + 1 + step) % length);
  return after.find((place) => items[place]?.name.toLowerCase().startsWith(key.toLowerCase()));
}

interface ReportMenuProps {
  id: string;
  on: ReportEvents;
  /** Closes the menu and gives the focus back. */
  onClose(): void;
}

/**
 * The report as a file or on the clipboard. Keys as in the menu button pattern of the ARIA Authoring Practices Guide
 * (https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/, checked 2026-11-26).
 */
export function ReportMenu({ id, on, onClose }: ReportMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const offered = ITEMS.filter(({ isOffered }) => isOffered?.(on) ?? true);
  const items = () => [...(menu.current?.querySelectorAll('button') ?? [])];
  useLayoutEffect(() => items()[0]?.focus(), []);
  return (
    <div
      class={css['menu']}
      id={id}
      role="menu"
      tabIndex={-1}
      aria-label="Report"
      ref={menu}
      onKeyDown={(event) => {
        const { key, ctrlKey, metaKey, altKey } = event;
        if (ctrlKey || metaKey || altKey || key === ' ') return;
        const all = items();
        const at = all.findIndex((item) => item.matches(':focus'));
        const next = nextOf(key, at, offered);
        // Number keys share elsewhere.
        if (key.length === 1) event.stopPropagation();
        if (next === undefined) return;
        event.preventDefault();
        all[next]?.focus();
      }}
    >
      {offered.map(({ name, aside, icon, act }) => (
        <button
          key={name}
          type="button"
          role="menuitem"
          tabIndex={-1}
          class={css['item']}
          onClick={() => {
            onClose();
            act(on);
          }}
        >
          <Icon name={icon} />
          <span>{name}</span>
          <i>{aside}</i>
        </button>
      ))}
    </div>
  );
}
