import { BAND_WORDS, dayWords, grouped } from '../audit/describe';
import type { Guide, RuleWords } from '../audit/guide';
import type { Band } from '../audit/report';
import type { Batch, BatchPage } from '../batch/batch';
import { type Insight, mostToGain, onMostPages, type RuleOf } from '../batch/results/insights';
import { type Row, rowsOf } from '../batch/results/row';
import { type Sums, sumsOf } from '../batch/results/sums';
import { capWords, many, ruleText } from '../batch/results/words';

/** What files about a batch tell together. */
export interface BatchSummary {
  batch: Batch;
  rows: readonly Row[];
  sums: Sums;
  ruleOf: RuleOf;
  /** What fails on the most pages. */
  problems: readonly Insight[];
  /** What gains the most on all pages together. */
  fixes: readonly Insight[];
}

/** Problems that a file lists; a table of more is not read to its end. Own choice. */
const PROBLEMS = 12;
const FIXES = 5;

export function batchSummary(
  batch: Batch,
  pages: readonly BatchPage[],
  { rules }: Pick<Guide, 'rules'>,
): BatchSummary {
  const known = new Map<string, RuleWords>(rules.map((rule) => [rule.id, rule]));
  const ruleOf: RuleOf = (id) => known.get(id);
  const rows = rowsOf(pages);
  const sums = sumsOf(pages);
  return {
    batch,
    rows,
    sums,
    ruleOf,
    problems: onMostPages(sums, rows, ruleOf, PROBLEMS),
    fixes: mostToGain(sums, rows, ruleOf, FIXES),
  };
}

const BANDS: readonly Band[] = ['good', 'needs-work', 'poor'];

/** The answer in a few sentences: how many pages, how they score, what holds them down, what to mend first. */
export function batchSentences({ sums, fixes, batch, ruleOf }: BatchSummary): string[] {
  const { states, spread, bands, caps } = sums;
  const none = states.failed + states.refused;
  const [cap] = caps;
  const [fix] = fixes;
  const textOf = (rule: string) =>
    ruleText(ruleOf(rule), sums.rules.find((each) => each.rule === rule) ?? { rule, messages: [] });
  const held = cap && capWords(cap, states.done - sums.unscored, textOf);
  return [
    `${many(states.done, 'page')} audited on ${dayWords(batch.createdAt)} ${
      batch.settings.mode === 'served' ? 'as their servers send them' : 'as a browser shows them'
    }${none > 0 ? `; ${grouped(none)} could not be audited` : ''}${
      states.waiting > 0 ? `; ${grouped(states.waiting)} still wait` : ''
    }.`,
    ...(spread
      ? [
          `The middle page scores ${spread.median} of 100, half of them lie between ${spread.quartiles[0]} and ${spread.quartiles[1]}: ${BANDS.map(
            (band) => `${grouped(bands[band])} ${BAND_WORDS[band].toLowerCase()}`,
          ).join(', ')}.`,
        ]
      : ['No page has a score.']),
    ...(held ? [`${held.before}${held.at}${held.after}`] : []),
    ...(fix
      ? [
          `Worth most on all pages together: ${fix.text.replace(/[.\s]+$/u, '')} (${many(fix.pages, 'page')}).`,
        ]
      : []),
  ];
}
