import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  EVERYTHING,
  filtered,
  isEverything,
  prepare,
  type RowFilter,
} from '../../utils/batch/results/filter';
import { linesOf } from '../../utils/batch/results/lines';
import { ordered, type RowSort } from '../../utils/batch/results/order';
import { type Row, rowOf, rowsOf } from '../../utils/batch/results/row';
import { summing } from '../../utils/batch/results/sums';
import type { ComparedSite } from '../../utils/compare/sites';
import { Button, IconButton } from '../parts/button';
import { StatusShape } from '../parts/status';
import css from './results.module.css';
import { SiteCompare } from './site-compare';
import { Summary } from './summary';
import { Table } from './table';
import { Tools } from './tools';
import type { ResultsProps } from './view';

/** Networks that get a column. */
const COLUMNS = 8;

const NO_SITES: ReadonlySet<string> = new Set();

/** Rows made ready for the search at a time, and milliseconds between: nothing else is to wait. Own choices. */
const AT_ONCE = 1_000;
const APART = 30;

/** Makes rows ready for the search, bit by bit, while nobody has typed yet. */
function usePrepared(rows: readonly Row[]): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const from = (at: number) => {
      if (at >= rows.length) return;
      timer = setTimeout(() => {
        prepare(rows.slice(at, at + AT_ONCE));
        from(at + AT_ONCE);
      }, APART);
    };
    from(0);
    return () => clearTimeout(timer);
  }, [rows]);
}

/** The results of a batch: what its pages say together, and all of them in a table. See `view.ts`. */
export function Results({ view, on }: ResultsProps) {
  const { batch, pages, others, isBusy, notice } = view;
  const [filter, setFilter] = useState<RowFilter>(EVERYTHING);
  const [{ sort, turned }, setSort] = useState<{ sort: RowSort; turned: boolean }>({
    sort: 'gain',
    turned: false,
  });
  const [isGrouped, setGrouped] = useState(false);
  const [folded, setFolded] = useState(NO_SITES);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [compared, setCompared] = useState<readonly ComparedSite[]>();
  const sum = useRef(summing());

  const networks = view.networks.slice(0, COLUMNS);
  const sums = useMemo(() => sum.current(pages), [pages]);
  const rows = useMemo(() => rowsOf(pages), [pages]);
  usePrepared(rows);
  const found = useMemo(() => filtered(rows, filter), [rows, filter]);
  const { rule } = filter;
  const inOrder = useMemo(
    () => ordered(found, sort, turned, { rule }),
    [found, sort, turned, rule],
  );
  const lines = useMemo(() => linesOf(inOrder, isGrouped, folded), [inOrder, isGrouped, folded]);

  const pagesOfSite = (site: string) => pages.filter((page) => rowOf(page).site === site);
  const choose = (news: Partial<RowFilter>) => setFilter((old) => ({ ...old, ...news }));
  const fold = (site: string) =>
    setFolded((old) => {
      const next = new Set(old);
      if (!next.delete(site)) next.add(site);
      return next;
    });
  return (
    <div class={css['results']} data-pages={pages.length}>
      <div role="status">
        {notice && (
          <div class={css['notice']}>
            <StatusShape is={notice.is === 'done' ? 'pass' : 'warn'} />
            <p>{notice.text}</p>
            <IconButton icon="close" name="Dismiss" onPress={on.dismiss} />
          </div>
        )}
      </div>
      {compared && (
        <SiteCompare
          sites={compared.map((site) =>
            site.key.startsWith(`${batch.id} `) ? { ...site, pages: pagesOfSite(site.site) } : site,
          )}
          others={others}
          pagesOf={on.pagesOf}
          onChange={setCompared}
          onClose={() => setCompared(undefined)}
        />
      )}
      <Summary
        sums={sums}
        rows={rows}
        networks={view.networks}
        filter={filter}
        picked={picked}
        hasOthers={others.length > 0}
        onFilter={choose}
        onPick={(site, isPicked) =>
          setPicked((old) => [...old.filter((each) => each !== site), ...(isPicked ? [site] : [])])
        }
        onCompare={() =>
          setCompared(
            picked.map((site) => ({
              key: `${batch.id} ${site}`,
              site,
              pages: pagesOfSite(site),
            })),
          )
        }
      />
      <div>
        <Tools
          sums={sums}
          filter={filter}
          found={found.length}
          sort={sort}
          turned={turned}
          isGrouped={isGrouped}
          isBusy={isBusy}
          onFilter={choose}
          onSort={(by, way) => setSort({ sort: by, turned: way })}
          onGroup={setGrouped}
          onExport={(format) =>
            on.exportAs(
              format,
              inOrder.map(({ page }: Row) => page),
            )
          }
          onRetryAll={() => on.retry()}
        />
        {lines.length > 0 ? (
          <Table
            lines={lines}
            networks={networks}
            rule={rule}
            sort={sort}
            turned={turned}
            withSites={sums.sites.length > 1 && !isGrouped}
            onSort={(by) =>
              setSort((old) => ({ sort: by, turned: old.sort === by ? !old.turned : false }))
            }
            onFold={fold}
            on={on}
          />
        ) : (
          <div class={css['none']}>
            <p>{pages.length === 0 ? 'No address stands in this batch.' : 'No page fits.'}</p>
            {!isEverything(filter) && (
              <Button onPress={() => setFilter(EVERYTHING)}>Show all pages</Button>
            )}
          </div>
        )}
      </div>
    </div>
  );
}
