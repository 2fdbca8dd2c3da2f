import { useLayoutEffect, useRef } from 'preact/hooks';
import { Credits } from './credits';
import { HashtagChips } from './hashtag-chips';
import css from './words-box.module.css';

interface WordsBoxProps {
  text: string;
  /** What goes out where the user writes nothing. */
  title: string;
  tags: readonly string[];
  suggested: readonly string[];
  /** Account that is credited, without `@`. */
  via: string;
  /** Those that the page names as its own, by network id. */
  accounts: Readonly<Record<string, string>>;
  creditsAccounts: boolean;
  onText(text: string): void;
  onTags(tags: readonly string[]): void;
  onVia(via: string): void;
  onAccounts(credit: boolean): void;
}

/** Longer than any network takes; what is pasted by mistake must not hang the popup. Own choice. */
const LONGEST = 20_000;

/** What the user says: text, hashtags and whom they credit. */
export function WordsBox(props: WordsBoxProps) {
  const { text, title, tags, suggested, via, accounts, creditsAccounts } = props;
  const { onText, onTags, onVia, onAccounts } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const { current } = field;
    if (!current) return;
    current.focus();
    current.setSelectionRange(current.value.length, current.value.length);
  }, []);
  return (
    <div class={css['box']}>
      <textarea
        class={css['text']}
        ref={field}
        dir="auto"
        rows={3}
        maxLength={LONGEST}
        aria-label="Your text"
        placeholder={title}
        value={text}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
      <div class={css['chips']}>
        <HashtagChips tags={tags} suggested={suggested} onChange={onTags} />
        <Credits
          via={via}
          accounts={accounts}
          chosen={creditsAccounts}
          onVia={onVia}
          onAccounts={onAccounts}
        />
      </div>
    </div>
  );
}
