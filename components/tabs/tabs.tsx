import { useRef } from 'preact/hooks';
import css from './tabs.module.css';

interface TabSpec<Id extends string> {
  id: Id;
  name: string;
  /** Shown beside the name. `undefined` while it is not known: its room is kept, so that nothing moves. */
  count?: number | undefined;
}

interface TabsProps<Id extends string> {
  /** Prefix of the ids that tie a tab to its panel. */
  prefix: string;
  tabs: readonly TabSpec<Id>[];
  chosen: Id;
  onChoose(id: Id): void;
}

/** Id of the element that a tab shows. */
export const panelId = (prefix: string, id: string) => `${prefix}-panel-${id}`;
/** Id of the tab itself. */
export const tabId = (prefix: string, id: string) => `${prefix}-tab-${id}`;

/** Tabs by the WAI-ARIA pattern: one stop for Tab; arrows, Home and End move and choose. */
export function Tabs<Id extends string>({ prefix, tabs, chosen, onChoose }: TabsProps<Id>) {
  const list = useRef<HTMLDivElement>(null);

  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === chosen);
    const rtl = list.current?.closest('[dir]')?.getAttribute('dir') === 'rtl';
    const forward = rtl ? 'ArrowLeft' : 'ArrowRight';
    const back = rtl ? 'ArrowRight' : 'ArrowLeft';
    const next =
      event.key === forward
        ? (at + 1) % tabs.length
        : event.key === back
          ? (at - 1 + tabs.length) % tabs.length
          : event.key === 'Home'
            ? 0
            : event.key === 'End'
              ? tabs.length - 1
              : -1;
    const target = tabs[next];
    if (!target) return;
    event.preventDefault();
    onChoose(target.id);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };

  return (
    <div class={css['tabs']} role="tablist" aria-label="Report" ref={list} onKeyDown={move}>
      {tabs.map(({ id, name, ...rest }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={tabId(prefix, id)}
          class={css['tab']}
          aria-selected={id === chosen}
          aria-controls={id === chosen ? panelId(prefix, id) : undefined}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {name}
          {'count' in rest && <span class={css['count']}>{rest.count}</span>}
        </button>
      ))}
    </div>
  );
}
