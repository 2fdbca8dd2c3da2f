import { useEffect, useRef } from 'preact/hooks';
import { STATUS_WORDS } from '../../utils/audit/describe';
import type { Finding } from '../../utils/audit/finding';
import { allNetworks, allPillars } from '../guide/guide';
import { IconButton } from '../parts/button';
import { Hidden } from '../parts/hidden';
import { type Filter, kindOf } from './filter';
import css from './filter-row.module.css';

/** What can be chosen between, one of the three parts of a filter. */
interface Choice {
  part: keyof Filter;
  name: string;
  /** What stands there while nothing is chosen. */
  all: string;
  options: readonly { id: string; name: string }[];
}

/** Kinds in words, most urgent first. */
const KINDS = Object.entries<string>({ ...STATUS_WORDS, intended: 'Intended here' });

/** All that the findings can be filtered by. */
function choicesFor(findings: readonly Finding[], filter: Filter): Choice[] {
  const kinds = new Set<string | undefined>(findings.map(kindOf)).add(filter.kind);
  const named = new Set(findings.flatMap(({ networks }) => networks));
  return [
    { part: 'pillar', name: 'Pillar', all: 'All pillars', options: allPillars() },
    {
      part: 'network',
      name: 'Network',
      all: 'All networks',
      options: allNetworks().filter(({ id }) => named.has(id)),
    },
    {
      part: 'kind',
      name: 'Status',
      all: 'Any status',
      options: KINDS.flatMap(([id, name]) => (kinds.has(id) ? { id, name } : [])),
    },
  ];
}

interface FilterRowProps {
  findings: readonly Finding[];
  filter: Filter;
  /** Findings in the list under the filter. */
  count: number;
  /** A press has brought the row up, so the focus goes into it. */
  isPressed: boolean;
  onFilter(filter: Filter | undefined): void;
}

/** By what the findings are filtered, in the place of the line above them. */
export function FilterRow({ findings, filter, count, isPressed, onFilter }: FilterRowProps) {
  const row = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (isPressed) row.current?.querySelector('select')?.focus();
  }, []);
  return (
    <fieldset
      class={css['row']}
      aria-label="Filter findings"
      ref={row}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Escape would close the popup.
        event.preventDefault();
        event.stopPropagation();
        onFilter(undefined);
      }}
    >
      {choicesFor(findings, filter).map(({ part, name, all, options }) => (
        <select
          key={part}
          aria-label={name}
          data-chosen={part in filter}
          value={filter[part] ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const { [part]: _, ...others } = filter;
            onFilter(value ? { ...others, [part]: value } : others);
          }}
        >
          <option value="">{all}</option>
          {options.map(({ id, name: words }) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </select>
      ))}
      <span class={css['count']} role="status">
        {count}
        <Hidden> {count === 1 ? 'finding matches' : 'findings match'}</Hidden>
      </span>
      <IconButton icon="close" name="Clear the filter" onPress={() => onFilter(undefined)} />
    </fieldset>
  );
}
