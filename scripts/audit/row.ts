import type { ReportLine } from '../../utils/export/line.ts';

export const ROW_HEADS = ['page', 'score', 'networks', 'most valuable fix'];

const SYMBOLS: Record<string, string> = { ready: '●', flawed: '◐', nothing: '○', unknown: '?' };

/** Findings to mend, most valuable first. */
export function fixes(line: ReportLine): { title: string; points: number }[] {
  return line.findings
    .filter(({ status }) => status === 'fail' || status === 'warn')
    .map(({ title, points }) => ({ title, points: points ?? 0 }));
}

/** How many networks stand at each verdict, worst last: “9 ● 2 ◐”. */
export function verdictCounts(line: ReportLine): string {
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
    first === undefined ? 'nothing to mend' : first.title,
  ];
}

/** The shape that stands for a network’s verdict in a terminal, with its word. */
export function verdictSymbol(verdict: string): string {
  return `${SYMBOLS[verdict] ?? '?'} ${verdict}`;
}
