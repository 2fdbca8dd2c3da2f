import { useRef } from 'preact/hooks';
import { BAND_WORDS, grouped, PAGE_TYPE_WORDS } from '../../utils/audit/describe';
import type { Band } from '../../utils/audit/report';
import { isAll } from '../../utils/history/search';
import type { PageType } from '../../utils/signals/page-type';
import { Choice } from '../parts/choice';
import { SearchField } from '../parts/search-field';
import { Segments } from '../parts/segments';
import css from './tools.module.css';
import type { HistoryEvents, HistoryView } from './view';

const BANDS: readonly Band[] = ['good', 'needs-work', 'poor'];

/** Sites and tags that a list offers; beyond them the search finds the rest. Own choice. */
const OFFERED = 200;

/** Days, as people count them. */
const SPANS = [
  { value: '7', name: 'Last 7 days' },
  { value: '30', name: 'Last 30 days' },
  { value: '91', name: 'Last 3 months' },
  { value: '365', name: 'Last year' },
];

interface ToolsProps {
  view: Pick<
    HistoryView,
    'filter' | 'offers' | 'pages' | 'found' | 'worse' | 'watched' | 'isSearchable'
  >;
  on: Pick<HistoryEvents, 'filter'>;
}

/** What the list shows: by words, site, kind, tag, result and day. */
export function Tools({ view, on }: ToolsProps) {
  const { filter, offers, pages, found, worse, watched, isSearchable } = view;
  const field = useRef<HTMLInputElement>(null);
  return (
    <search class={css['tools']}>
      <SearchField
        label="Find a page"
        placeholder="Title, address, note or tag"
        words={filter.words}
        onFind={(words) => on.filter({ words })}
        look={css['search']}
        field={field}
      />
      <Segments
        label="Show"
        chosen={filter.among ? 'watched' : filter.worse ? 'worse' : 'all'}
        onChoose={(id) =>
          on.filter({
            worse: id === 'worse',
            among: id === 'watched' ? new Set(watched.keys()) : undefined,
          })
        }
        options={[
          {
            id: 'all',
            name: (
              <>
                All <span>{grouped(pages)}</span>
              </>
            ),
          },
          {
            id: 'watched',
            name: (
              <>
                Watched <span>{grouped(watched.size)}</span>
              </>
            ),
          },
          {
            id: 'worse',
            name: <>Got worse {isSearchable && <span>{grouped(worse)}</span>}</>,
          },
        ]}
      />
      {offers.sites.length > 1 && (
        <Choice
          label="Site"
          any="Any site"
          value={filter.site}
          options={offers.sites
            .slice(0, OFFERED)
            .map(({ value, count }) => ({ value, name: value, count }))}
          onChoose={(site) => on.filter({ site })}
        />
      )}
      {offers.types.length > 1 && (
        <Choice
          label="Kind of page"
          any="Any kind"
          value={filter.type}
          options={offers.types.map(({ value, count }) => ({
            value,
            name: PAGE_TYPE_WORDS[value],
            count,
          }))}
          onChoose={(type) => on.filter({ type: type as PageType | undefined })}
        />
      )}
      {offers.tags.length > 0 && (
        <Choice
          label="Tag"
          any="Any tag"
          value={filter.tag}
          options={offers.tags
            .slice(0, OFFERED)
            .map(({ value, count }) => ({ value, name: value, count }))}
          onChoose={(tag) => on.filter({ tag })}
        />
      )}
      <Choice
        label="Result"
        any="Any result"
        value={filter.band}
        options={BANDS.map((band) => ({ value: band, name: BAND_WORDS[band] }))}
        onChoose={(band) => on.filter({ band: band as Band | undefined })}
      />
      <Choice
        label="Last audited"
        any="Any time"
        value={filter.days?.toString()}
        options={SPANS}
        onChoose={(days) => on.filter({ days: days === undefined ? undefined : Number(days) })}
      />
      <p class={css['found']} role="status">
        {isAll(filter) ? '' : `${grouped(found)} found`}
      </p>
    </search>
  );
}
