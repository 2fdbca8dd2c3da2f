import type { Guide } from '../audit/guide';
import type { BatchPage } from '../batch/batch';
import type { RuleOf } from '../batch/results/insights';
import { type SiteSum, type Sums, sumsOf, type VerdictCounts } from '../batch/results/sums';
import { ruleText } from '../batch/results/words';
import { listed } from '../export/words';
import { pillarShare } from './pillar-rows';

/** Whole sites set side by side, by the pages of batches. One cell a site everywhere, in the order given. */

/** A site as it is taken into the comparison. */
export interface ComparedSite {
  /** Tells it from the others: the same site can be there from two batches. */
  key: string;
  site: string;
  /** What its batch is called; absent where all are of one. */
  batch?: string;
  pages: readonly BatchPage[];
}

/** A site at the head of its column. */
export interface SiteHead extends SiteSum {
  key: string;
  batch?: string;
  /** The others are measured against it. */
  isMine: boolean;
}

interface SitePillarCell {
  /** Mean of the pages that have a score there; `null` without any. */
  mean: number | null;
  isBest: boolean;
  /** Against mine; `null` where either has none. */
  delta: number | null;
}

export interface SitePillarRow {
  id: string;
  name: string;
  /** Percent of the overall score. */
  share: number;
  cells: readonly SitePillarCell[];
}

interface SiteNetworkRow {
  id: string;
  name: string;
  cells: readonly VerdictCounts[];
  /** Highest less lowest share of ready pages among those known, 0 to 1. */
  spread: number;
}

interface SiteRuleCell {
  /** Pages on which it is to be mended, of those that were audited. */
  pages: number;
  of: number;
}

export interface SiteRuleRow {
  id: string;
  /** What is wrong. */
  text: string;
  /** The condition that the rule wants. */
  title: string;
  cells: readonly SiteRuleCell[];
}

export interface SiteComparison {
  sites: readonly SiteHead[];
  /** Most different first. */
  pillars: readonly SitePillarRow[];
  /** Most different first. */
  networks: readonly SiteNetworkRow[];
  /** What fails on more of my pages than on those of another, the widest apart first. */
  theirs: readonly SiteRuleRow[];
  /** What fails on fewer of mine. */
  yours: readonly SiteRuleRow[];
}

/** Shares of pages that must lie apart for a rule to tell sites apart. Own choice. */
const APART = 0.2;

/** Sites whose pages are too few say little of a share; fewer are told, but tell no sites apart. Own choice. */
const FEWEST_PAGES_OF_SITE = 3;

const shareOf = ({ pages, of }: SiteRuleCell): number | undefined =>
  of >= FEWEST_PAGES_OF_SITE ? pages / of : undefined;

const knownOf = ({ ready, flawed, nothing }: VerdictCounts): number => ready + flawed + nothing;

const spreadOf = (values: readonly number[]): number =>
  values.length < 2 ? 0 : Math.max(...values) - Math.min(...values);

const NO_VERDICTS: VerdictCounts = { ready: 0, flawed: 0, nothing: 0, unknown: 0 };

/** What ids are read by. */
export interface SiteWords {
  pillars: Guide['pillars'];
  /** In the order they are shown. */
  networks: readonly { id: string; name: string }[];
  ruleOf: RuleOf;
}

/** Sets two to six sites side by side; the first is mine. */
export function compareSites(sites: readonly ComparedSite[], words: SiteWords): SiteComparison {
  const all = sites.map(({ pages }) => sumsOf(pages));
  const heads = sites.map(({ key, site, batch }, at): SiteHead => {
    const { pages = 0, states, spread } = all[at] ?? {};
    return {
      key,
      site,
      ...(batch === undefined ? {} : { batch }),
      pages,
      done: states?.done ?? 0,
      unanswered: (states?.failed ?? 0) + (states?.refused ?? 0),
      ...(spread ? { spread } : {}),
      isMine: at === 0,
    };
  });
  const rules = ruleRows(all, words);
  const leads = (row: SiteRuleRow): number => {
    const [mine, ...others] = row.cells.map(shareOf);
    if (mine === undefined) return 0;
    // The site that lies the furthest from mine, whichever way.
    return others
      .map((other) => (other === undefined ? 0 : mine - other))
      .reduce((most, gap) => (Math.abs(gap) > Math.abs(most) ? gap : most), 0);
  };
  const judged = rules
    .map((row) => ({ row, gap: leads(row) }))
    .filter(({ gap }) => Math.abs(gap) >= APART)
    .sort((a, b) => Math.abs(b.gap) - Math.abs(a.gap));
  return {
    sites: heads,
    pillars: pillarRows(all, words),
    networks: networkRows(all, words),
    theirs: judged.filter(({ gap }) => gap > 0).map(({ row }) => row),
    yours: judged.filter(({ gap }) => gap < 0).map(({ row }) => row),
  };
}

type AllSums = readonly Sums[];

function pillarRows(all: AllSums, { pillars }: SiteWords): SitePillarRow[] {
  return pillars
    .map(({ id, name }) => {
      const means = all.map(
        (sums) => sums.pillars.find(({ pillar }) => pillar === id)?.mean ?? null,
      );
      const known = means.flatMap((mean) => mean ?? []);
      const [mine = null] = means;
      const best = Math.max(...known);
      const spread = spreadOf(known);
      const cells = means.map(
        (mean, at): SitePillarCell => ({
          mean,
          isBest: spread > 0 && mean === best,
          delta: at === 0 || mean === null || mine === null ? null : mean - mine,
        }),
      );
      return { spread, row: { id, name, share: pillarShare(id), cells } };
    })
    .sort((a, b) => b.spread - a.spread)
    .map(({ row }) => row);
}

function networkRows(all: AllSums, { networks }: SiteWords): SiteNetworkRow[] {
  return networks
    .filter(({ id }) => all.some((sums) => Object.hasOwn(sums.networks, id)))
    .map(({ id, name }): SiteNetworkRow => {
      const cells = all.map((sums) => sums.networks[id] ?? NO_VERDICTS);
      const shares = cells.flatMap((counts) =>
        knownOf(counts) > 0 ? [counts.ready / knownOf(counts)] : [],
      );
      return { id, name, cells, spread: spreadOf(shares) };
    })
    .sort((a, b) => b.spread - a.spread);
}

function ruleRows(all: AllSums, { ruleOf }: SiteWords): SiteRuleRow[] {
  const ids = [...new Set(all.flatMap((sums) => sums.rules.map(({ rule }) => rule)))];
  return ids.map((id): SiteRuleRow => {
    const own = all.map((sums) => sums.rules.find(({ rule }) => rule === id));
    const worst = own
      .flatMap((sum) => sum ?? [])
      .reduce((most, sum) => (sum.fails + sum.warns > most.fails + most.warns ? sum : most));
    return {
      id,
      text: ruleText(ruleOf(id), worst),
      title: ruleOf(id)?.title ?? id,
      cells: own.map((sum, at) => ({
        pages: sum ? sum.fails + sum.warns : 0,
        of: all[at]?.states.done ?? 0,
      })),
    };
  });
}

/** The answer in a sentence: whose middle page is best prepared, and where mine stands. */
export function sitesSentence({ sites }: Pick<SiteComparison, 'sites'>): string {
  const scored = sites.filter((site) => site.spread !== undefined);
  const best = Math.max(...scored.map(({ spread }) => spread?.median ?? 0));
  const leaders = scored.filter(({ spread }) => spread?.median === best);
  const mine = sites.find(({ isMine }) => isMine);
  if (scored.length < 2 || !mine?.spread)
    return 'Too few pages have a score to tell which site is better prepared.';
  const nameOf = ({ site, batch }: SiteHead): string =>
    batch === undefined ? site : `${site} (${batch})`;
  if (leaders.length > 1) {
    const isBehind = !leaders.some(({ isMine }) => isMine);
    const own = isBehind ? `, that of ${nameOf(mine)} ${mine.spread.median}` : '';
    return `${listed(leaders.map(nameOf))} are level: their middle pages score ${best}${own}.`;
  }
  const [leader] = leaders;
  if (!leader || leader.isMine) {
    const next = Math.max(
      ...scored.filter(({ isMine }) => !isMine).map(({ spread }) => spread?.median ?? 0),
    );
    return `${nameOf(mine)} is best prepared: its middle page scores ${best}, that of the next site ${next}.`;
  }
  return `${nameOf(leader)} is best prepared: its middle page scores ${best}, that of ${nameOf(mine)} ${mine.spread.median}.`;
}
