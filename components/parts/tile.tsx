import { Icon } from './icon';
import css from './tile.module.css';

/** A network's monogram; the name always stands beside it. `ticked`: it was opened, no verdict is meant. */
export function Tile({ letters, ticked = false }: { letters: string; ticked?: boolean }) {
  return (
    <span class={css['tile']} aria-hidden="true">
      {letters}
      {ticked && (
        <span class={css['tick']}>
          <Icon name="check" size="small" />
        </span>
      )}
    </span>
  );
}
