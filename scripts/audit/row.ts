import { isToMend } from '../../utils/audit/finding.ts';
import type { ReportLine } from '../../utils/export/line.ts';

export const ROW_HEADS = ['page', 'score', 'networks', 'most valuable fix'];

const SYMBOLS: Record<string, string> = { ready: '●', flawed: '◐', nothing: '○', unknown: '?' };

/** What to mend, most valuable first, with the points that the overall score gains. */
export function fixes(line: ReportLine): { text: string; points: number }[] {
  return line.findings.filter(isToMend).map(({ title, problems, points }) => ({
    text: problems[0]?.text ?? title,
    points: points ?? 0,
  }));
}

/** What the shapes say, for the foot of a table. */
export const LEGEND = '● full card  ◐ card with flaws  ○ bare address  ? not known';

/** Points as `+8`; `<1` where they round to nothing. */
export function pointsWord(points: number): string {
  if (points <= 0) return '0';
  return points < 1 ? '<1' : `+${Math.round(points)}`;
}

/** How many networks stand at each verdict, worst last: “9 ● 2 ◐”. */
function verdictCounts(line: ReportLine): string {
  const counts = new Map<string, number>();
  for (const { verdict } of Object.values(line.score.networks)) {
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  }
  return Object.keys(SYMBOLS)
    .flatMap((verdict) => {
      const count = counts.get(verdict);
      return count === undefined ? [] : [`${count} ${SYMBOLS[verdict]}`];
    })
    .join(' ');
}

/** One row of the table of pages. */
export function reportRow(line: ReportLine): string[] {
  const [first] = fixes(line);
  return [
    line.url,
    String(line.score.overall ?? '–'),
    verdictCounts(line),
    first === undefined ? 'nothing to mend' : `${pointsWord(first.points)}  ${first.text}`,
  ];
}

/** The shape that stands for a network’s verdict in a terminal, with its word. */
export function verdictSymbol(verdict: string): string {
  return `${SYMBOLS[verdict] ?? '?'} ${verdict}`;
}
