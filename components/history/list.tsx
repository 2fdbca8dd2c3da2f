import { BAND_WORDS, grouped, PAGE_TYPE_WORDS } from '../../utils/audit/describe';
import type { Page } from '../../utils/history/entry';
import type { PageSort } from '../../utils/history/search';
import { changeOf, isByNewRules } from '../../utils/history/trend';
import type { Watch } from '../../utils/watch/watch';
import { Sign } from '../dashboard/sign';
import { Hidden } from '../parts/hidden';
import { WatchedBadge } from '../watch/watched-badge';
import css from './list.module.css';
import { Spark } from './trend';
import type { HistoryEvents, HistoryView } from './view';
import { changeText, whenWords } from './when';

type ListEvents = Pick<HistoryEvents, 'select' | 'sort' | 'more' | 'hrefOf'>;

interface LineProps {
  page: Page;
  thumbnail: string | undefined;
  watch: Watch | undefined;
  isSelected: boolean;
  isChosen: boolean;
  on: ListEvents;
}

/** The part of an address that tells pages of a site apart. */
const pathOf = ({ page, site }: Page) => page.slice(site.length) || '/';

function Line({ page, thumbnail, watch, isSelected, isChosen, on }: LineProps) {
  const { last, points, audits } = page;
  const name = last.title || last.url;
  const change = audits > 1 ? changeOf(page) : undefined;
  return (
    <tr data-page={page.page} data-chosen={isChosen ? '' : undefined}>
      <td data-col="pick">
        <label class={css['pick']}>
          <input
            type="checkbox"
            aria-label={`Select ${name}, ${page.site}`}
            checked={isSelected}
            onChange={({ currentTarget }) => on.select(page.page, currentTarget.checked)}
          />
        </label>
      </td>
      <th scope="row">
        <a
          class={css['page']}
          href={on.hrefOf(page.page)}
          aria-current={isChosen ? 'true' : undefined}
        >
          {thumbnail ? (
            <img class={css['thumb']} src={thumbnail} alt="" loading="lazy" />
          ) : (
            <span class={css['letter']} aria-hidden="true">
              {(page.site || name).charAt(0).toUpperCase()}
            </span>
          )}
          <span class={css['words']}>
            <span class={css['title']} dir="auto">
              <bdi>{name}</bdi>
            </span>
            <span class={css['site']} dir="ltr" style={{ '--host': page.site.length + 1 }}>
              <bdi dir="ltr" title={last.url}>
                {page.site}
                {pathOf(page)}
              </bdi>
            </span>
            <span class={css['small']}>
              {PAGE_TYPE_WORDS[last.type]}, {whenWords(page.at)}
            </span>
          </span>
          {page.tags.length > 0 && (
            <span class={css['tags']}>
              {page.tags.slice(0, 3).map((tag) => (
                <bdi key={tag}>{tag}</bdi>
              ))}
            </span>
          )}
          {watch && <WatchedBadge watch={watch} />}
        </a>
      </th>
      <td data-col="score">
        {last.overall === null ? (
          <Hidden>no score</Hidden>
        ) : (
          <b data-band={last.band ?? undefined}>
            {last.overall}
            {last.band && <Hidden> {BAND_WORDS[last.band]}</Hidden>}
          </b>
        )}
      </td>
      <td data-col="trend">
        <Spark points={points} />
      </td>
      <td data-col="change" data-is={change === undefined ? undefined : Math.sign(change)}>
        {change !== undefined
          ? changeText(change)
          : audits === 1
            ? 'first'
            : isByNewRules(page)
              ? 'new rules'
              : ''}
      </td>
      <td data-col="last">
        <time dateTime={page.at}>{whenWords(page.at)}</time>
      </td>
    </tr>
  );
}

const COLUMNS: readonly { col: string; name: string; by?: PageSort; rises: boolean }[] = [
  { col: 'page', name: 'Page', by: 'title', rises: true },
  { col: 'score', name: 'Score', by: 'score', rises: true },
  { col: 'trend', name: 'Trend', rises: true },
  { col: 'change', name: 'Change', by: 'change', rises: true },
  { col: 'last', name: 'Last checked', by: 'last', rises: false },
];

interface HeadProps extends Pick<HistoryView, 'sort' | 'turned'> {
  on: ListEvents;
}

function Head({ sort, turned, on }: HeadProps) {
  return (
    <thead>
      <tr>
        <td data-col="pick" />
        {COLUMNS.map(({ col, name, by, rises }) => {
          const isSorted = by === sort;
          const isRising = isSorted && rises !== turned;
          return (
            <th
              key={col}
              scope="col"
              data-col={col}
              aria-sort={isSorted ? (isRising ? 'ascending' : 'descending') : undefined}
            >
              {by ? (
                <button type="button" onClick={() => on.sort(by)}>
                  {name}
                  {isSorted && <Sign name={isRising ? 'up' : 'down'} />}
                </button>
              ) : (
                name
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

interface ListProps {
  view: Pick<
    HistoryView,
    'shown' | 'found' | 'thumbnails' | 'sort' | 'turned' | 'watched' | 'selected' | 'chosen'
  >;
  on: ListEvents;
}

/** One line per page: what it is, its last score and how it came there. */
export function List({ view, on }: ListProps) {
  const { shown, found, thumbnails, sort, turned, watched, selected, chosen } = view;
  const more = found - shown.length;
  return (
    <div class={css['box']}>
      <table class={css['grid']} aria-label="Pages that were audited">
        <Head sort={sort} turned={turned} on={on} />
        <tbody>
          {shown.map((page) => (
            <Line
              key={page.page}
              page={page}
              thumbnail={thumbnails[page.page]}
              watch={watched.get(page.page)}
              isSelected={selected.has(page.page)}
              isChosen={chosen?.page.page === page.page}
              on={on}
            />
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <button type="button" class={css['more']} onClick={on.more}>
          {grouped(more)} more {more === 1 ? 'page' : 'pages'}
          <Sign name="down" />
        </button>
      )}
    </div>
  );
}
