import { useEffect, useRef } from 'preact/hooks';
import { dayWords, grouped, PAGE_TYPE_WORDS } from '../../utils/audit/describe';
import type { PageType } from '../../utils/signals/page-type';
import { Button, IconButton } from '../parts/button';
import { SearchField } from '../parts/search-field';
import { useOwnId } from '../parts/use-own-id';
import css from './choose.module.css';
import type { Candidate, Choice, Search } from './view';

interface RowsProps {
  candidates: readonly Candidate[];
  onAdd(id: string): void;
  onUnpin?(id: string): void;
}

/** Tells pages of one site apart that have one title. */
function pathOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { pathname, search, hash } = new URL(url);
  return `${pathname}${search}${hash}`.replace(/^\/$/, '');
}

function Rows({ candidates, onAdd, onUnpin }: RowsProps) {
  if (candidates.length === 0) return null;
  return (
    <ul>
      {candidates.map(({ id, site, title: name, url, type, at }) => (
        <li key={id} class={css['row']}>
          <span class={css['page']}>
            <span class={css['name']}>
              <bdi>{name || url}</bdi>
            </span>
            <span class={css['where']}>
              <bdi dir="ltr">
                {site}
                {pathOf(url)}
              </bdi>{' '}
              <span>
                {Object.hasOwn(PAGE_TYPE_WORDS, type) &&
                  `${PAGE_TYPE_WORDS[type as PageType].toLowerCase()}, `}
                {dayWords(at)}
              </span>
            </span>
          </span>
          {onUnpin && (
            <IconButton icon="close" name={`Unpin ${name || url}`} onPress={() => onUnpin(id)} />
          )}
          <Button icon="plus" label={`Add ${name || url}`} onPress={() => onAdd(id)}>
            Add
          </Button>
        </li>
      ))}
    </ul>
  );
}

const UNREAD = {
  none: '',
  reading: 'Reading the history…',
  blocked: 'The browser gives no access to what is kept.',
} as const;

/** What came of the search, in a sentence; nothing while there is none. */
function searchWords(search: Search): string {
  if (search.state !== 'ready') return UNREAD[search.state];
  const { fit, hits } = search;
  if (fit === 0)
    return 'No other kept page has all of these words. Try fewer; or open the page, press the Shareworthy button, and pin it.';
  if (fit > hits.length)
    return `${grouped(fit)} found. The ${hits.length} likeliest are listed; more words narrow it down.`;
  return `${grouped(fit)} found`;
}

interface ChooseProps {
  choice: Choice;
  /** It was opened by a button, and is closed by Escape. */
  onClose?: (() => void) | undefined;
  onFind(words: string): void;
  onAdd(id: string): void;
  onUnpin(id: string): void;
}

function Kept({ choice: { suggested, search }, onClose, onFind, onAdd }: ChooseProps) {
  const title = useOwnId();
  const said = useOwnId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (onClose) field.current?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    if (event.key === 'Escape' && event.target === field.current) {
      event.preventDefault();
      if (search.words === '') onClose?.();
      else onFind('');
      return;
    }
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, button')];
    const next = stops[stops.indexOf(event.target as HTMLElement) + by];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <search class={css['list']} aria-labelledby={title} onKeyDown={onKeyDown}>
      <h3 id={title}>From your history</h3>
      <SearchField
        label="Find a kept page"
        placeholder="Title, address, note or tag"
        words={search.words}
        onFind={onFind}
        said={said}
        field={field}
      />
      <p id={said} class={css['said']} role="status">
        {searchWords(search)}
      </p>
      <Rows
        candidates={
          search.state === 'ready' ? search.hits : search.state === 'none' ? suggested : []
        }
        onAdd={onAdd}
      />
    </search>
  );
}

/** Pages to compare with: those that were pinned, then those that were audited. */
export function Choose(props: ChooseProps) {
  const { pinned, suggested, search } = props.choice;
  const isKept = suggested.length > 0 || search.words !== '';
  if (pinned.length === 0 && !isKept)
    return (
      <p class={css['none']}>
        No other page is pinned or kept. Open one, press the Shareworthy button, and pin it.
      </p>
    );
  return (
    <div class={css['lists']}>
      {pinned.length > 0 && (
        <section class={css['list']}>
          <h3>Pinned</h3>
          <Rows candidates={pinned} onAdd={props.onAdd} onUnpin={props.onUnpin} />
        </section>
      )}
      {isKept && <Kept {...props} />}
    </div>
  );
}
