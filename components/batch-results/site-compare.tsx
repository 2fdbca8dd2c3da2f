import { useEffect, useState } from 'preact/hooks';
import type { Batch, BatchPage } from '../../utils/batch/batch';
import { rowOf } from '../../utils/batch/results/row';
import type { VerdictCounts } from '../../utils/batch/results/sums';
import { many, percent, VERDICT_WORDS, VERDICTS } from '../../utils/batch/results/words';
import { FEWEST_PAGES, MOST_PAGES } from '../../utils/compare/comparison';
import {
  type ComparedSite,
  compareSites,
  type SiteHead,
  type SitePillarRow,
  type SiteRuleRow,
  sitesSentence,
} from '../../utils/compare/sites';
import { allNetworks, allPillars, ruleOf } from '../guide/guide';
import { inputClass } from '../options/parts/field';
import { Button, IconButton } from '../parts/button';
import { Hidden } from '../parts/hidden';
import { Box } from './box';
import css from './site-compare.module.css';
import type { ResultsEvents } from './view';

/** Rows of a list that stand open from the start. Own choice. */
const FIRST = 8;

const nameOf = ({ site, batch }: Pick<SiteHead, 'site' | 'batch'>) =>
  batch === undefined ? site : `${site}, ${batch}`;

const signed = (delta: number): string =>
  delta === 0 ? '±0' : delta > 0 ? `+${delta}` : `−${-delta}`;

interface HeadProps {
  head: SiteHead;
  canRemove: boolean;
  onMakeMine(): void;
  onRemove(): void;
}

function Head({ head, canRemove, onMakeMine, onRemove }: HeadProps) {
  const { done, unanswered, spread, isMine, batch, site } = head;
  return (
    <th scope="col" data-mine={isMine}>
      <div class={css['name']}>
        <bdi dir="ltr">{site}</bdi>
        {canRemove && (
          <IconButton icon="close" name={`Take ${nameOf(head)} out`} onPress={onRemove} />
        )}
      </div>
      {batch !== undefined && (
        <p class={css['batch']}>
          <bdi>{batch}</bdi>
        </p>
      )}
      <p class={css['median']}>
        <b>{spread ? spread.median : '–'}</b>{' '}
        {spread ? (
          <>
            median of {many(spread.count, 'page')}
            <Hidden>
              , half between {spread.quartiles[0]} and {spread.quartiles[1]}
            </Hidden>
          </>
        ) : (
          'no score'
        )}
      </p>
      {spread && <Box spread={spread} />}
      <p class={css['fine']}>
        {spread ? `${spread.lowest} to ${spread.highest}` : many(done, 'page')}
        {unanswered > 0 && `, ${many(unanswered, 'page')} not audited`}
      </p>
      {isMine ? (
        <span class={css['yours']}>Yours</span>
      ) : (
        <button type="button" class={css['make']} onClick={onMakeMine}>
          Make it yours<Hidden>: {nameOf(head)}</Hidden>
        </button>
      )}
    </th>
  );
}

function Section({ title, columns }: { title: string; columns: number }) {
  return (
    <tr class={css['section']}>
      <th scope="rowgroup" colSpan={columns + 1}>
        {title}
      </th>
    </tr>
  );
}

function Pillar({ row: { name, share, cells } }: { row: SitePillarRow }) {
  return (
    <tr>
      <th scope="row">
        {name} <span class={css['fine']}>{share} %</span>
      </th>
      {cells.map(({ mean, isBest, delta }, at) => (
        <td key={at} data-mine={at === 0}>
          {mean === null ? (
            <span class={css['fine']}>Does not apply</span>
          ) : (
            <span class={css['bar']}>
              <span class={css['track']} aria-hidden="true">
                <i style={{ inlineSize: `${mean}%` }} />
              </span>
              <span data-best={isBest}>{mean}</span>
              <span class={css['fine']}>
                {delta !== null && (
                  <>
                    <Hidden>against yours: </Hidden>
                    <bdi dir="ltr">{signed(delta)}</bdi>
                  </>
                )}
              </span>
            </span>
          )}
        </td>
      ))}
    </tr>
  );
}

function Verdicts({ counts }: { counts: VerdictCounts }) {
  const all = VERDICTS.reduce((sum, verdict) => sum + counts[verdict], 0);
  const words = VERDICTS.filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${VERDICT_WORDS[verdict]}: ${counts[verdict]}`)
    .join(', ');
  if (all === 0) return <span class={css['fine']}>Not known</span>;
  return (
    <span class={css['bar']} title={words}>
      <span class={css['track']} aria-hidden="true">
        {VERDICTS.map((verdict) => (
          <i
            key={verdict}
            data-is={verdict}
            style={{ inlineSize: `${(100 * counts[verdict]) / all}%` }}
          />
        ))}
      </span>
      <span>
        <bdi>{percent(counts.ready, all)}</bdi>
        <Hidden> complete; {words}</Hidden>
      </span>
    </span>
  );
}

interface RulesProps {
  title: string;
  none: string;
  rows: readonly SiteRuleRow[];
  columns: number;
}

function Rules({ title, none, rows, columns }: RulesProps) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, FIRST);
  return (
    <tbody>
      <Section title={title} columns={columns} />
      {shown.map(({ id, text, cells }) => (
        <tr key={id}>
          <th scope="row">{text}</th>
          {cells.map(({ pages, of }, at) => (
            <td key={at} data-mine={at === 0}>
              {of === 0 ? (
                <span class={css['fine']}>Not known</span>
              ) : (
                <>
                  <bdi>{percent(pages, of)}</bdi>{' '}
                  <span class={css['fine']}>
                    {pages} of {many(of, 'page')}
                  </span>
                </>
              )}
            </td>
          ))}
        </tr>
      ))}
      {rows.length === 0 && (
        <tr>
          <td colSpan={columns + 1} class={css['none']}>
            {none}
          </td>
        </tr>
      )}
      {rows.length > FIRST && (
        <tr>
          <td colSpan={columns + 1}>
            <Button kind="link" onPress={() => setWhole(!isWhole)}>
              {isWhole ? 'Fewer' : `${rows.length - FIRST} more`}
            </Button>
          </td>
        </tr>
      )}
    </tbody>
  );
}

interface AddProps {
  others: readonly Batch[];
  taken: ReadonlySet<string>;
  pagesOf: ResultsEvents['pagesOf'];
  onAdd(site: ComparedSite): void;
}

/** Sites of another batch, to be set beside these. */
function Add({ others, taken, pagesOf, onAdd }: AddProps) {
  const [batch, setBatch] = useState('');
  const [read, setRead] = useState<{ id: string; pages: readonly BatchPage[] | 'unread' }>();
  useEffect(() => {
    if (batch === '') return;
    let isOld = false;
    pagesOf(batch).then(
      (pages) => !isOld && setRead({ id: batch, pages }),
      () => !isOld && setRead({ id: batch, pages: 'unread' }),
    );
    return () => {
      isOld = true;
    };
  }, [batch, pagesOf]);
  const chosen = others.find(({ id }) => id === batch);
  const pages = read?.id === batch ? read.pages : undefined;
  const bySite = new Map<string, BatchPage[]>();
  if (Array.isArray(pages))
    for (const page of pages as readonly BatchPage[]) {
      const { site } = rowOf(page);
      const own = bySite.get(site);
      if (own) own.push(page);
      else bySite.set(site, [page]);
    }
  const sites = [...bySite]
    .map(([site, own]) => ({ key: `${batch} ${site}`, site, pages: own }))
    .filter(({ key }) => !taken.has(key))
    .sort((a, b) => b.pages.length - a.pages.length);
  return (
    <div class={css['add']}>
      <select
        class={inputClass}
        aria-label="Batch to take a site from"
        value={batch}
        onChange={({ currentTarget }) => setBatch(currentTarget.value)}
      >
        <option value="">Add a site of another batch…</option>
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      {chosen && pages !== 'unread' && (
        <select
          class={inputClass}
          aria-label={`Site of ${chosen.name}`}
          value=""
          disabled={!pages}
          onChange={({ currentTarget }) => {
            const found = sites.find(({ key }) => key === currentTarget.value);
            currentTarget.value = '';
            if (found) onAdd({ ...found, batch: chosen.name });
          }}
        >
          <option value="">
            {!pages ? 'Reading…' : sites.length > 0 ? 'Choose a site…' : 'It has no other site'}
          </option>
          {sites.map(({ key, site, pages: own }) => (
            <option key={key} value={key}>
              {site} ({many(own.length, 'page')})
            </option>
          ))}
        </select>
      )}
      {pages === 'unread' && <p role="alert">This batch could not be read. Choose it once more.</p>}
    </div>
  );
}

interface SiteCompareProps {
  /** Mine first. */
  sites: readonly ComparedSite[];
  others: readonly Batch[];
  pagesOf: ResultsEvents['pagesOf'];
  onChange(sites: readonly ComparedSite[]): void;
  onClose(): void;
}

/** Two to six sites, a column each: scores, pillars, networks, and what fails on one where others pass. */
export function SiteCompare({ sites, others, pagesOf, onChange, onClose }: SiteCompareProps) {
  const comparison = compareSites(sites, {
    pillars: allPillars(),
    networks: allNetworks(),
    ruleOf,
  });
  const columns = sites.length;
  const isFull = columns >= MOST_PAGES;
  return (
    <section class={css['screen']} aria-labelledby="sites-compared">
      <header class={css['top']}>
        <h2 id="sites-compared">{many(columns, 'site')} side by side</h2>
        {others.length > 0 && !isFull && (
          <Add
            others={others}
            taken={new Set(sites.map(({ key }) => key))}
            pagesOf={pagesOf}
            onAdd={(site) => onChange([...sites, site])}
          />
        )}
        <Button onPress={onClose}>Close</Button>
      </header>
      <p class={css['answer']} role="status">
        {columns < FEWEST_PAGES
          ? 'Choose another site to set beside this one.'
          : sitesSentence(comparison)}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keys */}
      <section class={css['scroll']} tabIndex={0} aria-label="Table of the sites">
        <table class={css['grid']} style={{ '--sites': columns }}>
          <thead>
            <tr>
              <td />
              {comparison.sites.map((head, at) => (
                <Head
                  key={head.key}
                  head={head}
                  canRemove={columns > 1}
                  onMakeMine={() =>
                    onChange([
                      ...sites.slice(at, at + 1),
                      ...sites.slice(0, at),
                      ...sites.slice(at + 1),
                    ])
                  }
                  onRemove={() => onChange(sites.filter((_, other) => other !== at))}
                />
              ))}
            </tr>
          </thead>
          {columns >= FEWEST_PAGES && (
            <>
              <Rules
                title="Fails on more of your pages"
                none="Nothing that is known."
                rows={comparison.theirs}
                columns={columns}
              />
              <Rules
                title="Fails on fewer of your pages"
                none="Nothing that is known."
                rows={comparison.yours}
                columns={columns}
              />
            </>
          )}
          <tbody>
            <Section title="Complete cards by network" columns={columns} />
            {comparison.networks.slice(0, 2 * FIRST).map(({ id, name, cells }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {cells.map((counts, at) => (
                  <td key={at} data-mine={at === 0}>
                    <Verdicts counts={counts} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tbody>
            <Section title="Pillars, mean of the pages" columns={columns} />
            {comparison.pillars.map((row) => (
              <Pillar key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
