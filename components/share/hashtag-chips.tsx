import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { hashtagOf } from '../../utils/share/hashtags';
import { Icon } from '../parts/icon';
import css from './words-box.module.css';

interface HashtagChipsProps {
  /** Without `#`. */
  tags: readonly string[];
  /** The page's own, which the user may take over. */
  suggested: readonly string[];
  onChange(tags: readonly string[]): void;
}

/** Suggestions that are shown at once; own choice. */
const SUGGESTIONS = 4;

/** Where the focus goes once the list has changed. */
type Next = 'field' | 'add' | number;

/** Hashtags of the post: those it has, those the page suggests, and a field for others. */
export function HashtagChips({ tags, suggested, onChange }: HashtagChipsProps) {
  const [typing, setTyping] = useState<string>();
  const row = useRef<HTMLUListElement>(null);
  const next = useRef<Next | undefined>(undefined);

  useLayoutEffect(() => {
    const to = next.current;
    next.current = undefined;
    if (to === undefined || !row.current) return;
    const chips = row.current.querySelectorAll<HTMLElement>('[data-remove]');
    const wanted =
      to === 'field' || to === 'add'
        ? row.current.querySelector<HTMLElement>(`[data-${to}]`)
        : (chips[Math.min(to, chips.length - 1)] ??
          row.current.querySelector<HTMLElement>('[data-add]'));
    wanted?.focus();
  }, [tags, typing === undefined]);

  const has = (tag: string) => tags.some((each) => each.toLowerCase() === tag.toLowerCase());
  const add = (words: string) => {
    const found = words.split(/[\s,#]+/u).flatMap((word) => hashtagOf(word) ?? []);
    const fresh = found.filter((tag, at) => !has(tag) && found.indexOf(tag) === at);
    if (fresh.length > 0) onChange([...tags, ...fresh]);
  };
  const remove = (at: number) => {
    next.current = at;
    onChange(tags.filter((_, index) => index !== at));
  };
  const offered = suggested.filter((tag) => !has(tag)).slice(0, SUGGESTIONS);

  const close = () => {
    next.current = 'add';
    setTyping(undefined);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      // Escape would lead back, and close the popup.
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === 'Enter' || event.key === ',' || event.key === ' ') {
      event.preventDefault();
      if (typing) {
        next.current = 'field';
        add(typing);
        setTyping('');
      } else if (event.key === 'Enter') close();
    } else if (event.key === 'Backspace' && !typing && tags.length > 0) {
      event.preventDefault();
      next.current = 'field';
      onChange(tags.slice(0, -1));
    }
  };

  return (
    <ul class={css['tags']} aria-label="Hashtags" ref={row}>
      {tags.map((tag, at) => (
        <li key={tag} class={css['tag']}>
          <bdi>#{tag}</bdi>
          <button
            type="button"
            data-remove
            aria-label={`Remove #${tag}`}
            title={`Remove #${tag}`}
            onClick={() => remove(at)}
          >
            <Icon name="close" size="small" />
          </button>
        </li>
      ))}
      {offered.map((tag) => (
        <li key={`+${tag}`}>
          <button
            type="button"
            class={css['add']}
            aria-label={`Add #${tag}`}
            title="The page names this topic"
            onClick={() => onChange([...tags, tag])}
          >
            <Icon name="plus" size="small" />
            <bdi>#{tag}</bdi>
          </button>
        </li>
      ))}
      <li>
        {typing === undefined ? (
          <button
            type="button"
            class={css['add']}
            data-add
            onClick={() => {
              next.current = 'field';
              setTyping('');
            }}
          >
            <Icon name="plus" size="small" />
            Hashtag
          </button>
        ) : (
          <input
            class={css['typing']}
            data-field
            aria-label="New hashtag"
            placeholder="hashtag"
            size={12}
            autocapitalize="off"
            spellcheck={false}
            value={typing}
            onInput={({ currentTarget }) => setTyping(currentTarget.value)}
            onKeyDown={onKey}
            onBlur={() => {
              add(typing);
              setTyping(undefined);
            }}
          />
        )}
      </li>
    </ul>
  );
}
