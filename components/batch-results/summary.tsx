import { useMemo, useState } from 'preact/hooks';
import { grouped } from '../../utils/audit/describe';
import type { RowFilter } from '../../utils/batch/results/filter';
import { FIRST_INSIGHTS, mostToGain, onMostPages } from '../../utils/batch/results/insights';
import type { Row } from '../../utils/batch/results/row';
import type { Sums } from '../../utils/batch/results/sums';
import { many } from '../../utils/batch/results/words';
import { previewNetworks, ruleOf } from '../guide/guide';
import { Segments } from '../parts/segments';
import { Distribution } from './distribution';
import { InsightList } from './insight-list';
import { NetworkGrid } from './network-grid';
import { PillarBars } from './pillar-bars';
import { SiteList } from './site-list';
import css from './summary.module.css';

type Part = 'pages' | 'points' | 'networks' | 'pillars' | 'sites';

const PARTS: readonly { id: Part; name: string; title: string }[] = [
  { id: 'pages', name: 'Problems', title: 'What fails on most pages' },
  { id: 'points', name: 'Best fixes', title: 'What lifts the most, once it is mended' },
  { id: 'networks', name: 'Networks', title: 'What networks make of the links' },
  { id: 'pillars', name: 'Pillars', title: 'Where the points are, lowest first' },
  { id: 'sites', name: 'Sites', title: 'Scores by site' },
];

/** Networks that the grid shows before it is opened. */
const FIRST_NETWORKS = 8;

interface SummaryProps {
  sums: Sums;
  rows: readonly Row[];
  networks: readonly string[];
  filter: RowFilter;
  picked: readonly string[];
  hasOthers: boolean;
  onFilter(news: Partial<RowFilter>): void;
  onPick(site: string, on: boolean): void;
  onCompare(): void;
}

function Insights(props: SummaryProps & { by: 'pages' | 'points'; most: number }) {
  const { sums, rows, filter, onFilter, by, most } = props;
  const insights = useMemo(
    () => (by === 'pages' ? onMostPages : mostToGain)(sums, rows, ruleOf, most),
    [sums, rows, by, most],
  );
  return (
    <InsightList
      insights={insights}
      done={sums.states.done}
      by={by}
      chosen={filter.rule}
      onChoose={(rule) => onFilter({ rule })}
    />
  );
}

/** What all pages say together: problems, fixes, networks, pillars and sites, and beside them how the scores lie. */
export function Summary(props: SummaryProps) {
  const { sums, networks, filter, picked, hasOthers, onFilter, onPick, onCompare } = props;
  const [part, setPart] = useState<Part>('pages');
  const [isWhole, setWhole] = useState(false);
  const { done } = sums.states;
  const hasSites = sums.sites.length > 1 || hasOthers;
  const shown = part === 'sites' && !hasSites ? 'pages' : part;
  const title = PARTS.find(({ id }) => id === shown)?.title;
  const others = previewNetworks()
    .map(({ id }) => id)
    .filter((id) => !networks.includes(id));
  const ids = [...networks, ...others];
  const length =
    shown === 'networks'
      ? ids.filter((id) => Object.hasOwn(sums.networks, id)).length
      : shown === 'pages'
        ? sums.rules.length
        : shown === 'points'
          ? sums.rules.filter(({ points }) => points > 0).length
          : 0;
  const first = shown === 'networks' ? FIRST_NETWORKS : FIRST_INSIGHTS;
  return (
    <div class={css['twins']}>
      <section class={css['causes']} aria-label={title}>
        <header class={css['head']}>
          <h2>{title}</h2>
          <Segments<Part>
            label="Show together"
            chosen={shown}
            onChoose={(to) => {
              setPart(to);
              setWhole(false);
            }}
            options={PARTS.filter(({ id }) => id !== 'sites' || hasSites).map(({ id, name }) => ({
              id,
              name:
                id === 'sites' ? (
                  <>
                    {name} <span>{grouped(sums.sites.length)}</span>
                  </>
                ) : (
                  name
                ),
            }))}
          />
        </header>
        {(shown === 'pages' || shown === 'points') &&
          (length === 0 ? (
            <p class={css['none']}>
              {done === 0 ? 'No page has been audited yet.' : 'Nothing to fix.'}
            </p>
          ) : (
            <Insights {...props} by={shown} most={isWhole ? length : FIRST_INSIGHTS} />
          ))}
        {shown === 'networks' && (
          <NetworkGrid
            networks={sums.networks}
            ids={isWhole ? ids : ids.slice(0, FIRST_NETWORKS)}
            chosen={filter.network}
            onChoose={(network) => onFilter({ network })}
          />
        )}
        {shown === 'pillars' && <PillarBars pillars={sums.pillars} done={done} />}
        {shown === 'sites' && (
          <SiteList
            sites={sums.sites}
            picked={picked}
            chosen={filter.site}
            hasOthers={hasOthers}
            onPick={onPick}
            onChoose={(site) => onFilter({ site })}
            onCompare={onCompare}
          />
        )}
        {length > first && (
          <button
            type="button"
            class={css['more']}
            aria-expanded={isWhole}
            onClick={() => setWhole(!isWhole)}
          >
            {isWhole ? 'Fewer' : `${grouped(length - first)} more`}
          </button>
        )}
      </section>
      <section aria-label="Scores">
        <header class={css['head']}>
          <h2>{sums.spread ? `Scores of ${many(sums.spread.count, 'page')}` : 'No scores yet'}</h2>
        </header>
        <Distribution
          sums={sums}
          chosen={filter.scores}
          onChoose={(scores) => onFilter({ scores })}
        />
      </section>
    </div>
  );
}
