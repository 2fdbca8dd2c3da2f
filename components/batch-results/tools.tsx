import type { ComponentChildren } from 'preact';
import { BAND_WORDS, grouped, PAGE_TYPE_WORDS } from '../../utils/audit/describe';
import type { Band } from '../../utils/audit/report';
import { isEverything, type RowFilter, type Shown } from '../../utils/batch/results/filter';
import type { RowSort } from '../../utils/batch/results/order';
import type { Sums } from '../../utils/batch/results/sums';
import { many, ruleText, VERDICT_WORDS } from '../../utils/batch/results/words';
import type { PageType } from '../../utils/signals/page-type';
import { networkById, ruleOf } from '../guide/guide';
import { inputClass } from '../options/parts/field';
import { Button } from '../parts/button';
import { Choice } from '../parts/choice';
import { Hidden } from '../parts/hidden';
import { Icon } from '../parts/icon';
import { SearchField } from '../parts/search-field';
import { Segments } from '../parts/segments';
import css from './tools.module.css';
import type { BatchFormat } from './view';

const FORMATS: readonly { id: BatchFormat; name: string }[] = [
  { id: 'csv-pages', name: 'CSV, a line per page' },
  { id: 'csv-rules', name: 'CSV, a line per problem' },
  { id: 'csv-findings', name: 'CSV, a line per page and problem' },
  { id: 'markdown', name: 'Markdown, to paste into a ticket' },
  { id: 'html', name: 'HTML report' },
  { id: 'json', name: 'JSON, every report whole' },
];

const SORTS: readonly { id: RowSort; turned: boolean; name: string }[] = [
  { id: 'gain', turned: false, name: 'Most to gain first' },
  { id: 'score', turned: false, name: 'Lowest score first' },
  { id: 'score', turned: true, name: 'Highest score first' },
  { id: 'title', turned: false, name: 'By title' },
  { id: 'address', turned: false, name: 'By address' },
  { id: 'type', turned: false, name: 'By type' },
  { id: 'list', turned: false, name: 'As in the list' },
  { id: 'gain', turned: true, name: 'Least to gain first' },
  { id: 'title', turned: true, name: 'By title, from the end' },
  { id: 'address', turned: true, name: 'By address, from the end' },
  { id: 'type', turned: true, name: 'By type, from the end' },
  { id: 'list', turned: true, name: 'As in the list, from its end' },
];

/** Orders that the choice always offers; a turned one is offered while it is in force. */
const ALWAYS = 7;

/** Sites that a list offers; beyond them the search finds the rest. Own choice. */
const OFFERED = 200;

interface ChipProps {
  children: ComponentChildren;
  name: string;
  onRemove(): void;
}

/** Something that is filtered by, with the way out. */
function Chip({ children, name, onRemove }: ChipProps) {
  return (
    <button type="button" class={css['chip']} title={name} onClick={onRemove}>
      <Hidden>Show others, too: </Hidden>
      <bdi>{children}</bdi>
      <Icon name="close" size="small" />
    </button>
  );
}

const bandOfScores = (scores: readonly [number, number]): Band =>
  scores[1] < 50 ? 'poor' : scores[0] >= 90 ? 'good' : 'needs-work';

interface ToolsProps {
  sums: Sums;
  filter: RowFilter;
  /** Rows that pass. */
  found: number;
  sort: RowSort;
  turned: boolean;
  isGrouped: boolean;
  isBusy: boolean;
  onFilter(news: Partial<RowFilter>): void;
  onSort(by: RowSort, turned: boolean): void;
  onGroup(on: boolean): void;
  onExport(format: BatchFormat): void;
  onRetryAll(): void;
}

/** What the table shows, in which order, and the ways out of here. */
export function Tools(props: ToolsProps) {
  const { sums, filter, found, sort, turned, isGrouped, isBusy } = props;
  const { onFilter, onSort, onGroup, onExport, onRetryAll } = props;
  const { states, bands } = sums;
  const unanswered = states.failed + states.refused;
  const { rule, network, scores } = filter;
  const segments: readonly { id: Shown; name: string; count: number }[] = [
    { id: 'all', name: 'All', count: sums.pages },
    { id: 'poor', name: 'Poor', count: bands.poor },
    { id: 'unanswered', name: 'Not audited', count: unanswered },
    ...(states.waiting > 0
      ? [{ id: 'waiting' as const, name: 'Waiting', count: states.waiting }]
      : []),
  ];
  const ruleWords =
    rule === undefined
      ? ''
      : ruleText(
          ruleOf(rule),
          sums.rules.find((each) => each.rule === rule) ?? { rule, messages: [] },
        );
  return (
    <search class={css['tools']}>
      <Segments<Shown>
        label="Show"
        chosen={filter.shown}
        onChoose={(shown) => onFilter({ shown })}
        options={segments.map(({ id, name, count }) => ({
          id,
          name: (
            <>
              {name} <span>{grouped(count)}</span>
            </>
          ),
        }))}
      />
      <SearchField
        label="Find a page"
        placeholder="Find a page"
        words={filter.words}
        onFind={(words) => onFilter({ words })}
        look={css['search']}
      />
      {sums.sites.length > 1 && (
        <Choice
          label="Site"
          any="Any site"
          value={filter.site}
          options={sums.sites
            .slice(0, OFFERED)
            .map(({ site, pages }) => ({ value: site, name: site, count: pages }))}
          onChoose={(site) => onFilter({ site })}
        />
      )}
      {sums.types.length > 1 && (
        <Choice
          label="Type"
          any="Any type"
          value={filter.type}
          options={sums.types.map(({ type, pages }) => ({
            value: type,
            name: PAGE_TYPE_WORDS[type],
            count: pages,
          }))}
          onChoose={(type) => onFilter({ type: type as PageType | undefined })}
        />
      )}
      {sums.rules.length > 0 && (
        <Choice
          label="Problem"
          any="Any problem"
          value={rule}
          options={sums.rules.map((sum) => ({
            value: sum.rule,
            name: ruleText(ruleOf(sum.rule), sum),
            count: sum.fails + sum.warns,
          }))}
          onChoose={(to) => onFilter({ rule: to })}
        />
      )}
      <div class={css['end']}>
        {sums.sites.length > 1 && (
          <label class={css['group']}>
            <input
              type="checkbox"
              checked={isGrouped}
              onChange={({ currentTarget }) => onGroup(currentTarget.checked)}
            />
            By site
          </label>
        )}
        <select
          class={`${inputClass} ${css['order']}`}
          aria-label="Order"
          value={`${sort} ${turned}`}
          onChange={({ currentTarget }) => {
            const next = SORTS.find((each) => `${each.id} ${each.turned}` === currentTarget.value);
            if (next) onSort(next.id, next.turned);
          }}
        >
          {SORTS.filter(
            (each, at) => at < ALWAYS || (each.id === sort && each.turned === turned),
          ).map(({ id, turned: way, name }) => (
            <option key={`${id} ${way}`} value={`${id} ${way}`}>
              {name}
            </option>
          ))}
        </select>
        <select
          class={`${inputClass} ${css['export']}`}
          aria-label="Export"
          value=""
          disabled={isBusy || found === 0}
          onChange={({ currentTarget }) => {
            const format = currentTarget.value as BatchFormat;
            currentTarget.value = '';
            if (format) onExport(format);
          }}
        >
          <option value="">{isBusy ? 'Exporting…' : 'Export…'}</option>
          {FORMATS.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div class={css['chips']}>
        {rule !== undefined && (
          <Chip name={ruleWords} onRemove={() => onFilter({ rule: undefined })}>
            {ruleWords}
          </Chip>
        )}
        {network && (
          <Chip
            name={`${networkById(network.id)?.name ?? network.id}: ${VERDICT_WORDS[network.verdict]}`}
            onRemove={() => onFilter({ network: undefined })}
          >
            {networkById(network.id)?.name ?? network.id}:{' '}
            {VERDICT_WORDS[network.verdict].toLowerCase()}
          </Chip>
        )}
        {scores && (
          <Chip
            name={`${scores[0]} to ${scores[1]}`}
            onRemove={() => onFilter({ scores: undefined })}
          >
            {BAND_WORDS[bandOfScores(scores)]}: {scores[0]} to {scores[1]}
          </Chip>
        )}
        {filter.shown === 'unanswered' && states.failed > 0 && (
          <Button kind="link" icon="again" onPress={onRetryAll}>
            Try {many(states.failed, 'page')} again
          </Button>
        )}
        <p class={css['found']} role="status">
          {isEverything(filter) ? '' : `${many(found, 'page')} shown`}
        </p>
      </div>
    </search>
  );
}
