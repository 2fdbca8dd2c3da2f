import type { ComponentChildren } from 'preact';
import type { Target } from '../../utils/share/target';
import { Icon, type IconName } from '../parts/icon';
import type { ShareView } from '../popup/view';
import { Gone } from './gone';
import { keyOf } from './order';
import css from './share-bar.module.css';
import { TargetButton } from './target-button';

interface MoreMenuProps {
  share: ShareView;
  /** Those that stand in the bar. */
  favourites: readonly Target[];
  offline: boolean;
  onPress(target: Target): void;
  onWrite(): void;
  onSettings: (() => void) | undefined;
}

/** In the order they are shown; what is in no group is not offered. */
const GROUPS: readonly { kinds: readonly Target['kind'][]; id: string; words: string }[] = [
  { kinds: ['copy', 'qr', 'system'], id: 'elsewhere', words: 'To take anywhere' },
  { kinds: ['custom'], id: 'own', words: 'Your own' },
  { kinds: ['network'], id: 'networks', words: 'More networks' },
  {
    kinds: ['picture'],
    id: 'pictures',
    words: 'These take no links. A picture is saved, and a caption copied for you to paste.',
  },
];

function Deed({
  icon,
  onPress,
  children,
}: {
  icon: IconName;
  onPress(): void;
  children: ComponentChildren;
}) {
  return (
    <button type="button" class={css['target']} onClick={onPress}>
      <span class={css['glyph']}>
        <Icon name={icon} />
      </span>
      <span class={css['name']}>{children}</span>
    </button>
  );
}

/** Every way to share that has no place in the bar. */
export function MoreMenu(props: MoreMenuProps) {
  const { share, favourites, offline, onPress, onWrite, onSettings } = props;
  const others = share.targets.filter(
    ({ id }) => id !== 'copy-link' && !favourites.some((each) => each.id === id),
  );
  return (
    <>
      <div class={css['deeds']}>
        <Deed icon="pen" onPress={onWrite}>
          Write a post…
        </Deed>
        {onSettings && (
          <Deed icon="sliders" onPress={onSettings}>
            Settings…
          </Deed>
        )}
      </div>
      {GROUPS.map(({ kinds, id, words }) => {
        const group = others.filter(({ kind }) => kinds.includes(kind));
        if (group.length === 0) return null;
        return (
          <div key={id}>
            <p class={css['aside']} id={`share-${id}`}>
              {words}
            </p>
            <ul aria-labelledby={`share-${id}`}>
              {group.map((target) => (
                <li key={target.id}>
                  <TargetButton
                    target={target}
                    ticked={share.opened?.includes(target.id) ?? false}
                    shortcut={keyOf(share.targets, target)}
                    offline={offline}
                    onPress={onPress}
                  />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      <Gone targets={share.targets} offline={offline} onPress={onPress} />
    </>
  );
}
