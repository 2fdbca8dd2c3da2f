import type { Target } from '../../utils/share/target';
import { Bone } from '../parts/bone';
import { Hidden } from '../parts/hidden';
import { Icon } from '../parts/icon';
import { late } from '../parts/late';
import { usePop } from '../parts/use-pop';
import type { ShareView } from '../popup/view';
import { FAVOURITES, favouritesOf, keyOf } from './order';
import css from './share-bar.module.css';
import { TargetButton } from './target-button';

/** Not seen before it is asked for. */
export const MoreMenu = late(
  () => import('./more-menu').then((loaded) => loaded.MoreMenu),
  null,
  null,
);

interface ShareBarProps {
  /** Absent while the page is not known. */
  share: ShareView | undefined;
  /** Without a network nothing can be opened; all that needs none still works. */
  offline: boolean;
  onPress(target: Target): void;
  onCopyLink(): void;
  onWrite(): void;
  /** Absent where settings cannot be opened. */
  onSettings: (() => void) | undefined;
}

function More({ share, offline, onPress, onWrite, onSettings }: ShareBarProps) {
  const { open, setOpen, close, box, button, onKeyDown } = usePop();
  const then = (act: () => void) => () => {
    close();
    act();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the list from anywhere in it
    <div class={css['more']} ref={box} onKeyDown={onKeyDown}>
      <button
        type="button"
        class={css['target']}
        ref={button}
        data-more
        aria-expanded={open}
        aria-controls={open ? 'share-more' : undefined}
        title="More ways to share"
        onClick={() => setOpen(!open)}
      >
        <span class={css['glyph']}>
          <Icon name="dots" />
        </span>
        <span class={css['name']}>
          More<Hidden> ways to share</Hidden>
        </span>
      </button>
      {open && share && (
        <div class={css['menu']} id="share-more">
          <MoreMenu
            share={share}
            favourites={favouritesOf(share.targets)}
            offline={offline}
            onPress={(target) => then(() => onPress(target))()}
            onWrite={then(onWrite)}
            onSettings={onSettings && then(onSettings)}
          />
        </div>
      )}
    </div>
  );
}

/** Places of the favourites before the targets are known. */
function Placeholders() {
  return Array.from({ length: FAVOURITES }, (_, at) => (
    <span key={at} class={css['target']}>
      <Bone shape="tile" />
      <span class={css['words']}>
        <Bone width="wide" />
      </span>
    </span>
  ));
}

/** Sharing: always there, always labelled, one press each. */
export function ShareBar(props: ShareBarProps) {
  const { share, offline, onPress, onCopyLink } = props;
  const isComing = !share || share.targets.length === 0;
  return (
    <section class={css['bar']} aria-label="Share this page">
      {isComing ? (
        <Placeholders />
      ) : (
        favouritesOf(share.targets).map((target) => (
          <TargetButton
            key={target.id}
            target={target}
            ticked={share.opened?.includes(target.id) ?? false}
            shortcut={keyOf(share.targets, target)}
            offline={offline}
            onPress={onPress}
          />
        ))
      )}
      <button
        type="button"
        class={css['target']}
        data-kind="copy"
        title="Copy the clean link"
        aria-disabled={share ? undefined : 'true'}
        onClick={() => share && onCopyLink()}
      >
        <span class={css['glyph']}>
          <Icon name="link" />
        </span>
        <span class={css['name']}>Copy link</span>
      </button>
      {!isComing && <More {...props} />}
    </section>
  );
}
