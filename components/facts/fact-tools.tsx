import type { RefObject } from 'preact';
import { IconButton } from '../parts/button';
import { Hidden } from '../parts/hidden';
import { Icon } from '../parts/icon';
import { Segments } from '../parts/segments';
import css from './fact-tools.module.css';
import type { FactFilter } from './facts-of';

export const FILTERS: readonly { id: FactFilter; name: string }[] = [
  { id: 'all', name: 'All' },
  { id: 'server', name: 'Server' },
  { id: 'page', name: 'Page only' },
  { id: 'differs', name: 'Differs' },
];

interface FactToolsProps {
  /** Facts in all, whatever is searched for. */
  total: number;
  query: string;
  onQuery(query: string): void;
  filter: FactFilter;
  onFilter(filter: FactFilter): void;
  /** Facts that hold the query, by filter; absent where nobody can know. */
  counts: Readonly<Partial<Record<FactFilter, number>>>;
  onCopy(): void;
  field: RefObject<HTMLInputElement | null>;
}

/** Search, filter and copy, above the facts. */
export function FactTools(props: FactToolsProps) {
  const { total, query, onQuery, filter, onFilter, counts, onCopy, field } = props;
  const clear = () => {
    onQuery('');
    field.current?.focus();
  };
  return (
    <div class={css['tools']}>
      <div class={css['row']}>
        <div class={css['field']}>
          <label class={css['label']}>
            <Icon name="search" />
            <Hidden>Search the facts</Hidden>
            <input
              ref={field}
              type="text"
              inputMode="search"
              autoComplete="off"
              spellcheck={false}
              dir="auto"
              placeholder={`Search ${total} facts`}
              value={query}
              onInput={({ currentTarget }) => onQuery(currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Escape' || query === '') return;
                // Escape would close the popup.
                event.preventDefault();
                event.stopPropagation();
                clear();
              }}
            />
          </label>
          {query === '' ? (
            <span class={css['key']} aria-hidden="true">
              /
            </span>
          ) : (
            <IconButton icon="close" name="Clear" onPress={clear} />
          )}
        </div>
        <IconButton icon="copy" name="Copy all facts as JSON" onPress={onCopy} />
      </div>
      <Segments
        label="Where it stands"
        options={FILTERS.map(({ id, name }) => ({
          id,
          name: (
            <>
              {name} <span>{counts[id]}</span>
            </>
          ),
        }))}
        chosen={filter}
        onChoose={onFilter}
      />
    </div>
  );
}
