import type { RuleWords } from '../../audit/guide';
import type { Row } from './row';
import type { RuleSum, Sums } from './sums';
import { type Where, wheres } from './where';
import { ruleText } from './words';

/** One thing that is wrong on many pages. */
export interface Insight {
  rule: string;
  /** What is wrong, in words that hold for all of them. */
  text: string;
  pages: number;
  /** Of these, pages where it could only be better. */
  warns: number;
  /** Points that mending it gains on all pages together. */
  points: number;
  where: Where;
}

/** Insights that are shown at first. */
export const FIRST_INSIGHTS = 5;

const byGain = (a: RuleSum, b: RuleSum): number =>
  b.points - a.points || b.fails + b.warns - a.fails - a.warns;

/** The rule of that id; `undefined` where it no longer exists. */
export type RuleOf = (id: string) => RuleWords | undefined;

function insightsOf(sums: readonly RuleSum[], rows: readonly Row[], ruleOf: RuleOf): Insight[] {
  const places = wheres(
    rows,
    sums.map(({ rule }) => ruleOf(rule) ?? { id: rule }),
  );
  return sums.map((sum): Insight => {
    const { rule, fails, warns, points } = sum;
    return {
      rule,
      text: ruleText(ruleOf(rule), sum),
      pages: fails + warns,
      warns,
      points,
      where: places.get(rule) ?? { is: 'everywhere' },
    };
  });
}

/** What is wrong on the most pages, at most so many. */
export const onMostPages = (
  { rules }: Pick<Sums, 'rules'>,
  rows: readonly Row[],
  ruleOf: RuleOf,
  most = FIRST_INSIGHTS,
): Insight[] => insightsOf(rules.slice(0, most), rows, ruleOf);

/** What gains the most points on all pages together, once it is mended. */
export const mostToGain = (
  { rules }: Pick<Sums, 'rules'>,
  rows: readonly Row[],
  ruleOf: RuleOf,
  most = FIRST_INSIGHTS,
): Insight[] =>
  insightsOf(
    rules
      .filter(({ points }) => points > 0)
      .toSorted(byGain)
      .slice(0, most),
    rows,
    ruleOf,
  );
