import { PAGE_TYPE_WORDS } from '../../utils/audit/describe';
import type { PageType, PageTypeVerdict } from '../../utils/signals/page-type';
import { Icon } from '../parts/icon';
import { late } from '../parts/late';
import { usePop } from '../parts/use-pop';
import css from './type-picker.module.css';

/** Seen once the button is pressed. */
export const TypeList = late(
  () => import('./type-list').then((loaded) => loaded.TypeList),
  null,
  null,
);

interface TypePickerProps {
  type: PageType;
  /** The user's own word. */
  chosen: boolean;
  /** Absent until the judge has told. */
  automatic: PageTypeVerdict | undefined;
  /** The list was opened. */
  onOpen(): void;
  onChoose(type: PageType | undefined): void;
}

/** The kind of page, which the reader knows better at times: a press opens the list to set it. */
export function TypePicker({ type, chosen, automatic, onOpen, onChoose }: TypePickerProps) {
  const { open, setOpen, close, box, button, onKeyDown } = usePop<HTMLSpanElement>();
  const choose = (next: PageType | undefined) => {
    close();
    onChoose(next);
  };
  const words = PAGE_TYPE_WORDS[type];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the list from anywhere in it
    <span ref={box} onKeyDown={onKeyDown}>
      <button
        type="button"
        ref={button}
        class={css['type']}
        aria-expanded={open}
        aria-label={`Page type: ${words}${chosen ? ', set by you' : ''}. Change`}
        onClick={() => {
          if (!open) onOpen();
          setOpen(!open);
        }}
      >
        {words}
        {chosen && <i>set by you</i>}
        <Icon name="down" size="small" />
      </button>
      {open && <TypeList type={type} chosen={chosen} automatic={automatic} onChoose={choose} />}
    </span>
  );
}
