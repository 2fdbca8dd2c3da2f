import type { Pillar } from '../../audit/finding';
import type { Band, Cap, Verdict } from '../../audit/report';
import type { PageType } from '../../signals/page-type';
import type { BatchPage, PageState } from '../batch';
import { type Row, rowOf } from './row';
import { type Bin, binsOf, type Counts, noCounts, type Spread, spreadOf } from './spread';

/** What a rule is to the pages of a batch. */
export interface RuleSum {
  rule: string;
  /** Pages on which something is wrong, and on which something could be better. */
  fails: number;
  warns: number;
  /** Points that mending it gains on all of them together. */
  points: number;
  /** Pages by id of the message that the rule gave first, the most frequent first. */
  messages: readonly { message: string; pages: number }[];
}

/** What a cap is to the pages of a batch. */
export interface CapSum extends Cap {
  pages: number;
}

/** What a site is to a batch. */
export interface SiteSum {
  site: string;
  /** Addresses in the list, those that were audited, and those that gave no answer. */
  pages: number;
  done: number;
  unanswered: number;
  /** Absent where no page has a score. */
  spread?: Spread;
}

/** Pages by verdict of one network. */
export type VerdictCounts = Readonly<Record<Verdict, number>>;

export interface PillarSum {
  pillar: Pillar;
  /** Mean of the pages that have a score there, in whole points. */
  mean: number;
  pages: number;
}

/** Everything that the pages of a batch say together. */
export interface Sums {
  /** Addresses in the list. */
  pages: number;
  states: Readonly<Record<PageState, number>>;
  bands: Readonly<Record<Band, number>>;
  /** Pages that were audited and have no score. */
  unscored: number;
  /** Absent where no page has a score. */
  spread?: Spread;
  bins: readonly Bin[];
  /** Most pages first. */
  caps: readonly CapSum[];
  /** Most pages first. */
  rules: readonly RuleSum[];
  /** By network id. */
  networks: Readonly<Record<string, VerdictCounts>>;
  pillars: readonly PillarSum[];
  /** Most pages first. */
  sites: readonly SiteSum[];
  /** Most pages first. */
  types: readonly { type: PageType; pages: number }[];
}

interface RuleCount {
  fails: number;
  warns: number;
  /** In tenths, as points are kept: so sums stay exact. */
  tenths: number;
  messages: Map<string, number>;
}

interface SiteCount {
  pages: number;
  done: number;
  unanswered: number;
  counts: Counts;
}

/** Adds to what is counted under a name, and forgets it at none. */
function count<Name>(counts: Map<Name, number>, name: Name, by: number): void {
  const now = (counts.get(name) ?? 0) + by;
  if (now === 0) counts.delete(name);
  else counts.set(name, now);
}

/** The value under a name, made where there is none. */
function kept<Name, Value>(map: Map<Name, Value>, name: Name, make: () => Value): Value {
  const known = map.get(name);
  if (known !== undefined) return known;
  const made = make();
  map.set(name, made);
  return made;
}

// Made once: they are asked for a hundred times a page.
const noVerdicts = () => ({ ready: 0, flawed: 0, nothing: 0, unknown: 0 });
const noPillar = () => ({ sum: 0, pages: 0 });
const noRule = (): RuleCount => ({ fails: 0, warns: 0, tenths: 0, messages: new Map() });

/** Counts that pages are put into and taken out of again. */
function counting() {
  const states: Record<PageState, number> = { waiting: 0, done: 0, failed: 0, refused: 0 };
  const bands: Record<Band, number> = { good: 0, 'needs-work': 0, poor: 0 };
  const scores = noCounts();
  const caps = new Map<string, CapSum>();
  const rules = new Map<string, RuleCount>();
  const networks = new Map<string, Record<Verdict, number>>();
  const pillars = new Map<Pillar, { sum: number; pages: number }>();
  const sites = new Map<string, SiteCount>();
  const types = new Map<PageType, number>();
  let pages = 0;
  let unscored = 0;

  function putResult({ page: { result } }: Row, site: SiteCount, by: 1 | -1) {
    if (!result) return;
    const { overall, band, cap, verdicts, toMend } = result;
    site.done += by;
    count(types, result.type, by);
    if (overall === null) unscored += by;
    else {
      scores[overall] = (scores[overall] ?? 0) + by;
      site.counts[overall] = (site.counts[overall] ?? 0) + by;
    }
    if (band) bands[band] += by;
    if (cap) {
      const sum = kept(caps, `${cap.at} ${cap.rules.join(' ')}`, () => ({ ...cap, pages: 0 }));
      sum.pages += by;
    }
    for (const network in verdicts) {
      const verdict = verdicts[network];
      if (verdict) kept(networks, network, noVerdicts)[verdict] += by;
    }
    for (const [pillar, points] of Object.entries(result.pillars) as [Pillar, number | null][]) {
      if (points === null) continue;
      const sum = kept(pillars, pillar, noPillar);
      sum.sum += by * points;
      sum.pages += by;
    }
    for (const { rule, status, points, message } of toMend) {
      const sum = kept(rules, rule, noRule);
      if (status === 'fail') sum.fails += by;
      else sum.warns += by;
      sum.tenths += by * Math.round(points * 10);
      if (message !== undefined) count(sum.messages, message, by);
    }
  }

  return {
    /** `by` 1 puts a page in, -1 takes it out. */
    put(page: BatchPage, by: 1 | -1) {
      const row = rowOf(page);
      pages += by;
      states[page.state] += by;
      const site = kept(sites, row.site, () => ({
        pages: 0,
        done: 0,
        unanswered: 0,
        counts: noCounts(),
      }));
      site.pages += by;
      if (page.state === 'failed' || page.state === 'refused') site.unanswered += by;
      putResult(row, site, by);
      if (site.pages === 0) sites.delete(row.site);
    },
    sums(): Sums {
      const spread = spreadOf(scores);
      return {
        pages,
        states: { ...states },
        bands: { ...bands },
        unscored,
        ...(spread ? { spread } : {}),
        bins: binsOf(scores),
        caps: [...caps.values()]
          .filter((cap) => cap.pages > 0)
          .map((cap) => ({ ...cap }))
          .sort((a, b) => b.pages - a.pages || a.at - b.at),
        rules: [...rules]
          .filter(([, { fails, warns }]) => fails + warns > 0)
          .map(
            ([rule, { fails, warns, tenths, messages }]): RuleSum => ({
              rule,
              fails,
              warns,
              points: tenths / 10,
              messages: [...messages]
                .map(([message, many]) => ({ message, pages: many }))
                .sort((a, b) => b.pages - a.pages),
            }),
          )
          .sort(
            (a, b) =>
              b.fails + b.warns - a.fails - a.warns ||
              b.fails - a.fails ||
              b.points - a.points ||
              a.rule.localeCompare(b.rule, 'en'),
          ),
        networks: Object.fromEntries(
          [...networks].map(([network, verdicts]) => [network, { ...verdicts }]),
        ),
        pillars: [...pillars]
          .filter(([, sum]) => sum.pages > 0)
          .map(([pillar, sum]) => ({
            pillar,
            mean: Math.round(sum.sum / sum.pages),
            pages: sum.pages,
          })),
        sites: [...sites]
          .map(([site, { counts, ...sum }]): SiteSum => {
            const own = spreadOf(counts);
            return { site, ...sum, ...(own ? { spread: own } : {}) };
          })
          .sort((a, b) => b.pages - a.pages || a.site.localeCompare(b.site, 'en')),
        types: [...types]
          .map(([type, many]) => ({ type, pages: many }))
          .sort((a, b) => b.pages - a.pages),
      };
    },
  };
}

/** Share of the pages that may have changed for taking them out and in to be less work than counting anew. */
const WORTH = 0.5;

/**
 * Sums of a batch that goes on: gives the sums of all pages, and the next time only counts those that are other
 * objects than before.
 */
export function summing(): (pages: readonly BatchPage[]) => Sums {
  let last: readonly BatchPage[] = [];
  let counts = counting();
  let sums = counts.sums();
  return (pages) => {
    if (pages === last) return sums;
    const changed: number[] = [];
    for (let at = 0; at < Math.max(pages.length, last.length); at += 1)
      if (pages[at] !== last[at]) changed.push(at);
    if (changed.length > WORTH * pages.length) {
      counts = counting();
      for (const page of pages) counts.put(page, 1);
    } else
      for (const at of changed) {
        const [before, now] = [last[at], pages[at]];
        if (before) counts.put(before, -1);
        if (now) counts.put(now, 1);
      }
    last = pages;
    sums = counts.sums();
    return sums;
  };
}

/** Sums of pages that stay as they are. */
export const sumsOf = (pages: readonly BatchPage[]): Sums => summing()(pages);
