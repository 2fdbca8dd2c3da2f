import type { Target } from '../../utils/share/target';
import { Hidden } from '../parts/hidden';
import { Icon, type IconName } from '../parts/icon';
import { Tile } from '../parts/tile';
import css from './share-bar.module.css';

/** What a press does, before the target's name. */
const DOES: Readonly<Record<Target['kind'], string>> = {
  network: 'Share on ',
  picture: 'Share on ',
  custom: 'Share on ',
  copy: '',
  qr: '',
  system: '',
};

const ICON: Readonly<Partial<Record<Target['kind'], IconName>>> = {
  copy: 'copy',
  qr: 'code',
  system: 'out',
};

/** Whether nothing comes of a press while there is no network. */
export const needsNetwork = ({ kind }: Target): boolean =>
  kind === 'network' || kind === 'picture' || kind === 'custom';

/** What stands for a target: its letters, or an outline of what is done. */
export function TargetMark({ target, ticked = false }: { target: Target; ticked?: boolean }) {
  const icon = ICON[target.kind];
  return icon ? (
    <span class={css['glyph']}>
      <Icon name={icon} />
    </span>
  ) : (
    <Tile letters={target.tile} ticked={ticked} />
  );
}

interface TargetButtonProps {
  target: Target;
  /** It was opened before. */
  ticked: boolean;
  /** The key that does the same. */
  shortcut: string | undefined;
  offline: boolean;
  onPress(target: Target): void;
}

/** One press hands the page over. */
export function TargetButton({ target, ticked, shortcut, offline, onPress }: TargetButtonProps) {
  const { id, name, kind } = target;
  const isOff = offline && needsNetwork(target);
  const isNetwork = kind === 'network' || kind === 'picture';
  const does = `${DOES[kind]}${name}${
    kind === 'picture' ? `: saves a picture, copies a caption, opens ${name}` : ''
  }`;
  return (
    <button
      type="button"
      class={css['target']}
      data-target={id}
      data-network={isNetwork ? id : undefined}
      title={isOff ? `${name}: not while offline` : shortcut ? `${does} (key ${shortcut})` : does}
      aria-keyshortcuts={shortcut}
      aria-disabled={isOff ? 'true' : undefined}
      onClick={() => !isOff && onPress(target)}
    >
      <TargetMark target={target} ticked={ticked} />
      <span class={css['name']}>
        {DOES[kind] && <Hidden>{DOES[kind]}</Hidden>}
        {name}
        {ticked && <Hidden>, opened before</Hidden>}
      </span>
    </button>
  );
}
