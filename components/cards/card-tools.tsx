import { Icon, type IconName } from '../parts/icon';
import { Segments } from '../parts/segments';
import css from './card-tools.module.css';
import type { Lens } from './card-view';

export type CardsView = 'cards' | 'overview' | 'what-if';

const VIEWS: readonly { id: CardsView; name: string }[] = [
  { id: 'cards', name: 'Cards' },
  { id: 'overview', name: 'Overview' },
  { id: 'what-if', name: 'What if' },
];

interface ToggleProps {
  icon: IconName;
  name: string;
  on: boolean;
  onPress(): void;
}

function Toggle({ icon, name, on, onPress }: ToggleProps) {
  return (
    <button
      type="button"
      class={css['toggle']}
      aria-pressed={on}
      aria-label={name}
      title={name}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}

/** Whether the screen around the cards is dark now: by the user's word, else by the system's. */
function isDarkNow(): boolean {
  const { theme } = document.documentElement.dataset;
  if (theme !== undefined) return theme === 'dark';
  return typeof matchMedia === 'function' && matchMedia('(prefers-color-scheme: dark)').matches;
}

interface CardToolsProps {
  view: CardsView;
  onView(view: CardsView): void;
  lens: Lens;
  onLens(lens: Lens): void;
  /** Some network draws another card on a phone. */
  hasPhone: boolean;
}

/** What is shown of the cards, and in which light. */
export function CardTools({ view, onView, lens, onLens, hasPhone }: CardToolsProps) {
  const isDark = (lens.scheme ?? (isDarkNow() ? 'dark' : 'light')) === 'dark';
  return (
    <div class={css['tools']}>
      <Segments label="View" options={VIEWS} chosen={view} onChoose={onView} />
      {view !== 'overview' && (
        <span class={css['toggles']}>
          <Toggle
            icon="crop"
            name="Show what is cut off pictures"
            on={lens.showsCut}
            onPress={() => onLens({ ...lens, showsCut: !lens.showsCut })}
          />
          {hasPhone && (
            <Toggle
              icon="phone"
              name="As on a phone"
              on={lens.device === 'phone'}
              onPress={() =>
                onLens({ ...lens, device: lens.device === 'phone' ? 'desktop' : 'phone' })
              }
            />
          )}
          <Toggle
            icon="moon"
            name="Dark cards"
            on={isDark}
            onPress={() => onLens({ ...lens, scheme: isDark ? 'light' : 'dark' })}
          />
        </span>
      )}
    </div>
  );
}
