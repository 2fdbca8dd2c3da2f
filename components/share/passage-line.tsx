import { Button } from '../parts/button';
import css from './link-box.module.css';

interface PassageLineProps {
  /** Text that is selected on the page, or was. */
  text: string;
  /** The link leads to it. */
  on: boolean;
  onLink(on: boolean): void;
  /** Puts it into the post; absent where it is there, or too long. */
  onQuote: (() => void) | undefined;
}

/** A link that leads to what is selected on the page, and the words themselves for the post. */
export function PassageLine({ text, on, onLink, onQuote }: PassageLineProps) {
  return (
    <div class={css['line']}>
      <label class={css['switch']}>
        <input
          type="checkbox"
          role="switch"
          checked={on}
          aria-checked={on}
          onChange={() => onLink(!on)}
        />
        <span>
          Link to the selected text
          <q class={css['quote']} dir="auto">
            {text}
          </q>
        </span>
      </label>
      {onQuote && (
        <Button kind="quiet" label="Quote the selected text in the post" onPress={onQuote}>
          Quote
        </Button>
      )}
    </div>
  );
}
