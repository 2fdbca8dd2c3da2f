import type { Guide } from '../audit/guide';
import type { ExportedReport } from '../export/exported';
import { pointsOf, toMend } from '../export/words';
import type { Comparison, Gap, Row } from './comparison';
import { kindRows, myThings, sharingRows, theirThings } from './fact-rows';
import { factsOf } from './facts';
import { pageHeads } from './pages';
import { pillarRows } from './pillar-rows';
import { ruleRows } from './rule-rows';
import { standings } from './standings';

/** Fixes whose gain is told together. Own choice. */
const FIXES = 5;

const rangeOf = ({ score: { range, overall } }: ExportedReport): [number, number] | null =>
  range ?? (overall === null ? null : [overall, overall]);

/** My page against the best of the others: of equals, the one that is surer. */
function gapOf(reports: readonly ExportedReport[], mine: number): Gap {
  const ranges = reports.map(rangeOf);
  const own = ranges[mine];
  const rivals = ranges
    .flatMap((range, page) => (range && page !== mine ? [{ range, page }] : []))
    .sort((a, b) => b.range[0] + b.range[1] - a.range[0] - a.range[1] || b.range[0] - a.range[0]);
  const [best] = rivals;
  if (!own || !best) return { is: 'unknown' };
  const least = best.range[0] - own[1];
  const most = best.range[1] - own[0];
  if (least > 0) return { is: 'behind', from: least, to: most, best: best.page };
  if (most < 0) return { is: 'ahead', from: -most, to: -least, best: best.page };
  return { is: least === 0 && most === 0 ? 'level' : 'open', best: best.page };
}

function gainOf(report: ExportedReport | undefined): Comparison['gain'] {
  const first = report ? toMend(report).slice(0, FIXES) : [];
  const points = pointsOf(first);
  return first.length === 0 || points === undefined
    ? undefined
    : { fixes: first.length, points: Math.round(points) };
}

/** Rows about things, but for those that a rule in the list says already. */
function withThings(rows: readonly Row[], things: readonly { row: Row; saidBy?: string }[]): Row[] {
  const said = new Set(rows.map(({ id }) => id));
  return [
    ...rows,
    ...things.filter(({ saidBy }) => !saidBy || !said.has(saidBy)).map(({ row }) => row),
  ];
}

/**
 * Sets two to six reports side by side. What is not known of a page never counts as something that it does not
 * have. `mine`: index of the page that the others are measured against.
 */
export function compare(
  reports: readonly ExportedReport[],
  mine: number,
  guide: Guide,
): Comparison {
  const rules = ruleRows(reports, mine, guide);
  const facts = reports.map((report) => factsOf(report, guide));
  const gain = gainOf(reports[mine]);
  return {
    mine,
    pages: pageHeads(reports, mine),
    gap: gapOf(reports, mine),
    ...(gain ? { gain } : {}),
    theirs: withThings(rules.theirs, theirThings(facts, mine)),
    yours: withThings(rules.yours, myThings(facts, mine)),
    networks: standings(reports, guide),
    pillars: pillarRows(reports, mine, guide),
    sharing: sharingRows(reports, facts),
    identity: kindRows(facts, ['profiles', 'feeds', 'types', 'terms']),
    differing: rules.differing,
    agreeing: rules.agreeing,
  };
}
