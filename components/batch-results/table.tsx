import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { grouped } from '../../utils/audit/describe';
import type { Line } from '../../utils/batch/results/lines';
import type { RowSort } from '../../utils/batch/results/order';
import type { Spread } from '../../utils/batch/results/spread';
import { many } from '../../utils/batch/results/words';
import { Sign } from '../dashboard/sign';
import { networkById } from '../guide/guide';
import { Hidden } from '../parts/hidden';
import { PageRow } from './page-row';
import css from './table.module.css';
import { useRows } from './use-rows';
import type { ResultsEvents } from './view';

/** What stays the same for a line while others come and go. */
const keyOf = (line: Line): string =>
  line.is === 'page' ? `page ${line.row.page.at}` : `site ${line.site}`;

interface HeadProps {
  by: RowSort;
  sort: RowSort;
  turned: boolean;
  /** Whether it starts with the largest. */
  descends?: boolean;
  column: string;
  onSort(by: RowSort): void;
  children: ComponentChildren;
}

/** The name of a column that rows can be put in order by; pressed again, it turns them round. */
function Head({ by, sort, turned, descends = false, column, onSort, children }: HeadProps) {
  const isSorted = sort === by;
  const direction = descends !== turned ? 'descending' : 'ascending';
  return (
    <th scope="col" data-col={column} aria-sort={isSorted ? direction : undefined}>
      <button type="button" onClick={() => onSort(by)}>
        {children}
        {isSorted && <Sign name={direction === 'descending' ? 'down' : 'up'} />}
      </button>
    </th>
  );
}

interface GapProps {
  rows: number;
  height: number;
}

/** The room of rows that are not drawn. */
function Gap({ rows, height }: GapProps) {
  if (rows <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing of an empty row takes the focus
    <tr class={css['gap']} aria-hidden="true">
      <td style={{ blockSize: `${rows * height}px` }} />
    </tr>
  );
}

/** Columns beside the first; a cell that spans them would make new ones where there is no room for all. */
const BESIDE = ['type', 'score', 'networks', 'first', 'points'];

/** How scores lie, in a few words: “median 71, 48 to 90”. */
const scoresOf = (spread: Spread | undefined): string[] => {
  if (!spread) return [];
  const { count, median, lowest, highest } = spread;
  return count === 1 ? [`score ${median}`] : [`median ${median}`, `${lowest} to ${highest}`];
};

interface SiteRowProps {
  line: Extract<Line, { is: 'site' }>;
  index: number;
  isActive: boolean;
  onFold(site: string): void;
}

function SiteRow({ line: { site, pages, spread, isOpen }, index, isActive, onFold }: SiteRowProps) {
  return (
    <tr class={css['site']} data-line={index} aria-rowindex={index + 2}>
      <th scope="row" data-col="page">
        <button
          type="button"
          class={css['fold']}
          data-main=""
          tabIndex={isActive ? 0 : -1}
          aria-expanded={isOpen}
          onClick={() => onFold(site)}
        >
          <Sign name={isOpen ? 'up' : 'down'} />
          <bdi dir="ltr">{site}</bdi>
          <span>
            <bdi>{[many(pages, 'page'), ...scoresOf(spread)].join(', ')}</bdi>
          </span>
        </button>
      </th>
      {BESIDE.map((column) => (
        <td key={column} data-col={column} />
      ))}
    </tr>
  );
}

interface TableProps {
  lines: readonly Line[];
  /** Ids of the networks that have a column. */
  networks: readonly string[];
  /** The rule that is filtered by. */
  rule: string | undefined;
  sort: RowSort;
  turned: boolean;
  /** Whether a line says its site, because several are mixed. */
  withSites: boolean;
  onSort(by: RowSort): void;
  onFold(site: string): void;
  on: Pick<ResultsEvents, 'hrefOf' | 'retry' | 'openLink'>;
}

/**
 * All pages in a table of which only what is seen is drawn. Rows are walked by keys; the link or button of one row
 * takes the focus, and stays drawn wherever it is scrolled to.
 */
export function Table(props: TableProps) {
  const { lines, networks, rule, sort, turned, withSites, onSort, onFold, on } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const [active, setActive] = useState<string>();
  const toFocus = useRef(false);
  const hasFocus = useRef(false);
  const isDrawing = useRef(false);
  const { from, to, top, height, page } = useRows(body, lines.length);
  const places = useMemo(() => new Map(lines.map((line, at) => [keyOf(line), at])), [lines]);
  const place = active === undefined ? undefined : places.get(active);
  // Who comes by the Tab key finds the first row that is seen.
  const current = place ?? Math.min(top, Math.max(0, lines.length - 1));
  const last = Math.min(to, lines.length);
  const first = Math.min(from, last);

  isDrawing.current = true;
  const reach = (isWanted: boolean) => {
    const main = body.current?.querySelector<HTMLElement>(`[data-line="${current}"] [data-main]`);
    main?.focus({ preventScroll: true });
    if (isWanted) main?.closest('tr')?.scrollIntoView({ block: 'nearest' });
  };
  useLayoutEffect(() => {
    isDrawing.current = false;
    const root = body.current?.ownerDocument;
    // A row that was moved among others may have lost the focus on its way.
    const isLost = hasFocus.current && root?.activeElement === root?.body;
    if (toFocus.current || isLost) reach(toFocus.current);
    toFocus.current = false;
  });
  // A row that is gone from the list loses the focus; the next one takes its place only once keys ask for it.
  useEffect(() => {
    if (active !== undefined && !places.has(active)) setActive(undefined);
  }, [places, active]);

  const go = (index: number) => {
    const wanted = Math.min(lines.length - 1, Math.max(0, index));
    const line = lines[wanted];
    if (!line) return;
    // Where nothing changes, nothing is drawn anew.
    if (wanted === place) return reach(true);
    toFocus.current = true;
    setActive(keyOf(line));
  };
  const steps: Readonly<Record<string, () => void>> = {
    ArrowDown: () => go(current + 1),
    ArrowUp: () => go(current - 1),
    PageDown: () => go(current + page),
    PageUp: () => go(current - page),
    Home: () => go(0),
    End: () => go(lines.length - 1),
  };
  const draw = (index: number) => {
    const line = lines[index];
    if (!line) return null;
    const isActive = index === current;
    return line.is === 'site' ? (
      <SiteRow key={keyOf(line)} line={line} index={index} isActive={isActive} onFold={onFold} />
    ) : (
      <PageRow
        key={keyOf(line)}
        row={line.row}
        index={index}
        isActive={isActive}
        networks={networks}
        rule={rule}
        withSite={withSites}
        on={on}
      />
    );
  };
  // All in one list, so that a row stays the same element wherever it is drawn, and the focus in it.
  const shown = [
    ...(current < first ? [current] : []),
    ...Array.from({ length: last - first }, (_, at) => first + at),
    ...(current >= last && current < lines.length ? [current] : []),
  ];
  const drawn = shown.flatMap((index, at) => {
    const before = at === 0 ? 0 : (shown[at - 1] ?? 0) + 1;
    return [<Gap key={`gap ${before}`} rows={index - before} height={height} />, draw(index)];
  });
  return (
    <table
      class={css['grid']}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are walked by keys, which a table does not say
      role="grid"
      aria-label="Pages of this batch"
      aria-rowcount={lines.length + 1}
      style={{ '--networks': networks.length }}
    >
      <thead>
        <tr aria-rowindex={1}>
          <Head by="title" column="page" {...{ sort, turned, onSort }}>
            Page
          </Head>
          <Head by="type" column="type" {...{ sort, turned, onSort }}>
            Type
          </Head>
          <Head by="score" column="score" {...{ sort, turned, onSort }}>
            Score
          </Head>
          <th scope="col" data-col="networks">
            <Hidden>Networks: </Hidden>
            <span class={css['tiles']}>
              {networks.map((id) => {
                const network = networkById(id);
                return (
                  <abbr key={id} title={network?.name ?? id}>
                    {network?.tile ?? id.slice(0, 2)}
                  </abbr>
                );
              })}
            </span>
          </th>
          <th scope="col" data-col="first">
            {rule === undefined ? 'Most to gain' : 'What is wrong'}
          </th>
          <Head by="gain" column="points" descends {...{ sort, turned, onSort }}>
            Points
          </Head>
        </tr>
      </thead>
      <tbody
        ref={body}
        onFocusOutCapture={() => {
          if (!isDrawing.current) hasFocus.current = false;
        }}
        onFocusCapture={({ target }) => {
          hasFocus.current = true;
          const index = Number((target as Element).closest('tr')?.dataset['line']);
          const line = Number.isNaN(index) ? undefined : lines[index];
          if (line) setActive(keyOf(line));
        }}
        onKeyDown={(event) => {
          const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
          if (altKey || ctrlKey || metaKey || shiftKey) return;
          const line = lines[current];
          if (line?.is === 'site' && (key === 'ArrowLeft' || key === 'ArrowRight')) {
            const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
            const opens = (key === 'ArrowRight') !== isRtl;
            if (opens !== line.isOpen) onFold(line.site);
            return;
          }
          const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
          if (!step) return;
          event.preventDefault();
          step();
        }}
      >
        {drawn}
        <Gap key="end" rows={lines.length - 1 - (shown.at(-1) ?? -1)} height={height} />
      </tbody>
      <caption class={css['caption']}>
        {grouped(lines.length)} rows; arrow keys, Page Up, Page Down, Home and End walk through
        them, Enter opens one.
      </caption>
    </table>
  );
}
