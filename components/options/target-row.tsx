import type { Target } from '../../utils/share/target';
import { Tile } from '../parts/tile';
import css from './favourites.module.css';
import { SignPress } from './parts/press';
import { Tag } from './parts/section';
import { Sign } from './parts/sign';
import { Switch } from './parts/switch';

interface TargetRowProps {
  target: Target;
  /** Place among all, from 0, and how many there are. */
  at: number;
  of: number;
  isShown: boolean;
  /** Place among those that are shown, from 1; the first nine have a key. */
  shownAs: number | undefined;
  inBar: boolean;
  isDragged: boolean;
  /** The side of it on which what is dragged would land. */
  drop: 'before' | 'after' | undefined;
  grip: object;
  /** `control`: the part of the row that keeps the focus. */
  onMove(to: number, control: 'grip' | 'up' | 'down'): void;
  onShow(isShown: boolean): void;
}

/** One target: where it stands, whether it is shown, and the ways to move it. */
export function TargetRow(props: TargetRowProps) {
  const { target, at, of, isShown, shownAs, inBar, isDragged, drop, grip, onMove, onShow } = props;
  const { id, name, tile } = target;
  const keys: Readonly<Record<string, number>> = {
    ArrowUp: at - 1,
    ArrowDown: at + 1,
    Home: 0,
    End: of - 1,
  };
  const byKey = (event: KeyboardEvent, control: 'grip' | 'up' | 'down') => {
    const to = keys[event.key];
    if (to === undefined) return;
    event.preventDefault();
    if (to !== at && to >= 0 && to < of) onMove(to, control);
  };
  return (
    <li
      class={css['row']}
      data-target={id}
      data-hidden={isShown ? undefined : ''}
      data-dragged={isDragged ? '' : undefined}
      data-drop={drop}
      onKeyDown={(event) => event.altKey && byKey(event, 'grip')}
    >
      <button
        type="button"
        class={css['grip']}
        data-control="grip"
        aria-label={`Move ${name}, ${at + 1} of ${of}`}
        title="Drag, or press the arrow keys"
        onKeyDown={(event) => !event.altKey && byKey(event, 'grip')}
        {...grip}
      >
        <Sign name="grip" />
      </button>
      <span class={css['key']} title={shownAs && shownAs <= 9 ? `Key ${shownAs}` : undefined}>
        {shownAs && shownAs <= 9 ? shownAs : ''}
      </span>
      <Tile letters={tile} />
      <span class={css['name']}>{name}</span>
      {inBar && (
        <span class={css['badge']}>
          <Tag>Share bar</Tag>
        </span>
      )}
      <span class={css['arrows']}>
        <SignPress
          sign="up"
          control="up"
          name={`Move ${name} up`}
          off={at === 0}
          onPress={() => onMove(at - 1, 'up')}
        />
        <SignPress
          sign="down"
          control="down"
          name={`Move ${name} down`}
          off={at === of - 1}
          onPress={() => onMove(at + 1, 'down')}
        />
      </span>
      <Switch label={`Show ${name}`} on={isShown} onSwitch={onShow} />
    </li>
  );
}
