import type { Band, Verdict } from '../../audit/report';
import { folded } from '../../signals/folded';
import type { PageType } from '../../signals/page-type';
import type { Row } from './row';

/** `unanswered`: pages that failed or were refused. `waiting`: not yet done. */
export type Shown = 'all' | 'poor' | 'unanswered' | 'waiting';

/** What the table shows; absent: whatever it is. */
export interface RowFilter {
  shown: Shown;
  words: string;
  site?: string | undefined;
  type?: PageType | undefined;
  /** Pages on which this rule is to be mended. */
  rule?: string | undefined;
  /** Pages of which this network makes that. */
  network?: { id: string; verdict: Verdict } | undefined;
  /** Pages with a score from the first to the second, both included. */
  scores?: readonly [number, number] | undefined;
}

export const EVERYTHING: RowFilter = { shown: 'all', words: '' };

const texts = new WeakMap<Row, string>();

/** What a page is found by, folded once: a search over 10,000 must not wait for it. */
function textOf(row: Row): string {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const { url, result, why } = row.page;
  const text = folded([result?.title, url, result?.finalUrl, result?.says, why].join('\n'));
  texts.set(row, text);
  return text;
}

/** Makes the first search over these as fast as the next. */
export const prepare = (rows: readonly Row[]): void => {
  for (const row of rows) textOf(row);
};

const BAND: Readonly<Partial<Record<Shown, Band>>> = { poor: 'poor' };

function passesShown({ page: { state, result } }: Row, shown: Shown): boolean {
  if (shown === 'all') return true;
  if (shown === 'waiting') return state === 'waiting';
  if (shown === 'unanswered') return state === 'failed' || state === 'refused';
  return result !== undefined && result.band === BAND[shown];
}

function passesScores({ page: { result } }: Row, [from, to]: readonly [number, number]): boolean {
  const overall = result?.overall ?? null;
  return overall !== null && overall >= from && overall <= to;
}

/** Rows that pass, in the order given: every word stands in title, address, first thing to mend, or reason. */
export function filtered(rows: readonly Row[], filter: RowFilter): Row[] {
  const { shown, site, type, rule, network, scores } = filter;
  const words = folded(filter.words).split(/\s+/u).filter(Boolean);
  return rows.filter(
    (row) =>
      passesShown(row, shown) &&
      (site === undefined || row.site === site) &&
      (type === undefined || row.type === type) &&
      (rule === undefined || row.page.result?.toMend.some((each) => each.rule === rule)) &&
      (network === undefined || row.page.result?.verdicts[network.id] === network.verdict) &&
      (scores === undefined || passesScores(row, scores)) &&
      (words.length === 0 || words.every((word) => textOf(row).includes(word))),
  );
}

/** Whether nothing is left out. */
export const isEverything = ({ shown, words, ...rest }: RowFilter): boolean =>
  shown === 'all' &&
  words.trim() === '' &&
  Object.values(rest).every((value) => value === undefined);
