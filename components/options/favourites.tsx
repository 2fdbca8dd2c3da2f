import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { NetworkWords } from '../../utils/audit/guide';
import { moveTarget, resetTargets, showTarget } from '../../utils/share/change-settings';
import type { Target } from '../../utils/share/target';
import { onRequest, type TargetSettings } from '../../utils/share/targets';
import { Hidden } from '../parts/hidden';
import css from './favourites.module.css';
import { Press } from './parts/press';
import { parts, Row, Section } from './parts/section';
import { Sign } from './parts/sign';
import { TargetRow } from './target-row';
import { useDrag } from './use-drag';
import type { OptionsEvents } from './view';

/** Targets in the share bar, and those that a number key opens. */
const IN_BAR = 5;
const WITH_KEY = 9;

interface FavouritesProps {
  settings: TargetSettings;
  /** All, in the user's order. */
  targets: readonly Target[];
  networks: readonly NetworkWords[];
  on: Pick<OptionsEvents, 'change'>;
}

/** The order of all places a link can go to, and which of them are shown. */
export function Favourites({ settings, targets, networks, on }: FavouritesProps) {
  const [isOpen, setOpen] = useState(false);
  const [said, say] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const keep = useRef<{ id: string; control: string }>(undefined);

  const ids = targets.map(({ id }) => id);
  const shown = targets.filter(({ id }) => !settings.hidden.includes(id));
  const last = shown.at(WITH_KEY - 1) ?? targets.at(-1);
  const first = Math.max(WITH_KEY, last ? targets.indexOf(last) + 1 : 0);
  const folded = targets.slice(first);
  const unsure = onRequest(settings, networks);

  const move = (id: string, to: number, control: string) => {
    const name = targets.find((each) => each.id === id)?.name ?? '';
    if (to >= first) setOpen(true);
    keep.current = { id, control };
    on.change(moveTarget(ids, id, to));
    say(`${name}, now ${to + 1} of ${ids.length}`);
  };
  /** Next to those with a key, so that it is seen. */
  const add = ({ id, name }: NetworkWords) => {
    keep.current = { id, control: 'grip' };
    on.change(moveTarget([...ids, id], id, first));
    say(`${name} added, now ${first + 1} of ${ids.length + 1}`);
  };
  const { drag, gripOf, giveUp } = useDrag(list, (id, to) => {
    if (ids.indexOf(id) !== to) move(id, to, 'grip');
  });

  // A row that changes its place in the document loses the focus.
  useLayoutEffect(() => {
    const { id, control } = keep.current ?? {};
    if (id === undefined) return;
    keep.current = undefined;
    [...(list.current?.querySelectorAll<HTMLElement>('[data-target]') ?? [])]
      .find(({ dataset }) => dataset['target'] === id)
      ?.querySelector<HTMLElement>(`[data-control="${control}"]`)
      ?.focus();
  });

  const dropAt = (id: string, at: number): 'before' | 'after' | undefined => {
    if (!drag || drag.id === id) return undefined;
    const others = ids.filter((each) => each !== drag.id);
    // It lands where it is.
    if (drag.to === ids.indexOf(drag.id)) return undefined;
    if (others[drag.to] === id) return 'before';
    return drag.to === others.length && at === ids.lastIndexOf(others.at(-1) ?? '')
      ? 'after'
      : undefined;
  };
  const row = (target: Target) => {
    const at = targets.indexOf(target);
    const place = shown.indexOf(target) + 1;
    return (
      <TargetRow
        key={target.id}
        target={target}
        at={at}
        of={ids.length}
        isShown={place > 0}
        shownAs={place > 0 ? place : undefined}
        inBar={place > 0 && place <= IN_BAR}
        isDragged={drag?.id === target.id}
        drop={dropAt(target.id, at)}
        grip={gripOf(target.id)}
        onMove={(to, control) => move(target.id, to, control)}
        onShow={(isShown) => on.change(showTarget(target.id, isShown))}
      />
    );
  };
  const isChanged = settings.order.length > 0 || settings.hidden.length > 0;
  return (
    <Section
      id="favourites"
      title="Favourites"
      about="The first five stand in the share bar. The number is the key that shares there while the popup is open. Switched off: checked, but not offered."
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape gives up a drag from wherever the focus is */}
      <div
        class={parts['list']}
        ref={list}
        onKeyDown={(event) => giveUp(event.key) && event.preventDefault()}
      >
        <ol class={parts['list']} aria-label="Targets in your order">
          {targets.slice(0, first).map(row)}
        </ol>
        {folded.length > 0 && (
          <button
            type="button"
            class={parts['more']}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            <Sign name={isOpen ? 'up' : 'down'} />
            <span>
              {isOpen
                ? 'Fewer'
                : `${folded.length} more ${folded.length === 1 ? 'place' : 'places'}`}
            </span>
          </button>
        )}
        {folded.length > 0 && isOpen && (
          <ol class={parts['list']} aria-label="More targets in your order">
            {folded.map(row)}
          </ol>
        )}
        {folded.length > 0 && isOpen && unsure.length > 0 && (
          <div class={parts['list']}>
            <h3 class={parts['heading']}>
              Nobody could say whether these still take links, so they are not offered
            </h3>
            {unsure.map((network) => (
              <Row key={network.id} name={network.name} note={network.share?.onRequest?.note}>
                <Press kind="quiet" label={`Add ${network.name}`} onPress={() => add(network)}>
                  Add
                </Press>
              </Row>
            ))}
          </div>
        )}
      </div>
      {isChanged && (
        <div class={css['foot']}>
          <span>Order and choice are yours.</span>
          <Press kind="quiet" onPress={() => on.change(resetTargets)}>
            Back to our order
          </Press>
        </div>
      )}
      <Hidden>
        <span role="status">{said}</span>
      </Hidden>
    </Section>
  );
}
